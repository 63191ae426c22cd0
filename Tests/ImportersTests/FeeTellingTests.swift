import Importers
import StakingEconomics
import Testing

/// A fee of TAO is treated alike in every file, and an event that one file tells before it and another
/// after it counts once.
@Suite struct FeeTellingTests {
  private static let kraken =
    "\"txid\",\"refid\",\"time\",\"type\",\"subtype\",\"aclass\",\"asset\",\"wallet\",\"amount\",\"fee\","
    + "\"balance\"\n"
    + "\"L4\",\"R2\",\"2025-07-02 09:00:00\",\"staking\",\"\",\"currency\",\"TAO\",\"spot\",\"0.1\",\"0.02\",\"10.08\"\n"
    + "\"L5\",\"R3\",\"2025-07-03 09:00:00\",\"trade\",\"\",\"currency\",\"TAO\",\"spot\",\"-4\",\"0.01\",\"6.07\"\n"
    + "\"L6\",\"R3\",\"2025-07-03 09:00:00\",\"trade\",\"\",\"currency\",\"ZEUR\",\"spot\",\"1600\",\"4\",\"1596\"\n"
    + "\"L7\",\"R4\",\"2025-07-04 09:00:00\",\"withdrawal\",\"\",\"currency\",\"TAO\",\"spot\",\"-2\",\"0.005\",\"4.065\"\n"

  private static let koinly =
    OwnTransferTests.head + "2025-07-02 09:00:00 UTC,,,0.1,TAO,0.02,TAO,,,reward,,\n"
    + "2025-07-03 09:00:00 UTC,4,TAO,1596,EUR,0.01,TAO,,,,,\n"
    + "2025-07-04 09:00:00 UTC,2,TAO,,,0.005,TAO,,,,,\n"

  private static let coinTracking =
    "\"Type\",\"Buy\",\"Cur.\",\"Sell\",\"Cur.\",\"Fee\",\"Cur.\",\"Exchange\",\"Group\",\"Comment\",\"Date\"\n"
    + "\"Staking\",\"0.1\",\"TAO\",\"\",\"\",\"0.02\",\"TAO\",\"\",\"\",\"\",\"02.07.2025 09:00:00\"\n"
    + "\"Trade\",\"1596\",\"EUR\",\"4\",\"TAO\",\"0.01\",\"TAO\",\"\",\"\",\"\",\"03.07.2025 09:00:00\"\n"
    + "\"Withdrawal\",\"\",\"\",\"2\",\"TAO\",\"0.005\",\"TAO\",\"\",\"\",\"\",\"04.07.2025 09:00:00\"\n"

  private static let journal = """
    2025-07-02 reward
      assets:tao  0.08 TAO
      expenses:fees  0.02 TAO
      income:staking

    2025-07-03 sale
      assets:tao  -4.01 TAO
      expenses:fees  0.01 TAO
      assets:bank  1596 EUR

    2025-07-04 out
      assets:tao  -2.005 TAO
      expenses:fees  0.005 TAO
      equity:transfers  2 TAO

    """

  private static let texts = [kraken, koinly, coinTracking, journal]

  /// What came and went is before fees, and fees stand apart, whoever tells it.
  @Test(arguments: texts.indices)
  func allTellItAlike(_ index: Int) throws {
    let sum = try #require(try OwnTransferTests.read([Self.texts[index]]).events.sums.first)
    #expect(sum.rewards == 100_000_000)
    #expect(sum.given == 4_000_000_000)
    #expect(sum.transferredOut == 2_000_000_000)
    #expect(sum.fees == 35_000_000)
  }

  @Test func allOfThemAreOne() throws {
    let one = try OwnTransferTests.read([Self.kraken])
    let all = try OwnTransferTests.read(Self.texts)
    #expect(all.events.sums == one.events.sums, "\(all.report)")
  }

  struct Case: Sendable {
    let first: String
    let second: String
    /// What is left: TAO that moved, its fee, both in 10^−3; nil where both count.
    let left: (moved: Int128, fee: Int128)?
    var note = "before a fee of TAO in one and after it in the other"
  }

