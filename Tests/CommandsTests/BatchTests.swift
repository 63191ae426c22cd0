import CivilTime
import Diagnostics
import Files
import JSONText
import Synchronization
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// Many summaries in one run: each is the one that is made alone, and no row takes others with it.
@Suite struct BatchTests {
  private static let profile =
    #"{"taolab": "profile/1", "name": "Ada", "positions": [{"root": "120 TAO"}, {"subnet": 64, "alpha": 1500.5}]}"#
  private static let small = #"{"taolab": "profile/1", "positions": [{"root": "5 TAO"}]}"#
  private static let bad =
    #"{"id": "c", "profile": {"taolab": "profile/1", "positions": [{"root": 5}]}}"#

  private static func row(_ id: String, _ profile: String = small) -> String {
    #"{"id": "\#(id)", "profile": \#(profile)}"#
  }

  private static let rows = [
    row("a", profile), row("b"), bad, "no JSON", row("../d\u{202E}"), small,
  ].joined(separator: "\n")

  /// What a filter wrote.
  private final class Stream: Sendable {
    let bytes = Mutex<[UInt8]>([])
    var lines: [JSONValue] {
      bytes.withLock { String(decoding: $0, as: UTF8.self) }.split(separator: "\n").compactMap {
        try? JSONReader.read(.init(name: "line", text: String($0))).value
      }
    }

    var answers: AnswerStream {
      AnswerStream { new throws(AnswerStream.Fault) in self.bytes.withLock { $0 += new } }
    }
  }

  private func session(_ disk: MemoryDisk, _ stream: Stream? = nil, threads: Int = 4) -> Session {
    var session = JSONSamples.session
    session.environment.files = disk.access
    session.environment.stateFolder = nil
    session.environment.inputIsFree = true
    session.environment.stream = stream?.answers
    session.environment.threads = threads
    return session
  }

  private func filtered(
    _ input: String, _ options: String = "", threads: Int = 4
  ) -> (lines: [JSONValue], status: Answers.ExitStatus) {
    let (disk, stream) = (MemoryDisk(), Stream())
    disk.put(input, at: "-")
    var session = session(disk, stream, threads: threads)
    let answer = session.run(line: "report summary --ndjson --made-on 2026-11-22 \(options)")
    return (stream.lines, answer.status)
  }

  // MARK: The filter

  @Test(arguments: ["html", "md", "json"], ["brief", "full"])
  func aRowIsTheReportThatIsMadeAlone(format: String, template: String) throws {
    let options = "--template \(template) --format \(format)"
    let lines = filtered(Self.row("ada", Self.profile), options).lines
    let line = try #require(lines.first)
    let disk = MemoryDisk()
    disk.put(Self.profile, at: "ada.json")
    var session = session(disk)
    let single = session.run(
      line: "report summary --profile ada.json --made-on 2026-11-22 \(options)")
    let alone = try #require(single.verbatim)
    switch format {
    case "html": #expect(line["html"]?.stringValue == alone)
    case "md": #expect(line["markdown"]?.stringValue == alone)
    default: #expect(line["summary"]?.text(pretty: true) == alone)
    }
  }

  /// A long line goes out by itself, and short ones before it first.
  @Test(arguments: ["md", "html"])
  func rowsKeepTheirOrderAndABadOneStopsNobody(format: String) {
    let (lines, status) = filtered(Self.rows, "--template brief --format \(format)")
    #expect(status == .success, "a program behind a pipe reads what failed in its row")
    #expect(lines.map { $0["id"]?.stringValue } == ["a", "b", "c", nil, "../d\u{202E}", nil])
    #expect(lines.map { $0["faults"] == nil } == [true, true, false, false, true, true])
    let fault = lines[2]["faults"]?.arrayValue?.first
    #expect(fault?["code"]?.stringValue == "profile.unit")
    #expect(fault?["column"]?.intValue == 71, "counted in the row")
    #expect(lines.allSatisfy { $0["schema"]?.stringValue == BatchLine.schema })
  }

