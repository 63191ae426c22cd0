import StakingModel

extension VectorFunction {
  /// `amounts.json`: minimum stakes.
  static let amounts: [VectorFunction] = [
    VectorFunction("min_stake_with_fee") { inputs throws(VectorFault) in
      let paid = StakeMinimum.paid(
        feeRate: try inputs.integer("rate"),
        minimum: try inputs.amount("min_stake", of: TAO.self))
      return paid.map(ModelValue.amount) ?? .null
    },
    VectorFunction("nominator_min") { inputs throws(VectorFault) in
      .amount(
        StakeMinimum.leftover(
          factor: try inputs.uint64("factor"),
          minimum: try inputs.amount("min_stake", of: TAO.self)))
    },
  ]
}
