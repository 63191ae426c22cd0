import Answers
import ArgumentParser
import Decimals
import Diagnostics
import Inquiry
import LabSession
import Market
import Presentation
import StakingModel
import TextFormats

/// `market`: the recorded subnets as a list, or one of them.
struct MarketCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "market", abstract: "The subnets at the recorded block, or one of them.",
    usage: "market [SUBNET [--history]] [--sort KEY] [--filter TEXT] [--min-liquidity AMOUNT] "
      + "[--limit N]",
    discussion: "Without a limit the 12 first rows are shown; --json and --csv give all. With "
      + "--history the recorded prices of one subnet are listed.")
  static let examples = [
    "market --limit 5", "market --sort price --limit 3", "market 64 --history", "market 64",
  ]
  static let group = CommandGroupName.understand

  @Argument(help: "A subnet's number or name; without it, the list.")
  var words: [String] = []
  @Option(
    name: .long,
    help:
      "netuid, name, price, rate, liquidity, emission, root, burn or supply; emission by default.")
  var sort: String?
  @Flag(name: .long, help: "Begin with the largest.")
  var descending = false
  @Flag(name: .long, help: "Begin with the smallest.")
  var ascending = false
  @Option(name: .long, help: "Only names that contain this.")
  var filter: String?
  @Option(name: .long, help: ArgumentHelp("Only pools with at least this.", valueName: "amount"))
  var minLiquidity: String?
  @Option(name: .long, help: "How many rows, or all.")
  var limit: String?
  @Flag(name: .long, help: "The recorded prices of one subnet.")
  var history = false
  @Flag(name: .long, help: "Answer as CSV, for spreadsheets.")
  var csv = false
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    words.isEmpty ? session.subnets(typed) + [.init("root")] : []
  }

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    guard let netuid = answer.subnet else {
      var session = session
      let deepest = try? session.snapshot().chain.subnets.max { $0.pool.tao < $1.pool.tao }
      return deepest.map { ["market \($0.netuid.value)", "market --sort price"] } ?? []
    }
    return words.contains("--history")
      ? ["correlation", "data history"] : ["exit \(netuid)", "market"]
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let snapshot = try session.snapshot()
    let now = session.environment.now
    let typed = words.joined(separator: " ")
    guard typed.isEmpty else {
      try refuseOptionsOfTheList(typed)
      return try one(typed, of: snapshot, in: session)
    }
    guard !history else { throw noHistory("the market as a whole has no recorded price") }
    let order = try chosenOrder()
    let all = try session.inquiry().subnets(session.settings.wishes())
    let kept = order.sorted(
      try filtered(all, in: &session),
      descending: descending || (order.startsWithLargest && !ascending))
    let shown = kept.prefix(try chosenLimit() ?? (csv || common.json ? kept.count : 12))
    let table = MarketTable(
      rows: Array(shown), total: all.count, matching: kept.count, snapshot: snapshot, now: now)
    guard csv else { return table.answer }
    return Answer(json: table.answer.json, verbatim: table.csv)
  }

  /// One subnet cannot be sorted, filtered or cut off.
  private func refuseOptionsOfTheList(_ typed: String) throws(CommandFault) {
    let given = [
      ("--sort", sort != nil), ("--descending", descending), ("--ascending", ascending),
      ("--filter", filter != nil), ("--min-liquidity", minLiquidity != nil),
      ("--limit", limit != nil),
    ]
    try StrayOption.refuse(given, in: "market \(SafeText.neutralised(typed))") { _ in
      Hint("it belongs to the list of all subnets", code: "market")
    }
  }

  private func one(_ typed: String, of snapshot: Snapshot, in session: Session) throws -> Answer {
    let now = session.environment.now
    switch snapshot.find(typed) {
    case .root:
      guard !history else { throw noHistory("root has no price that could move") }
      var session = session
      let yield = try session.inquiry().rootYield(take: session.settings.wishes().take)
      return RootDetail(snapshot: snapshot, yield: yield, now: now).answer
    case .found(let info):
      var session = session
      guard
        let row = try session.inquiry().subnet(info.netuid, session.settings.wishes())
      else {
        throw CommandFault(snapshot.unknownSubnet(typed, [], command: "market"))
      }
      var detail = MarketDetail(row: row, snapshot: snapshot, now: now)
      if history {
        let prices = try recordedPrices(info, of: snapshot, in: session)
        try session.checkHistory()
        let answer = detail.history(prices, past: try session.inquiry().past(info.netuid))
        return csv ? Answer(json: answer.json, verbatim: prices.csv) : answer
      }
      guard !csv else {
        let table = MarketTable(rows: [row], total: 1, matching: 1, snapshot: snapshot, now: now)
        return Answer(verbatim: table.csv).saying { [detail] in detail.json }
      }
      // Nobody asked for it: a history that cannot be read does not cost the answer.
      detail.prices = try? recordedPrices(info, of: snapshot, in: session)
      return detail.answer(for: session.environment.terminal)
    case .ambiguous(let infos), .suggestions(let infos):
      throw CommandFault(snapshot.unknownSubnet(typed, infos, command: "market"))
    }
  }

  private func recordedPrices(
    _ info: SubnetInfo, of snapshot: Snapshot, in session: Session
  ) throws -> RecordedPrices {
    var session = session
    let history = try session.market().priceHistory()
    return RecordedPrices(info, in: history, until: snapshot)
  }

  private func noHistory(_ why: String) -> CommandFault {
    CommandFault(
      Diagnostic(
        "market.history", why, explanation: "Prices are recorded for each subnet.",
        hint: Hint.example("market 64 --history")))
  }

  private func filtered(
    _ rows: [SubnetFigures], in session: inout Session
  ) throws -> [SubnetFigures] {
    var rows = rows
    if let filter {
      let wanted = SafeText.neutralised(filter).lowercased()
      rows = rows.filter { $0.info.name?.lowercased().contains(wanted) == true }
    }
    if let minLiquidity {
      let reader = AmountReader(
        scope: try session.scope(), example: "market --min-liquidity \"1000 TAO\"")
      let least = try reader.tao(minLiquidity)
      rows = rows.filter { $0.liquidity >= least }
    }
    return rows
  }

  private func chosenOrder() throws -> MarketOrder {
    guard let sort else { return .emission }
    if let order = MarketOrder(named: sort.lowercased()) { return order }
    let keys = MarketOrder.allCases.map(\.rawValue)
    let near = nearest(to: sort, among: keys).first ?? MarketOrder.price.rawValue
    throw CommandFault(
      Diagnostic(
        "market.sort", "the market cannot be sorted by `\(SafeText.neutralised(sort))`",
        explanation: "It can be sorted by \(keys.joined(separator: ", ")).",
        hint: Hint.example("market --sort \(near)")))
  }

  /// Nil for the usual number.
  private func chosenLimit() throws -> Int? {
    guard let limit else { return nil }
    if limit.lowercased() == "all" { return .max }
    if let number = DecimalReader.whole(limit, in: 1...1_000_000) { return number }
    throw CommandFault(
      Diagnostic(
        "market.limit", "`\(SafeText.neutralised(limit))` is not a number of rows",
        explanation: "A limit is a whole number above zero, or all.",
        hint: Hint.example("market --limit 10")))
  }
}