  @Test func threadsChangeNothing() {
    let input = (0..<40).map { Self.row("p\($0)", $0 % 3 == 0 ? Self.profile : Self.small) }
      .joined(separator: "\n")
    let one = filtered(input, "--template brief --format html", threads: 1).lines
    #expect(one == filtered(input, "--template brief --format html", threads: 4).lines)
    let local = "--template brief --format html --locale hi"
    let hindi = filtered(input, local, threads: 1).lines
    #expect(hindi == filtered(input, local, threads: 4).lines && hindi != one)
    #expect(one.count == 40)
  }

  @Test func itNeedsAShell() {
    var session = session(MemoryDisk())
    let answer = session.run(line: "report summary --ndjson")
    #expect(answer.diagnostics.map(\.code) == ["batch.input"] && answer.status == .usage)
  }

  @Test func whoeverHasEnoughIsNoFault() {
    let disk = MemoryDisk()
    disk.put(Self.rows, at: "-")
    var session = session(disk)
    session.environment.stream = AnswerStream { _ throws(AnswerStream.Fault) in throw .closed }
    #expect(session.run(line: "report summary --ndjson").status == .success)
    session.environment.stream = AnswerStream { _ throws(AnswerStream.Fault) in
      throw .failed("No space left on device")
    }
    let answer = session.run(line: "report summary --ndjson")
    #expect(answer.status == .output && answer.diagnostics.map(\.code) == ["file.write"])
  }

  // MARK: Files

  private static let toFolder =
    "report summary --batch in.ndjson --out-dir out --template brief --made-on 2026-11-22"

  @Test func aFolderGetsAFileForEachRow() throws {
    let disk = MemoryDisk()
    disk.put(Self.rows, at: "in.ndjson")
    var session = session(disk)
    let answer = session.run(line: Self.toFolder)
    #expect(answer.status == .failure && answer.isRefused, "two rows could not be made")
    #expect(answer.json?["made"]?.intValue == 4 && answer.json?["failed"]?.intValue == 2)
    let names = disk.contents.keys.filter { $0.hasPrefix("out/") }.sorted()
    #expect(names.count == 5 && names.allSatisfy { !$0.contains("..") }, "\(names)")
    #expect(names.contains("out/a.html") && names.contains("out/row-6.html"))
    let ledger = try #require(disk.contents["out/batch.ndjson"]).split(separator: "\n")
    #expect(ledger.count == 7 && ledger[3].contains("profile.unit"))
  }

  @Test func whatIsDoneIsNotDoneAgain() throws {
    let disk = MemoryDisk()
    disk.put([Self.row("a"), Self.row("b")].joined(separator: "\n"), at: "in.ndjson")
    var session = session(disk)
    _ = session.run(line: Self.toFolder)
    let first = try #require(disk.contents["out/a.html"])
    // The second page was lost with the power, and a third row came.
    disk.put("", at: "out/b.html")
    disk.put(
      [Self.row("a"), Self.row("b"), Self.row("c")].joined(separator: "\n"), at: "in.ndjson")
    disk.put((disk.contents["out/batch.ndjson"] ?? "") + "{\"row\":9,\"ke", at: "out/batch.ndjson")
    let answer = session.run(line: Self.toFolder)
    #expect(answer.json?["made"]?.intValue == 2 && answer.json?["made_before"]?.intValue == 1)
    #expect(disk.contents["out/a.html"] == first && disk.contents["out/b.html"]?.isEmpty == false)
    #expect(disk.contents["out/batch.ndjson"]?.contains("{\"row\":9") == false)
    // Other options make other pages.
    let other = session.run(line: Self.toFolder + " --days 90")
    #expect(other.json?["made"]?.intValue == 3 && other.json?["made_before"]?.intValue == 0)
  }

