public import CivilTime
public import Content
public import Diagnostics
import JSONText
public import StakingModel
import TextFormats

/// How the alpha outside the pools was held at block 9,184,186 of 2026-09-30.
///
/// Staked alpha is the best recorded stand-in for the alpha that earns dividends: it also counts
/// hotkeys that earn none, so a yield computed from it is a little low.
public struct AlphaSplit: Hashable, Sendable {
  /// One subnet.
  public struct Subnet: Hashable, Sendable {
    /// Its number.
    public var netuid: Netuid
    /// The block of its registration.
    public var registeredBlock: UInt64
    /// Staked with hotkeys.
    public var staked: Amount<Alpha>
    /// Owned by the protocol.
    public var protocolOwned: Amount<Alpha>
    /// Burned.
    public var burned: Amount<Alpha>
  }

  /// The block.
  public static let block: UInt64 = 9_184_186
  /// The day.
  public static let date = CivilDate(day: 20_726)

  /// Ascending by number.
  public let subnets: [Subnet]

  /// The recorded split in the program. Parsed when called: keep the value.
  public static func embedded(in library: ContentLibrary) throws(DiagnosticList) -> AlphaSplit {
    try read(Snapshot.text("data/history/alpha-split-2026-09-30.csv", in: library))
  }

  /// A file of `netuid,registered_block,alpha_staked_rao,alpha_protocol_owned_rao,alpha_burned_rao`.
  public static func read(_ source: SourceText) throws(DiagnosticList) -> AlphaSplit {
    let subnets = try table.read(CSVReader.read(source), of: source)
    return AlphaSplit(subnets: subnets.sorted { $0.netuid < $1.netuid })
  }

  /// The split of one registration; nil if the number had another subnet then.
  public func subnet(_ netuid: Netuid, registeredBlock: UInt64) -> Subnet? {
    subnets.first { $0.netuid == netuid && $0.registeredBlock == registeredBlock }
  }

  private static let table = JSONShape<[Subnet]>.table { fields in
    let netuid = fields.whole("netuid", in: 0...UInt64(UInt16.max))
    let registered = fields.whole("registered_block", in: 0...lastBlock)
    let staked = fields.whole("alpha_staked_rao", in: raoRange)
    let owned = fields.whole("alpha_protocol_owned_rao", in: raoRange)
    let burned = fields.whole("alpha_burned_rao", in: raoRange)
    guard let netuid, let registered, let staked, let owned, let burned else { return nil }
    return Subnet(
      netuid: Netuid(UInt16(netuid)), registeredBlock: registered, staked: Amount(rao: staked),
      protocolOwned: Amount(rao: owned), burned: Amount(rao: burned))
  }
}
