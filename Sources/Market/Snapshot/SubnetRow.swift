import JSONText
import StakingModel
import TextFormats

/// One row of a snapshot's table: what the model needs and what people call it.
struct SubnetRow {
  var info: SubnetInfo
  var state: SubnetState
  /// The price as written, to be checked; nil where the pool is empty.
  var price: Double?
  /// Whether the table says how alpha is split.
  var saysWeights: Bool
  var places: Places

  /// Where the cells that are checked against others stand in the text.
  struct Places {
    var row: Range<Int>
    var netuid: Range<Int>
    var price: Range<Int>
    var registered: Range<Int>
    var firstEmission: Range<Int>
    var weights: Range<Int>
  }

  static let table = JSONShape<[SubnetRow]>.table(upTo: 4096) { fields in
    let info = readInfo(&fields)
    let pool = readPool(&fields)
    let alphaOut = fields.whole("alpha_out_rao", in: raoRange)
    let price = fields.nullable("price", priceShape)
    let moving = fields.nullableWhole("moving_price_raw", in: movingRange)
    let burned = fields.whole("miner_burned_raw", in: partRange)
    let enabled = fields.required("emission_enabled", enabledShape)
    let staked = fields.optional("alpha_staked_rao", alphaShape)
    let weights = fields.optional("emission_weights", weightsShape)
    guard var info, let pool, let alphaOut, let burned, let enabled else { return nil }
    info.stakedAlpha = staked
    checkMovingPrice(moving, of: info, &fields)
    let state = SubnetState(
      netuid: info.netuid, pool: pool, alphaOut: Amount(rao: alphaOut),
      movingPrice: I96F32(bits: Int128(moving ?? 0)), minerBurned: U96F32(bits: UInt128(burned)),
      emissionEnabled: enabled, firstEmissionBlock: info.firstEmissionBlock,
      registeredBlock: info.registeredBlock, tempo: info.tempo,
      emissionWeights: weights ?? .standard)
    return SubnetRow(
      info: info, state: state, price: price, saysWeights: fields.has("emission_weights"),
      places: Places(fields))
  }

  private static func readInfo(_ fields: inout JSONFields) -> SubnetInfo? {
    let netuid = fields.whole("netuid", in: numbers)
    let name = fields.nullable("name", nameShape)
    let symbol = fields.nullable("symbol", nameShape)
    let registered = fields.whole("registered_block", in: 0...lastBlock)
    let firstEmission = fields.nullableWhole("first_emission_block", in: 0...lastBlock)
    let tempo = fields.nullableWhole("tempo", in: numbers)
    guard let netuid, let registered else { return nil }
    return SubnetInfo(
      netuid: Netuid(UInt16(netuid)), name: name.flatMap { shown($0, limit: 48) },
      symbol: symbol.flatMap { shown($0, limit: 8) }, registeredBlock: registered,
      firstEmissionBlock: firstEmission, tempo: tempo.map { UInt16($0) })
  }

  private static func readPool(_ fields: inout JSONFields) -> Pool? {
    let tao = fields.whole("tao_in_rao", in: raoRange)
    let alpha = fields.whole("alpha_in_rao", in: raoRange)
    let weight = fields.whole("quote_weight_e18", in: weightRange)
    let feeRate = fields.whole("fee_rate_u16", in: 0...UInt64(UInt16.max))
    guard let tao, let alpha, let weight, let feeRate else { return nil }
    return Pool(
      tao: Amount(rao: tao), alpha: Amount(rao: alpha), quoteWeight: Perquintill(raw: weight),
      feeRate: UInt16(feeRate))
  }

  /// A started subnet has a moving price; one that has not started has none to use.
  private static func checkMovingPrice(
    _ moving: UInt64?, of info: SubnetInfo, _ fields: inout JSONFields
  ) {
    guard moving == nil, info.firstEmissionBlock != nil, fields.isNull("moving_price_raw") else {
      return
    }
    fields.note(
      "snapshot.moving-price",
      "subnet \(info.netuid.value) has started, so its moving price cannot be null",
      at: "moving_price_raw", why: "Without it the emission of every subnet would be wrong.")
  }

  // Made once, not for each row.
  private static let weightsShape = JSONShape<[UInt64]>.list(of: .integer(), upTo: 5)
    .map("burn, recycle, owner, validators and miners: five parts that add up to 2^64−1") {
      EmissionWeights(parts: $0)
    }
  private static let nameShape = JSONShape<String>.text(upTo: 10_000)
  private static let enabledShape = JSONShape<Bool>.bool
  private static let priceShape = JSONShape<Double>.number(in: 0...1e12)
  /// Of subnets; 0 is root, which has no pool.
  static let numbers = 1...UInt64(UInt16.max)
  static let movingRange = 0...UInt64(1) << 62
  /// A part of one times 2^32.
  static let partRange = 0...UInt64(1) << 32
  /// The chain keeps both weights of a pool between 1 % and 99 %.
  private static let weightRange: ClosedRange<UInt64> =
    10_000_000_000_000_000...990_000_000_000_000_000

  /// What is left of a name after neutralising; nothing left is no name.
  private static func shown(_ text: String, limit: Int) -> String? {
    let safe = SafeText.neutralised(text, limit: limit)
    return safe.isEmpty ? nil : safe
  }
}

extension SubnetRow.Places {
  init(_ fields: JSONFields) {
    row = fields.range
    netuid = fields.place(of: "netuid")
    price = fields.place(of: "price")
    registered = fields.place(of: "registered_block")
    firstEmission = fields.place(of: "first_emission_block")
    weights = fields.place(of: "emission_weights")
  }
}
