import JSONText
import StakingEconomics
import StakingModel

extension VectorFunction {
  /// `yields.json`: rates of stakers.
  static let yields: [VectorFunction] = [
    VectorFunction("alpha_yield") { inputs throws(VectorFault) in
      let yield = AlphaYield(
        alphaPerBlock: try inputs.double("E"),
        ownerCut: try inputs.integer("owner_cut_u16", StakingDefaults.ownerCut),
        rootProportion: try inputs.double("root_proportion"),
        earningAlpha: try inputs.double("S"), take: try inputs.integer("take_u16"),
        tempo: try inputs.integer("tempo", StakingDefaults.tempo),
        minersEarn: try inputs.bool("miners", true), weights: try weights(inputs) ?? .standard)
      return .object([
        ("per_block", .double(yield.perBlock)), ("daily", .double(yield.daily)),
        ("apr", .double(yield.apr)), ("apy", .double(yield.apy)),
      ])
    },
    VectorFunction("root_yield") { inputs throws(VectorFault) in
      let yield = try rootYield(inputs)
      var members: [(key: String, value: ModelValue)] = [
        ("daily", .double(yield.daily)), ("apr", .double(yield.apr)),
      ]
      if let apy = yield.apy { members.append(("apy", .double(apy))) }
      return .object(members)
    },
  ]

  private static func rootYield(_ inputs: VectorInputs) throws(VectorFault) -> RootYield {
    let parts = try inputs.list("subnets") { node throws(VectorFault) in
      let numbers = try node.list { number throws(VectorFault) in try number.exactNumber().double }
      guard numbers.count == 3 else {
        throw VectorFault(summary: "three numbers are expected here", range: node.range)
      }
      return RootYield.Part(
        alphaPerBlock: numbers[0], rootProportion: numbers[1], realizablePrice: numbers[2])
    }
    var claims: RootYield.Claims?
    if inputs.node("claim_days") != nil {
      claims = RootYield.Claims(
        days: try inputs.double("claim_days"), cost: try inputs.double("cost_tao", 0),
        stake: try inputs.double("stake", 1))
    }
    return RootYield(
      parts: parts, earningTAO: try inputs.double("R"), take: try inputs.integer("take_u16"),
      ownerCut: try inputs.integer("owner_cut_u16", StakingDefaults.ownerCut),
      priceSum: inputs.node("price_sum") == nil ? nil : try inputs.double("price_sum"),
      claims: claims)
  }
}
