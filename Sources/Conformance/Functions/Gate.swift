import JSONText
import StakingModel

extension VectorFunction {
  /// `gate-and-injection.json`: TAO per subnet and what it does.
  static let gate: [VectorFunction] = gateShares + gateBlocks

  private static let gateShares: [VectorFunction] = [
    VectorFunction("demand_shares") { inputs throws(VectorFault) in
      .list(try demand(inputs, prices: "ema").map { .fixed($0) })
    },
    VectorFunction("emission_gate") { inputs throws(VectorFault) in
      let demand = try demand(inputs, prices: "prices")
      let rank: UInt16 = try inputs.integer("rank", 32)
      let rule: EmissionGate.Rule =
        rank > 0 ? .rank(rank) : .quantile(try inputs.nearest("q"))
      let gate = EmissionGate(
        bar: EmissionGate.bar(of: demand, rule: rule), exponent: try exponent(inputs))
      let shares = SubnetEmission(gate: gate, blockEmission: 0)
        .shares(demand: demand, enabled: try enabled(inputs, demand.count))
      return .object([("theta", .fixed(gate.bar)), ("shares", .list(shares.map { .fixed($0) }))])
    },
    VectorFunction("apply_gate") { inputs throws(VectorFault) in
      let shares = try inputs.list("shares") { node throws(VectorFault) in try node.nearest64() }
      let gate = EmissionGate(bar: try inputs.nearest("theta"), exponent: try exponent(inputs))
      return .list(gate.gated(shares).map { .fixed($0) })
    },
    VectorFunction("subnet_emissions") { inputs throws(VectorFault) in
      let demand = try demand(inputs, prices: "ema")
      let gate = EmissionGate(
        bar: EmissionGate.bar(of: demand, rule: .rank(32)), exponent: try exponent(inputs))
      let amounts = SubnetEmission(gate: gate, blockEmission: try inputs.uint64("block"))
        .amounts(demand: demand, enabled: try enabled(inputs, demand.count))
      return .list(amounts.map { .fixed($0) })
    },
  ]

  private static func demand(
    _ inputs: VectorInputs, prices: String
  ) throws(VectorFault) -> [U64F64] {
    func decimals(_ key: String) throws(VectorFault) -> [U96F32] {
      try inputs.list(key) { node throws(VectorFault) in try node.fixed32(rounded: false) }
    }
    let burned = inputs.node("burned") == nil ? [] : try decimals("burned")
    return DemandShares.shares(
      prices: try decimals(prices).map { I96F32(truncating: $0) }, burned: burned)
  }

  private static func exponent(_ inputs: VectorInputs) throws(VectorFault) -> U64F64 {
    inputs.node("h") == nil ? StakingDefaults.gateExponent : try inputs.nearest("h")
  }

  private static func enabled(_ inputs: VectorInputs, _ count: Int) throws(VectorFault) -> [Bool] {
    guard inputs.node("enabled") != nil else { return [Bool](repeating: true, count: count) }
    return try inputs.list("enabled") { node throws(VectorFault) in try node.bool() }
  }

  private static let gateBlocks: [VectorFunction] = [
    VectorFunction("emission_total") { inputs throws(VectorFault) in
      let subnets = try inputs.subnets(["ema32", "burned32", "enabled"])
      let amounts = try emission(inputs).amounts(
        demand: demand(subnets), enabled: subnets.map(\.emissionEnabled))
      return .list(amounts.map { .integer($0.floorSaturated) })
    },
    VectorFunction("moving_price_step") { inputs throws(VectorFault) in
      let subnets = try inputs.subnets(["ema32", "tao", "alpha_in", "w_quote", "first_emission"])
      let step = MovingPrice(
        speed: I96F32(bits: try inputs.integer("moving_alpha32")), now: try inputs.uint64("now"))
      return .list(
        subnets.map {
          let next = step.next(
            after: $0.movingPrice, spot: $0.pool.price, firstEmission: $0.firstEmissionBlock ?? 0)
          return .integer(next.bits)
        })
    },
    VectorFunction("emission_replay") { inputs throws(VectorFault) in try replay(inputs) },
  ]

  private static func demand(_ subnets: [SubnetState]) -> [U64F64] {
    DemandShares.shares(prices: subnets.map(\.movingPrice), burned: subnets.map(\.minerBurned))
  }

  private static func emission(_ inputs: VectorInputs) throws(VectorFault) -> SubnetEmission {
    SubnetEmission(
      gate: EmissionGate(
        bar: U64F64(bits: try inputs.integer("theta64")),
        exponent: U64F64(bits: try inputs.integer("h64", StakingDefaults.gateExponent.bits))),
      blockEmission: try inputs.uint64("block_emission"))
  }

  private static func replay(_ inputs: VectorInputs) throws(VectorFault) -> ModelValue {
    let subnets = try inputs.subnets([
      "netuids", "ema32", "burned32", "enabled", "tao", "alpha_in", "alpha_out", "w_quote",
    ])
    let amounts = try emission(inputs).amounts(
      demand: demand(subnets), enabled: subnets.map(\.emissionEnabled))
    let read = try inputs.list("read") { node throws(VectorFault) in try node.text() }
    let root: Amount<TAO> = try inputs.amount("root_tao", of: TAO.self)
    func proportion(_ subnet: SubnetState) -> U96F32 {
      RootProportion(
        rootTAO: root, alphaIssuance: subnet.alphaIssuance, taoWeight: 3_320_413_933_267_719_290
      ).value
    }
    let members = zip(subnets, amounts).map { before, tao in
      var after = before
      let done = after.inject(tao, rootProportion: proportion(before))
      let fields: [String: ModelValue] = [
        "tao_in": .amount(done.taoIn), "excess": .amount(done.excess),
        "alpha_in_em": .amount(done.alphaIn), "bought": .amount(done.bought),
        "tao": .amount(after.pool.tao), "alpha_in": .amount(after.pool.alpha),
        "alpha_out": .amount(after.alphaOut), "w_quote": .integer(after.pool.quoteWeight.raw),
        "root_prop32": .large(proportion(after).bits),
      ]
      return ("\(before.netuid.value)", ModelValue.list(read.map { fields[$0] ?? .null }))
    }
    return .object(members)
  }
}
