/// A guide; each is one template, and shares its parts with the others.
public enum GuideName: String, CaseIterable, Hashable, Sendable {
  case beginner, root, alpha, custodial, choosing, risks, complete

  /// What it is, in a sentence without a point.
  public var abstract: String {
    switch self {
    case .beginner: "what to know before the first stake, to print for a friend"
    case .root: "staking on root: what it pays, why that falls, how to claim"
    case .alpha: "staking into a subnet: what you buy, what it earns, what it costs"
    case .custodial: "staking at an exchange beside staking with your own keys"
    case .choosing: "how to read a subnet's numbers before you choose"
    case .risks: "what can go wrong, each with its size"
    case .complete: "everything about staking TAO, from the first word to the way out"
    }
  }

  var template: String { "templates/guide/\(rawValue).md.mustache" }
}
