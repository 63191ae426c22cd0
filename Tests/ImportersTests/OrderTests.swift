import Diagnostics
import Importers
import StakingEconomics
import TestSupport
import Testing

/// Where a row stands says nothing: exports come oldest first, newest first and sorted by token.
@Suite struct OrderTests {
  static let dated = [
    "awaken.csv", "coinbase.csv", "coinledger.csv", "cointracker.csv", "cointracking.csv",
    "koinly-simple.csv", "koinly.csv", "kraken.csv", "taolab-ledger.csv", "tao.journal",
    "taostats-coldkey.csv", "taostats-delegation.json", "taostats-tax.csv", "taostats-tax.json",
    "taostats-transfers.csv",
  ]

  @Test(arguments: dated)
  func rowsMayStandInAnyOrder(name: String) throws {
    let text = Fixtures.text(name)
    let base = try Fixtures.read(name, text).told
    #expect(try Fixtures.read(name, Rows(text).reversed).told == base, "newest first")
    for seed in 0..<40 as Range<UInt64> {
      let shuffled = Rows(text).shuffled(seed)
      #expect(try Fixtures.read(name, shuffled).told == base, "seed \(seed):\n\(shuffled)")
    }
  }

  /// Files may be named in any order as well.
  @Test func filesMayStandInAnyOrder() throws {
    let names = ["taostats-tax.csv", "koinly.csv", "kraken.csv", "cointracking.csv"]
    func read(_ names: [String]) throws -> [String] {
      try Importers.read(
        names.map { ImportInput(name: $0, text: Fixtures.text($0)) }, in: Fixtures.context
      ).happened
    }
    let (one, other) = (try read(names), try read(names.reversed()))
    #expect(one == other)
  }

  static let head =
    "Coldkey,Block number,Timestamp,Network,Token,Transaction type,Debit amount,Credit amount,"
    + "Extrinsic ID,Additional data,Total balance,Free balance,Staked balance,Locked balance,"
    + "Reserved balance,Token price in USD,Token price in TAO,Daily income,Daily income USD,Date\n"

  static func row(
    _ time: String, _ token: String = "TAO", _ type: String = "", debit: String = "",
    credit: String = "", id: String = "", other: String = "", balance: String = "",
    income: String = "", dollars: String = ""
  ) -> String {
    "5Sample,1,2026-01-\(time)+00:00,finney,\(token),\(type),\(debit),\(credit),\(id),\(other),"
      + "\(balance),\(balance),\(balance.isEmpty ? "" : "0"),0,0,250,1,\(income),\(dollars),\n"
  }

  struct Opening: Sendable {
    let name: String
    let rows: [String]
    /// What was there before, what is left, and what is income, in whole TAO.
    let figures: [Int128]
  }

  static let openings = [
    Opening(
      name: "what came stands before the first balance",
      rows: [
        row("02T10:00:00", "TAO", "transfer_in", credit: "100", id: "1-1"),
        row("02T23:59:48", balance: "100", income: "0", dollars: "0"),
        row("03T23:59:48", balance: "100", income: "0", dollars: "0"),
      ], figures: [0, 100, 0]),
    Opening(
      name: "some was there before what came",
      rows: [
        row("02T10:00:00", "TAO", "transfer_in", credit: "100", id: "1-1"),
        row("02T11:00:00", "TAO", "transfer_out", debit: "30", id: "1-2"),
        row("02T23:59:48", balance: "120", income: "5", dollars: "1250"),
        row("03T23:59:48", balance: "121", income: "1", dollars: "250"),
      ], figures: [45, 121, 6]),
    Opening(
      name: "a first row calls all income",
      rows: [
        row("02T23:59:48", balance: "40", income: "40"),
        row("03T23:59:48", balance: "42", income: "2", dollars: "500"),
      ], figures: [40, 42, 2]),
    Opening(
      name: "a later day's income may be all there is",
      rows: [
        row("02T23:59:48", balance: "9", income: "9"),
        row("03T10:00:00", "TAO", "transfer_out", debit: "9", id: "1-1"),
        row("03T23:59:48", balance: "0", income: "0"),
        row("04T23:59:48", balance: "3", income: "3"),
      ], figures: [9, 3, 3]),
  ]

