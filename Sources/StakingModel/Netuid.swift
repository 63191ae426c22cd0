/// The number of a subnet. 0 is root.
public struct Netuid: Hashable, Comparable, Sendable {
  /// The number.
  public let value: UInt16

  /// The subnet of that number.
  public init(_ value: UInt16) {
    self.value = value
  }

  /// Root, netuid 0.
  public static let root = Netuid(0)

  /// Lower number.
  public static func < (left: Netuid, right: Netuid) -> Bool {
    left.value < right.value
  }
}
