import CivilTime
import Holdings
import StakingEconomics
import StakingModel

extension SummaryPosition {
  init(_ position: Position, _ market: ReportMarket, _ exits: [Netuid: SubnetExit]) {
    switch position {
    case .root(let root): self.init(root, market)
    case .alpha(let alpha): self.init(alpha, market, exits[alpha.netuid])
    case .custodial(let custodial): self.init(custodial)
    }
  }

  private init(_ position: RootPosition, _ market: ReportMarket) {
    let take = position.take?.parts ?? StakingDefaults.take
    let yield = market.chain.rootYield(take: take)
    let plan = ClaimPlan(stake: position.amount.approximate, daily: yield.daily)
    self.init(
      kind: .root, title: SummaryPosition.title("Root", position.validator),
      rao: position.amount.rao,
      rate: SummaryRate(
        value: yield.apr, basis: .apr, unit: "TAO", window: market.window,
        net: "take of \(Words.take(take)); before claim fees"),
      netPerDay: plan.netPerDay, atQuote: position.amount.approximate,
      exit: .oneToOne(position.amount), realizablePrice: 1, claims: plan)
  }

  private init(_ position: AlphaPosition, _ market: ReportMarket, _ exit: SubnetExit?) {
    let take = position.take?.parts ?? StakingDefaults.take
    let yield = market.alphaYield(position.netuid, take: take)
    let price = market.chain.subnet(position.netuid)?.pool.price.approximate ?? 0
    self.init(
      kind: .alpha(position.netuid),
      title: SummaryPosition.title(market.title(position.netuid), position.validator),
      rao: position.amount.rao,
      rate: SummaryRate(
        value: yield?.apr, basis: .apr, unit: "α\(position.netuid.value)", window: market.window,
        net: "take of \(Words.take(take))"),
      netPerDay: yield.map { $0.daily * position.amount.approximate },
      atQuote: price * position.amount.approximate,
      exit: exit?.part(position.amount)
        ?? SummaryExit(received: nil, fee: 0, priceImpact: nil, refusal: nil),
      realizablePrice: exit?.realizablePrice, claims: nil)
  }

  private init(_ position: CustodialPosition) {
    let yield = position.yield
    let commission = position.commission.map { "commission of \($0.digits) %" }
    let quote = position.quote.map { quote in
      "quoted \(quote.rate.digits) % \(quote.basis.rawValue.uppercased()) on \(quote.on.text), "
        + "unverified"
    }
    self.init(
      kind: .custodial, title: position.provider, rao: position.amount.rao,
      rate: SummaryRate(
        value: yield?.apr, basis: .apr, unit: "TAO",
        window: quote ?? "no rate given",
        net: commission ?? "whatever the quote leaves out"),
      netPerDay: yield.map { $0.daily * position.amount.approximate },
      atQuote: position.amount.approximate, exit: .oneToOne(position.amount), realizablePrice: 1,
      claims: nil)
  }

  private static func title(_ name: String, _ validator: String?) -> String {
    validator.map { "\(name), \($0)" } ?? name
  }
}

extension ReportMarket {
  /// The moment the chain's rates belong to.
  var window: String { "block \(Words.block(chain.block)), held still" }
}
