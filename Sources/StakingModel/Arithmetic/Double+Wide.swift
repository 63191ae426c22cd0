extension Double {
  /// The nearest number to a wide integer. The standard library asks every integer type the same way,
  /// which takes fifty times as long.
  public init(_ value: Int128) {
    let low = Int64(truncatingIfNeeded: value)
    self = Int128(low) == value ? Double(low) : Double.nearest(value)
  }

  private static func nearest(_ value: some BinaryInteger) -> Double { Double(value) }
}
