/// Whether the model's rules are those of a runtime.
public enum RuntimeSupport: Hashable, Sendable {
  /// The rules hold.
  case supported
  /// The runtime had other rules; what they were.
  case older(String)
  /// The runtime came after the last one that was read.
  case newer

  /// The runtimes these rules hold for: `spec_version` 470 to 475.
  public static let range: ClosedRange<UInt32> = 470...475

  /// The support for a runtime's `spec_version`.
  public init(specVersion: UInt32) {
    if RuntimeSupport.range.contains(specVersion) {
      self = .supported
    } else if specVersion > RuntimeSupport.range.upperBound {
      self = .newer
    } else {
      self = .older(RuntimeSupport.change(after: specVersion))
    }
  }

  /// Why figures of such a runtime would be wrong here; nil if they are right.
  public var objection: String? {
    switch self {
    case .supported: nil
    case .older(let rule): "At that runtime \(rule)."
    case .newer: "That runtime came after the last one whose rules were read."
    }
  }

  /// The first rule that changed after a runtime, in words.
  private static func change(after specVersion: UInt32) -> String {
    switch specVersion {
    case ..<425: "emission followed TAO flow or carried the root proportion"
    case 425..<441: "emission had no rank gate, and root dividends were paid to each staker"
    case 441..<450: "root funds had no index and transaction fees were twice as high"
    case 450..<468: "validators' weights steered root funds, and claims had no dust rule"
    default: "root funds were being completed"
    }
  }

  /// Why a block of such a runtime may not come out as these rules make it; nil where it does.
  ///
  /// Demand, gate and purchase are what they were since 441. From 480 on an owner's vector splits
  /// what a subnet makes; that changes no TAO, but nobody has compared it with a recorded block.
  public static func replayObjection(_ specVersion: UInt32) -> String? {
    switch specVersion {
    case ..<441: RuntimeSupport(specVersion: specVersion).objection
    case 441...479: nil
    default: "Of runtimes after 479 no block has been compared with these rules yet."
    }
  }
}
