import JSONText
import StakingModel

extension VectorFunction {
  /// `locks-and-dissolve.json`: conviction locks, lock cost, dissolution.
  static let locks: [VectorFunction] = [
    VectorFunction("exp_decay") { inputs throws(VectorFault) in
      .double(
        ConvictionLock.decay(blocks: try inputs.uint64("dt"), tau: try inputs.uint64("tau")))
    },
    VectorFunction("roll_lock") { inputs throws(VectorFault) in
      let lock = ConvictionLock(
        mass: try inputs.amount("mass", of: Alpha.self),
        conviction: try inputs.double("conviction"))
      let terms = ConvictionLock.Terms(
        unlockBlocks: try inputs.uint64("unlock"), maturityBlocks: try inputs.uint64("maturity"),
        toOwner: try inputs.bool("owner", false), isPerpetual: try inputs.bool("perpetual", false))
      let rolled = lock.rolled(blocks: try inputs.uint64("dt"), terms: terms)
      return .object([
        ("mass", .amount(rolled.mass)), ("conviction", .double(rolled.conviction)),
      ])
    },
    VectorFunction("dissolve_split") { inputs throws(VectorFault) in
      var holders: [(key: String, alpha: UInt64)] = []
      for member in try inputs.required("stakers").members() {
        holders.append((member.key, try member.node.integer()))
      }
      holders.sort { $0.key < $1.key }
      let payout = DissolutionPayout(
        pot: try inputs.amount("pot", of: TAO.self),
        holders: holders.map { Amount(rao: $0.alpha) },
        protocolAlpha: Amount(rao: try inputs.uint64("protocol_alpha", 0)))
      return .object(
        zip(holders, payout.holders).map { ($0.key, .amount($1)) }
          + [("protocol", .amount(payout.protocolPart))])
    },
    VectorFunction("lock_cost") { inputs throws(VectorFault) in
      let cost = SubnetLockCost(
        last: try inputs.amount("last", of: TAO.self),
        lastBlock: try inputs.uint64("last_block"),
        minimum: try inputs.amount("min_lock", of: TAO.self),
        interval: try inputs.uint64("interval"),
        blockEmission: try inputs.amount("tao_block_emission", of: TAO.self))
      return .amount(cost.cost(at: try inputs.uint64("now")))
    },
  ]
}
