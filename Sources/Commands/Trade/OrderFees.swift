import Explain
import JSONText
import Presentation
import StakingModel

/// What orders of one kind of sandbox cost in transaction fees.
struct OrderFees {
  let stake: Amount<TAO>
  let unstake: Amount<TAO>
  let swap: Amount<TAO>

  init(_ assumptions: SandboxAssumptions) {
    stake = assumptions.fee(of: .stake)
    unstake = assumptions.fee(of: .unstake)
    swap = assumptions.fee(of: .swap)
  }

  /// The line of an order.
  static func field(_ fee: Amount<TAO>) -> Markup.Field {
    TradeFields.money("transaction fee", fee, "TAO", note: "on top, from free TAO")
  }

  /// Why an order's transaction fee is what it is.
  static func derivation(_ fee: Amount<TAO>) -> Derivation {
    var derivation = Derivation.given(
      "transaction_fee",
      "What the transaction costs, from free TAO; the swap fee is another.", .tao(fee),
      source: TransactionReasons.source)
    derivation.assumptions = ["the chain weighs each call, so this is a size, not a rule"]
    return derivation
  }
}

extension InAndOut {
  init(paid: Amount<TAO>, returned: Amount<TAO>, fees: OrderFees) {
    self.init(
      paid: paid, returned: returned, stakeFee: fees.stake, unstakeFee: fees.unstake)
  }

  /// The two lines of an order that goes in.
  var fields: [Markup.Field] {
    [
      TradeFields.money(
        "if you left now", returnedNet, "TAO",
        note: "after its transaction fee"),
      TradeFields.money(
        "in and out at once", cost, "TAO",
        note: "\(NumberFormat.percent(share)) of what you pay, all fees"),
    ]
  }

  /// The keys of an order that goes in.
  var members: [JSONValue.Member] {
    [
      .init("exit_now_net_rao", .integer(returnedNet.rao)),
      .init("in_and_out_cost_rao", .integer(cost.rao)),
    ]
  }

  /// Why they are what they are.
  ///
  /// - Parameter name: what the order calls what comes back before its transaction fee.
  func derivations(returned name: String) -> [Derivation] {
    let pays = returned > unstakeFee
    let returnedInput = Derivation.Input(name, "what comes back at once", .tao(returned))
    let feeInput = Derivation.Input(
      "unstake_fee", "the transaction fee of leaving", .tao(unstakeFee))
    let net = Derivation(
      "returned_net", "What leaving at once returns after its transaction fee.",
      formula: pays ? "\(name) - unstake_fee" : "\(name) - \(name)",
      inputs: pays ? [returnedInput, feeInput] : [returnedInput], value: .tao(returnedNet),
      rounding: "not at all", source: "definition",
      assumptions: pays ? [] : ["leaving would cost more than it returns"])
    let cost = Derivation(
      "in_and_out", "What going in and out at once costs, all fees of both ways.",
      formula: "paid + transaction_fee - returned_net",
      inputs: [
        .init("paid", "what the way in costs, swap fee included", .tao(paid)),
        .init("transaction_fee", "the transaction fee of the way in", .tao(stakeFee)),
        .init("returned_net", "what leaving at once returns", .tao(returnedNet)),
      ], value: .tao(self.cost), rounding: "not at all", source: "definition",
      assumptions: ["you leave in the same block"])
    let leaving = Derivation.given(
      "unstake_fee", "What an unstake costs in transaction fees.", .tao(unstakeFee),
      source: TransactionReasons.source)
    return [OrderFees.derivation(stakeFee), leaving, net, cost]
  }
}
