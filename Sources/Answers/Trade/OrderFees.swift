import Decimals
package import Explain
package import Presentation
package import StakingModel

/// What orders of one kind of sandbox cost in transaction fees.
package struct OrderFees {
  package let stake: Amount<TAO>
  package let unstake: Amount<TAO>
  package let swap: Amount<TAO>

  package init(_ assumptions: SandboxAssumptions) {
    stake = assumptions.fee(of: .stake)
    unstake = assumptions.fee(of: .unstake)
    swap = assumptions.fee(of: .swap)
  }

  /// The line of an order.
  package static func field(_ fee: Amount<TAO>) -> Markup.Field {
    TradeFields.money("transaction fee", fee, "TAO", note: "on top, from free TAO")
  }

  /// Why an order's transaction fee is what it is.
  package static func derivation(_ fee: Amount<TAO>) -> Derivation {
    var derivation = Derivation.given(
      "transaction_fee",
      "What the transaction costs, from free TAO; the swap fee is another.", .tao(fee),
      source: TransactionReasons.source)
    derivation.assumptions = ["the chain weighs each call, so this is a size, not a rule"]
    return derivation
  }
}

extension InAndOut {
  package init(_ trip: RoundTrip, fees: OrderFees) {
    self.init(trip, stakeFee: fees.stake, unstakeFee: fees.unstake)
  }

  package init(_ amount: Amount<TAO>, fees: OrderFees) {
    self.init(amount, stakeFee: fees.stake, unstakeFee: fees.unstake)
  }

  /// The two lines of an order that goes in.
  package var fields: [Markup.Field] {
    [
      TradeFields.money(
        "if you left now", returnedNet, "TAO",
        note: "after its transaction fee"),
      TradeFields.money(
        "in and out at once", cost, "TAO",
        note: "\(NumberFormat.percent(share)) of what you pay, all fees"),
    ]
  }
}
