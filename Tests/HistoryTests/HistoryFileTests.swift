import CivilTime
import Diagnostics
import History
import SQLite
import TestSupport
import Testing

@Suite struct HistoryFileTests {
  private let now = UnixTime(seconds: 1_795_000_000)

  private func read(_ text: String) -> Result<HistoryFile, DiagnosticList> {
    Result { () throws(DiagnosticList) in
      try HistoryFile.read(SourceText(name: "file", text: text), origin: "file", now: now)
    }
  }

  private func cell(_ file: HistoryFile, _ table: HistoryTable, _ column: String) -> [HistoryBatch
    .Cell]
  {
    (file.batch.rows[table] ?? []).map { $0[table.place(of: column) ?? 0] }
  }

  private static let pools = """
    {"pagination": {"current_page": 1}, "data": [
      {"netuid": 23, "block_number": 5373802, "timestamp": "2025-04-17T21:14:00.001Z",
       "market_cap": "2886862908160.88", "total_tao": "1216232342225",
       "total_alpha": "734990070288887", "alpha_in_pool": "309650552567823",
       "alpha_staked": "425339517721064", "price": "0.00392775770021791803"},
      {"netuid": 0, "block_number": 5373802, "timestamp": "2025-04-17T21:14:00.001Z",
       "total_tao": "1", "total_alpha": "0", "alpha_in_pool": "0", "alpha_staked": "0", "price": "1"}
    ]}
    """

  @Test func taostatsPools() throws {
    let file = try read(Self.pools).get()
    #expect(file.kind == .pools && file.rowsRead == 2)
    #expect(cell(file, .subnet, "netuid") == [.integer(23)])
    #expect(cell(file, .subnet, "price") == [.real(0.00392775770021791803)])
    #expect(cell(file, .subnet, "tao_in_rao") == [.integer(1_216_232_342_225)])
    #expect(cell(file, .subnet, "alpha_out_rao") == [.integer(425_339_517_721_064)])
    #expect(cell(file, .subnet, "alpha_staked_rao") == [.null])
    #expect(cell(file, .subnet, "time") == [.integer(1_744_924_440)])
    // Pages one after the other.
    #expect(try read(Self.pools + "\n" + Self.pools).get().rowsRead == 4)
  }

  @Test func taostatsPrices() throws {
    let price = """
      {"data": [{"symbol": "TAO", "circulating_supply": "1", "last_updated": "2025-11-20T15:28:00Z",
        "price": "322.124618259631"}]}
      """
    let file = try read(price).get()
    #expect(file.kind == .taoPrices)
    #expect(cell(file, .taoPrice, "price") == [.real(322.124618259631)])
    #expect(cell(file, .taoPrice, "day_only") == [.integer(0)])
    let candles = """
      {"data": [{"period": "1d", "timestamp": "2025-11-20T00:00:00Z", "asset": "TAO",
        "open": "325.3599", "close": "322.1246"}]}
      """
    #expect(cell(try read(candles).get(), .taoPrice, "day_only") == [.integer(1)])
    #expect((try? read(candles.replacing("1d", with: "1h")).get()) == nil)
  }

  @Test func pricesByDay() throws {
    let file = try read("date,USD,SN64\n2026-10-01,250.5,0.07\n2026-10-02,,0.071\n").get()
    #expect(file.kind == .prices && file.notes.count == 1)
    #expect(cell(file, .taoPrice, "price") == [.real(250.5)])
    #expect(Set(cell(file, .subnet, "price")) == [.real(0.07), .real(0.071)])
    #expect(cell(file, .subnet, "origin").first == .text("file"))
  }

  /// Damaged in 200 ways each: a fault, or rows that can be; and never another count of them in silence.
  @Test(arguments: 0..<4)
  func damaged(sample: Int) {
    let samples = [
      Self.pools, "date,USD,SN64\n2026-10-01,250.5,0.07\n2026-10-02,,0.071\n",
      "netuid,time,price_kind,price,tao_in_rao\n64,2026-10-01,spot,0.07,100\n3,2026-10-01,spot,0.1,\n",
      "{\"data\": [{\"period\": \"1d\", \"timestamp\": \"2025-11-20T00:00:00Z\", "
        + "\"asset\": \"TAO\", \"close\": \"322.1246\"}]}",
    ]
    let bytes = Array(samples[sample].utf8)
    for seed in 0..<UInt64(200) {
      var random = SeededRandom(seed: seed)
      var changed = bytes
      let place = Int(random.next() % UInt64(changed.count))
      switch seed % 4 {
      case 0: changed = Array(changed[..<place])
      case 1: changed[place] = UInt8(truncatingIfNeeded: random.next())
      case 2: changed.remove(at: place)
      default: changed.insert(contentsOf: Array("\u{1B}[31m-9\u{202E}".utf8), at: place)
      }
      guard let file = try? read(String(decoding: changed, as: UTF8.self)).get() else { continue }
      for (table, rows) in file.batch.rows {
        for row in rows {
          #expect(row.count == table.columns.count)
          for cell in row {
            let words = cell.text ?? ""
            #expect(!words.unicodeScalars.contains { $0.value < 32 || $0.value == 0x202E })
            #expect((cell.real ?? 0) >= 0)
          }
        }
      }
    }
  }

