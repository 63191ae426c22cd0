import JSONText
import StakingEconomics
import StakingModel

extension SandboxCheckpoint {
  static let schemaShape = JSONShape<String>.text(upTo: 100)
  static let blockShape = JSONShape<UInt64>.integer(in: 0...SandboxRecord.lastBlock)
  static let specVersionShape = JSONShape<UInt32>.integer()
  static let wholeShape = JSONShape<UInt64>.integer()
  static let partShape = JSONShape<UInt16>.integer()
  static let taoShape = wholeShape.map { Amount<TAO>(rao: $0) }
  static let alphaShape = wholeShape.map { Amount<Alpha>(rao: $0) }
  static let ratioShape = JSONShape<UInt128>.integer().map { U64F64(bits: $0) }
  static let wideShape = JSONShape<Int128>.integer()
  static let signedShape = wideShape.map { I96F32(bits: $0) }
  private static let basisPointsShape = JSONShape<UInt64>.integer(in: 0...10_000)
  private static let editionShape = JSONShape<UInt8>.integer().map("1 or 2") {
    SandboxEdition(rawValue: $0)
  }
  private static let othersShape = schemaShape.map("`hold` or `nobody`") {
    SandboxOthers(rawValue: $0)
  }
  private static let epochsShape = JSONShape<Int>.integer(in: 0...65_535)

  static let assumptionsShape = JSONShape<SandboxAssumptions>.object { fields in
    let edition = fields.required("edition", editionShape)
    let others = fields.required("others", othersShape)
    let take = fields.required("take_u16", partShape)
    let ownerCut = fields.required("owner_cut_u16", partShape)
    let root = fields.required("earning_root_basis_points", basisPointsShape)
    let validator = fields.required("validator_root_basis_points", basisPointsShape)
    let interval = fields.required("flush_interval_blocks", blockShape)
    let epochs = fields.required("epochs_per_block", epochsShape)
    guard let edition, let others, let take, let ownerCut, let root, let validator, let interval,
      let epochs
    else { return nil }
    var assumptions = SandboxAssumptions()
    assumptions.edition = edition
    assumptions.others = others
    assumptions.take = take
    assumptions.ownerCut = ownerCut
    assumptions.earningRootBasisPoints = root
    assumptions.validatorRootBasisPoints = validator
    assumptions.flushInterval = interval
    assumptions.epochsPerBlock = epochs
    return assumptions
  }

  /// Something read, and where its list stands in the text.
  struct Placed<Record: Sendable>: Sendable {
    var record: Record
    var places: [Range<Int>]
  }

  /// A holding with its place.
  struct PlacedHolding: Sendable {
    var record: SandboxRecord.Holding
    var place: Range<Int>
  }

  static let walletShape = JSONShape<Placed<SandboxRecord.Wallet>>.object { fields in
    let free = fields.required("free_rao", taoShape)
    let stake = fields.required("root_stake_rao", taoShape)
    let claimed = fields.required("root_claimed_shares", wideShape)
    let holdings = fields.required("holdings", holdingsShape)
    guard let free, let stake, let claimed, let holdings else { return nil }
    return Placed(
      record: SandboxRecord.Wallet(
        free: free, holdings: holdings.map(\.record),
        root: RootStaker(stake: stake, claimed: claimed)), places: holdings.map(\.place))
  }

  static let fundShape = JSONShape<Placed<SandboxRecord.Fund>>.object { fields in
    let cash = fields.required("cash_rao", taoShape)
    let shares = fields.required("shares", wholeShape)
    let rate = fields.required("rate_raw", signedShape)
    let growth = fields.required("time_weighted_return_raw", ratioShape)
    let rows = fields.required("rows", rowsShape)
    guard let cash, let shares, let rate, let growth, let rows else { return nil }
    return Placed(
      record: SandboxRecord.Fund(
        rows: rows.map(\.record), cash: cash, shares: shares, rate: rate,
        timeWeightedReturn: growth), places: rows.map(\.place))
  }

  static let ledgerShape = JSONShape<SandboxRecord.Ledger>.object { fields in
    let minted = fields.required("minted_rao", taoShape)
    let recycled = fields.required("recycled_rao", taoShape)
    let toAuthors = fields.required("to_authors_rao", taoShape)
    let elsewhere = fields.required("elsewhere_rao", wideShape)
    guard let minted, let recycled, let toAuthors, let elsewhere else { return nil }
    return SandboxRecord.Ledger(
      minted: minted, recycled: recycled, toAuthors: toAuthors, elsewhere: elsewhere)
  }

  /// Of a wallet and of what is queued: nothing is kept of a subnet where there is nothing.
  static let holdingsShape = holdings(of: JSONShape<UInt64>.integer(in: 1...UInt64.max))
  /// Of a fund, which keeps rows it has sold.
  private static let rowsShape = holdings(of: wholeShape)

  private static func holdings(of amount: JSONShape<UInt64>) -> JSONShape<[PlacedHolding]> {
    .list(
      of: .object { fields in
        let netuid = fields.required("netuid", partShape)
        let alpha = fields.required("alpha_rao", amount)
        guard let netuid, let alpha else { return nil }
        return PlacedHolding(
          record: SandboxRecord.Holding(Netuid(netuid), Amount(rao: alpha)),
          place: fields.place(of: "netuid"))
      }, upTo: 4096)
  }
}