  @Test func anIdThatStandsTwiceIsAFault() {
    let disk = MemoryDisk()
    disk.put([Self.row("a", Self.profile), Self.row("a")].joined(separator: "\n"), at: "in.ndjson")
    var session = session(disk)
    let answer = session.run(line: Self.toFolder)
    #expect(answer.json?["made"]?.intValue == 1 && answer.json?["failed"]?.intValue == 1)
    #expect(disk.contents["out/batch.ndjson"]?.contains("batch.id") == true)
    #expect(disk.contents["out/a.html"]?.contains("Ada") == true, "the first stays")
  }

  @Test func aFullDiskStopsItAndTheSameLineGoesOn() {
    let disk = MemoryDisk()
    disk.put(Self.rows, at: "in.ndjson")
    var session = session(disk)
    disk.fill()
    let answer = session.run(line: Self.toFolder)
    #expect(answer.status == .output && answer.diagnostics.map(\.code) == ["file.write"])
    disk.repair()
    #expect(session.run(line: Self.toFolder).json?["made"]?.intValue == 4)
  }

  @Test func itStopsWhenAskedAndGoesOn() {
    let disk = MemoryDisk()
    disk.put((0..<2_000).map { Self.row("p\($0)") }.joined(separator: "\n"), at: "in.ndjson")
    var session = session(disk)
    let calls = Mutex(0)
    session.environment.watch = { _, _, _ in
      calls.withLock {
        $0 += 1; return $0 < 700
      }
    }
    session.environment.endWatch = { true }
    let answer = session.run(line: Self.toFolder)
    #expect(answer.wasStopped && answer.json?["stopped"]?.boolValue == true)
    let made = answer.json?["made"]?.intValue ?? 0
    #expect(made > 0 && made < 2_000)
    session.environment.watch = { _, _, _ in true }
    session.environment.endWatch = { false }
    let rest = session.run(line: Self.toFolder)
    #expect(rest.json?["made_before"]?.intValue == made)
    #expect(rest.json?["made"]?.intValue == 2_000 - made)
  }

  // MARK: The archive

  private static let toArchive =
    "report summary --batch in.ndjson --tar out/all.tar --template brief --format md "
    + "--made-on 2026-11-22"

  /// The files of a tar archive, read by its own rules.
  private static func files(_ bytes: [UInt8]) -> [(name: String, text: String)] {
    var files: [(String, String)] = []
    var place = 0
    while place + 512 <= bytes.count, bytes[place] != 0 {
      func field(_ start: Int, _ count: Int) -> String {
        String(
          decoding: bytes[place + start..<place + start + count].prefix { $0 != 0 }, as: UTF8.self)
      }
      let size = Int(field(124, 11), radix: 8) ?? 0
      var sum = 0
      for (offset, byte) in bytes[place..<place + 512].enumerated() {
        sum += (148..<156).contains(offset) ? 32 : Int(byte)
      }
      guard Int(field(148, 6), radix: 8) == sum, field(257, 6) == "ustar" else { return [] }
      files.append(
        (field(0, 100), String(decoding: bytes[place + 512..<place + 512 + size], as: UTF8.self)))
      place += 512 + (size + 511) / 512 * 512
    }
    return files
  }

  @Test func anArchiveHoldsTheSamePages() throws {
    let disk = MemoryDisk()
    disk.put(Self.rows, at: "in.ndjson")
    var session = session(disk)
    _ = session.run(line: Self.toArchive)
    let archive = try #require(disk.contents["out/all.tar"])
    #expect(disk.contents["out/all.tar.part"] == nil)
    #expect(archive.utf8.count.isMultiple(of: 512))
    let files = Self.files(Array(archive.utf8))
    #expect(files.map(\.name).prefix(2) == ["a.md", "b.md"] && files.count == 4)
    let alone = filtered(Self.row("a", Self.profile), "--template brief --format md").lines
    #expect(files.first?.text == alone.first?["markdown"]?.stringValue)
    _ = session.run(line: Self.toArchive)
    #expect(disk.contents["out/all.tar"] == archive, "the same rows give the same bytes")
  }

