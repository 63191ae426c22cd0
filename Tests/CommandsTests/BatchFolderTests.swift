import Diagnostics
import JSONText
import Presentation
import Synchronization
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// A folder of pages is that of the last run: nothing of a run before it is sent as today's.
@Suite struct BatchFolderTests {
  private let disk = MemoryDisk()

  private var session: Session {
    var session = JSONSamples.session
    session.environment.files = disk.access
    session.environment.stateFolder = nil
    return session
  }

  private static func rows(_ ids: [String], wrong: Set<String> = []) -> String {
    ids.map { id in
      let root = wrong.contains(id) ? "5" : #""5 TAO""#
      return
        #"{"id": "\#(id)", "profile": {"taolab": "profile/1", "positions": [{"root": \#(root)}]}}"#
    }.joined(separator: "\n")
  }

  @discardableResult
  private func run(
    _ rows: String, _ options: String = "--out-dir out --format md", on day: String = "2026-11-22"
  ) -> Answer {
    disk.put(rows, at: "in.ndjson")
    var session = session
    return session.run(
      line: "report summary --batch in.ndjson --template brief \(options) --made-on \(day)")
  }

  private var files: [String] {
    disk.contents.keys.filter { $0.hasPrefix("out/") }.map { String($0.dropFirst(4)) }.sorted()
  }

  /// The rows of a second run, those that are wrong, and what lies there afterwards beside the ledger.
  private static let second: [([String], [String], String, String, [String])] = [
    (["a", "b"], ["b"], "md", "2026-11-25", ["a.md", "old/b.md"]),
    (["a"], [], "md", "2026-11-25", ["a.md", "old/b.md"]),
    (["a"], [], "md", "2026-11-22", ["a.md", "old/b.md"]),
    (["a", "b"], [], "html", "2026-11-22", ["a.html", "b.html", "old/a.md", "old/b.md"]),
    (["a", "b"], [], "md", "2026-11-25", ["a.md", "b.md"]),
  ]

  @Test(arguments: second)
  func whatIsNotOfTheseRowsIsMovedAside(
    ids: [String], wrong: [String], format: String, day: String, left: [String]
  ) {
    run(Self.rows(["a", "b"]))
    let answer = run(
      Self.rows(ids, wrong: Set(wrong)), "--out-dir out --format \(format)", on: day)
    #expect(files == (left + ["batch.ndjson"]).sorted())
    let moved = left.count { $0.hasPrefix("old/") }
    #expect(answer.json?["set_aside"]?.intValue == moved)
    let text = answer.markup.text(for: .init(width: 200, isTerminal: false))
    #expect(text.contains("moved to out/old") == (moved > 0), "\(text)")
    let ledger = disk.contents["out/batch.ndjson"] ?? ""
    #expect(ledger.split(separator: "\n").count { $0.contains("\"moved\"") } == moved)
  }

  @Test func noRowsMoveNothing() {
    run(Self.rows(["a"]))
    #expect(run("").diagnostics.map(\.code) == ["batch.empty"])
    #expect(files.contains("a.md"))
    // What that run did not end is known to the next one.
    run(Self.rows(["b"]), on: "2026-11-23")
    #expect(files == ["b.md", "batch.ndjson", "old/a.md"])
  }

  /// A ledger is a file that anybody may have changed.
  @Test func aLedgerMovesNothingThatIsNoPage() {
    disk.put("mine", at: "out/notes.txt")
    disk.put("mine", at: "out/.hidden.md")
    let lines = ["notes.txt", ".hidden.md", "../in.ndjson", "batch.ndjson"].map {
      #"{"row":1,"id":null,"file":"\#($0)","bytes":4,"key":"1"}"# + "\n"
    }
    disk.put("{\"batch\":\"x\"}\n" + lines.joined(), at: "out/batch.ndjson")
    #expect(run(Self.rows(["a"])).json?["set_aside"]?.intValue == 0)
    #expect(files == [".hidden.md", "a.md", "batch.ndjson", "notes.txt"])
  }

  private func stopping<Result>(after calls: Int, _ work: (inout Session) -> Result) -> Result {
    var session = session
    let count = Mutex(0)
    session.environment.watch = { _, _, _ in
      count.withLock {
        $0 += 1; return $0 < calls
      }
    }
    session.environment.endWatch = { true }
    return work(&session)
  }

  /// However often it was stopped, the ledger says of each row once what came of it, in their order.
  @Test func aLedgerSaysEachRowOnce() {
    let ids = (0..<2_000).map { "p\($0)" }
    let rows = Self.rows(ids, wrong: ["p3", "p700", "p1999"])
    disk.put(rows, at: "in.ndjson")
    let line =
      "report summary --batch in.ndjson --out-dir out --template brief --format md "
      + "--made-on 2026-11-22"
    for calls in [700, 1_300] {
      _ = stopping(after: calls) { $0.run(line: line) }
    }
    #expect(run(rows).json?["failed"]?.intValue == 3)
    let ledger = (disk.contents["out/batch.ndjson"] ?? "").split(separator: "\n").dropFirst()
    let seen = ledger.compactMap {
      try? JSONReader.read(.init(name: "ledger", text: String($0))).value["row"]?.intValue
    }
    #expect(seen == Array(1...2_000))
    #expect(ledger.count { $0.contains("faults") } == 3)
    #expect(!files.contains { $0.hasSuffix(".before") || $0.hasPrefix("old/") })
  }

  /// An archive that was begun with other rows is not finished with these.
  @Test func anArchiveOfOtherRowsIsGivenUp() {
    let rows = Self.rows((0..<1_500).map { "p\($0)" })
    disk.put(rows, at: "in.ndjson")
    let options = "--tar out/all.tar --format md"
    _ = stopping(after: 700) {
      $0.run(
        line: "report summary --batch in.ndjson --template brief \(options) --made-on 2026-11-22")
    }
    #expect(disk.contents["out/all.tar.part"]?.contains("p1.md") == true)
    let fewer = Self.rows((0..<1_500).filter { $0 != 1 }.map { "p\($0)" })
    #expect(run(fewer, options).diagnostics.map(\.code) == ["batch.changed"])
    #expect(disk.contents["out/all.tar"] == nil && disk.contents["out/all.tar.part"] == nil)
    #expect(!run(fewer, options).isError)
    #expect(disk.contents["out/all.tar"]?.contains("p1.md") == false)
  }

  @Test func onePlaceIsEnough() {
    let fault = run(Self.rows(["a"]), "--out-dir out --tar all.tar").diagnostics.first
    #expect(fault?.code == "batch.place" && fault?.hint?.text == "give one of the two")
  }
}