  @Test(arguments: [
    ("history.kind", "a,b\n1,2\n"), ("history.kind", "{\"data\": [{\"a\": 1}]}"),
    ("history.kind", "[1]"), ("history.kind", "{}"),
    // What a block added to pools is no pool.
    (
      "history.kind",
      "{\"data\": [{\"netuid\": 8, \"timestamp\": \"2025-04-17T21:14:00Z\", \"alpha_in_pool\": \"1\", "
        + "\"tao_in_pool\": \"1\", \"alpha_rewards\": \"1\"}]}"
    ),
    // A moment that has not been, prices and amounts that cannot be, rao where TAO is meant.
    ("history.value", "date,USD\n2099-01-01,1\n"),
    ("history.value", "netuid,time,price,price_kind\n64,2026-13-01,1,spot\n"),
    ("history.value", "netuid,time,price,price_kind\n64,2026-10-01,-1,spot\n"),
    ("history.value", "netuid,time,price,price_kind\n64,2026-10-01,0,spot\n"),
    ("history.value", "netuid,time,tao_in_rao\n64,2026-10-01,21000000000000001\n"),
    ("history.value", "netuid,time,tao_in_rao\n64,2026-10-01,1.5\n"),
    ("history.value", "netuid,time,price\n70000,2026-10-01,1\n"),
    ("history.value", pools.replacing("0.00392775770021791803", with: "3927757.70021")),
    ("history.value", pools.replacing("2025-04-17T21:14:00.001Z", with: "2099-04-17T21:14:00Z")),
    ("history.value", pools.replacing("\"1216232342225\"", with: "\"-1216232342225\"")),
    ("history.twice", "netuid,time,price\n64,2026-10-01,1\n64,2026-10-01,2\n"),
    ("prices.value", "date,USD\n2026-10-01,0\n"),
    ("prices.twice", "date,USD\n2026-10-01,1\n2026-10-01,2\n"),
    ("prices.column", "date,TAO price\n2026-10-01,1\n"),
  ]) func refusals(code: String, text: String) {
    let result = read(text)
    guard case .failure(let faults) = result else {
      Issue.record("read: \(text.prefix(80))")
      return
    }
    #expect(faults.all[0].code == code, "\(faults.all[0])")
  }

  /// A wrong value and rows that contradict each other are told in one go.
  @Test func allFaultsOfATable() {
    let text =
      "currency,time,price\nEUR,2026-10-01,0\nEUR,2026-10-02,230\nEUR,2026-10-02,23\n"
      + "EUR,2026-10-02,230\n"
    guard case .failure(let faults) = read(text) else {
      Issue.record("it was read")
      return
    }
    #expect(faults.all.map(\.code) == ["history.value", "history.twice"])
  }

  /// An answer of taostats.io tells all that is wrong with it, each with its record and place.
  @Test func allFaultsOfAnAnswer() {
    func record(_ netuid: Int, _ price: String, _ time: String) -> String {
      "{\"netuid\": \(netuid), \"block_number\": 1, \"timestamp\": \"\(time)\", \"total_tao\": "
        + "\"1000000000\", \"alpha_in_pool\": \"10000000000\", \"alpha_staked\": \"1\", "
        + "\"price\": \"\(price)\"}"
    }
    let day = "2025-04-17T21:14:00Z"
    let text =
      "{\"data\": [\n"
      + [
        record(1, "0.1", day), record(2, "x", "2099-01-01T00:00:00Z"), record(3, "900", day),
        "{\"netuid\": 4}", record(1, "0.11", day), record(1, "0.1", day),
        record(70_000, "0.1", day),
      ].joined(separator: ",\n") + "\n]}"
    guard case .failure(let faults) = read(text) else {
      Issue.record("it was read")
      return
    }
    #expect(
      faults.all.map(\.code) == [
        "history.value", "history.value", "history.value", "history.value", "history.twice",
        "history.value",
      ])
    #expect(faults.all[0].summary.hasPrefix("record 2: `timestamp`"))
    #expect(faults.all[1].summary.hasPrefix("record 2: `price`"))
    #expect(faults.all[4].summary.contains("records 1 and 5"))
    let lines = faults.all.map { $0.labels.first.map { text.utf8.prefix($0.range.lowerBound) } }
      .map { $0.map { part in part.count { $0 == 0x0A } + 1 } }
    #expect(lines == [3, 3, 4, 5, 6, 8])
  }

  /// A German table is kept like any other.
  @Test func aGermanTable() throws {
    let file = try read("Datum;EUR;SN64\n01.10.2026;1.230,5;0,07\n").get()
    #expect(file.kind == .prices && file.batch.count == 2)
    #expect(cell(file, .taoPrice, "price") == [.real(1_230.5)])
    #expect(cell(file, .subnet, "price") == [.real(0.07)])
  }
}
