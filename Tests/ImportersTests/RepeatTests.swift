import CivilTime
import Diagnostics
import Importers
import StakingEconomics
import Testing

/// What is told twice counts once, and what is alike and another event counts twice.
@Suite struct RepeatTests {
  private static let koinly = OwnTransferTests.head
  private static let tracking =
    "\"Type\",\"Buy\",\"Cur.\",\"Sell\",\"Cur.\",\"Fee\",\"Cur.\",\"Exchange\",\"Group\",\"Comment\",\"Date\",\"Tx-ID\"\n"
  private static let kraken =
    "\"txid\",\"refid\",\"time\",\"type\",\"subtype\",\"aclass\",\"asset\",\"amount\",\"fee\",\"balance\"\n"

  private static func reward(_ clock: String, _ place: String, _ id: String = "") -> String {
    "\"Staking\",\"0.1\",\"TAO\",\"-\",\"\",\"-\",\"\",\"\(place)\",\"\",\"\",\"01.03.2024 \(clock)\",\"\(id)\"\n"
  }

  private static func reward(at clock: String, _ note: String, _ hash: String = "") -> String {
    "2024-03-01 \(clock),,,0.1,TAO,,,40,EUR,reward,\(note),\(hash)\n"
  }

  private static let earned =
    "\"L1\",\"R1\",\"2024-03-01 10:00:00\",\"earn\",\"reward\",\"currency\",\"TAO\",0.1,0,0.1\n"

  /// Files, and how many tenths of TAO they tell.
  private static let cases: [(name: String, files: [String], count: Int128)] = [
    ("the same row", [koinly + reward(at: "10:00", "A") + reward(at: "10:00", "A")], 1),
    ("other notes", [koinly + reward(at: "10:00", "A") + reward(at: "10:00", "B")], 2),
    (
      "three, two of them the same",
      [koinly + reward(at: "10:00", "A") + reward(at: "10:00", "B") + reward(at: "10:00", "B")], 2
    ),
    (
      "other exchanges", [tracking + reward("10:00:00", "Kraken") + reward("10:00:00", "Coinbase")],
      2
    ),
    (
      "other hashes in two files",
      [koinly + reward(at: "10:00 UTC", "", "0xaa"), koinly + reward(at: "10:00 UTC", "", "0xbb")],
      2
    ),
    (
      "one hash in two files",
      [koinly + reward(at: "10:00 UTC", "", "0xaa"), koinly + reward(at: "10:00 UTC", "", "0xAA")],
      1
    ),
    (
      "a hash in one file alone",
      [koinly + reward(at: "10:00 UTC", "", "0xaa"), koinly + reward(at: "10:00 UTC", "")], 1
    ),
    (
      "a hash and a name of the program's own",
      [koinly + reward(at: "10:00 UTC", "", "0xaa"), tracking + reward("10:00:00", "", "t1")], 1
    ),
    ("the exchange that is named", [tracking + reward("10:00:00", "Kraken"), kraken + earned], 1),
    (
      "the exchange by another name",
      [tracking + reward("10:00:00", "Kraken Spot"), kraken + earned], 1
    ),
    ("another exchange", [tracking + reward("10:00:00", "Wallet"), kraken + earned], 2),
    ("nobody is named", [tracking + reward("10:00:00", ""), kraken + earned], 1),
    ("an hour apart", [tracking + reward("11:00:00", "Kraken"), kraken + earned], 2),
  ]

  @Test(arguments: cases.indices)
  func howManyCount(index: Int) throws {
    let one = Self.cases[index]
    for texts in [one.files, one.files.reversed()] {
      let found = try OwnTransferTests.read(texts)
      #expect(
        found.events.sums.map(\.rewards) == [one.count * 100_000_000],
        "\(one.name): \(found.report)")
    }
  }

  /// What counts each and may be one is said.
  @Test func whatMayBeOneIsSaid() throws {
    let rows = try OwnTransferTests.read([Self.cases[1].files[0]])
    #expect(rows.words.contains { $0.contains("count each: line 3") }, "\(rows.words)")
    let hashes = try OwnTransferTests.read(Self.cases[4].files)
    #expect(
      hashes.notes.contains { $0.contains("1 event of the time and amount of one in another file") }
    )
  }

  /// One event by two clocks is no proof of a zone: both count, and it is said with the zone that makes
  /// them one.
  @Test(arguments: [
    ("11:00:00", "+01:00", "1 h later", "1 h earlier"),
    ("04:30:00", "-05:30", "5.5 h earlier", "5.5 h later"),
  ])
  func oneEventByTwoClocks(clock: String, zone: String, ahead: String, behind: String) throws {
    let texts = [Self.tracking + Self.reward(clock, "Kraken"), Self.kraken + Self.earned]
    for (files, hours) in [(texts, ahead), (texts.reversed(), behind)] {
      let notes = try OwnTransferTests.read(files).notes
      #expect(notes.contains { $0.contains("`--zone \(zone)`") && $0.contains(hours) }, "\(notes)")
    }
    var context = Fixtures.context
    let hours = try #require(Int64(zone.prefix(3)))
    context.zone = ZoneClock(seconds: hours * 3_600 - (zone.hasSuffix("30") ? 1_800 : 0))
    let found = try Importers.read(
      texts.enumerated().map { ImportInput(name: "\($0.offset)", text: $0.element) }, in: context)
    #expect(found.events.count == 1, "\(found.report)")
    #expect(found.files.map { $0.timeZone?.contains("read as UTC\(zone)") } == [true, false])
  }
}
