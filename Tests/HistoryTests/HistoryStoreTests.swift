import CivilTime
import Content
import Diagnostics
import Glibc
import History
import Market
import SQLite
import StakingModel
import StakingSimulation
import TestSupport
import Testing

@Suite struct HistoryStoreTests {
  private func row(_ netuid: Int64, _ time: Int64, _ price: Double) -> HistoryBatch {
    var batch = HistoryBatch()
    batch.add(
      [
        "netuid": .integer(netuid), "time": .integer(time), "origin": .text("x"),
        "day_only": .integer(0), "price_kind": .text("spot"), "price": .real(price),
      ], to: .subnet)
    return batch
  }

  @Test func addsOnceAndNeverHalf() throws {
    let folder = TemporaryFolder()
    let store = try HistoryStore("\(folder.path)/h.sqlite", .change)
    #expect(try store.add(row(64, 1_000, 0.5)) == HistoryAddition(new: 1))
    #expect(try store.add(row(64, 1_000, 0.5)) == HistoryAddition(same: 1))
    var more = row(3, 500, 0.25)
    more.add(row(64, 1_000, 0.75))
    #expect { try store.add(more) } throws: {
      ($0 as? HistoryFault)?.diagnostic.code == "history.conflict"
    }
    #expect(try store.overview().map(\.rows) == [1])
    #expect(try store.add(more, replaces: true) == HistoryAddition(new: 1, replaced: 1))
    #expect(try store.csv(of: .subnet).contains("64,1970-01-01T00:16:40Z,x,0,,,spot,0.75,,,,,"))
  }

  /// What is removed is what was meant, and what the program holds itself is there again.
  @Test func removesWhatIsMeantAlone() throws {
    let folder = TemporaryFolder()
    let store = try HistoryStore("\(folder.path)/h.sqlite", .change)
    let own = row(64, 86_400, 0.5)
    try store.addMissing(own)
    var more = row(64, 86_400 * 2, 0.7)
    more.add(row(64, 86_400 * 3, 7))
    more.add(row(3, 86_400 * 3, 0.1))
    more.add(
      [
        "currency": .text("EUR"), "time": .integer(86_400 * 3), "origin": .text("y"),
        "day_only": .integer(1), "price": .real(200),
      ], to: .taoPrice)
    _ = try store.add(more)
    _ = try store.add(row(64, 86_400, 5), replaces: true)
    func selected(_ selection: HistorySelection) throws -> [String] {
      try store.rows(selection, besides: own).words
    }
    let day = try #require(CivilDate("1970-01-04"))
    #expect(try selected(HistorySelection(.subnet(64), days: day...day)).count == 1)
    #expect(try selected(HistorySelection(.subnet(64))).count == 3)
    #expect(try selected(HistorySelection(origin: "y")).count == 1)
    #expect(try selected(HistorySelection(.subnet(64), origin: "y")).isEmpty)
    #expect(try selected(HistorySelection(days: day...day)).count == 3)
    #expect(try selected(HistorySelection(.currency("USD"))).isEmpty)
    let before = try store.csv(of: .subnet)
    let gone = try store.remove(HistorySelection(.subnet(64)), besides: own)
    #expect(gone.count == 3)
    // The price that another one had taken the place of is back.
    #expect(try store.csv(of: .subnet).contains("64,1970-01-02T00:00:00Z,x,0,,,spot,0.5,"))
    #expect(try store.overview().map(\.rows) == [2, 1])
    #expect(try store.remove(HistorySelection(.subnet(64)), besides: own).count == 0)
    let text = SourceText(name: "r.csv", text: gone.csv(of: .subnet))
    let file = try HistoryFile.read(text, origin: "file", now: .init(seconds: 2_000_000_000))
    _ = try store.add(file.batch, replaces: true)
    #expect(try store.csv(of: .subnet) == before)
  }

  /// Everything the program holds comes back from its own CSV, table by table.
  @Test func csvIsReadAgain() throws {
    let folder = TemporaryFolder()
    let store = try HistoryStore("\(folder.path)/a.sqlite", .change)
    let recorded = try HistoryBatch.embedded(in: .embedded)
    #expect(try store.add(recorded).new == recorded.count)
    let other = try HistoryStore("\(folder.path)/b.sqlite", .change)
    for table in [HistoryTable.subnet, .taoPrice] {
      let text = try store.csv(of: table)
      let file = try HistoryFile.read(
        SourceText(name: "t.csv", text: text), origin: "file", now: .init(seconds: 2_000_000_000))
      #expect(file.kind == .table)
      _ = try other.add(file.batch)
      #expect(try other.csv(of: table) == text)
    }
    let overview = try other.overview()
    #expect(overview.map(\.table.name) == ["subnet", "tao_price"])
    #expect(overview[1].currency == "USD" && overview[1].first.text == "2024-01-30")
    #expect(overview[1].days == 969 && overview[1].missingDays > 0)
  }

  /// Merging what the program holds with itself changes no price and no day.
  @Test func keptPricesAgreeWithTheProgramsOwn() throws {
    let folder = TemporaryFolder()
    let store = try HistoryStore("\(folder.path)/h.sqlite", .change)
    var recorded = try HistoryBatch.embedded(in: .embedded)
    let snapshot = try Snapshot.embedded(in: .embedded)
    recorded.add(HistoryBatch(snapshot))
    try store.addMissing(recorded)
    let observations = try store.subnetPrices(for: snapshot)
    let alone = try Market.of(snapshot, in: .embedded).priceHistory()
    let merged = alone.replaced(by: observations)
    for info in snapshot.subnets {
      let before = alone.comparable(info.netuid, registeredBlock: info.registeredBlock)
      let after = merged.comparable(info.netuid, registeredBlock: info.registeredBlock)
      #expect(before.map(\.day) == after.map(\.day), "\(info.title)")
      for (old, new) in zip(before, after) { #expect(abs(new.price / old.price - 1) < 0.01) }
    }
    let closes = try store.taoPrices(in: "USD")
    #expect(closes.count == 969)
  }

  /// A row that does not say of which registration it is counts only after this one was registered.
  @Test func rowsWithoutARegistration() throws {
    let folder = TemporaryFolder()
    let store = try HistoryStore("\(folder.path)/h.sqlite", .change)
    let snapshot = try Snapshot.embedded(in: .embedded)
    // Subnet 116 was registered anew on 2026-10-04.
    _ = try store.add(row(116, 1_790_985_600, 0.5))
    _ = try store.add(row(116, 1_791_331_200, 0.6))
    let found = try store.subnetPrices(for: snapshot)
    #expect(found.map(\.price) == [0.6])
    #expect(found[0].registeredBlock == snapshot.info(Netuid(116))?.registeredBlock)
  }

  /// A fund's return is known from two readings on, and never from one that lacks it.
  @Test func fundsOverTime() throws {
    let folder = TemporaryFolder()
    let store = try HistoryStore("\(folder.path)/h.sqlite", .change)
    func add(_ hotkey: String, _ time: Int64, _ nav: Int64, _ twr: String?) throws {
      var batch = HistoryBatch()
      batch.add(
        [
          "hotkey": .text(hotkey), "time": .integer(time), "origin": .text("chain"),
          "nav_rao": .integer(nav), "return_raw": twr.map { .text($0) } ?? .null,
        ], to: .fund)
      _ = try store.add(batch)
    }
    try add("a", 100, 5, "1000")
    try add("a", 200, 7, "1031")
    try add("b", 100, 9, "1000")
    try add("c", 100, 3, nil)
    try add("c", 200, 3, "1000")
    let funds = try store.funds()
    #expect(funds.map(\.hotkey) == ["b", "a", "c"])
    #expect(funds.map(\.readings) == [1, 2, 2])
    #expect(funds[0].gain == nil && funds[2].gain == nil && funds[0].take == nil)
    #expect(abs((funds[1].gain ?? 0) - 0.031) < 1e-12)
  }

  /// A window begins with the last reading that is so old; what was not read for so long has none.
  @Test func fundsOverWindows() throws {
    let folder = TemporaryFolder()
    let store = try HistoryStore("\(folder.path)/h.sqlite", .change)
    for (day, value) in [(0, "1000"), (20, "1040"), (23, "1050"), (30, "1092")] {
      var batch = HistoryBatch()
      batch.add(
        [
          "hotkey": .text("a"), "time": .integer(Int64(day) * 86_400), "origin": .text("chain"),
          "nav_rao": .integer(5), "return_raw": .text(value),
        ], to: .fund)
      _ = try store.add(batch)
    }
    let fund = try #require(try store.funds().first)
    #expect(fund.longestGap == 19 && fund.readings == 4)
    #expect(fund.windows.map(\.wanted) == [7, 30])
    #expect(fund.windows.map(\.first.seconds) == [23 * 86_400, 0])
    #expect(abs(fund.windows[0].gain - 0.04) < 1e-12 && abs(fund.windows[1].gain - 0.092) < 1e-12)
  }

  @Test func tablesAreAsDeclared() throws {
    let folder = TemporaryFolder()
    let path = "\(folder.path)/h.sqlite"
    _ = try HistoryStore(path, .change)
    let database = try Database(path, .read)
    for table in HistoryTable.all {
      var columns: [String] = []
      var keys: Set<String> = []
      try database.each("PRAGMA table_info(\(table.name))") { row in
        columns.append(row[1].text ?? "")
        if row[5].integer != 0 { keys.insert(row[1].text ?? "") }
      }
      #expect(Set(columns) == Set(table.columns.map(\.name)), "\(table.name)")
      #expect(keys == Set(table.columns.filter(\.isKey).map(\.name)), "\(table.name)")
    }
  }

  @Test func anOlderVersionIsBroughtUpToDate() throws {
    let folder = TemporaryFolder()
    let path = "\(folder.path)/h.sqlite"
    _ = try HistoryStore(path, .change).add(row(64, 1_000, 0.5))
    let database = try Database(path, .change)
    try database.execute(
      "DROP TABLE take; DROP TABLE fund; DROP TABLE fund_holding; PRAGMA user_version = 1")
    // Read alone it stays as it is, and what it lacks is empty.
    #expect(try HistoryStore(path, .read).overview().map(\.rows) == [1])
    #expect(try HistoryStore(path, .read).csv(of: .fund).utf8.count { $0 == 0x0A } == 1)
    #expect(try database.value("PRAGMA user_version") == .integer(1))
    let store = try HistoryStore(path, .change)
    #expect(try database.value("PRAGMA user_version") == .integer(2))
    #expect(try store.overview().map(\.rows) == [1])
    #expect(try database.value("SELECT count(*) FROM fund") == .integer(0))
  }
}

@Suite struct HistoryPageTests {
  /// `docs/data.md` has every table and every column with its meaning.
  @Test func thePageHasEveryColumn() throws {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let page = try #require(TextFile.read(root + "/docs/data.md"))
    for table in HistoryTable.all {
      #expect(page.contains("| `\(table.name)` | \(table.meaning) |"))

      for column in table.columns {
        #expect(page.contains("| `\(column.name)` | \(column.meaning) |"), "\(column.name)")
      }
    }
  }
}
