import StakingModel

extension VectorFunction {
  /// `stake-state.json`: what a stake or unstake leaves behind.
  static let stakeState: [VectorFunction] = [
    VectorFunction("stake_state") { inputs throws(VectorFault) in
      let pool = try inputs.pool(minimumReserve: StakingDefaults.minimumReserve)
      let amount = try inputs.amount("amount", of: TAO.self)
      return .orError { () throws(SwapError) in
        let quote = try pool.stake(amount)
        return .object([
          ("alpha_out", .amount(quote.received)), ("author_tao", .amount(quote.fee)),
          ("tao", .amount(quote.after.tao)), ("alpha", .amount(quote.after.alpha)),
        ])
      }
    },
    VectorFunction("unstake_state") { inputs throws(VectorFault) in
      let pool = try inputs.pool(minimumReserve: StakingDefaults.minimumReserve)
      let amount = try inputs.amount("amount", of: Alpha.self)
      return .orError { () throws(SwapError) in
        let quote = try pool.unstake(amount)
        return .object([
          ("tao_out", .amount(quote.received)), ("author_tao", .amount(quote.authorReceived)),
          ("tao", .amount(quote.after.tao)), ("alpha", .amount(quote.after.alpha)),
        ])
      }
    },
  ]
}
