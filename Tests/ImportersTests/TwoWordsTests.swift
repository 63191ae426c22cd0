import CivilTime
import Importers
import StakingEconomics
import Testing

/// Two files that tell one event with other words: prices, fees, currencies and clocks.
@Suite struct TwoWordsTests {
  private static let head = OwnTransferTests.head

  @Test(arguments: [
    (
      "2025-07-03 08:15:09 UTC,,,0.5,TAO,,,150,USD,reward,,",
      "2025-07-03 08:15:09 UTC,,,0.5,TAO,,,170,USD,reward,,",
      "1 event is priced otherwise in `1.csv` than in `0.csv`, as on 2025-07-03: 340 USD/TAO beside "
        + "300 USD/TAO"
    ),
    (
      "2025-07-03 08:15:09 UTC,,,50,SN64,,,150,USD,reward,,",
      "2025-07-03 08:15:09 UTC,,,50,SN64,,,170,USD,reward,,",
      "priced otherwise in `1.csv` than in `0.csv`, as on 2025-07-03: 3.4 USD/α beside 3 USD/α"
    ),
    (
      "2025-07-03 08:15:09 UTC,3000,USD,10,TAO,,,,,,,",
      "2025-07-03 08:15:09 UTC,3300,USD,10,TAO,,,,,,,",
      "paid otherwise in `1.csv` than in `0.csv`, as on 2025-07-03: 3,300 USD beside 3,000 USD"
    ),
    (
      "2025-07-03 08:15:09 UTC,,,0.5,TAO,,,150,USD,reward,,",
      "2025-07-03 08:15:09 UTC,,,0.5,TAO,,,140,EUR,reward,,",
      "priced in another currency in `1.csv` than in `0.csv`, as on 2025-07-03: EUR beside USD"
    ),
    (
      "2025-07-04 08:15:09 UTC,1,TAO,10,SN64,0.001,TAO,300,USD,,,",
      "2025-07-04 08:15:09 UTC,1,TAO,10,SN64,0.002,TAO,300,USD,,,",
      "told with another fee in `1.csv` than in `0.csv`, as on 2025-07-04: 0.002 TAO beside 0.001 TAO"
    ),
  ])
  func bothAreNamed(one: String, other: String, words: String) throws {
    let found = try OwnTransferTests.read([Self.head + one + "\n", Self.head + other + "\n"])
    #expect(found.events.count == 1)
    #expect(found.notes.contains { $0.contains(words) }, "\(found.notes)")
    #expect(
      found.notes.contains { $0.hasSuffix("What `0.csv` says counts, as it was named first") })
    let same = try OwnTransferTests.read([Self.head + one + "\n", Self.head + one + "\n"])
    #expect(!same.notes.contains { $0.contains("beside") }, "\(same.notes)")
  }

  @Test(arguments: [
    // What differs little is told too.
    (
      "2025-07-03 08:15:09 UTC,300,EUR,1,TAO,1,EUR,,,,,",
      "2025-07-03 08:15:09 UTC,300,EUR,1,TAO,2,EUR,,,,,",
      "1 event is paid otherwise in `1.csv` than in `0.csv`, by less than a hundredth, as on 2025-07-03: "
        + "302 EUR beside 301 EUR. What `0.csv` says counts, as it was named first"
    ),
    (
      "2025-07-03 08:15:09 UTC,,,0.5,TAO,,,150,USD,reward,,",
      "2025-07-03 08:15:09 UTC,,,0.5,TAO,,,151,USD,reward,,",
      "priced otherwise in `1.csv` than in `0.csv`, by less than a hundredth, as on 2025-07-03: 302 "
        + "USD/TAO beside 300 USD/TAO"
    ),
    // A name that changes what it is.
    (
      "2025-07-03 08:15:09 UTC,,,0.5,TAO,,,150,USD,reward,,",
      "2025-07-03 08:15:09 UTC,,,0.5,TAO,,,150,USD,,,",
      "called otherwise in `1.csv` than in `0.csv`, as on 2025-07-03: came from elsewhere beside staking "
        + "reward. What `0.csv` says counts, as it was named first"
    ),
    (
      "2025-07-03 08:15:09 UTC,,,0.5,TAO,,,,,,,",
      "2025-07-03 08:15:09 UTC,,,0.5,TAO,,,150,USD,reward,,",
      "called otherwise in `1.csv` than in `0.csv`, as on 2025-07-03: staking reward beside came from "
        + "elsewhere. What `1.csv` says counts, as it has a price"
    ),
    (
      "2025-07-03 08:15:09 UTC,0.5,TAO,,,,,,,lost,,",
      "2025-07-03 08:15:09 UTC,0.5,TAO,,,,,,,stolen,,",
      "called otherwise in `1.csv` than in `0.csv`, as on 2025-07-03: stolen beside lost"
    ),
    // Rows of one program that differ where nothing is made of it.
    (
      "2025-07-03 08:15:09 UTC,,,0.5,TAO,,,150,USD,reward,SN1,",
      "2025-07-03 08:15:09 UTC,,,0.5,TAO,,,150,USD,reward,SN2,",
      "1 event is told by rows of `0.csv` and `1.csv` that differ elsewhere, as in a note or a label, as "
        + "0.5 TAO on 2025-07-03 in line 2 and line 2: taken to be one. If they are two, put the rows "
        + "below each other into one file"
    ),
    (
      "2025-07-03 08:15:09 UTC,,,0.5,TAO,,,150,USD,reward,,",
      "2025-07-03 08:15:09 UTC,,,0.5,TAO,,,150,USD,airdrop,,",
      "1 event is told by rows of `0.csv` and `1.csv` that differ elsewhere"
    ),
  ])
  func littleIsNamedToo(one: String, other: String, words: String) throws {
    let found = try OwnTransferTests.read([Self.head + one + "\n", Self.head + other + "\n"])
    #expect(found.events.count == 1, "\(found.report)")
    #expect(found.notes.contains { $0.contains(words) }, "\(found.notes)")
    let same = try OwnTransferTests.read([Self.head + one + "\n", Self.head + one + "\n"])
    #expect(
      !same.notes.contains { $0.contains("beside") || $0.contains("differ") }, "\(same.notes)")
  }

  /// A clock without seconds is no other row.
  @Test func minutesAreNoOtherRow() throws {
    let rows = ["08:15", "08:15:00"].map {
      Self.head + "2025-07-03 \($0) UTC,,,0.5,TAO,,,150,USD,reward,,\n"
    }
    let found = try OwnTransferTests.read(rows)
    #expect(found.events.count == 1)
    #expect(!found.notes.contains { $0.contains("differ") }, "\(found.notes)")
  }

  /// Put below each other, as the note says, both count.
  @Test func rowsOfOneFileCountEach() throws {
    let rows = ["SN1", "SN2"].map {
      "2025-07-03 08:15:09 UTC,,,0.5,TAO,,,150,USD,reward,\($0),\n"
    }
    #expect(try OwnTransferTests.read([Self.head + rows.joined()]).events.count == 2)
  }

  /// A cent is no other price.
  @Test func aCentIsNoDifference() throws {
    let rows = ["0.01", "0.02"].map {
      Self.head + "2025-07-03 08:15:09 UTC,,,0.00005,TAO,,,\($0),USD,reward,,\n"
    }
    #expect(!(try OwnTransferTests.read(rows).notes.contains { $0.contains("beside") }))
  }

  /// The price may be of the second file, where the first has none.
  @Test func whoseWordItIs() throws {
    let rows = [",,reward", "150,USD,reward", "170,USD,reward"].map {
      Self.head + "2025-07-03 08:15:09 UTC,,,0.5,TAO,,,\($0),,\n"
    }
    let notes = try OwnTransferTests.read(rows).notes
    #expect(notes.contains { $0.contains("in `2.csv` than in `1.csv`") }, "\(notes)")
  }

  // MARK: Clocks

  private static let amounts = ["10.123456789", "5.1", "0.012345678"]

  private static func zoned(_ hour: Int) -> String {
    head
      + "2025-07-01 \(hour):00:05 UTC,3000,USD,\(amounts[0]),TAO,,,,,,,\n"
      + "2025-07-02 \(hour):00:07 UTC,\(amounts[1]),TAO,100.000000123,SN64,,,1500,USD,,,\n"
      + "2025-12-03 \(hour):15:09 UTC,,,\(amounts[2]),TAO,,,5,USD,reward,,\n"
  }

  private static func local(_ summer: Int, _ winter: Int) -> String {
    """
    "Type","Buy","Cur.","Sell","Cur.","Fee","Cur.","Exchange","Group","Comment","Date","Tx-ID"
    "Trade","\(amounts[0])","TAO","3000","USD","-","","W","","","01.07.2025 \(summer):00:05",""
    "Trade","100.000000123","SN64","\(amounts[1])","TAO","-","","W","","","02.07.2025 \(summer):00:07",""
    "Staking","\(amounts[2])","TAO","-","","-","","W","","","03.12.2025 \(winter):15:09",""

    """
  }

  /// A clock of another zone, its summer time among it, tells nothing twice; UTC counts.
  @Test(arguments: [(12, 11), (11, 11), (17, 17), (22, 21), (6, 5)])
  func clocksOfOtherZones(summer: Int, winter: Int) throws {
    let once = try OwnTransferTests.read([Self.zoned(10)])
    for texts in [
      [Self.zoned(10), Self.local(summer, winter)], [Self.local(summer, winter), Self.zoned(10)],
    ] {
      let found = try OwnTransferTests.read(texts)
      #expect(found.events.count == 3, "\(found.report)")
      #expect(found.events.sums == once.events.sums)
      #expect(found.events.map(\.event.time) == once.events.map(\.event.time))
      #expect(found.notes.contains { $0.contains("of another time zone, and counted once") })
    }
  }

  /// A zone that was given and does not fit is told, with the one that does.
  @Test func aZoneThatWasGiven() throws {
    var context = Fixtures.context
    context.zone = ZoneClock(seconds: 3 * 3_600)
    for texts in [[Self.zoned(10), Self.local(11, 11)], [Self.local(11, 11), Self.zoned(10)]] {
      let found = try Importers.read(
        texts.enumerated().map { ImportInput(name: "\($0.offset).csv", text: $0.element) },
        in: context)
      #expect(found.events.count == 3)
      #expect(
        found.notes.contains {
          $0.hasSuffix(
            "That is not what `--zone +03:00` says, as it was given: `--zone +01:00` would fit")
        }, "\(found.notes)")
    }
    context.zone = ZoneClock(seconds: 3_600)
    let fitting = try Importers.read(
      [Self.zoned(10), Self.local(11, 11)].enumerated().map {
        ImportInput(name: "\($0.offset).csv", text: $0.element)
      }, in: context)
    #expect(!fitting.notes.contains { $0.contains("--zone") }, "\(fitting.notes)")
  }

  /// The zone that would make one round event of two is beside the one that was given.
  @Test func aDoubtBesideAZone() throws {
    var context = Fixtures.context
    context.zone = ZoneClock(seconds: 3 * 3_600)
    let one = Self.head + "2025-07-01 10:00:05 UTC,,,1,TAO,,,,,reward,,\n"
    let other =
      Self.local(12, 12).split(separator: "\n")[0]
      + "\n\"Staking\",\"1\",\"TAO\",\"-\",\"\",\"-\",\"\",\"W\",\"\",\"\",\"01.07.2025 12:00:05\",\"\"\n"
    let found = try Importers.read(
      [one, String(other)].enumerated().map {
        ImportInput(name: "\($0.offset).csv", text: $0.element)
      }, in: context)
    #expect(found.events.count == 2)
    #expect(found.notes.contains { $0.contains("with `--zone +02:00`") }, "\(found.notes)")
  }

  /// Two files that both say their zone tell two events, and so does a file of other minutes.
  @Test func twoEventsStayTwo() throws {
    #expect(try OwnTransferTests.read([Self.zoned(10), Self.zoned(12)]).events.count == 6)
    let later = Self.local(12, 11).replacing(":00:0", with: ":07:0").replacing(":15:", with: ":22:")
    #expect(try OwnTransferTests.read([Self.zoned(10), later]).events.count == 6)
    // One round amount alone is no proof.
    let one = Self.head + "2025-07-01 10:00:05 UTC,,,1,TAO,,,,,reward,,\n"
    let other =
      Self.local(12, 12).split(separator: "\n")[0]
      + "\n\"Staking\",\"1\",\"TAO\",\"-\",\"\",\"-\",\"\",\"W\",\"\",\"\",\"01.07.2025 12:00:05\",\"\"\n"
    #expect(try OwnTransferTests.read([one, String(other)]).events.count == 2)
  }
}
