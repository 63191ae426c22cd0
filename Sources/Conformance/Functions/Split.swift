import JSONText
import StakingModel

extension VectorFunction {
  /// `split.json`: alpha of a block and of an epoch.
  static let split: [VectorFunction] = [
    VectorFunction("coinbase_split") { inputs throws(VectorFault) in
      let split = try coinbaseSplit(inputs)
      return .object([
        ("owner", .amount(split.owner)), ("server", .amount(split.server)),
        ("validator", .amount(split.validator)), ("root", .amount(split.root)),
        ("root_recycled", .amount(split.rootRecycled)),
      ])
    },
    VectorFunction("root_proportion") { inputs throws(VectorFault) in
      .fixed(try rootProportion(inputs).value)
    },
    VectorFunction("root_proportion_raw") { inputs throws(VectorFault) in
      let root = try inputs.amount("root_tao", of: TAO.self)
      let weight = try inputs.uint64("tao_weight_raw")
      return .list(
        try inputs.subnets(["alpha_in", "alpha_out"]).map {
          let proportion = RootProportion(
            rootTAO: root, alphaIssuance: $0.alphaIssuance, taoWeight: weight)
          return .large(proportion.value.bits)
        })
    },
    VectorFunction("subnet_terms") { inputs throws(VectorFault) in
      let whole = U96F32(try inputs.uint64("tao_emission", 0))
      let tao = U96F32(bits: try inputs.integer("tao_emission_bits", whole.bits))
      let terms = InjectionTerms(
        tao: tao, price: try inputs.pool().price,
        alphaEmission: try inputs.uint64("alpha_emission"),
        rootProportion: try rootProportion(inputs).value)
      return .object([
        ("tao_in", .fixed(terms.taoIn)), ("alpha_in", .fixed(terms.alphaIn)),
        ("alpha_out", .fixed(terms.alphaOut)), ("excess", .fixed(terms.excess)),
      ])
    },
    VectorFunction("dividend_distribution") { inputs throws(VectorFault) in
      try dividendDistribution(inputs)
    },
    VectorFunction("parent_child") { inputs throws(VectorFault) in try parentDividends(inputs) },
  ]

  private static func coinbaseSplit(_ inputs: VectorInputs) throws(VectorFault) -> EmissionSplit {
    let emission = try inputs.amount("alpha_emission", of: Alpha.self)
    let proportion = try rootProportion(inputs).value
    let paysRoot = try inputs.bool("root_sell", true)
    if let weights = try weights(inputs) {
      return EmissionSplit(
        emission: emission, weights: weights, rootProportion: proportion, paysRoot: paysRoot)
    }
    let enabled = try inputs.bool("owner_cut_enabled", true)
    return EmissionSplit(
      emission: emission, ownerCut: enabled ? try inputs.integer("owner_cut") : 0,
      rootProportion: proportion, paysRoot: paysRoot)
  }

  /// An owner's weights; nil where the vector has none.
  static func weights(_ inputs: VectorInputs) throws(VectorFault) -> EmissionWeights? {
    guard let node = inputs.node("weights") else { return nil }
    let parts: [UInt64] = try node.list { part throws(VectorFault) in try part.integer() }
    guard let weights = EmissionWeights(parts: parts) else {
      throw VectorFault(summary: "five parts of 2^64−1 are expected here", range: node.range)
    }
    return weights
  }

  private static func rootProportion(_ inputs: VectorInputs) throws(VectorFault) -> RootProportion {
    RootProportion(
      rootTAO: Amount(rao: try inputs.uint64("root_tao", 0)),
      alphaIssuance: Amount(rao: try inputs.uint64("alpha_issuance", 1)),
      taoWeight: try inputs.uint64("tao_weight_raw", 0))
  }

  private static func taoWeight(_ inputs: VectorInputs) throws(VectorFault) -> U96F32 {
    RootProportion.weight(try inputs.uint64("tao_weight_raw", 0))
  }

