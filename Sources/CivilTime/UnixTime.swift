/// A moment: whole seconds since 1970-01-01T00:00:00Z.
public struct UnixTime: Hashable, Comparable, Sendable {
  /// The seconds.
  public let seconds: Int64

  /// The moment that many seconds after 1970.
  public init(seconds: Int64) {
    self.seconds = seconds
  }

  /// Earlier.
  public static func < (left: UnixTime, right: UnixTime) -> Bool {
    left.seconds < right.seconds
  }
}