  @Test func aStoppedArchiveGoesOnBehindItsLastWholeFile() throws {
    let disk = MemoryDisk()
    let rows = (0..<1_500).map { Self.row("p\($0)") }.joined(separator: "\n")
    disk.put(rows, at: "in.ndjson")
    var session = session(disk)
    let calls = Mutex(0)
    session.environment.watch = { _, _, _ in
      calls.withLock {
        $0 += 1; return $0 < 700
      }
    }
    session.environment.endWatch = { true }
    #expect(session.run(line: Self.toArchive).wasStopped)
    #expect(disk.contents["out/all.tar"] == nil)
    // Half a file that the ledger does not know.
    disk.put((disk.contents["out/all.tar.part"] ?? "") + "half", at: "out/all.tar.part")
    session.environment.watch = { _, _, _ in true }
    session.environment.endWatch = { false }
    #expect(session.run(line: Self.toArchive).json?["made_before"]?.intValue ?? 0 > 0)
    let whole = disk.contents["out/all.tar"]
    let other = MemoryDisk()
    other.put(rows, at: "in.ndjson")
    var fresh = self.session(other)
    _ = fresh.run(line: Self.toArchive)
    #expect(whole != nil && whole == other.contents["out/all.tar"])
  }

  // MARK: Tables

  @Test func aTableGivesTheSameAsLines() throws {
    let disk = MemoryDisk()
    disk.put(
      """
      id,name,currency,tao_price,price_as_of,root,subnet,alpha,custodial,amount
      a,"Ada, the first",EUR,231.5,2026-10-08,120 TAO,,,,
      a,,,,,,64,1500.5,,
      b,,,,,,,,Exchange,50 TAO
      c,,,,,five,,,,

      """, at: "in.csv")
    var session = session(disk)
    let answer = session.run(
      line: "report summary --batch in.csv --out-dir out --template brief --format md")
    #expect(answer.json?["made"]?.intValue == 2 && answer.json?["failed"]?.intValue == 1)
    let page = try #require(disk.contents["out/a.md"])
    #expect(page.contains("Ada, the first") && page.contains("SN64") && page.contains("EUR"))
    #expect(disk.contents["out/b.md"]?.contains("Exchange") == true)
  }

  @Test func aRowThatCannotBeReadSpoilsThePageItMayBelongTo() {
    let disk = MemoryDisk()
    disk.put(
      "id,root,subnet,alpha\na,1 TAO,,\na,too,many,cells,here\nb,2 TAO,,\nc,3 TAO,,\n", at: "in.csv"
    )
    var session = session(disk)
    let answer = session.run(line: "report summary --batch in.csv --out-dir out --template brief")
    #expect(answer.json?["made"]?.intValue == 2 && answer.json?["failed"]?.intValue == 1)
    #expect(disk.contents["out/b.html"] != nil && disk.contents["out/a.html"] == nil)
  }

  @Test(arguments: [
    ("--batch in.txt --out-dir out", "batch.kind"), ("--batch in.ndjson", "batch.place"),
    ("--out-dir out", "batch.place"), ("--batch in.ndjson --ndjson", "option.stray"),
    ("--ndjson --profile a.yaml", "option.stray"), ("--ndjson --json", "option.stray"),
    ("--batch none.ndjson --out-dir out", "file.read"),
    ("--batch head.csv --out-dir out", "batch.column"),
    ("--batch in.ndjson --tar in.ndjson", "report.out"),
  ])
  func wrongLinesAreRefused(options: String, code: String) {
    let disk = MemoryDisk()
    disk.put(Self.rows, at: "in.ndjson")
    disk.put("id,rooot\n", at: "head.csv")
    var session = session(disk, Stream())
    let answer = session.run(line: "report summary \(options)")
    #expect(answer.diagnostics.map(\.code) == [code], "\(options)")
    #expect(disk.contents.keys.allSatisfy { !$0.hasPrefix("out/") || $0.hasSuffix(".ndjson") })
  }
}
