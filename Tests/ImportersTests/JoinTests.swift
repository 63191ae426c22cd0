import Diagnostics
import Holdings
import Importers
import StakingModel
import Testing

/// Several files are one picture, and nothing of it counts twice.
@Suite struct JoinTests {
  private func read(_ names: String...) throws(DiagnosticList) -> Import {
    try Importers.read(
      names.map { ImportInput(name: $0, text: Fixtures.text($0)) }, in: Fixtures.context)
  }

  @Test(arguments: Fixtures.names)
  func aFileTwiceIsAFileOnce(name: String) throws {
    let once = try read(name)
    let twice = try read(name, name)
    #expect(twice.sums == once.sums)
    #expect(twice.positions.isEmpty && twice.events.isEmpty || twice.notes != once.notes)
  }

  /// The balances of btcli and of taostats are the same wallet's.
  @Test func balancesOfTwoSources() throws {
    let joined = try read("btcli-9-stake.json", "btcli-9-balance.json")
    #expect(joined.freeRao == 3_250_022_999)
    #expect(joined.positions.count == 4)
  }

  /// Events that two programs tell of, one by the minute and one by the second.
  @Test func eventsOfTwoSources() throws {
    let once = try read("awaken.csv")
    let both = try read("awaken.csv", "cointracking.csv")
    // The trade stands in both; reward and deposit differ.
    #expect(both.events.count == once.events.count + 2)
    #expect(both.notes.contains { $0.contains("1 events stand in another file too") })
  }

  @Test func validatorsStayApart() throws {
    let profile = try read("btcli-9-stake.json").profile()
    #expect(profile.positions.count == 4)
    #expect(
      profile.alpha.filter { $0.netuid.value == 64 }.map(\.amount.rao).sorted() == [
        100_000_000_001, 300_000_000_000,
      ])
    #expect(Set(profile.alpha.map(\.validator)).count == 2)
    #expect(try Profile.read(.init(name: "p", text: profile.text)).positions == profile.positions)
  }

  /// Two wallets at one validator are added together, as a profile has each place once.
  @Test func walletsAreAdded() throws {
    let text = Fixtures.text("btcli-9-stake.json")
    let other = text.replacing("XXXX", with: "ZZZZ")
    let joined = try Importers.read(
      [ImportInput(name: "a", text: text), ImportInput(name: "b", text: other)],
      in: Fixtures.context)
    #expect(joined.positions.count == 8)
    #expect(joined.freeRao == 6_500_000_000)
    let profile = try joined.profile()
    #expect(profile.positions.count == 4)
    #expect(profile.root.map(\.amount.rao) == [241_000_000_000])
  }

  /// A later balance takes the place of an earlier one; without a time the two contradict each other.
  @Test func theNewerCounts() throws {
    let text = Fixtures.text("taostats-balance.json")
    let later = text.replacing("9240000", with: "9250000").replacing("120500000000", with: "130")
    let joined = try Importers.read(
      [ImportInput(name: "b", text: later), ImportInput(name: "a", text: text)],
      in: Fixtures.context)
    #expect(joined.positions.first?.rao == 130)
    let stake = Fixtures.text("btcli-9-stake.json")
    let changed = stake.replacing("\"stake_value\": 120.5", with: "\"stake_value\": 7.5")
    #expect(throws: DiagnosticList.self) {
      try Importers.read(
        [ImportInput(name: "a", text: stake), ImportInput(name: "b", text: changed)],
        in: Fixtures.context)
    }
  }

  /// A history holds nothing, and says so.
  @Test(arguments: ["koinly.csv", "tao.journal", "taostats-delegation.json", "coinbase.csv"])
  func aHistoryIsNoHolding(name: String) throws {
    let found = try read(name)
    do throws(DiagnosticList) {
      _ = try found.profile()
      Issue.record("\(name) has become a holding")
    } catch {
      #expect(error.all.map(\.code) == ["import.ledger"])
    }
  }
}
