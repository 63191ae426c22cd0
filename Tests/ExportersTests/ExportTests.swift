import CivilTime
import Exporters
import Glibc
import Importers
import StakingEconomics
import StakingModel
import TestSupport
import Testing

@Suite struct ExportTests {
  private static let alpha = LedgerAsset.alpha(Netuid(64), registered: nil)

  /// Something of everything, a second apart.
  static let events: [RecordedEvent] = [
    event(0, .transferIn(.tao, rao: 42_125_000_000, cost: nil)),
    event(1, .purchase(.tao, rao: 10_000_000_000, cost: ExactMoney("2680"))),
    event(2, .reward(.tao, rao: 5_120_000)),
    event(3, .stake(alpha, paid: 30_000_000_000, received: 430_200_000_000), fee: 15_100_000),
    event(4, .reward(alpha, rao: 1)),
    event(5, .claim(rao: 7_000_000)),
    event(6, .unstake(alpha, paid: 100_000_000_000, received: 6_950_000_001), fee: 650_000),
    event(7, .disposal(.tao, rao: 1_000_000_000, proceeds: ExactMoney("270.5"))),
    event(8, .transferOut(alpha, rao: 30_000_000_000)),
    event(9, .fee, fee: 50_000),
    event(10, .stake(.tao, paid: 5_000_000_000, received: 5_000_000_000), fee: 30_000),
  ]

  private static func event(
    _ second: Int64, _ action: LedgerEvent.Action, fee: Int128 = 0
  ) -> RecordedEvent {
    RecordedEvent(
      LedgerEvent(
        time: 1_788_339_600 + second * 86_400 + second, action, feeRao: fee,
        price: RecordedPrice(
          taoPerAlpha: ExactPrice("0.0696"), fiatPerTAO: ExactPrice("268"), source: "fixture")),
      id: "0xabc\(second)")
  }

  private static let context = ImportContext(now: UnixTime(seconds: 1_795_363_200))

  /// What is exported and read again moves the same.
  @Test(arguments: LedgerExport.allCases, [LedgerUnit.fiat("USD"), .tao])
  func comesBack(export: LedgerExport, unit: LedgerUnit) throws {
    let text = export.text(of: Self.events, in: unit)
    let found = try Importers.read(
      [ImportInput(name: "export", text: text)], as: nil, in: Self.context)
    func net(_ asset: LedgerAsset) -> Int128 {
      found.events.sums.first { $0.asset == asset }?.net ?? 0
    }
    #expect(
      net(.tao) == 28_071_290_001, "\(text)")
    #expect(net(Self.alpha) == 430_200_000_000 + 1 - 100_000_000_000 - 30_000_000_000)
    let rewards = found.events.sums.map(\.rewards)
    #expect(rewards == [12_120_000, 1])
  }

  @Test func aStakeOnRootMovesNothing() {
    let event = RecordedEvent(
      LedgerEvent(time: 1, .stake(.tao, paid: 5, received: 5), price: RecordedPrice(source: "")))
    for export in LedgerExport.allCases where export != .hledger {
      #expect(export.text(of: [event], in: .tao).split(separator: "\r\n").count == 1)
    }
    #expect(!LedgerExport.hledger.text(of: [event], in: .tao).contains("1970"))
  }

  /// A transaction's name can be anything.
  @Test(arguments: ["=cmd|' /C calc'!A0", "+1", "@SUM(A1)", "\u{1B}[2J", "a\nb,\"c", "\u{202E}x"])
  func hostileNamesAreHarmless(_ name: String) throws {
    let event = RecordedEvent(Self.events[2].event, id: name)
    for export in LedgerExport.allCases {
      let text = export.text(of: [event], in: .fiat("USD"))
      #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
      for start in ["=", "+", "@"] { #expect(!text.contains(",\(start)"), "\(export) \(text)") }
      let lines = text.split(separator: export == .hledger ? "\n" : "\r\n")
      #expect(export == .hledger || lines.count == 2)
    }
  }

  /// The program itself is asked where it is there.
  @Test(arguments: [LedgerUnit.fiat("USD"), .tao])
  func hledgerAcceptsTheJournal(unit: LedgerUnit) throws {
    let text = LedgerExport.hledger.text(of: Self.events, in: unit)
    let folder = TemporaryFolder()
    let path = folder.path + "/export.journal"
    TextFile.write(text, to: path)
    let program = "/usr/bin/hledger"
    guard access(program, X_OK) == 0 else {
      print("hledger is not installed: the journal was not checked by it")
      return
    }
    let result = run(program, ["-f", path, "check"])
    #expect(result.status == 0, "\(result.errors)\n\(text)")
    // What is left by hledger's own count: 42.125 + 10 − 30 − 1 and what came, less the fees.
    let balance = run(
      program, ["-f", path, "bal", "assets:bittensor", "--depth", "2", "-N", "-O", "csv"])
    let amounts = balance.output.filter { $0 != "," }
    #expect(amounts.contains("28.071290001 TAO"), "\(balance.output)")
    #expect(amounts.contains("300.200000001 \"\"SN64\"\""), "\(balance.output)")
  }

  /// Koinly's rows by hand, digit by digit, and back again.
  @Test func koinlyByHand() throws {
    let expected = [
      "2026-09-02 09:00:00 UTC,,,42.125,TAO,,,,,,came from elsewhere,0xabc0",
      "2026-09-03 09:00:01 UTC,2680,USD,10,TAO,,,2680,USD,,bought,0xabc1",
      "2026-09-04 09:00:02 UTC,,,0.00512,TAO,,,1.37216,USD,reward,staking reward,0xabc2",
    ]
    let text = LedgerExport.koinly.text(of: Array(Self.events.prefix(3)), in: .fiat("USD"))
    let rows = text.split(separator: "\r\n").dropFirst().map(String.init)
    #expect(rows == expected)
    let found = try Importers.read(
      [ImportInput(name: "k.csv", text: text)], as: nil, in: Self.context)
    #expect(found.events.map(\.event.action) == Self.events.prefix(3).map(\.event.action))
    #expect(found.events.map(\.event.time) == Self.events.prefix(3).map(\.event.time))
    #expect(found.events[2].event.price.fiatPerTAO == ExactPrice("268"))
  }
}
