import CivilTime
import Diagnostics
import Files
import JSONText
import Presentation
import TestSupport
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// Records at the prompt and from the shell.
@Suite struct RecordsTests {
  private static let taostats =
    TextFile.read(JSONSamples.root + "/docs/examples/taostats.csv") ?? ""
  private static let koinly = TextFile.read(JSONSamples.root + "/docs/examples/koinly.csv") ?? ""
  private static let prices = TextFile.read(JSONSamples.root + "/docs/examples/prices.csv") ?? ""

  private let disk = MemoryDisk()

  private func lab(_ more: [String: String] = [:]) -> Session {
    let files = [
      "tax.csv": Self.taostats, "koinly.csv": Self.koinly, "prices.csv": Self.prices,
    ].merging(more) { $1 }
    for (name, text) in files { disk.put(Array(text.utf8), at: name) }
    var session = Session(
      environment: Environment(
        now: UnixTime(seconds: 1_795_363_200), files: disk.access, stateFolder: "/state"))
    session.restore()
    return session
  }

  private func text(_ answer: Answer) -> String {
    answer.markup.text(for: TerminalTraits(width: 200, isTerminal: true, colour: false))
  }

  private func money(_ json: JSONValue?, _ key: String) -> Int128? {
    guard case .number(let digits)? = json?[key] else { return nil }
    return Int128(digits)
  }

  /// The file says of each day what its income was worth; both sums are the same to its cents.
  @Test func incomeIsProvedByTheFileItself() throws {
    var session = lab()
    let json = try #require(session.run(line: "records tax.csv --in USD").json)
    let proofs = try #require(json["proofs"]?.arrayValue)
    #expect(proofs.count == 2)
    for proof in proofs {
      #expect(proof["agrees"] == .bool(true))
      #expect((money(proof, "told_e9") ?? 0) > 0)
    }
    // 0.012 TAO at 222 and at 224 dollars.
    let years = json["years"]?.arrayValue ?? []
    #expect(money(years.first, "income_e9") == 5_352_000_000)
    #expect(money(years.last, "unknown_gains") == 1)
  }

  /// One year alone: its sums and lists, the lots of all.
  @Test func oneYear() throws {
    var session = lab()
    let whole = try #require(session.run(line: "records tax.csv").json)
    let one = try #require(session.run(line: "records tax.csv --year 2025").json)
    #expect(one["years"]?.arrayValue?.count == 1)
    #expect(one["years"]?.arrayValue?.first == whole["years"]?.arrayValue?.first)
    #expect(one["lots"] == whole["lots"])
    let months = one["months"]?.arrayValue ?? []
    #expect(!months.isEmpty && months.allSatisfy { "\($0["period"] ?? .null)".contains("2025-") })
    #expect((one["income"]?.arrayValue?.count ?? 0) == 2)
    let screen = text(session.run(line: "records tax.csv --year 2025"))
    #expect(screen.contains("2025 alone") && !screen.contains("total"))
    #expect(session.run(line: "records tax.csv --year 2025 --list events").status == .success)
    for line in ["--year 2019", "--year x", "--year 2025 --export koinly"] {
      let refused = session.run(line: "records tax.csv \(line)")
      #expect(refused.isError, "\(line)")
      let code = refused.diagnostics.first?.hint?.code
      #expect(!session.run(line: code ?? "none").isError, "\(code ?? "no hint")")
    }
  }

  /// A method by the name of a country or of a rule.
  @Test(arguments: [
    ("uk", "pool"), ("HMRC", "pool"), ("section-104", "pool"), ("acb", "average"),
    ("germany", "fifo"), ("fivo", "fifo"),
  ])
  func aMethodByAnotherName(typed: String, word: String) {
    var session = lab()
    let answer = session.run(line: "records tax.csv --method \(typed)")
    #expect(answer.diagnostics.first?.hint?.code == "records FILE --method \(word)")
  }

