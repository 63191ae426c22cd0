import JSONText
import StakingModel

extension RecordedPair {
  static let file = JSONShape<RecordedPair>.object("a pair of recorded blocks") { fields in
    let format = fields.required("format", name)
    for key in ["hashes", "timestamp_ms_of_first", "units", "note", "source"] { fields.ignore(key) }
    let spec = fields.required("spec", .integer(in: 0...UInt32.max))
    let blocks = fields.required("blocks", successive)
    let globals = fields.required("globals", Globals.shape)
    let subnets = fields.required("subnets", .list(of: Subnet.shape, upTo: 4_096))
    guard format != nil, let spec, let blocks, let globals, let subnets else { return nil }
    let numbers = Set(subnets.map(\.state.netuid))
    guard numbers.count == subnets.count else {
      fields.faults.note("json.type", "a subnet is there twice", at: fields.range)
      return nil
    }
    return RecordedPair(
      before: globals.state(spec: spec, block: blocks[0], subnets: subnets.map(\.state)),
      blockEmission: globals.blockEmission, bar: globals.barAfter,
      outcomes: Dictionary(uniqueKeysWithValues: subnets.map { ($0.state.netuid, $0.outcome) }))
  }

  private static let name = JSONShape<String>.text.map("`emission-pair`") {
    $0 == "emission-pair" ? $0 : nil
  }

  private static let successive = JSONShape<[UInt64]>.list(
    of: .integer(in: 0...UInt64.max - 1), upTo: 2
  ).map("two numbers of successive blocks") {
    $0.count == 2 && $0[0] + 1 == $0[1] ? $0 : nil
  }

  /// What all subnets share.
  private struct Globals {
    var bar: UInt64
    var barAfter: UInt64
    var rank: UInt16
    var exponent: UInt64
    var speed: UInt64
    var taoWeight: UInt64
    var issuance: UInt64
    var blockEmission: UInt64
    var rootTAO: UInt64

    static let shape = JSONShape<Globals>.object("what all subnets share") { fields in
      for key in ["halving_blocks", "bar_quantile64_inert", "owner_cut_u16_default"] {
        fields.ignore(key)
      }
      let bar = fields.whole("bar64_before")
      let barAfter = fields.whole("bar64_after")
      let rank = fields.required("bar_rank", .integer(in: 0...UInt16.max))
      let exponent = fields.whole("gate_exponent", in: 0...64)
      let speed = fields.whole("moving_alpha32")
      let weight = fields.whole("tao_weight_raw")
      let issuance = fields.whole("total_issuance_rao")
      let emission = fields.whole("block_emission_rao")
      let root = fields.whole("root_tao_rao")
      guard let bar, let barAfter, let rank, let exponent, let speed, let weight, let issuance,
        let emission, let root
      else { return nil }
      return Globals(
        bar: bar, barAfter: barAfter, rank: rank, exponent: exponent, speed: speed,
        taoWeight: weight, issuance: issuance, blockEmission: emission, rootTAO: root)
    }

    func state(spec: UInt32, block: UInt64, subnets: [SubnetState]) -> ChainState {
      ChainState(
        block: block, specVersion: spec, totalIssuance: Amount(rao: issuance),
        rootTAO: Amount(rao: rootTAO), taoWeight: taoWeight, gateBar: U64F64(bits: UInt128(bar)),
        gateRank: rank, gateExponent: U64F64(exponent), movingAlpha: I96F32(bits: Int128(speed)),
        subnets: subnets)
    }
  }

  /// One subnet before and after.
  private struct Subnet {
    var state: SubnetState
    var outcome: Outcome

    static let shape = JSONShape<Subnet>.object("a subnet of the pair") { fields in
      let netuid = fields.required("netuid", .integer(in: 1...UInt16.max))
      let first = fields.nullable("first_emission", amount)
      let enabled = fields.required("enabled", .bool)
      let state = fields.required("before", Subnet.state)
      let outcome = fields.required("after", Subnet.outcome)
      guard let netuid, let enabled, var state, let outcome else { return nil }
      state.netuid = Netuid(netuid)
      state.firstEmissionBlock = first
      state.emissionEnabled = enabled
      return Subnet(state: state, outcome: outcome)
    }

    private static let state = JSONShape<SubnetState>.object("a subnet before") { fields in
      let tao = fields.whole("tao")
      let alpha = fields.whole("alpha_in")
      let weight = fields.whole("w_quote", in: 1...Perquintill.one.raw - 1)
      let alphaOut = fields.whole("alpha_out")
      let price = fields.nullable("ema32", amount) ?? 0
      let burned = fields.whole("burned32")
      guard let tao, let alpha, let weight, let alphaOut, let burned else { return nil }
      return SubnetState(
        netuid: Netuid(0),
        pool: Pool(
          tao: Amount(rao: tao), alpha: Amount(rao: alpha), quoteWeight: Perquintill(raw: weight)),
        alphaOut: Amount(rao: alphaOut), movingPrice: I96F32(bits: Int128(price)),
        minerBurned: U96F32(bits: UInt128(burned)))
    }

    private static let outcome = JSONShape<Outcome>.object("a subnet after") { fields in
      let tao = fields.whole("tao")
      let alpha = fields.whole("alpha_in")
      let proportion = fields.whole("root_prop32")
      let price = fields.nullable("ema32", amount)
      let taoIn = fields.nullable("tao_in_emission", amount)
      let excess = fields.nullable("excess_tao", amount)
      guard let tao, let alpha, let proportion else { return nil }
      return Outcome(
        movingPrice: price, tao: tao, alpha: alpha, rootProportion: proportion, taoIn: taoIn,
        excess: excess)
    }

    private static let amount = JSONShape<UInt64>.integer()
  }
}
