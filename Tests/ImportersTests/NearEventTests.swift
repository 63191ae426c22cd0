import Importers
import StakingEconomics
import Testing

/// Two files that tell one event by two clocks, as that of a block and that of a program that read it.
@Suite struct NearEventTests {
  private static let reward = ",,,0.5,TAO,,,,,reward,,"

  private static func file(_ rows: [String]) -> String {
    OwnTransferTests.head + rows.map { "2025-07-0" + $0 + "\n" }.joined()
  }

  struct Case: Sendable {
    let name: String
    let one: [String]
    let other: [String]
    /// How many events both tell together.
    let count: Int
    /// What a note has; nil where none may speak of another file.
    let note: String?
  }

  static let cases = [
    Case(
      name: "a second", one: ["3 08:15:09 UTC\(reward)"], other: ["3 08:15:10 UTC\(reward)"],
      count: 1,
      note:
        "`1.csv`: 1 event stands in another file too, up to 1 s earlier or later, as 0.5 TAO on "
        + "2025-07-03: taken to be told by another clock, and counted once"),
    Case(
      name: "all of them, the longest named",
      one: ["3 08:15:09 UTC\(reward)", "4 08:15:09 UTC\(reward)", "5 08:15:09 UTC\(reward)"],
      other: ["3 08:15:46 UTC\(reward)", "4 08:15:08 UTC\(reward)", "5 08:15:09 UTC\(reward)"],
      count: 3, note: "2 events stand in another file too, up to 37 s earlier or later"),
    Case(
      name: "two minutes", one: ["3 08:15:09 UTC\(reward)"], other: ["3 08:17:09 UTC\(reward)"],
      count: 1, note: "up to 120 s"),
    Case(
      name: "longer", one: ["3 08:15:09 UTC\(reward)"], other: ["3 08:17:10 UTC\(reward)"],
      count: 2, note: nil),
    Case(
      name: "over midnight", one: ["3 23:59:59 UTC\(reward)"], other: ["4 00:00:01 UTC\(reward)"],
      count: 1, note: "up to 2 s"),
    Case(
      name: "another amount", one: ["3 08:15:09 UTC\(reward)"],
      other: ["3 08:15:10 UTC,,,0.500000001,TAO,,,,,reward,,"], count: 2, note: nil),
    Case(
      name: "another token", one: ["3 08:15:09 UTC\(reward)"],
      other: ["3 08:15:10 UTC,,,0.5,SN64,,,,,reward,,"], count: 2, note: nil),
    Case(
      name: "called otherwise", one: ["3 08:15:09 UTC\(reward)"],
      other: ["3 08:15:10 UTC,,,0.5,TAO,,,,,,,"], count: 2,
      note: "within two minutes of it, but called otherwise there, as 0.5 TAO on 2025-07-03"),
    Case(
      name: "two that it may be", one: ["3 08:15:09 UTC\(reward)", "3 08:16:00 UTC\(reward)"],
      other: ["3 08:15:30 UTC\(reward)"], count: 3,
      note:
        "1 event of the amount of one in another file, within two minutes of it, where more than one "
        + "may be meant, as 0.5 TAO on 2025-07-03: each counts. If one is told twice, take its row out "
        + "of one of the files"),
    Case(
      name: "two that may be it", one: ["3 08:15:30 UTC\(reward)"],
      other: ["3 08:15:09 UTC\(reward)", "3 08:16:00 UTC\(reward)"], count: 3,
      note: "2 events of the amount of one in another file"),
    Case(
      name: "two that may be it, far from each other", one: ["3 08:15:30 UTC\(reward)"],
      other: ["3 08:13:31 UTC\(reward)", "3 08:17:29 UTC\(reward)"], count: 3,
      note: "2 events of the amount of one in another file"),
    Case(
      name: "another transaction", one: ["3 08:15:09 UTC,,,0.5,TAO,,,,,reward,,0xab"],
      other: ["3 08:15:10 UTC,,,0.5,TAO,,,,,reward,,0xcd"], count: 2,
      note: "within two minutes of it, but of another transaction or place"),
    Case(
      name: "one transaction", one: ["3 08:15:09 UTC,,,0.5,TAO,,,,,reward,,0xab"],
      other: ["3 08:15:10 UTC,,,0.5,TAO,,,,,reward,,0xab"], count: 1, note: "up to 1 s"),
    Case(
      name: "a trade with its price", one: ["3 08:15:09 UTC,3000,EUR,10,TAO,7.8,EUR,,,,,"],
      other: ["3 08:15:46 UTC,3000,EUR,10,TAO,9,EUR,,,,,"], count: 1,
      note: "by less than a hundredth, as on 2025-07-03: 3,009 EUR beside 3,007.8 EUR"),
  ]

