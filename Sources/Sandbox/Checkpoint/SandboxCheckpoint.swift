public import Diagnostics
import JSONText
public import StakingModel

/// A sandbox chain as text that keeps every digit: the format `taolab-sandbox-state/2`.
///
/// The text is JSON with one subnet, holding or fund row per line. Amounts are whole rao; a key that
/// ends in `_raw` holds the bits of a fixed-point number. The same chain gives the same bytes, and a
/// chain read back goes on exactly as the one that was written.
public enum SandboxCheckpoint {
  /// The name of the format.
  public static let schema = "taolab-sandbox-state/2"

  /// The text of a chain.
  public static func text(of chain: SandboxChain) -> String {
    value(of: chain).text(.records)
  }

  /// The chain of a text.
  ///
  /// - Throws: every fault, each with its place in the text.
  public static func read(_ source: SourceText) throws(DiagnosticList) -> SandboxChain {
    try shape.read(source, limits: JSONReader.Limits(bytes: 4_000_000, depth: 16))
  }

  /// Sixteen hexadecimal digits that tell one recorded state from another.
  public static func fingerprint(of state: ChainState) -> String {
    let subnets = JSONValue.array(
      state.subnets.map { subnet in
        // Without weights as it was before there were any.
        .array(
          cells(of: subnet) + (subnet.emissionWeights.isStandard ? [] : [weightsCell(subnet)]))
      })
    return hash(JSONValue.object(members(of: state) + [.init("subnets", subnets)]).text(.compact))
  }

  /// Sixteen hexadecimal digits that tell one list of earning alpha from another.
  public static func fingerprint(of earning: [Netuid: Amount<Alpha>]) -> String {
    let rows = earning.sorted { $0.key < $1.key }
    return hash(rows.map { "\($0.key.value) \($0.value.rao)\n" }.joined())
  }

  /// Sixteen hexadecimal digits that tell one text from another.
  public static func fingerprint(ofText text: String) -> String { hash(text) }

  /// FNV-1a of 64 bits over the UTF-8 bytes.
  static func hash(_ text: String) -> String {
    var text = text
    let hash = text.withUTF8 { bytes in
      bytes.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
