import CivilTime
import Content
import Decimals
import Diagnostics
import Inquiry
import JSONText
import Market
import Presentation
import StakingModel
import StakingSimulation
import TestSupport
import Testing
import TextFormats

@testable import Answers
@testable import Commands
@testable import LabSession

@Suite struct MarketTests {
  /// 2026-11-22T20:00:00Z
  private static let now = UnixTime(seconds: 1_795_377_600)
  private let session = Session(environment: Environment(now: MarketTests.now))

  private func run(_ line: String) -> Answer {
    var session = session
    return session.run(line: line)
  }

  private func netuids(_ line: String) -> [Int] {
    run(line).json?["subnets"]?.arrayValue?.compactMap { $0["netuid"]?.intValue } ?? []
  }

  @Test func listsTheLargestOnAScreen() {
    expectGolden(
      run("market --limit 8").markup.text(for: TerminalTraits(width: 80)), name: "market-list")
  }

  @Test(arguments: [40, 60, 120])
  func fitsEveryWidth(width: Int) {
    let text = run("market --limit 4").markup.text(
      for: TerminalTraits(width: width, isTerminal: true))
    expectGolden(text, name: "market-list-\(width)")
  }

  /// The rate a holder gets is a column of its own, under every name people give it.
  @Test(arguments: ["rate", "apy", "apr", "yield", "APY"])
  func sortsByTheRateOfAHolder(key: String) throws {
    let rows = try #require(
      run("market --limit all --sort \(key)").json?["subnets"]?.arrayValue)
    let rates = rows.compactMap { $0["net_rate"]?.doubleValue }
    #expect(rates.count == 125 && rates == rates.sorted(by: >))
    #expect(rows.first { $0["netuid"]?.intValue == 108 }?["net_rate_is_at_least"] == .bool(true))
  }

  /// The detail names the highest price that the history has.
  @Test func detailAndHistoryAgreeOnTheHighest() throws {
    let history = try #require(run("market 64 --history").json?["price_history"]?.arrayValue)
    let highest = history.compactMap { $0["price"]?.doubleValue }.max() ?? 0
    let text = run("market 64").markup.text(for: TerminalTraits(width: 200))
    #expect(text.contains("highest was \(NumberFormat.sensible(highest))"))
  }

  @Test func showsOne() {
    expectGolden(run("market 64").markup.text(for: TerminalTraits(width: 80)), name: "market-64")
    expectGolden(run("market 64").json?.text(pretty: true) ?? "", name: "market-64-json")
    expectGolden(run("market 59").markup.text(for: TerminalTraits(width: 80)), name: "market-59")
    expectGolden(
      run("market root").markup.text(for: TerminalTraits(width: 80)), name: "market-root")
  }

  /// The integers are those of the file, digit for digit.
  @Test func jsonIsExact() throws {
    let json = try #require(run("market 1").json)
    #expect(json["tao_in_rao"] == .number("23027286450685"))
    #expect(json["alpha_in_rao"] == .number("3508759464201507"))
    #expect(json["alpha_out_rao"] == .number("2571517969828018"))
    #expect(json["quote_weight_e18"] == .number("499999996087743500"))
    #expect(json["moving_price_raw"] == .number("28225315"))
    #expect(json["block"] == .number("9240381"))
    #expect(run("market 59").json?["moving_price_raw"] == .null)
    #expect(run("market 35").json?["name"] == .null)
  }

  /// A file has no next block beside it: what it gives is computed, and says so.
  @Test func anotherSnapshotIsGivenWhatTheRulesGive() throws {
    let folder = TemporaryFolder()
    let text = try #require(ContentLibrary.embedded.text(Snapshot.embeddedName))
    let path = folder.path + "/same.json"
    TextFile.write(text, to: path)
    let environment = Environment(now: MarketTests.now, snapshotPath: path)
    var other = Session(environment: environment)
    func rows(_ answer: Answer) -> [JSONValue] {
      answer.json?["subnets"]?.arrayValue ?? []
    }
    let recorded = rows(run("market --limit all"))
    let computed = rows(other.run(line: "market --limit all"))
    #expect(recorded.count == 128)
    #expect(
      recorded.map { $0["next_block_tao_rao"] } == computed.map { $0["next_block_tao_rao"] })
    func given(_ rows: [JSONValue], _ source: String) -> Int {
      rows.count { $0["next_block_source"]?.stringValue == source }
    }
    #expect(given(recorded, "recorded") == 125 && given(computed, "computed") == 125)
    #expect(computed.count { $0["next_block_source"] == .null } == 3)
    expectGolden(
      other.run(line: "market --limit 2").markup.text(for: TerminalTraits(width: 80)),
      name: "market-computed")
  }

  @Test(arguments: [
    ("40", 40, true, false), ("80", 80, true, false), ("120", 120, true, false),
    ("ascii", 40, false, false), ("plain", 80, true, true),
  ])
  func showsRecordedPrices(name: String, width: Int, unicode: Bool, plain: Bool) {
    let traits = TerminalTraits(width: width, isTerminal: true, unicode: unicode, plain: plain)
    var session = session
    session.environment.terminal = traits
    let screens = ["market 62", "market 62 --history"].map {
      session.run(line: $0).markup.text(for: traits)
    }
    for line in screens.joined().split(separator: "\n") {
      #expect(DisplayWidth.of(line) <= width)
    }
    expectGolden(screens.joined(separator: "\n"), name: "market-history-\(name)")
  }

  /// All three say every recorded day, in the same order, and nothing of another registration.
  @Test func historyIsTheSameForAll() throws {
    let history = try SubnetPriceHistory.embedded(in: .embedded)
    let points = history.comparable(Netuid(64), registeredBlock: 4_531_295)
    let answer = run("market 64 --history")
    let json = try #require(answer.json?["price_history"]?.arrayValue)
    #expect(json.compactMap { $0["price"]?.doubleValue } == points.map(\.price))
    #expect(json.first?["date"] == "2025-04-17" && json.last?["date"] == "2026-10-08")
    #expect(json.allSatisfy { $0["kind"] != "moving_average" })
    let csv = try #require(run("market 64 --history --csv").verbatim)
    let table = try CSVReader.read(SourceText(name: "", text: csv)).value
    #expect(table["rows"]?.arrayValue?.count == points.count)
    #expect(csv.hasPrefix("netuid,date,price,block,kind,source\r\n64,2025-04-17,0.374333438,"))
    let text = answer.markup.text(for: TerminalTraits(width: 80))
    for row in json { #expect(text.contains(row["date"]?.stringValue ?? "?")) }
    #expect(run("market 64").json?["price_history"] == nil)
    #expect(run("market 64 --csv").verbatim?.hasPrefix("netuid,name,") == true)
  }

  /// What a snapshot could not know is left out, and so is what cannot be read.
  @Test func historyEndsAtTheSnapshotAndIsNotNeeded() throws {
    var session = session
    let snapshot = try session.snapshot()
    let day = snapshot.time.date.text
    let later = snapshot.time.date.adding(days: 1).text
    let history = try SubnetPriceHistory.read(
      captures: SourceText(
        name: "", text: "date,block,kind,origin\n\(day),,spot,a\n\(later),,spot,a\n"),
      prices: SourceText(
        name: "", text: "netuid,registered_block,\(day),\(later)\n64,4531295,1,2\n"))
    func prices(_ netuid: UInt16) throws -> RecordedPrices {
      let info = try #require(snapshot.subnets.first { $0.netuid.value == netuid })
      return RecordedPrices(info, in: history, until: snapshot)
    }
    let traits = TerminalTraits()
    #expect(try prices(64).days.map(\.price) == [1])
    #expect(
      try prices(64).glance(for: traits).text(for: traits)
        == "Price in TAO/α recorded once: 1.00000 on 2026-10-08. All: market 64 --history\n")
    let none = try prices(1)
    #expect(none.glance(for: traits).blocks.isEmpty && none.days.isEmpty)
    #expect(none.table.text(for: traits).hasPrefix("No price of SN1 "))
    let name = "data/history/subnet-prices.csv"
    let broken = ContentLibrary(override: { $0 == name ? "netuid\n?\n" : nil }, overrideNames: [])
    session = Session(environment: Environment(now: MarketTests.now, content: broken))
    #expect(session.run(line: "market 64").status == .success)
    #expect(session.run(line: "market 64 --history").status == .failure)
  }

  @Test func everyScreenSaysBlockDateAndAge() {
    for line in ["market", "market 64", "market root", "market --filter zzz"] {
      let text = run(line).markup.text(for: TerminalTraits())
      #expect(text.contains("block 9,240,381 · 2026-10-08 19:18 UTC · 45 days old"), "\(line)")
    }
  }

  @Test(arguments: MarketOrder.allCases)
  func sortsBothWays(order: MarketOrder) throws {
    let up = netuids("market --limit all --sort \(order.rawValue) --ascending")
    let down = netuids("market --limit all --sort \(order.rawValue) --descending")
    #expect(up.count == 128 && Set(up) == Set(down))
    #expect(up != down)
  }

  @Test func sortsByWhatItSays() throws {
    let prices = run("market --sort price --limit all").json?["subnets"]?.arrayValue?
      .compactMap { $0["price"]?.doubleValue }
    let sorted = try #require(prices)
    #expect(sorted == sorted.sorted(by: >))
    #expect(netuids("market --sort netuid --limit 3") == [1, 2, 3])
    #expect(netuids("market --sort name --limit all").suffix(9).sorted().contains(35))
  }

  @Test func filters() {
    #expect(netuids("market --filter CHUT") == [64])
    let rich = run("market --min-liquidity '50000 TAO' --limit all").json?["subnets"]?.arrayValue
    #expect(rich?.isEmpty == false)
    #expect(
      rich?.allSatisfy { ($0["tao_in_rao"]?.uint64Value ?? 0) >= 50_000_000_000_000 } == true)
    #expect(run("market").json?["subnets"]?.arrayValue?.count == 12)
    #expect(run("market --json").json?["subnets"]?.arrayValue?.count == 128)
  }

  @Test(arguments: [
    ("market chuts", "subnet.unknown", "market 64"), ("market 129", "subnet.unknown", "market 128"),
    ("market --sort prise", "market.sort", "market --sort price"),
    ("market --limit -3", "market.limit", "market --limit 10"),
    ("market --history", "market.history", "market 64 --history"),
    ("market root --history", "market.history", "market 64 --history"),
    ("market --limit 0", "market.limit", "market --limit 10"),
    ("market --limit 9999999999999999999999", "market.limit", "market --limit 10"),
  ])
  func refusesWithAHintThatWorks(line: String, code: String, hint: String) {
    let answer = run(line)
    #expect(answer.status == .failure)
    let text = answer.markup.text(for: TerminalTraits())
    #expect(text.contains(hint) && text.hasPrefix("error"), "\(code): \(text)")
    #expect(run(hint).status == .success)
  }

  @Test func csvHasAHeaderAndEveryRow() throws {
    let csv = try #require(run("market --csv").verbatim)
    let table = try CSVReader.read(SourceText(name: "", text: csv)).value
    #expect(table["columns"]?.arrayValue?.compactMap(\.stringValue) == MarketTable.columns)
    #expect(table["rows"]?.arrayValue?.count == 128)
    #expect(csv.hasPrefix("netuid,name,"))
    #expect(csv.contains("\r\n35,,"), "a name that is not known is an empty cell")
    #expect(Set(MarketTable.row.fields.map(\.key)).isSuperset(of: MarketTable.columns))
    #expect(Set(RecordedPrices.row.fields.map(\.key)) == Set(RecordedPrices.columns))
    #expect(!csv.replacing("\r\n", with: "").contains("\n"))
  }

  /// A name made to break each format does so in none of them.
  @Test func hostileNamesAreHarmless() throws {
    let text = try #require(ContentLibrary.embedded.text(Snapshot.embeddedName))
    let hostile = #"=cmd|'/c'!A1\u001b[2J\u202e<script>\",x|y\n"#
    let changed = text.replacing("\"Chutes\"", with: "\"\(hostile)\"")
    let library = ContentLibrary(
      override: { $0 == Snapshot.embeddedName ? changed : nil }, overrideNames: [])
    var session = Session(environment: Environment(now: MarketTests.now, content: library))
    let screen = session.run(line: "market 64").markup
    let traits = TerminalTraits(isTerminal: true, colour: false)
    let shown = screen.text(for: traits)
    #expect(shown.contains("=cmd|'/c'!A1<script>\",x|y"))
    #expect(!shown.unicodeScalars.contains { $0 == "\u{1b}" || $0 == "\u{202e}" })
    #expect(!screen.markdown().contains("<script>"))
    let csv = try #require(session.run(line: "market --csv").verbatim)
    #expect(csv.contains("\"'=cmd|'/c'!A1<script>\"\",x|y\""))
    let json = try #require(session.run(line: "market 64").json).text(pretty: false)
    #expect(json.contains(#""=cmd|'/c'!A1<script>\",x|y""#))
  }
}