  private static func dividendDistribution(
    _ inputs: VectorInputs
  ) throws(VectorFault) -> ModelValue {
    let stakes = VectorInputs(node: try inputs.required("stakes"))
    var names: [String] = []
    var validators: [DividendDistribution.Validator] = []
    for dividend in try inputs.required("dividends").members() {
      let stake = try stakes.required(dividend.key)
      let parts = try stake.list { $0 }
      guard parts.count == 3 else {
        throw VectorFault(summary: "alpha, root and seat are expected here", range: stake.range)
      }
      names.append(dividend.key)
      validators.append(
        DividendDistribution.Validator(
          alpha: Amount(rao: try parts[0].integer()), root: Amount(rao: try parts[1].integer()),
          hasRootSeat: try parts[2].bool(), dividend: U96F32(try dividend.node.integer())))
    }
    let result = DividendDistribution(
      of: validators, alphaPot: try inputs.amount("pending_alpha", of: Alpha.self),
      rootPot: try inputs.amount("pending_root", of: Alpha.self), taoWeight: try taoWeight(inputs))
    func members(_ amounts: [U96F32]) -> (ModelValue, ModelValue) {
      let floors = amounts.map(\.floorSaturated)
      let total = floors.reduce(UInt128(0)) { $0 + UInt128($1) }
      return (.object(zip(names, floors).map { ($0, .integer($1)) }), .large(total))
    }
    let (alpha, totalAlpha) = members(result.alpha)
    let (root, totalRoot) = members(result.root)
    return .object([
      ("alpha", alpha), ("root", root), ("total_alpha", totalAlpha), ("total_root", totalRoot),
    ])
  }

  private static func parentDividends(_ inputs: VectorInputs) throws(VectorFault) -> ModelValue {
    let own = try contribution(try inputs.required("self"), from: 0, proportionLast: true)
    let sameOwner = try inputs.bool("same_owner", false)
    var names: [String] = []
    var parents: [ParentDividends.Contribution] = []
    for node in try inputs.required("parents").list({ $0 }) {
      names.append(try node.list { $0 }.first?.text() ?? "")
      var parent = try contribution(node, from: 1, proportionLast: false)
      parent.sameOwner = sameOwner
      parents.append(parent)
    }
    let weight = try taoWeight(inputs)
    let result = ParentDividends(
      of: try inputs.amount("dividends", of: Alpha.self), lender: own, parents: parents,
      take: try inputs.integer("take"), burn: try inputs.uint64("ck_burn", 0), taoWeight: weight)
    var amounts = [result.own] + result.parents
    if inputs.node("then_distribute") != nil {
      let validators = zip([own] + parents, amounts).map { stake, amount in
        DividendDistribution.Validator(
          alpha: stake.alpha, root: stake.root, hasRootSeat: true, dividend: U96F32(amount.rao))
      }
      let pot = try inputs.amount("then_distribute", of: Alpha.self)
      amounts = DividendDistribution(
        of: validators, alphaPot: pot, rootPot: .zero, taoWeight: weight
      ).alpha.map { Amount(rao: $0.floorSaturated) }
    }
    return .object(zip(["self"] + names, amounts).map { ($0, .amount($1)) })
  }

  /// `[alpha, root, proportion]`, or `[proportion, alpha, root]` from an index on.
  private static func contribution(
    _ node: JSONNode, from start: Int, proportionLast: Bool
  ) throws(VectorFault) -> ParentDividends.Contribution {
    let parts = try node.list { $0 }
    guard parts.count == start + 3 else {
      throw VectorFault(summary: "\(start + 3) values are expected here", range: node.range)
    }
    let alpha = start + (proportionLast ? 0 : 1)
    return ParentDividends.Contribution(
      alpha: Amount(rao: try parts[alpha].integer()),
      root: Amount(rao: try parts[alpha + 1].integer()),
      proportion: try parts[proportionLast ? start + 2 : start].integer())
  }
}