  static let cases = [
    Case(first: "4,TAO,1600,EUR,0.01,TAO", second: "4.01,TAO,1600,EUR,,", left: (-4_000, 10)),
    Case(first: "4,TAO,1600,EUR,0.01,TAO", second: "3.99,TAO,1600,EUR,,", left: (-4_000, 10)),
    Case(first: "4.01,TAO,1600,EUR,,", second: "4,TAO,1596,EUR,0.01,TAO", left: (-4_000, 10)),
    Case(
      first: "3.99,TAO,1600,EUR,0.01,TAO", second: "4,TAO,1600,EUR,0.01,TAO", left: (-3_990, 10)),
    Case(first: "1,TAO,10,SN64,0.001,TAO", second: "1.001,TAO,10,SN64,,", left: (-1_000, 1)),
    Case(first: "2,TAO,,,0.005,TAO", second: "2.005,TAO,,,,", left: (-2_000, 5)),
    Case(first: ",,0.1,TAO,0.02,TAO", second: ",,0.08,TAO,,", left: (100, 20)),
    // Of other alpha, at another price, of another amount, the other way.
    Case(first: "1,TAO,10,SN64,0.001,TAO", second: "1.001,TAO,11,SN64,,", left: nil),
    Case(first: "4,TAO,1600,EUR,0.01,TAO", second: "4.01,TAO,1700,EUR,,", left: nil),
    Case(first: "4,TAO,1600,EUR,0.01,TAO", second: "4.02,TAO,1600,EUR,,", left: nil),
    Case(first: "2,TAO,,,0.005,TAO", second: ",,2.005,TAO,,", left: nil),
  ]

  @Test(arguments: cases)
  func grossAndNet(_ example: Case) throws {
    for clock in ["09:00:00", "09:00:37"] {
      let found = try OwnTransferTests.read([
        OwnTransferTests.head + "2025-07-03 09:00:00 UTC,\(example.first),,,,,\n",
        OwnTransferTests.head + "2025-07-03 \(clock) UTC,\(example.second),,,,,\n",
      ])
      guard let left = example.left else {
        #expect(found.events.count == 2, "\(found.report)")
        #expect(!found.notes.contains { $0.contains("after it in the other") }, "\(found.notes)")
        continue
      }
      try #require(found.events.count == 1, "\(found.report)")
      let event = found.events[0]
      #expect(event.flows.first { $0.asset == .tao }?.rao == left.moved * 1_000_000)
      #expect(event.event.feeRao == left.fee * 1_000_000)
      #expect(found.notes.contains { $0.contains(example.note) }, "\(found.notes)")
    }
  }

  /// Of two rewards that a third may be, it is neither.
  @Test func severalMayBeMeant() throws {
    let found = try OwnTransferTests.read([
      OwnTransferTests.head + "2025-07-03 09:00:00 UTC,,,0.1,TAO,0.02,TAO,,,reward,,\n"
        + "2025-07-03 09:01:00 UTC,,,0.1,TAO,0.02,TAO,,,reward,,\n",
      OwnTransferTests.head + "2025-07-03 09:00:30 UTC,,,0.08,TAO,,,,,reward,,\n",
    ])
    #expect(found.events.count == 3)
    #expect(
      found.notes.contains { $0.contains("as far from one in another file as a fee of TAO") },
      "\(found.notes)")
  }

  /// The price of the first counts, and money is what was paid.
  @Test func whatWasPaidStays() throws {
    let found = try OwnTransferTests.read([
      OwnTransferTests.head + "2025-07-03 09:00:00 UTC,4.01,TAO,1596,EUR,,,,,,,\n",
      OwnTransferTests.head + "2025-07-03 09:00:00 UTC,4,TAO,1600,EUR,0.01,TAO,,,,,\n",
    ])
    #expect(
      found.report.contains("disposal TAO 4000000000 for 1596, fee 10000000"), "\(found.report)")
  }
}
