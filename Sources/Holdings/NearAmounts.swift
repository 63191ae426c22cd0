/// Amounts of one place that two sources tell, and that may be the same one.
public enum NearAmounts {
  /// Whether two amounts may be one that was told at two moments or with fewer digits: a hundredth apart
  /// at most, or the last of two digits.
  ///
  /// - Parameter isRounded: whether one of them was shown with two digits behind the point.
  public static func areNear(_ left: UInt64, _ right: UInt64, isRounded: Bool = false) -> Bool {
    let difference = left > right ? left - right : right - left
    return difference <= max(left, right) / 100 + (isRounded ? 10_000_000 : 0)
  }
}