  /// What is lost has its cost told, and is in no sum; a sale is called one.
  @Test func whatIsLostIsNoSale() throws {
    let head =
      "Date,Sent Amount,Sent Currency,Received Amount,Received Currency,Fee Amount,Fee Currency,"
      + "Net Worth Amount,Net Worth Currency,Label,Description,TxHash\n"
    let rows = [
      "2026-01-02 00:00 UTC,2500,USD,10,TAO,,,2500,USD,,,a1",
      "2026-01-05 00:00 UTC,1,TAO,,,,,,,lost,,a2", "2026-01-06 00:00 UTC,2,TAO,,,,,,,stolen,,a3",
      "2026-01-07 00:00 UTC,1,TAO,300,USD,,,,,,,a4",
    ]
    var session = lab(["lost.csv": head + rows.joined(separator: "\n") + "\n"])
    let screen = text(session.run(line: "records lost.csv --in USD"))
    #expect(screen.contains("1 event called lost: it had cost 250.00 USD"))
    #expect(screen.contains("1 event called stolen: it had cost 500.00 USD"))
    let json = try #require(session.run(line: "records lost.csv --in USD").json)
    let year = json["years"]?.arrayValue?.first
    #expect(money(year, "proceeds_e9") == 300_000_000_000)
    #expect(money(year, "net_e9") == 50_000_000_000)
    let ledger = text(session.run(line: "records lost.csv --in USD --list events"))
    for word in ["lost", "stolen", "sold"] { #expect(ledger.contains(word)) }
    for shape in ["koinly", "cointracking", "coinledger", "hledger", "csv --list events"] {
      #expect(
        !session.run(line: "records lost.csv --in USD --export \(shape) --out x --force").isError)
      let again = try #require(session.run(line: "records x --in USD").json)
      #expect(again["years"] == json["years"] && again["lots"] == json["lots"], "\(shape)")
    }
  }

  /// What was there before the file begins is held, at a cost that is not known.
  @Test func anOpeningBalanceIsNoIncome() throws {
    let opening = Self.taostats.replacing(
      ",100,20,80,0,0,220,1,,,", with: ",100,20,80,0,0,220,1,100,,")
    var session = lab(["opening.csv": opening])
    let plain = try #require(session.run(line: "records tax.csv").json)
    let json = try #require(session.run(line: "records opening.csv").json)
    #expect(json["years"] == plain["years"] && json["lots"] == plain["lots"])
    #expect(json["lots"]?.arrayValue?.first?["cost_e9"] == .null)
    #expect(session.run(line: "import opening.csv").json?["notes"]?.arrayValue?.isEmpty == true)
  }

  @Test(arguments: [
    "", "--by month", "--list income", "--list disposals", "--list lots", "--list events",
  ])
  func theExportIsTheScreen(_ options: String) throws {
    var session = lab()
    let screen = text(session.run(line: "records tax.csv --in USD \(options)"))
    let csv = try #require(
      session.run(line: "records tax.csv --in USD \(options) --export csv").verbatim)
    let rows = csv.split(separator: "\r\n").dropFirst()
    #expect(!rows.isEmpty)
    let plain = screen.replacing("−", with: "-").filter { $0 != "," }
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    // Each event's time and the ledger's transactions are for spreadsheets alone.
    let more = options == "--list events" ? 2 : options == "--list income" ? 2 : 0
    for row in rows {
      let cells = row.split(separator: ",", omittingEmptySubsequences: false).dropLast(more)
        .filter { !$0.contains("\"") && !$0.isEmpty }
      for cell in cells { #expect(plain.contains(cell), "\(cell) of \(row)") }
    }
  }

