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
    return Answer(markup, json: json, derivations: reasons.all, headline: "worth")
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
        + "\(fees) TAO. \(chain.assumptions.others.sentence)", .dim)
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

  private var json: JSONValue {
    let gain = portfolio.gain
    return [
      "block": .integer(portfolio.block), "free_rao": .integer(portfolio.free.rao),
      "started_rao": .integer(portfolio.started.rao),
      "claimable_rao": .integer(portfolio.claimable.rao),
      "worth_rao": .integer(portfolio.worth.rao),
      "exit_rao": portfolio.exit.map { .integer($0.rao) } ?? .null,
      "gain_rao": portfolio.gainRao.map(JSONValue.integer) ?? .null,
      "others": .string(chain.assumptions.others.rawValue),
      "exit_net_rao": portfolio.exitNet.map { .integer($0.rao) } ?? .null,
      "gain_net_rao": gain.map { .integer($0.totalRao) } ?? .null,
      "by_rewards_rao": gain.map { .integer($0.rewardsRao) } ?? .null,
      "by_prices_rao": gain.map { .integer($0.pricesRao) } ?? .null,
      "by_fees_rao": gain.map { .integer($0.feesRao) } ?? .null,
      "left_gain_net_rao": portfolio.leftGain.map { .integer($0.totalRao) } ?? .null,
      "transaction_fees_rao": .integer(portfolio.transactionFees.rao),
      "positions": .array(portfolio.positions.map(json)),
    ]
  }

  private func json(of position: SandboxPortfolio.Position) -> JSONValue {
    [
      "netuid": .integer(position.place.netuid.value),
      "held_rao": .integer(position.heldRao), "unit": .string(position.place.unit),
      "price": position.price.map { .double($0.approximate) } ?? .null,
      "worth_rao": .integer(position.worth.rao),
      "exit_rao": position.exit.map { .integer($0.rao) } ?? .null,
      "put_in_rao": .integer(position.putIn.rao),
      "taken_out_rao": .integer(position.takenOut.rao),
      "rewards_rao": .integer(position.rewardsRao),
      "gain_rao": position.gainRao.map(JSONValue.integer) ?? .null,
      "exit_net_rao": position.exitNet.map { .integer($0.rao) } ?? .null,
      "transaction_fees_rao": .integer(position.transactionFees.rao),
      "gain_net_rao": position.gain.map { .integer($0.totalRao) } ?? .null,
      "by_rewards_rao": position.gain.map { .integer($0.rewardsRao) } ?? .null,
      "by_prices_rao": position.gain.map { .integer($0.pricesRao) } ?? .null,
      "by_fees_rao": position.gain.map { .integer($0.feesRao) } ?? .null,
    ]
  }
}

extension Snapshot {
  /// What a place of the sandbox is called.
  package func title(of place: SandboxPlace) -> String {
    guard case .subnet(let netuid) = place else { return "root" }
    return info(netuid)?.title ?? place.title
  }
}
