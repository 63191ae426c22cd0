/// The rules of one runtime, as far as they are known: a state is computed by those of its own.
///
/// What is not known is named, in words that a reader can weigh; what would be made of it is refused.
public struct RuntimeRules: Hashable, Sendable {
  /// The runtime's `spec_version`.
  public let specVersion: UInt32

  /// The rules of a runtime.
  public init(specVersion: UInt32) {
    self.specVersion = specVersion
  }

  /// The first runtime with the emission gate and root funds: older states cannot be computed.
  public static let oldest: UInt32 = 441
  /// The first runtime in which owners' weights split alpha.
  public static let firstWithWeights: UInt32 = 480
  /// The last runtime whose rules were read.
  public static let newest: UInt32 = 481
  /// The last runtime of whose changes anything is known.
  public static let newestSeen: UInt32 = 486

  /// How alpha is split.
  public enum Split: Hashable, Sendable {
    /// 18 % to the owner, halves of the rest to miners and validators.
    case standard
    /// As each owner's weights say.
    case weights
  }

  /// How alpha is split.
  public var split: Split { specVersion < Self.firstWithWeights ? .standard : .weights }

  /// Why no figures can be made of such a state; nil where they can.
  public var objection: String? {
    switch specVersion {
    case ..<425: "At that runtime emission followed TAO flow or carried the root proportion."
    case 425..<Self.oldest:
      "At that runtime emission had no rank gate, and root dividends were paid to each staker."
    default: nil
    }
  }

  /// What is not known of the runtime, or was otherwise in it than it is computed; empty where the
  /// rules are its own. Each a clause that can stand in a list.
  public var unknowns: [String] {
    var found: [String] = []
    if specVersion < 467 { found.append("transaction fees, which were twice as high then") }
    if (450..<464).contains(specVersion) {
      found.append("root funds, which validators' weights steered then")
    }
    if specVersion < 468 { found.append("the rule for small rows in a claim, which came later") }
    if (476...479).contains(specVersion) { found.append("what pull request 3256 changed") }
    if specVersion >= Self.firstWithWeights {
      found.append("how parts that an owner chose are rounded, a rao either way")
    }
    if specVersion > Self.newest { found.append("how many rows one claim may have") }
    if specVersion > 484 { found.append("what pull requests 3282 and 3289 changed") }
    if specVersion > Self.newestSeen {
      found.append("everything that changed after runtime \(Self.newestSeen)")
    }
    return found
  }

  /// Whether the rules are the runtime's own, all of them.
  public var areKnown: Bool { objection == nil && unknowns.isEmpty }

  /// What needs rules beyond those that a state proves by itself, as its prices do.
  public enum Work: Hashable, Sendable {
    /// Blocks after the recorded one.
    case blocks
    /// A claim of root rewards.
    case claim
  }

  /// Why something is not done at this runtime; nil where it is.
  public func refusal(of work: Work) -> String? {
    guard specVersion > Self.newestSeen else { return nil }
    let subject =
      switch work {
      case .blocks: "how its blocks go on"
      case .claim: "what a claim pays and costs"
      }
    return
      "Nothing is known of what changed after runtime \(Self.newestSeen), so \(subject) is not "
      + "known for runtime \(specVersion)."
  }

  /// Why a block of the runtime may not come out as these rules make it; nil where it does.
  ///
  /// Demand, gate and purchase are what they were since 441. From 480 on owners' weights split what a
  /// subnet makes; that changes no TAO, but nobody has compared it with a recorded block.
  public var replayObjection: String? {
    if let objection { return objection }
    return specVersion < Self.firstWithWeights
      ? nil : "Of runtimes after 479 no block has been compared with these rules yet."
  }
}
