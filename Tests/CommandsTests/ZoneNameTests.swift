import CivilTime
import Diagnostics
import JSONText
import TestSupport
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// A zone by its name, with its summer time.
@Suite struct ZoneNameTests {
  private func lab() -> Session {
    let disk = MemoryDisk()
    let rule = "CET-1CEST,M3.5.0,M10.5.0/3"
    disk.put(
      ZoneFile.bytes(first: 3_600, rule: rule), at: "/usr/share/zoneinfo/Europe/Berlin")
    let head =
      "\"Type\",\"Buy\",\"Cur.\",\"Sell\",\"Cur.\",\"Fee\",\"Cur.\",\"Exchange\",\"Group\",\"Comment\",\"Date\"\n"
    let rows = ["15.01.2025 00:30:00", "15.07.2025 00:30:00", "26.10.2025 02:30:00"].map {
      "\"Staking\",\"0.5\",\"TAO\",\"\",\"\",\"\",\"\",\"W\",\"\",\"\",\"\($0)\"\n"
    }
    disk.put(Array((head + rows.joined()).utf8), at: "ct.csv")
    var session = Session(
      environment: Environment(
        now: UnixTime(seconds: 1_795_363_200), files: disk.access, stateFolder: "/state"))
    session.restore()
    return session
  }

  @Test(arguments: ["Europe/Berlin", "europe/berlin", "EUROPE/BERLIN"])
  func summerAndWinter(name: String) throws {
    var session = lab()
    let list = session.run(
      line: "records ct.csv --zone \(name) --in TAO --list events --export csv")
    let times = try #require(list.verbatim).split(separator: "\r\n").dropFirst().compactMap {
      $0.split(separator: ",").first { $0.hasSuffix("Z") }.map(String.init)
    }
    #expect(times == ["2025-01-14T23:30:00Z", "2025-07-14T22:30:00Z", "2025-10-26T00:30:00Z"])
    let told = "\(session.run(line: "import ct.csv --zone \(name)").json ?? .null)"
    #expect(told.contains("read as Europe/Berlin, as --zone says"), "\(told)")
    #expect(session.run(line: "records ct.csv --zone \(name)").status == .success)
  }

  /// What no file has, or what leads elsewhere, is no zone; the hint works.
  @Test(arguments: [
    "Europe/Nowhere", "Europe", "../../etc/passwd", "/etc/passwd", "25:00", "Mars", "",
  ])
  func noZone(name: String) throws {
    var session = lab()
    let fault = try #require(
      session.run(line: "import ct.csv --zone \"\(name)\"").diagnostics.first)
    #expect(fault.code == "import.zone" && fault.explanation?.contains("Europe/Berlin") == true)
    let hint = try #require(fault.hint?.code)
    #expect(session.run(line: "import ct.csv \(hint)").status == .success)
  }
}