  @Test(arguments: openings)
  func openingsAreOnce(opening: Opening) throws {
    for order in [opening.rows, opening.rows.reversed()] {
      let found = try Fixtures.read("tax.csv", Self.head + order.joined())
      let whole: Int128 = 1_000_000_000
      #expect(
        found.files[0].openings.map { $0.rao / whole } == [opening.figures[0]], "\(opening.name)")
      #expect(found.eventsWithOpenings.sums[0].net / whole == opening.figures[1], "\(opening.name)")
      #expect((found.events.sums.first?.rewards ?? 0) / whole == opening.figures[2])
      #expect(!found.files[0].checks.contains { !$0.agrees }, "\(found.report)")
    }
  }

  @Test func aFirstBalanceThatIsTooSmallIsTold() throws {
    let rows = [
      Self.row("02T10:00:00", "TAO", "transfer_in", credit: "100", id: "1-1"),
      Self.row("02T23:59:48", balance: "70"), Self.row("03T23:59:48", balance: "70"),
    ]
    let found = try Fixtures.read("tax.csv", Self.head + rows.joined())
    #expect(found.words.contains { $0.contains("is less than what came before it") })
    let twice = Self.row("03T23:59:48", balance: "71")
    #expect(Fixtures.faults(Self.head + rows.joined() + twice) == ["import.twice"])
  }

  /// A file for each token: a swap has one side in each.
  @Test func swapsOfTwoFiles() throws {
    let tao = [
      Self.row("02T09:00:00", balance: "50"),
      Self.row("02T10:00:00", "TAO", "token_swap", debit: "10", id: "1-1", other: "SN64"),
      Self.row("02T10:00:00", "TAO", "fee", debit: "0.001", id: "1-1"),
      Self.row("02T23:59:48", balance: "39.999"),
    ]
    let alpha = [
      Self.row("02T09:00:00", "SN64", balance: "0"),
      Self.row("02T10:00:00", "SN64", "token_swap", credit: "140", id: "1-1", other: "TAO"),
      Self.row("02T23:59:48", "SN64", balance: "140"),
    ]
    func read(_ texts: [[String]]) throws -> Import {
      try Importers.read(
        texts.enumerated().map {
          ImportInput(name: "\($0.offset).csv", text: Self.head + $0.element.joined())
        }, in: Fixtures.context)
    }
    let whole = try read([tao + alpha])
    for texts in [[tao, alpha], [alpha, tao], [tao, alpha, tao]] {
      let found = try read(texts)
      #expect(found.told == whole.told, "\(found.report)")
      #expect(!found.files.flatMap(\.leftOut).contains { $0.reason.contains("swap") })
    }
    #expect(try read([tao]).files[0].leftOut.map(\.count) == [1])
    // Twice in one transaction is one trade.
    let more = [
      Self.row("02T10:00:00", "TAO", "token_swap", debit: "5", id: "1-1", other: "SN64"),
      Self.row("02T10:00:00", "SN64", "token_swap", credit: "70", id: "1-1", other: "TAO"),
    ]
    let several = try read([tao + alpha + more])
    #expect(several.events.sums.map(\.net) == [-15_001_000_000, 210_000_000_000])
  }

  /// A second file goes on from the first: what it begins with is there already.
  @Test func aSecondFileGoesOn() throws {
    let kraken = Fixtures.text("kraken.csv")
    let later =
      kraken.split(separator: "\n")[0] + "\n"
      + "\"M\",\"N\",\"2026-09-05 10:00:00\",\"withdrawal\",\"\",\"currency\",\"TAO.S\",\"-10\",\"0\",\"0.01015\"\n"
    let koinly =
      "Date,Sent Amount,Sent Currency,Received Amount,Received Currency,Label,TxHash\n"
      + "2025-12-20 10:00 UTC,,,30,TAO,,a\n"
    let tax =
      Self.head
      + [Self.row("02T23:59:48", balance: "50"), Self.row("03T23:59:48", balance: "50")].joined()
    for (texts, left) in [
      ([kraken, String(later)], 10_150_000), ([koinly, tax], 50_000_000_000),
      ([koinly.replacing(",30,", with: ",60,"), tax], 60_000_000_000),
    ] as [([String], Int128)] {
      for order in [texts, texts.reversed()] {
        let found = try Importers.read(
          order.enumerated().map { ImportInput(name: "\($0.offset)", text: $0.element) },
          in: Fixtures.context)
        #expect(found.eventsWithOpenings.sums[0].net == left, "\(found.report)")
      }
    }
  }

  /// What comes stands before what goes, and alpha is bought before it is sold, where one moment holds
  /// both.
  @Test func withinOneMoment() throws {
    let head = "Date,Sent Amount,Sent Currency,Received Amount,Received Currency,Label,TxHash\n"
    let rows = [
      "2026-01-02 10:00:00 UTC,50,SN64,4,TAO,,d", "2026-01-02 10:00:00 UTC,3,TAO,,,,e",
      "2026-01-02 10:00:00 UTC,,,10,TAO,,a", "2026-01-02 10:00:00 UTC,9,TAO,100,SN64,,c",
    ]
    for seed in 0..<12 as Range<UInt64> {
      let found = try Fixtures.read(
        "k.csv", Rows(head + rows.joined(separator: "\n")).shuffled(seed))
      #expect(found.events.map(\.id) == ["a", "c", "d", "e"])
      #expect(!found.notes.contains { $0.contains("more") }, "\(found.notes)")
    }
  }

  /// A balance between others is held against the row before it.
  @Test func balancesInTheMiddle() throws {
    let text = Fixtures.text("kraken.csv")
    #expect(try !Fixtures.read("kraken.csv", text).files[0].checks.contains { !$0.agrees })
    let slipped = text.replacing("\"10.0051200000\"", with: "\"10.0061200000\"")
    let found = try Fixtures.read("kraken.csv", slipped)
    #expect(
      found.files[0].checks.filter { !$0.agrees }.map(\.subject) == [
        "balance of TAO.S after line 6", "balance of TAO.S after line 7",
      ], "\(found.report)")
  }
}