  @Test(arguments: ["fifo", "lifo", "hifo", "average", "pool"])
  func everyMethodCountsTheSameQuantities(_ method: String) throws {
    var session = lab()
    let json = try #require(
      session.run(line: "records koinly.csv --method \(method) --in USD").json)
    #expect(json["method"]?.stringValue == method)
    let given = json["disposals"]?.arrayValue?.compactMap { money($0, "rao") }.reduce(0, +)
    // 3 TAO staked; 1.25 were a cost, which brings nothing.
    #expect(given == 3_000_000_000)
    #expect(money(json["years"]?.arrayValue?.first, "income_e9") == 1_370_000_000)
  }

  @Test func pricesOfAFileCountBeforeRecordedOnesAndGapsStay() throws {
    var session = lab()
    let json = try #require(
      session.run(line: "records tax.csv --in EUR --prices prices.csv").json)
    let years = try #require(json["years"]?.arrayValue)
    // 0.012 at 189.1 and at 190.8 euros.
    #expect(money(years.first, "income_e9") == 4_558_800_000)
    #expect(money(years.last, "unknown_income") == 2)
    #expect(
      json["notes"]?.arrayValue?.contains { $0.stringValue?.contains("no price") == true } == true)
    #expect(json["returns"]?["time_weighted"] == .null)
    #expect(json["returns"]?["time_weighted_reason"]?.stringValue?.contains("2025-12-29") == true)
  }

  /// A file may say what alpha was worth and nothing of TAO.
  @Test func theWorthThatAFileTellsOfAlphaCounts() throws {
    let text =
      "Date,Sent Amount,Sent Currency,Received Amount,Received Currency,Fee Amount,Fee Currency,"
      + "Net Worth Amount,Net Worth Currency,Label,Description,TxHash\n"
      + "2026-09-02 00:00 UTC,,,2,SN64,,,37.4,USD,reward,,a\n"
    var session = lab(["alpha.csv": text])
    let json = session.run(line: "records alpha.csv --in USD").json
    #expect(money(json?["years"]?.arrayValue?.first, "income_e9") == 37_400_000_000)
    let euros = session.run(line: "records alpha.csv --in EUR").json
    #expect(money(euros?["years"]?.arrayValue?.first, "unknown_income") == 1)
  }

  @Test func noTaxWithoutARate() throws {
    var session = lab()
    let without = session.run(line: "records tax.csv")
    #expect(without.json?["years"]?.arrayValue?.first?["tax_on_income_e9"] == .null)
    #expect(!text(without).contains("At the rates"))
    let with = session.run(line: "records tax.csv --in USD --income-rate 25%")
    #expect(money(with.json?["years"]?.arrayValue?.first, "tax_on_income_e9") == 1_338_000_000)
    #expect(text(with).contains("At the rates you gave: income 25"))
  }

  @Test func receiptsOfADayAreOne() throws {
    let twice =
      "Koinly Date,Amount,Currency,Label,TxHash\n"
      + "2026-09-01 10:00 UTC,0.5,TAO,reward,a\n2026-09-01 23:00 UTC,0.25,TAO,reward,b\n"
      + "2026-09-02 01:00 UTC,1,TAO,reward,c\n"
    var session = lab(["two.csv": twice])
    let events = session.run(line: "records two.csv --in TAO").json?["income"]?.arrayValue
    let days = session.run(line: "records two.csv --in TAO --receipt day").json?["income"]?
      .arrayValue
    #expect(
      events?.count == 3 && days?.compactMap { money($0, "rao") } == [750_000_000, 1_000_000_000])
    let shifted = session.run(line: "records two.csv --in TAO --receipt day --utc-offset +2")
    #expect(
      shifted.json?["income"]?.arrayValue?.compactMap { money($0, "rao") } == [
        500_000_000, 1_250_000_000,
      ])
  }

  @Test func yearsBeginWhereTheyAreSaidTo() throws {
    var session = lab()
    let json = session.run(line: "records tax.csv --year-begins 04-06").json
    #expect(json?["years"]?.arrayValue?.map { $0["period"]?.stringValue } == ["2025/26"])
  }

  @Test(arguments: [
    ("records tax.csv --method best", "records.option"),
    ("records tax.csv --list lots --by year", "records.option"),
    ("records tax.csv --out x.csv", "records.export"),
    ("records tax.csv --income-rate 120%", "records.rate"),
    ("records tax.csv --gains-rate lots", "records.rate"),
    ("records tax.csv --year-begins 13-01", "records.year"),
    ("records tax.csv --utc-offset 20", "records.year"),
    ("records tax.csv --prices bad.csv", "prices.column"),
    ("records tax.csv --prices twice.csv", "prices.twice"),
    ("records tax.csv --prices prices.csv --prices other.csv", "prices.twice"),
    ("records tax.csv --prices zero.csv", "prices.value"),
    ("records stake.json", "records.none"), ("records tax.csv --in frob", "records.option"),
    ("report summary --method pool", "report.records"),
  ])
  func refusesWhatItCannotDo(line: String, code: String) {
    let stake = TextFile.read(JSONSamples.root + "/docs/examples/stake.json") ?? ""
    var session = lab([
      "bad.csv": "date,close\n2026-01-01,5\n", "stake.json": stake,
      "other.csv": "date,EUR\n2026-01-02,195\n",
      "twice.csv": "date,EUR\n2026-01-10,200\n2026-01-10,300\n",
      "zero.csv": "date,EUR\n2026-01-10,0\n",
    ])
    _ = session.run(line: "hold 120 TAO on root")
    let answer = session.run(line: line)
    #expect(answer.diagnostics.first?.code == code, "\(text(answer))")
  }

  @Test func nothingIsReplacedUnasked() {
    var session = lab(["out.csv": "mine"])
    #expect(session.run(line: "records tax.csv --export csv --out out.csv").status != .success)
    #expect(disk.contents["out.csv"] == "mine")
    #expect(session.run(line: "records tax.csv --export koinly --out new.csv").status == .success)
    #expect(disk.contents["new.csv"]?.hasPrefix("Date,Sent Amount") == true)
  }

  /// A table that was written for people is read again, and nothing of it counts twice.
  @Test(arguments: ["", " --by month", " --list income", " --list disposals", " --list lots"])
  func theTableForPeopleCountsNothingTwice(part: String) throws {
    var session = lab()
    #expect(
      session.run(line: "records tax.csv\(part) --export csv --out t.csv").status == .success)
    let found = try #require(session.run(line: "import t.csv").json?["files"]?.arrayValue?.first)
    let isIncome = part.contains("income")
    #expect(
      found["kind"]?.stringValue == (isIncome ? "taolab-income" : "taolab-records"), "\(part)")
    for checked in found["checks"]?.arrayValue ?? [] { #expect(checked["agrees"] == .bool(true)) }
    let alone = try #require(session.run(line: "records tax.csv").json)
    for files in ["tax.csv t.csv", "t.csv tax.csv"] {
      let both = try #require(session.run(line: "records \(files)").json)
      #expect(both["events"] == alone["events"], "\(part)")
      #expect(both["disposals"]?.arrayValue?.count == alone["disposals"]?.arrayValue?.count)
      for (one, other) in zip(
        both["years"]?.arrayValue ?? [], try #require(alone["years"]?.arrayValue))
      {
        // Receipts are written in cents.
        let sums = try [one, other].map { try #require(money($0, "income_e9")) }
        #expect(abs(sums[0] - sums[1]) < 100_000_000, "\(part)")
      }
    }
    guard isIncome else { return }
    let receipts = try #require(session.run(line: "records t.csv").json)
    #expect(receipts["income"]?.arrayValue?.count == alone["income"]?.arrayValue?.count)
  }

  @Test func aSummaryHasTheSameSums() throws {
    var session = lab()
    _ = session.run(line: "hold 120 TAO on root")
    let records = try #require(session.run(line: "records tax.csv --in USD").json)
    let summary = session.run(
      line: "report summary --records tax.csv --made-on 2026-11-22 --format json")
    let years = try #require(summary.json?["records"]?["years"]?.arrayValue)
    let expected = try #require(records["years"]?.arrayValue)
    #expect(years.map { money($0, "income_e9") } == expected.map { money($0, "income_e9") })
    #expect(years.map { money($0, "net_e9") } == expected.map { money($0, "net_e9") })
    let page = session.run(
      line: "report summary --records tax.csv --made-on 2026-11-22 --format md")
    #expect(page.verbatim?.contains("## For your tax return") == true)
    #expect(page.verbatim?.contains("2025,5.35,0.00,0.00,0.00,0,USD") == true)
    let hidden = session.run(
      line: "report summary --records tax.csv --made-on 2026-11-22 --redact --format md")
    #expect(hidden.verbatim?.contains("tax return") == false)
    let without = session.run(line: "report summary --made-on 2026-11-22 --format md")
    #expect(without.verbatim?.contains("tax return") == false)
  }
}
