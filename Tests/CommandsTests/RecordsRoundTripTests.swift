import CivilTime
import JSONText
import TestSupport
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// What `records` exports is read again by `import`: the same events, and every sum the same.
@Suite struct RecordsRoundTripTests {
  private static let shapes = [
    "koinly", "cointracking", "coinledger", "hledger", "csv --list events",
  ]

  /// Something of everything that has been lost on a way back: rewards and gifts that are alike, fees
  /// of their own, with a reward and with what goes elsewhere, purchases for coins and for money.
  private static let everything = """
    Date,Sent Amount,Sent Currency,Received Amount,Received Currency,Fee Amount,Fee Currency,\
    Net Worth Amount,Net Worth Currency,Label,Description,TxHash
    2026-01-01 10:00:00 UTC,2680,USD,10,TAO,,,2680,USD,,,0x1
    2026-01-02 10:00:00 UTC,0.5,BTC,7,TAO,,,1900,USD,,,0x2
    2026-01-03 10:00:00 UTC,,,0.005,TAO,,,1.35,USD,reward,,
    2026-01-03 11:00:00 UTC,,,0.005,TAO,,,1.35,USD,reward,,
    2026-01-03 12:00:00 UTC,,,0.005,TAO,0.0001,TAO,1.35,USD,reward,,0x3
    2026-01-04 10:00:00 UTC,3,TAO,43.1,SN64,0.0005,TAO,801.5,USD,,,0x4
    2026-01-05 10:00:00 UTC,,,0.4,SN64,,,7.5,USD,reward,,
    2026-01-06 10:00:00 UTC,20,SN64,1.37,TAO,0.0006,TAO,370.25,USD,,,0x5
    2026-01-07 10:00:00 UTC,1,TAO,,,0.00014,TAO,,,,,0x6
    2026-01-08 10:00:00 UTC,0.25,TAO,,,,,66,USD,gift,,0x7
    2026-01-09 10:00:00 UTC,0.25,TAO,,,,,67,USD,cost,,0x8
    2026-01-10 10:00:00 UTC,0.00005,TAO,,,,,,,fee,,0x9
    2026-01-11 10:00:00 UTC,2,TAO,540.5,USD,0.0001,TAO,540.5,USD,,,0xa
    2026-01-12 10:00:00 UTC,,,4,TAO,,,,,,,0xb
    2026-01-13 10:00:00 UTC,5,SN64,,,,,,,,,0xc
    2026-01-14 10:00:00 UTC,10,SN64,8,SN4,0.5,SN64,185,USD,,,0xd
    2026-01-15 10:00:00 UTC,2,SN4,0.1,TAO,0.25,SN4,27,USD,,,0xe

    """

  private static let files: [String: String] = [
    "all.csv": everything.replacing("\\\n", with: ""),
    "tax.csv": TextFile.read(JSONSamples.root + "/docs/examples/taostats.csv") ?? "",
    "koinly.csv": TextFile.read(JSONSamples.root + "/docs/examples/koinly.csv") ?? "",
    "fees.csv": TextFile.read(
      JSONSamples.root + "/Tests/ImportersTests/Fixtures/taostats-tax.csv") ?? "",
    "journal": TextFile.read(JSONSamples.root + "/Tests/ImportersTests/Fixtures/tao.journal") ?? "",
    "awaken.csv": TextFile.read(JSONSamples.root + "/Tests/ImportersTests/Fixtures/awaken.csv")
      ?? "",
  ]

  private func lab() -> Session {
    let disk = MemoryDisk()
    for (name, text) in Self.files { disk.put(Array(text.utf8), at: name) }
    var session = Session(
      environment: Environment(
        now: UnixTime(seconds: 1_795_363_200), files: disk.access, stateFolder: "/state"))
    session.restore()
    return session
  }

  @Test(arguments: files.keys.sorted(), shapes)
  func comesBack(file: String, shape: String) throws {
    for unit in ["USD", "TAO"] {
      var session = lab()
      let before = try #require(session.run(line: "records \(file) --in \(unit)").json)
      // Trades in dollars are not exported in TAO, and that is told.
      if unit == "TAO", ["all.csv", "koinly.csv", "awaken.csv"].contains(file) { continue }
      let written = session.run(line: "records \(file) --in \(unit) --export \(shape) --out again")
      #expect(written.status == .success, "\(written.diagnostics)")
      let after = try #require(session.run(line: "records again --in \(unit)").json)
      for key in ["events", "years", "months", "disposals", "lots"] {
        #expect(after[key] == before[key], "\(key) in \(unit)")
      }
      let left = session.run(line: "import again").json?["files"]?.arrayValue?.first
      #expect(left?["left_out"]?.arrayValue?.isEmpty == true, "\(left as Any)")
    }
  }
}