extension Import {
  /// What came and went; of prices that two files tell the first one counts.
  fileprivate var happened: [String] {
    sums + events.map { "\($0.event.time) \($0.event.action) \($0.event.feeRao) \($0.id ?? "-")" }
  }

  /// What it says, without its lines.
  fileprivate var told: [String] {
    sums + eventsWithOpenings.map { "\($0.event) \($0.id ?? "-") \($0.reason?.rawValue ?? "")" }
      + Set(files.flatMap { $0.checks.map { "\($0)" } }).sorted()
  }
}

/// The rows of a text in another order: lines below a header, records of JSON, paragraphs of a journal.
private struct Rows {
  private var head = ""
  private var rows: [String]
  private var tail = ""
  private var joint = "\n"

  init(_ text: String) {
    if text.hasPrefix("{") || text.hasPrefix("[") {
      joint = ","
      rows = []
      guard let start = text.firstRange(of: "["), let end = text.lastIndex(of: "]") else { return }
      (head, tail) = (String(text[..<start.upperBound]), String(text[end...]))
      rows = Self.objects(text[start.upperBound..<end])
    } else if text.hasPrefix(";") || text.contains("\n    ") {
      joint = "\n\n"
      rows = text.split(separator: "\n\n").map(String.init)
    } else {
      var lines = text.split(separator: "\n").map(String.init)
      let header = lines.firstIndex { $0.split(separator: ",").count > 4 } ?? 0
      head = lines[...header].joined(separator: "\n") + "\n"
      // A header that stands again stands anywhere.
      lines.removeFirst(header + 1)
      rows = lines
      tail = "\n"
    }
  }

  private static func objects(_ text: Substring) -> [String] {
    var (depth, found, object) = (0, [String](), "")
    for character in text {
      if character == "{" { depth += 1 }
      if depth > 0 { object.append(character) }
      if character == "}" {
        depth -= 1
        if depth == 0 {
          found.append(object)
          object = ""
        }
      }
    }
    return found
  }

  var reversed: String { head + rows.reversed().joined(separator: joint) + tail }

  func shuffled(_ seed: UInt64) -> String {
    var random = SeededRandom(seed: seed)
    return head + rows.shuffled(using: &random).joined(separator: joint) + tail
  }
}
