import Diagnostics
import JSONText
import Presentation
import Synchronization
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// Tables of positions: nobody is dropped without a name, and no position without a word.
@Suite struct BatchTableTests {
  private static let line =
    "report summary --batch in.csv --out-dir out --template brief --format md --made-on 2026-11-22"

  private let disk = MemoryDisk()

  private var session: Session {
    var session = JSONSamples.session
    session.environment.files = disk.access
    session.environment.stateFolder = nil
    return session
  }

  private func run(_ table: String) -> Answer {
    disk.put(table, at: "in.csv")
    var session = session
    return session.run(line: Self.line)
  }

  private var pages: [String] {
    disk.contents.keys.filter { $0.hasPrefix("out/") && $0.hasSuffix(".md") }.sorted()
  }

  /// `row id code`, with `-` where there is none.
  private var ledger: [String] {
    (disk.contents["out/batch.ndjson"] ?? "").split(separator: "\n").dropFirst().compactMap {
      guard let line = try? JSONReader.read(.init(name: "ledger", text: String($0))).value else {
        return nil
      }
      let code = line["faults"]?.arrayValue?.first?["code"]?.stringValue ?? "-"
      return "\(line["row"]?.intValue ?? 0) \(line["id"]?.stringValue ?? "-") \(code)"
    }
  }

  /// Tables, what stands in the ledger, and who has a page.
  private static let tables: [(table: String, lines: [String], made: [String])] = [
    (
      "id,root\nAda,1 TAO\nBen,2 TAO\n,3 TAO\nCem,4 TAO\nDan,5 TAO\n",
      ["1 Ada -", "2 Ben batch.spoilt", "3 - batch.id", "4 Cem batch.spoilt", "5 Dan -"],
      ["Ada", "Dan"]
    ),
    // What stands between rows of one id spoils nobody else.
    (
      "id,root\nAda,1 TAO\n,3 TAO\nAda,4 TAO\nBen,5 TAO\n",
      ["1 Ada batch.spoilt", "2 - batch.id", "4 Ben -"], ["Ben"]
    ),
    // A row of another width says whose it is, where the id stands first.
    (
      "id,root\na,1 TAO\na,2 TAO,3\nb,4 TAO\n", ["1 a csv.width", "3 b -"], ["b"]
    ),
    ("id,root\nb,4 TAO,5\nc,1 TAO\n", ["1 b csv.width", "2 c -"], ["c"]),
    (
      "root,id\n1 TAO,a\n2 TAO,b,c\n3 TAO,d\n4 TAO,e\n",
      ["1 a batch.spoilt", "2 - csv.width", "3 d batch.spoilt", "4 e -"], ["e"]
    ),
    // The rest of a page that had a fault is no page.
    (
      "id,root\na,five\nb,1 TAO\na,2 TAO\n",
      ["1 a profile.unit", "2 b -", "3 a batch.id"], ["b"]
    ),
    // A table as spreadsheets of other countries write it.
    ("id;root\na;1 TAO\n", ["1 a -"], ["a"]), ("sep=;\nid;root\na;1 TAO\n", ["1 a -"], ["a"]),
    ("id\troot\na\t1 TAO\n", ["1 a -"], ["a"]),
    // Names that one folder of another machine cannot hold both.
    ("id,root\nn1,1 TAO\nN1,2 TAO\n", ["1 n1 -", "2 N1 batch.id"], ["n1"]),
  ]

  @Test(arguments: tables)
  func everybodyIsNamed(table: String, lines: [String], made: [String]) {
    _ = run(table)
    #expect(ledger == lines)
    #expect(pages == made.map { "out/\($0).md" })
  }

  @Test func theAnswerSaysWhoHasNoPage() {
    let answer = run("id,root\nAda,1 TAO\nBen,2 TAO\n,3 TAO\nCem,4 TAO\n")
    let text = answer.markup.text(for: .init(width: 200, isTerminal: false))
    #expect(text.contains("row 2 (Ben), row 3, row 4 (Cem)"), "\(text)")
    let rows = answer.json?["without_page"]?.arrayValue
    #expect(rows?.map { $0["row"]?.intValue } == [2, 3, 4])
    let fault = disk.contents["out/batch.ndjson"]?.split(separator: "\n").dropFirst(2).first
    #expect(fault?.contains("row 3 may belong to this page") == true, "\(fault ?? "")")
  }

  @Test(arguments: [
    ("id,root,root\na,100 TAO,1 TAO\n", "batch.column"),
    ("id,subnet,alpha,alpha\na,64,1,2\n", "batch.column"), ("id,root\n", "batch.empty"),
    ("", "batch.empty"), ("\n\n", "batch.empty"),
  ])
  func aTableThatSaysNothingIsRefused(table: String, code: String) {
    disk.put("yesterday", at: "out/a.md")
    let answer = run(table)
    #expect(answer.diagnostics.map(\.code) == [code] && answer.status == .input)
    #expect(disk.contents["out/a.md"] == "yesterday")
  }

  @Test(arguments: [
    ("n1", "n1"), ("CON", nil), ("nul", nil), ("aux.txt", nil), ("COM7", nil), ("lpt1", nil),
    ("console", "console"), ("com", "com"), (".a", nil), ("a b", nil),
  ])
  func aNameIsOneEverywhere(id: String, file: String?) {
    let name = BatchName(id: id, row: 1).file
    #expect(file == nil ? name.hasPrefix("id-") : name == file, "\(name)")
  }

  /// A hint is whole in a ledger too.
  @Test func aHintHasItsLine() {
    _ = run("id,root,locale\na,1 TAO,xx\n")
    disk.put(#"{"taolab":"profile/1","positions":[{"rooot":"1 TAO"}]}"#, at: "in.ndjson")
    var session = session
    _ = session.run(line: Self.line.replacing("in.csv", with: "in.ndjson"))
    let faults = disk.contents["out/batch.ndjson"] ?? ""
    #expect(faults.contains("\"try\":"), "\(faults)")
  }
}
