/// Where stake of a sandbox's wallet lies.
public enum SandboxPlace: Hashable, Sendable {
  /// On root, in TAO.
  case root
  /// In a subnet, in its alpha.
  case subnet(Netuid)

  /// The place of a number; 0 is root.
  public init(_ netuid: Netuid) {
    self = netuid == .root ? .root : .subnet(netuid)
  }

  /// Its number; 0 is root.
  public var netuid: Netuid {
    switch self {
    case .root: .root
    case .subnet(let netuid): netuid
    }
  }
}