  @Test(arguments: cases)
  func aCaseEachWay(_ example: Case) throws {
    let found = try OwnTransferTests.read([Self.file(example.one), Self.file(example.other)])
    #expect(found.events.count == example.count, "\(example.name): \(found.report)")
    if let note = example.note {
      #expect(found.notes.contains { $0.contains(note) }, "\(example.name): \(found.notes)")
    } else {
      #expect(found.notes.isEmpty, "\(example.name): \(found.notes)")
    }
    let turned = try OwnTransferTests.read([Self.file(example.other), Self.file(example.one)])
    #expect(turned.events.count == example.count, "\(example.name), turned: \(turned.report)")
  }

  /// Wallets that both files name are two, and so are two keepers.
  @Test func twoKeepers() throws {
    func sheet(_ keeper: String, _ clock: String) -> String {
      "\"Type\",\"Buy\",\"Cur.\",\"Sell\",\"Cur.\",\"Fee\",\"Cur.\",\"Exchange\",\"Group\",\"Comment\","
        + "\"Date\"\n\"Staking\",\"0.5\",\"TAO\",\"\",\"\",\"\",\"\",\"\(keeper)\",\"\",\"\","
        + "\"03.07.2025 \(clock)\"\n"
    }
    let two = try OwnTransferTests.read([sheet("A", "10:00:00"), sheet("B", "10:00:30")])
    #expect(two.events.count == 2)
    #expect(two.notes.contains { $0.contains("of another transaction or place") }, "\(two.notes)")
    let one = try OwnTransferTests.read([sheet("A", "10:00:00"), sheet("A", "10:00:30")])
    #expect(one.events.count == 1)
  }

  /// Programs that name a wallet beside each row tell two wallets apart; the chain's name is none.
  @Test(arguments: [
    (
      "Date,Sent Amount,Sent Currency,Received Amount,Received Currency,Label,Sending Wallet,"
        + "Receiving Wallet", "2025-07-03 10:00:00,,,0.5,TAO,reward,,|"
    ),
    (
      "Date,Received Quantity,Received Currency,Sent Quantity,Sent Currency,Tag,Received Wallet,"
        + "Sent Wallet", "07/03/2025 10:00:00,0.5,TAO,,,staked,|,"
    ),
    (
      "Date (UTC),Platform (Optional),Asset Sent,Amount Sent,Asset Received,Amount Received,Type",
      "07/03/2025 10:00:00,|,,,TAO,0.5,Staking"
    ),
  ])
  func walletsOfPrograms(head: String, row: String) throws {
    func count(_ one: String, _ other: String) throws -> Int {
      try OwnTransferTests.read(
        [one, other].map { "\(head)\n\(row.replacing("|", with: $0))\n" }
      ).events.count
    }
    #expect(try count("Nova", "Ledger") == 2)
    #expect(try count("Nova", "nova") == 1)
    #expect(try count("Nova", "") == 1)
    #expect(try count("Nova", "Bittensor") == 1)
  }

  /// What a third file tells is looked for in both before it.
  @Test func threeFiles() throws {
    let texts = ["09", "30", "50"].map { Self.file(["3 08:15:\($0) UTC\(Self.reward)"]) }
    #expect(try OwnTransferTests.read(texts).events.count == 1)
  }

  /// However many there are, each is looked up by its time.
  @Test func manyTakeLittleTime() throws {
    func rows(_ second: String) -> [String] {
      (0..<20_000).map { row in
        let day = row / 1_440
        let clock = "\(10 + row / 60 % 14):\(10 + row % 50):\(second)"
        return "\(1 + day % 9) \(clock) UTC,,,0.\(100_000 + row),TAO,,,,,reward,,"
      }
    }
    let clock = ContinuousClock()
    var found: Import?
    let time = try clock.measure {
      found = try OwnTransferTests.read([Self.file(rows("10")), Self.file(rows("47"))])
    }
    #expect(found?.events.count == 20_000)
    #expect(time < .seconds(20), "\(time)")
    #expect(
      found?.notes.contains { $0.contains("20,000 events stand in another file too, up to 37 s") }
        == true)
  }
}
