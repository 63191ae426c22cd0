package import Decimals
import Holdings
import JSONText
package import Market
import Presentation
package import Sandbox
package import StakingModel

/// A sandbox's wallet as an answer.
package struct PortfolioAnswer {
  package let portfolio: SandboxPortfolio
  package let snapshot: Snapshot
  /// What one TAO costs, with its currency; nil if that was not set.
  package let price: (number: DecimalNumber, currency: String)?
  package let moment: SandboxMoment
  package let chain: SandboxChain

  package init(
    portfolio: SandboxPortfolio, snapshot: Snapshot,
    price: (number: DecimalNumber, currency: String)?, moment: SandboxMoment, chain: SandboxChain
  ) {
    self.portfolio = portfolio
    self.snapshot = snapshot
    self.price = price
    self.moment = moment
    self.chain = chain
  }

  package var answer: Answer {
    let reasons = PortfolioReasons(portfolio: portfolio, chain: chain, title: name)
    return Answer(
      markup, json: Self.record.json(of: self), derivations: reasons.all, headline: "worth"
    )
    .about(AnswerTopic(subnet: lastSubnet))
  }

  private var lastSubnet: Netuid? {
    if case .subnet(let netuid)? = portfolio.positions.last?.place { netuid } else { nil }
  }

  private var markup: Markup {
    let tables = PortfolioTable(portfolio, title: name)
    var blocks: [Markup.Block] = [.table(tables.holdings)]
    if let gains = tables.gains { blocks.append(.table(gains)) }
    if portfolio.claimable > .zero {
      let root = NumberFormat.balance(rao: portfolio.claimable.rao)
      let fee = chain.pendingClaim().map { chain.assumptions.fee(of: $0.call) } ?? .zero
      let isWorthIt = portfolio.claimable > fee
      let costs = "a claim costs \(NumberFormat.exact(rao: fee.rao)) TAO"
      blocks.append(
        .paragraph(
          StyledText(
            "Root's worth includes \(root) TAO that waits to be claimed; \(costs)"
              + (isWorthIt ? ": " : ", more than it pays, so leaving now is counted without it: "),
            .dim) + StyledText("claim", .code)))
    }
    if let value = inCurrency { blocks.append(.paragraph(StyledText(value, .dim))) }
    blocks.append(.paragraph(explanation))
    return Markup(blocks + [moment.line()])
  }

  private var explanation: StyledText {
    guard !portfolio.positions.isEmpty else {
      return StyledText("Practice money: nothing is staked yet. A beginning: ", .dim)
        + StyledText("stake 10 TAO into 64", .code)
    }
    let fees = NumberFormat.exact(rao: portfolio.transactionFees.rao)
    return StyledText(
      "If you left now counts swap fee, price impact and transaction fee. Transaction fees so far: "
        + "\(fees) TAO. Rewards count at the price now, root's as what a claim would pay. "
        + chain.assumptions.others.sentence, .dim)
  }

  private var inCurrency: String? {
    guard let price else { return nil }
    let value = NumberFormat.money(
      portfolio.worth.approximate * price.number.approximate, price.currency)
    return "Worth \(value) at the price you set."
  }

  private func name(of place: SandboxPlace) -> String {
    snapshot.title(of: place)
  }

}

extension Snapshot {
  /// What a place of the sandbox is called.
  package func title(of place: SandboxPlace) -> String {
    guard case .subnet(let netuid) = place else { return "root" }
    return info(netuid)?.title ?? place.title
  }
}
