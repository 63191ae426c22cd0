public import Content
public import Diagnostics
import JSONText
public import StakingModel
import TextFormats

/// Alpha yields that somebody measured or reported near block 9,240,388, gross of the take.
public struct AlphaYieldObservations: Hashable, Sendable {
  /// How a yield is known.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Seen on the chain for a hotkey that takes nothing.
    case observed
    /// Stated by the source, not seen.
    case reported
  }

  /// One subnet.
  public struct Observation: Hashable, Sendable {
    /// Its number.
    public var netuid: Netuid
    /// Percent of the staked alpha per day, simple, before the validator's take.
    public var grossPercentPerDay: Double
    /// The alpha that earned, in whole alpha; nil where not recorded.
    public var earningAlpha: Double?
    /// How it is known.
    public var kind: Kind
  }

  /// As recorded.
  public let all: [Observation]

  /// The observations in the program. Parsed when called: keep the value.
  public static func embedded(
    in library: ContentLibrary
  ) throws(DiagnosticList) -> AlphaYieldObservations {
    let source = try Snapshot.text("data/history/alpha-yields-2026-10-08.csv", in: library)
    return AlphaYieldObservations(all: try table.read(CSVReader.read(source), of: source))
  }

  /// The observation of a subnet.
  public subscript(netuid: Netuid) -> Observation? {
    all.first { $0.netuid == netuid }
  }

  private static let table = JSONShape<[Observation]>.table { fields in
    let netuid = fields.required("netuid", JSONShape<UInt16>.integer())
    let rate = fields.required("gross_percent_per_day", .number(in: 0...1000))
    let earning = fields.nullable("earning_alpha", .number(in: 0...21_000_000))
    let kind = fields.required("kind", JSONShape<Kind>.word)
    guard let netuid, let rate, let kind else { return nil }
    return Observation(
      netuid: Netuid(netuid), grossPercentPerDay: rate, earningAlpha: earning, kind: kind)
  }
}
