import Decimals
import JSONText
import MarketData
import Presentation
import Sandbox
import StakingModel

/// A sandbox's wallet as an answer.
struct PortfolioAnswer {
  let portfolio: SandboxPortfolio
  let snapshot: Snapshot
  let settings: Settings
  let moment: SandboxMoment
  let chain: SandboxChain

  var answer: Answer {
    let reasons = PortfolioReasons(portfolio: portfolio, chain: chain, title: name)
    return Answer(markup, json: json, derivations: reasons.all, headline: "worth")
  }

  private var markup: Markup {
    var blocks: [Markup.Block] = [
      .table(
        TextTable(
          "Your sandbox's wallet, in TAO",
          columns: [
            .init("place"), .init("held", .number, priority: 2), .init("worth now", .number),
            .init("if you left now", .number, priority: 1), .init("gain", .number),
          ], rows: rows))
    ]
    if portfolio.claimable > .zero {
      let root = NumberFormat.balance(rao: portfolio.claimable.rao)
      blocks.append(
        .paragraph(
          StyledText("Root's worth includes \(root) TAO that waits to be claimed: ", .dim)
            + StyledText("claim", .code)))
    }
    if let value = inCurrency { blocks.append(.paragraph(StyledText(value, .dim))) }
    blocks.append(.paragraph(PortfolioAnswer.explanation(portfolio)))
    return Markup(blocks + [moment.line()])
  }

  private static func explanation(_ portfolio: SandboxPortfolio) -> StyledText {
    guard !portfolio.positions.isEmpty else {
      return StyledText("Practice money: nothing is staked yet. A beginning: ", .dim)
        + StyledText("stake 10 TAO into 64", .code)
    }
    let fees = NumberFormat.exact(rao: portfolio.transactionFees.rao)
    return StyledText(
      "Leaving pays swap fee and price impact; each way out costs a transaction fee on top. "
        + "Transaction fees so far: \(fees) TAO, part of the total's gain.", .dim)
  }

  private var inCurrency: String? {
    guard let price = settings.taoPrice else { return nil }
    let value = NumberFormat.money(
      portfolio.worth.approximate * price.number.approximate, price.currency)
    return "Worth \(value) at the price you set."
  }

  private var rows: [[StyledText]] {
    var rows = [row("free", nil, portfolio.free, portfolio.free, nil)]
    rows += portfolio.positions.map { position in
      row(
        name(of: position.place), position, position.worth, position.exit, position.gainRao)
    }
    let total = row("total", nil, portfolio.worth, portfolio.exit, portfolio.gainRao)
    return rows + [total.map { StyledText($0.text, .strong) }]
  }

  private func row(
    _ name: String, _ position: SandboxPortfolio.Position?, _ worth: Amount<TAO>,
    _ exit: Amount<TAO>?, _ gain: Int128?
  ) -> [StyledText] {
    let held = position.map { NumberFormat.exact(rao: $0.heldRao) + " " + $0.place.unit } ?? ""
    return [
      StyledText(name), StyledText(held),
      StyledText(NumberFormat.balance(rao: worth.rao, upTo: 6), .value),
      StyledText(exit.map { NumberFormat.balance(rao: $0.rao, upTo: 6) } ?? "the chain refuses"),
      StyledText(gain.map(Self.micro) ?? ""),
    ]
  }

  /// A change to a millionth of a TAO, so that the table fits; `why` and programs get every digit.
  private static func micro(_ rao: Int128) -> String {
    let rounded = rao.magnitude < 500 ? rao.magnitude : (rao.magnitude + 500) / 1_000 * 1_000
    let digits = NumberFormat.exact(rao: UInt64(clamping: rounded))
    return (rao < 0 ? "−" : "+") + digits
  }

  private func name(of place: SandboxPlace) -> String {
    snapshot.title(of: place)
  }

  private var json: JSONValue {
    [
      "block": .integer(portfolio.block), "free_rao": .integer(portfolio.free.rao),
      "started_rao": .integer(portfolio.started.rao),
      "claimable_rao": .integer(portfolio.claimable.rao),
      "worth_rao": .integer(portfolio.worth.rao),
      "exit_rao": portfolio.exit.map { .integer($0.rao) } ?? .null,
      "gain_rao": portfolio.gainRao.map(JSONValue.integer) ?? .null,
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
    ]
  }
}

extension Snapshot {
  /// What a place of the sandbox is called.
  func title(of place: SandboxPlace) -> String {
    guard case .subnet(let netuid) = place else { return "root" }
    return info(netuid)?.title ?? place.title
  }
}
