public import StakingModel

/// What makes two positions the same one: the place, and the validator if one is named. Listed twice,
/// it would be counted twice.
public struct PositionIdentity: Hashable, Sendable {
  /// As `subnet 64 with Example Validator`.
  public let words: String
  private let key: String

  init(_ words: String) {
    self.words = words
    key = words.lowercased()
  }

  /// Whether they are the same place, whatever the case of a name.
  public static func == (left: PositionIdentity, right: PositionIdentity) -> Bool {
    left.key == right.key
  }

  /// Hashes what makes them equal.
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension Position {
  /// What makes it the same as another.
  public var identity: PositionIdentity {
    switch self {
    case .root(let root): PositionIdentity("root" + Position.with(root.validator))
    case .alpha(let alpha):
      PositionIdentity("subnet \(alpha.netuid.value)" + Position.with(alpha.validator))
    case .custodial(let custodial): PositionIdentity(custodial.provider)
    }
  }

  private static func with(_ validator: String?) -> String { validator.map { " with \($0)" } ?? "" }

  /// `Root`, `SN64 Chutes`, `Exchange A`, with the validator's name.
  ///
  /// - Parameter subnet: what a subnet is called.
  public func title(_ subnet: (Netuid) -> String) -> String {
    switch self {
    case .root(let root): Position.title("Root", root.validator)
    case .alpha(let alpha): Position.title(subnet(alpha.netuid), alpha.validator)
    case .custodial(let custodial): custodial.provider
    }
  }

  private static func title(_ name: String, _ validator: String?) -> String {
    validator.map { "\(name), \($0)" } ?? name
  }
}

extension Position {
  /// The validator as the person calls it; nil where none is named.
  public var validator: String? {
    switch self {
    case .root(let root): root.validator
    case .alpha(let alpha): alpha.validator
    case .custodial: nil
    }
  }
}
