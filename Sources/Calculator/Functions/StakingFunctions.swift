import Decimals
import Diagnostics
import Inquiry
import StakingEconomics
import StakingModel

/// What staking comes to, as every verb, lesson and report says it: each asks the same room.
enum StakingFunctions {
  static let all: [CalculatorFunction] = [earns, inHand, inAndOut, rateNow, claimPays]

  private static let parameters: [CalculatorFunction.Parameter] = [
    .init("place", .place), .init("stake", .tao), .init("time", .time),
  ]

  private static let source =
    "pallets/subtensor/src/coinbase/run_coinbase.rs emit_to_subnets, day by day (runtime 475)"

  static let earns = CalculatorFunction(
    "earns", parameters, .staking,
    "TAO a stake earns in a time at today's prices, net of take, before leaving; rates fall as the rules make them fall.",
    example: "earns(root, 100 TAO, 1 year)"
  ) { context throws(CallFault) in
    let outcome = try Self.outcome(&context)
    let value = try Self.tao(outcome.earnedRao)
    context.working(
      "earns", "the rewards of every day", "\(outcome.days) days", value, source: source)
    return .quantity(value)
  }

  static let inHand = CalculatorFunction(
    "in_hand", parameters, .staking,
    "TAO in hand after a stake is left again, all fees paid, prices held still.",
    example: "in_hand(64, 100 TAO, 1 year)"
  ) { context throws(CallFault) in
    let outcome = try Self.outcome(&context)
    let value = try Self.tao(outcome.finalRao)
    let sum = outcome.steps.map { ($0.rao < 0 ? "- " : "+ ") + $0.kind.rawValue }
    context.working(
      "in_hand", (["stake"] + sum).joined(separator: " "), "`compare` says each", value,
      source: source)
    return .quantity(value)
  }

  static let inAndOut = CalculatorFunction(
    "in_and_out", [.init("place", .place), .init("stake", .tao)], .staking,
    "TAO that staking and leaving at once costs: swap fees and transaction fees of both ways.",
    example: "in_and_out(64, 100 TAO)"
  ) { context throws(CallFault) in
    guard let cost = try Self.outcome(&context, days: 1).inAndOut?.cost else {
      throw CallFault(.marketRefused, "the chain would refuse to let it out again", argument: 1)
    }
    let value = Quantity(DecimalNumber(rao: cost.rao), .tao)
    context.working(
      "in_and_out", "paid + transaction_fee - returned_net", "`why in_and_out` after `quote`", value
    )
    return .quantity(value)
  }

  static let rateNow = CalculatorFunction(
    "rate_now", [.init("place", .place)], .staking,
    "Today's yearly rate held still, simple, net of take: a scenario. In TAO on root, in alpha elsewhere.",
    example: "rate_now(64)"
  ) { context throws(CallFault) in
    let netuid = try context.subnet(0)
    let (inquiry, take) = (try Self.inquiry(context), context.world.wishes.take)
    let rate =
      netuid == .root
      ? inquiry.rootYield(take: take).apr : inquiry.alphaYield(netuid, take: take)?.apr
    guard let rate, let number = DecimalNumber(approximating: rate * 100) else {
      throw CallFault(.marketMissing, "this subnet has not started, so it has no rate", argument: 0)
    }
    context.notes.append(Hint("a scenario: rates fall as more is staked; `earns` follows them"))
    return .quantity(Quantity(number.rounded(toFraction: 12), .percent))
  }

  static let claimPays = CalculatorFunction(
    "claim_pays", [.init("stake", .tao)], .staking,
    "Days until a claim of what a stake on root has earned brings more than its fee.",
    example: "claim_pays(10 TAO)"
  ) { context throws(CallFault) in
    let stake = Amount<TAO>(rao: try context.rao(0))
    guard let days = try Self.inquiry(context).daysUntilAClaimPays(stake, context.world.wishes)
    else {
      throw CallFault(
        .marketRefused, "no claim of this stake brings more than its fee within ten years",
        argument: 0)
    }
    let value = Quantity(DecimalNumber(Int64(days)), .day)
    context.working(
      "claim_pays", "first day with claim > claim_fee", "the sale and rows left to others counted",
      value,
      source: "pallets/subtensor/src/staking/claim_root.rs and basket_flush.rs (runtime 470-475)")
    return .quantity(value)
  }

  private static func inquiry(_ context: CallContext) throws(CallFault) -> Inquiry {
    guard let inquiry = context.world.inquiry else {
      throw CallFault(.marketMissing, "there is no market data to ask", argument: 0)
    }
    return inquiry
  }

  private static func outcome(
    _ context: inout CallContext, days given: Int? = nil
  ) throws(CallFault) -> StakeOutcome {
    let netuid = try context.subnet(0)
    let amount = Amount<TAO>(rao: try context.rao(1))
    var days = given ?? 1
    if given == nil { days = try Self.days(&context) }
    let place: Place = netuid == .root ? .root : .subnet(netuid)
    switch try inquiry(context).holding(amount, at: place, days: days, context.world.wishes) {
    case .success(let outcome): return outcome
    case .failure(let refusal):
      throw CallFault(
        .marketRefused, "the chain would refuse this stake",
        explanation: refusal.reason == .noSubnet ? "The subnet has not started." : nil, argument: 1)
    }
  }

  /// Whole days, 1 to 36,500; where that is another time than was asked for, it is said.
  private static func days(_ context: inout CallContext) throws(CallFault) -> Int {
    let time = try context.quantity(2)
    guard let asked = try? time.converted(to: CompoundUnit(.day))?.number,
      let days = asked.rounded(toFraction: 0).whole, (1...36_500).contains(days)
    else {
      throw CallFault(
        .functionArgument, "this must be a time from a day to a hundred years", argument: 2)
    }
    if abs(asked.approximate - Double(days)) > 0.02 * Double(days) {
      context.notes.append(Hint("whole days are counted: \(days == 1 ? "1 day" : "\(days) days")"))
    }
    return Int(days)
  }

  private static func tao(_ rao: Int128) throws(CallFault) -> Quantity {
    let size = DecimalNumber(rao: UInt64(clamping: rao.magnitude))
    guard rao < 0 else { return Quantity(size, .tao) }
    return Quantity((try? DecimalNumber.zero.subtracting(size)) ?? size, .tao)
  }
}
