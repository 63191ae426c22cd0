import Answers
import ArgumentParser
import Diagnostics
import Files
import LabSession
import Presentation
import TestSupport
import Testing

@testable import Commands

/// Every report of the catalogue with every option that only some take.
@Suite struct ReportOptionTests {
  @Test func whatDoesNotBelongIsRefused() throws {
    for entry in ReportEntry.all {
      for option in ReportOption.allCases {
        let line = "report \(entry.name) \(option.example)"
        let answer = JSONSamples.session.running(line)
        let codes = answer.diagnostics.map(\.code)
        #expect(codes.contains("option.stray") == !entry.options.contains(option), "\(line)")
      }
    }
  }

  /// A hint is about the report that was asked for.
  @Test func hintsNameTheReport() {
    for (line, hint) in [
      ("report summary --profile ada.yaml --pdf a.pdf --out a.html", "summary.html"),
      ("report guide root --pdf a.pdf --out a.html", "guide.html"),
      ("report plan --goal \"1 TAO a year\" --pdf -", "plan.pdf"),
    ] {
      let hints = JSONSamples.session.running(line).diagnostics.compactMap { $0.hint?.code }
      #expect(hints.contains { $0.hasSuffix(hint) }, "\(line): \(hints)")
    }
  }

  /// A file is what its name says, in every command that writes a page; the hint works as it stands.
  @Test(
    arguments: [
      "report faq --out a.docx", "report faq --out .pdf", "report faq --pdf a.html",
      "report glossary --out dir/a.PDF", "progress report --out a.pdf",
      "progress report --out a.json", "lesson export 4 --out a.docx", "lesson export 4 --out a.csv",
    ])
  func anotherEndingIsRefused(line: String) throws {
    let disk = MemoryDisk()
    var session = JSONSamples.session
    session.environment.files = disk.access
    session.environment.stateFolder = nil
    let answer = session.run(line: line)
    #expect(answer.status == .usage && answer.diagnostics.map(\.code) == ["report.ending"])
    #expect(disk.access.list("").isEmpty && disk.access.list("dir").isEmpty)
    let hint = try #require(answer.diagnostics.first?.hint?.code)
    if !hint.contains("--pdf") { #expect(session.run(line: hint).status == .success, "\(hint)") }
  }

  /// What a file has become is said, whatever its name is.
  @Test(arguments: [
    ("a.txt", "Markdown"), ("a", "Markdown"), ("a.htm", "HTML"), ("a.json", "JSON"),
  ])
  func whatWasWrittenIsNamed(file: String, kind: String) {
    let answer = Self.run("report glossary --out \(file)")
    #expect(answer.markup.text(for: TerminalTraits(width: 100)).contains("bytes of \(kind)"))
  }

  /// Nothing has to be forced, which is said instead of another option.
  @Test func forceIsNotNeeded() throws {
    let fault = try #require(Self.run("report summary --force").diagnostics.first)
    #expect(fault.summary == "`report` needs no `--force`" && fault.hint?.text == "leave it away")
    #expect(fault.explanation?.contains("replaced as a whole") == true)
    let other = try #require(Self.run("report summary --forse").diagnostics.first)
    #expect(other.summary.contains("--forse") && other.hint?.code == "help report")
  }

  private static func run(_ line: String, _ files: [String: String] = [:]) -> Answer {
    let disk = MemoryDisk()
    for (path, text) in files { disk.put(text, at: path) }
    var session = JSONSamples.session
    session.environment.files = disk.access
    session.environment.stateFolder = nil
    return session.run(line: line)
  }

  /// `-` is the output, in every command that writes a file.
  @Test(arguments: [
    "report faq --format html --out -", "report summary --profile ada.yaml --format csv --out -",
    "report glossary --out -", "profile new --out -", "progress report --out -",
    "template eject summary/brief --out -", "lesson export 1 --out -",
    "lesson new what-a-fee-is --out -",
    "import stake.json --out -", "records koinly.csv --export csv --out -",
  ])
  func aDashIsTheOutput(line: String) {
    let disk = MemoryDisk()
    disk.put(Self.ada, at: "ada.yaml")
    for name in ["koinly.csv", "stake.json"] {
      disk.put(TextFile.read(JSONSamples.root + "/docs/examples/" + name) ?? "", at: name)
    }
    var session = JSONSamples.session
    session.environment.files = disk.access
    session.environment.stateFolder = nil
    let answer = session.run(line: line)
    #expect(answer.diagnostics.isEmpty, "\(line): \(answer.diagnostics.map(\.summary))")
    #expect((answer.verbatim ?? "").count > 20, "\(line)")
    #expect((try? disk.access.read("-", 1)) == nil)
  }

  /// A report, or an option that one verb alone has, leads to the verb.
  @Test(arguments: ["batch", "ndjson", "summary", "--redact"])
  func helpFindsTheVerbOfAnOption(word: String) {
    let answer = Self.run("help \(word.filter { $0 != "-" })")
    #expect(answer.diagnostics.isEmpty)
    #expect(answer.markup.text(for: TerminalTraits(width: 200)).contains("report lint FILE"))
  }

  /// What needs a file says so.
  @Test(arguments: ["lesson export all --out -", "template preview summary/brief --out -"])
  func aPageNeedsAFile(line: String) {
    #expect(!Self.run(line).diagnostics.isEmpty)
  }

  /// Nothing is no stake: the page is refused, with a line that works.
  @Test(arguments: [
    "report subnet 64 --amount \"0 TAO\"",
    "report plan 64 --goal \"1 TAO a year\" --amount \"0 TAO\"",
    "report summary --profile ada.yaml --amount \"0 TAO\"",
  ])
  func nothingIsNoStake(line: String) throws {
    let answer = Self.run(line, ["ada.yaml": Self.ada])
    #expect(answer.diagnostics.map(\.code) == ["swap.AmountTooLow"])
    #expect(answer.diagnostics.first?.hint?.code?.contains("--amount \"1") == true)
  }

  private static let ada =
    "taolab: profile/1\ncurrency: USD\ntao_price: {value: 250, as_of: 2026-11-20}\n"
    + "positions:\n  - root: 5 TAO\n"

  /// A currency is that of a price that was given.
  @Test(arguments: [
    ("USD", nil), ("usd", nil), ("EUR", "report.currency"), ("ZZZ", "report.currency"),
  ])
  func aCurrencyNeedsItsPrice(code: String, fault: String?) {
    let line = "report summary --profile ada.yaml --format md --currency \(code)"
    let answer = Self.run(line, ["ada.yaml": Self.ada])
    #expect(answer.diagnostics.map(\.code) == [fault].compactMap(\.self))
    #expect(fault != nil || answer.verbatim?.contains("--currency \(code)") == true)
  }

  /// The line that makes it again says how it was made.
  @Test func whatIsLaidOutIsMadeAgainLaidOut() {
    let line = "report summary --profile ada.yaml --template brief --format text"
    let answer = Self.run(line, ["ada.yaml": Self.ada])
    let text = answer.markup.text(for: .init(width: 400, isTerminal: false))
    #expect(text.contains("--format text") && !text.contains("--format md"), "\(text.suffix(400))")
  }

  /// A page for browsers is not read as Markdown.
  @Test(arguments: ["page.html", "PAGE.HTML"])
  func aPageForBrowsersIsNotLinted(path: String) {
    let answer = Self.run("report lint \(path)", [path: "<p>abandon</p>"])
    #expect(answer.diagnostics.map(\.code) == ["report.lint"])
  }

  /// What a person gives must be looked for by some report, or no report could take it.
  @Test func everyOptionBelongsSomewhere() {
    for option in ReportOption.allCases {
      #expect(ReportEntry.all.contains { $0.options.contains(option) }, "\(option.rawValue)")
      #expect((option.example + " ").hasPrefix(option.rawValue + " "))
    }
  }
}
