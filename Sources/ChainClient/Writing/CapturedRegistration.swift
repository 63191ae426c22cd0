import JSONText
import Market
import StakingModel

/// What registering a subnet costs, as read: only where it comes to what the chain itself says it does.
struct CapturedRegistration: Sendable {
  let state: RegistrationState

  /// Nil where something of it is not there, is laid out otherwise, or comes to another cost.
  init?(_ reading: ChainReading, blockEmission: UInt64) {
    let values = reading.values
    guard let told = reading.registrationCost,
      let minimum = try? values.value(ChainItems.lockCostMinimum),
      let last = try? values.value(ChainItems.lockCostLast),
      let interval = try? values.value(ChainItems.lockReductionInterval),
      let rateLimit = try? values.value(ChainItems.registrationRateLimit),
      let immunity = try? values.value(ChainItems.immunityPeriod),
      let lastBlock = try? values.lastRegistration()
    else { return nil }
    let cost = SubnetLockCost(
      last: Amount(rao: last), lastBlock: lastBlock, minimum: Amount(rao: minimum),
      interval: interval, blockEmission: Amount(rao: blockEmission)
    ).cost(at: reading.moment.number)
    guard cost.rao == told, lastBlock <= reading.moment.number else { return nil }
    state = RegistrationState(
      minimumLockCost: Amount(rao: minimum), lastLockCost: Amount(rao: last),
      lockReductionInterval: interval, rateLimit: rateLimit, immunity: immunity,
      lastRegisteredBlock: lastBlock)
  }

  var json: JSONValue {
    [
      "lock_cost_minimum_rao": .integer(state.minimumLockCost.rao),
      "lock_cost_last_rao": .integer(state.lastLockCost.rao),
      "lock_reduction_interval_blocks": .integer(state.lockReductionInterval),
      "rate_limit_blocks": .integer(state.rateLimit),
      "immunity_blocks": .integer(state.immunity),
      "last_registered_block": .integer(state.lastRegisteredBlock),
    ]
  }
}
