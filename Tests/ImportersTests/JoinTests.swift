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
    #expect(both.notes.contains { $0.contains("1 event stands in another file too") })
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

  private func join(_ texts: String...) throws(DiagnosticList) -> Import {
    try Importers.read(
      texts.enumerated().map { ImportInput(name: "file\($0.offset)", text: $0.element) },
      in: Fixtures.context)
  }

  /// One stake told by two programs: by whole addresses, ends of them, names, or none.
  @Test(arguments: [
    ("5Hotkeyaaaxxx…", "5Hotkeybbbxxx…"), ("Example Validator", "5Hot...BBBB"),
    ("5Hot…AAAA", "Other"),
    ("5HotkeyaaaxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxAAAA", "Other"),
  ])
  func oneStakeOfTwoPrograms(first: String, second: String) throws {
    let sheet =
      "Subnet,Stake (TAO),Validator\nroot,120.5,\(first)\n64,300.2,\(first)\n64,100.1,\(second)\n"
    let json = Fixtures.text("taostats-balance.json")
    for texts in [[sheet, json], [json, sheet]] {
      let joined = try join(texts[0], texts[1])
      #expect(joined.positions.count == 3, "\(joined.report)")
      #expect(
        joined.positions.map(\.rao).sorted() == [
          100_000_000_000, 120_500_000_000, 300_000_000_001,
        ],
        "the amounts whose time is known: \(joined.report)")
      #expect(joined.notes.count >= 3, "\(joined.notes)")
    }
  }

  /// Root stake of the two families of btcli and of taostats is one.
  @Test func rootIsHeldOnce() throws {
    let root = """
      [{"hotkey": "5HotkeyaaaxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxAAAA", "staked": "τ120.600000000", \
      "staked_tao": 120.6, "accrued": "τ0.1"}]
      """
    let joined = try join(
      root, Fixtures.text("taostats-balance.json"), Fixtures.text("btcli-9-stake.json"))
    #expect(joined.positions.filter { $0.place == .root }.map(\.rao) == [120_500_000_000])
    #expect(joined.notes.contains { $0.contains("120.6 does not") }, "\(joined.notes)")
    #expect(joined.positions.filter { $0.locked > 0 }.map(\.locked) == [40_000_000_000])
  }

  /// A sum without validators is the positions with them, never one more.
  @Test func aSumOfValidatorsIsNoPosition() throws {
    let sheet = "Subnet,Stake (TAO)\nroot,120.5\n64,400.000000002\n"
    let json = Fixtures.text("btcli-9-stake.json")
    for texts in [[sheet, json], [json, sheet]] {
      let joined = try join(texts[0], texts[1])
      #expect(joined.positions.count == 4, "\(joined.report)")
      #expect(joined.notes.contains { $0.contains("2 validators together") }, "\(joined.notes)")
      #expect(joined.notes.contains { $0.contains("taken to be the one with") }, "\(joined.notes)")
    }
    #expect(throws: DiagnosticList.self) {
      try join("Subnet,Stake (TAO)\n64,333.5\n", json)
    }
  }

  /// A name beside an address with another amount: both count, and it is said that they may be one.
  @Test func whatMayBeDoubleIsSaid() throws {
    let joined = try join(
      "Subnet,Stake (TAO),Validator\n64,50.5,Some Name\n", Fixtures.text("btcli-9-stake.json"))
    #expect(joined.positions.count == 5)
    #expect(
      joined.notes.contains { $0.contains("check that nothing is double") }, "\(joined.notes)")
  }

  /// A place that is at zero in a newer file takes out the older amount; an older zero does not.
  @Test func whatWasLeftIsNotHeld() throws {
    let old = "Datum;Subnetz;Menge\n02.09.2026;64;100,5\n02.09.2026;4;7,5\n"
    for (new, held) in [
      ("Datum;Subnetz;Menge\n02.10.2026;64;0,0\n", [7_500_000_000]),
      ("Datum;Subnetz;Menge\n02.08.2026;64;0,0\n", [7_500_000_000, 100_500_000_000]),
      ("Datum;Subnetz;Menge\n02.10.2026;64;0,0\n02.10.2026;4;8,5\n", [8_500_000_000]),
    ] {
      for texts in [[old, new], [new, old]] {
        let joined = try join(texts[0], texts[1])
        #expect(joined.positions.map(\.rao).sorted() == held.map(UInt64.init), "\(joined.report)")
      }
    }
    let gone = try join(old, "Datum;Subnetz;Menge\n02.10.2026;64;0,0\n")
    #expect(gone.notes.contains { $0.contains("nothing is left there on 2026-10-02") })
    #expect(gone.emptiedHoldings.map(\.position.rao) == [0])
    // Which is newer is not said, and both stand in one file.
    #expect(throws: DiagnosticList.self) { try join(old, "Subnetz;Menge\n64;0,0\n") }
    #expect(Fixtures.faults(old + "02.10.2026;64;0,0\n") == ["import.twice"])
  }

  /// The wallet of an exchange that was emptied holds nothing.
  @Test func anEmptiedExchange() throws {
    let kraken = Fixtures.text("kraken.csv")
    let later =
      kraken.split(separator: "\n")[0] + "\n"
      + "\"M\",\"N\",\"2026-09-05 10:00:00\",\"withdrawal\",\"\",\"currency\",\"TAO.S\",\"-10.01\",\"0.00015\",\"0\"\n"
    for texts in [[kraken, String(later)], [String(later), kraken]] {
      #expect(try join(texts[0], texts[1]).positions.isEmpty)
    }
  }

  /// An amount that no newer file tells of is dated.
  @Test func anOldAmountIsTold() throws {
    let joined = try join(
      "Datum;Subnetz;Menge\n02.09.2026;64;100,5\n", "Datum;Subnetz;Menge\n02.10.2026;4;7,5\n")
    #expect(
      joined.notes.contains { $0.contains("subnet 64: as of 2026-09-02, older than the rest") })
  }

  /// However many validators there are, each is looked up, not compared with all others.
  @Test func manyValidatorsTakeLittleTime() throws {
    let rows = (0..<20_000).map { "64,0.5,V\($0)\n" }.joined()
    let clock = ContinuousClock()
    var found: Import?
    let time = try clock.measure { found = try join("Subnet,Stake,Validator\n" + rows) }
    #expect(found?.positions.count == 20_000)
    #expect(time < .seconds(20), "\(time)")
    #expect(found?.notes.contains { $0.contains("so many validators in one place") } == true)
    let twice = try join("Subnet,Stake,Validator\n" + rows, "Subnet,Stake,Validator\n" + rows)
    #expect(twice.positions.count == 20_000)
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
