import CivilTime
import Content
import Diagnostics
import Files
import JSONText
import Presentation
import Synchronization
import TestSupport
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession
@testable import Reports

/// `template`: what there is, what may be used, and a copy to change.
@Suite struct TemplateCommandTests {
  private let content = ContentLibrary.embedded

  private func answer(_ line: String) -> Answer {
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    return session.run(line: line)
  }

  @Test func theListHasEveryFile() throws {
    let files = try #require(answer("template list").json?["files"]?.arrayValue)
    #expect(files.compactMap { $0["path"]?.stringValue } == content.names(in: "templates").sorted())
    let names = files.compactMap { $0["name"]?.stringValue }
    #expect(Set(names).count == names.count)
    #expect(
      ["summary/brief", "page", "style.css", "_partials/as-of", "sources"].allSatisfy(
        names.contains))
  }

  /// By its short name and by its path it comes out byte for byte.
  @Test func aCopyIsTheFile() throws {
    for file in TemplateFile.all(in: content) {
      #expect(answer("template eject \(file.name)").verbatim == content.text(file.path))
    }
    let path = "templates/summary/brief.md.mustache"
    #expect(answer("template eject \(path)").verbatim == content.text(path))
  }

  @Test func aCopyIsWrittenAsAWhole() throws {
    let written = Mutex<[String: [UInt8]]>([:])
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    session.environment.files.writeUnfollowed = {
      (bytes: [UInt8], path: String, _: UInt32) throws(FileFault) in
      written.withLock { $0[path] = bytes }
    }
    let answer = session.run(line: "template eject summary/brief --out mine.mustache")
    let text = try #require(content.text("templates/summary/brief.md.mustache"))
    #expect(written.withLock { $0 } == ["mine.mustache": Array(text.utf8)])
    #expect(answer.json?["bytes"]?.intValue == text.utf8.count)
    let shown = answer.markup.text(for: TerminalTraits(width: 200, isTerminal: false))
    #expect(shown.contains("FOLDER/summary/brief.md.mustache"))
  }

  /// A copy that somebody changed is not written over by accident.
  @Test func aChangedCopyStays() {
    let disk = MemoryDisk()
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    session.environment.files = disk.access
    let line = "template eject summary/brief --out mine.mustache"
    #expect(!session.run(line: line).isError)
    #expect(!session.run(line: line).isError, "the same again changes nothing")
    disk.put("mine", at: "mine.mustache")
    let answer = session.run(line: line)
    #expect(answer.diagnostics.map(\.code) == ["template.exists"] && answer.status == .output)
    #expect(disk.contents["mine.mustache"] == "mine")
    let hint = answer.diagnostics.first?.hint?.code ?? ""
    #expect(!session.run(line: hint).isError && disk.contents["mine.mustache"] != "mine", "\(hint)")
  }

  /// Every name that is told is one that the check takes, and a name that is not told is not taken.
  @Test func theNamesAreThoseOfTheCheck() throws {
    let names = try #require(
      answer("template names summary/brief").json?["names"]?.arrayValue
    ).compactMap { $0["name"]?.stringValue }
    #expect(names.contains("firstEarns") && names.contains("positions.title"))
    let path = "templates/summary/brief.md.mustache"
    func faults(_ text: String) -> [String] {
      let mine = ContentLibrary(
        override: { $0 == path ? text : nil }, overrideNames: [path])
      return ReportTemplates.faults(in: mine).filter { $0.severity == .error }.map(\.code)
    }
    let used = names.filter { !$0.contains(".") }.map { "{{#\($0)}}x{{/\($0)}}" }.joined()
    #expect(faults(used).allSatisfy { $0 != "template.unknown-name" })
    #expect(faults("{{fact.take_max}}") == ["template.unknown-name"])
    #expect(
      answer("template names faq/locked").json?["names"]?.arrayValue?.contains {
        $0["name"]?.stringValue?.hasPrefix("fact.") == true
      } == true)
  }

  @Test(arguments: [
    ("template frob", "template.action"), ("template eject", "template.name"),
    ("template eject summary/breif", "template.name"),
    ("template names style.css", "template.name"),
    ("template check summary/brief", "template.words"), ("template list --out a", "option.stray"),
    ("template preview page --out a.html --force", "option.stray"),
  ])
  func whatItCannotDoIsSaid(line: String, code: String) {
    #expect(answer(line).diagnostics.map(\.code) == [code])
  }

  @Test func tabKnowsTheWords() {
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    func words(_ after: [String]) -> [String] {
      TemplateCommand.completions(after: after, typed: "", in: &session).map(\.text)
    }
    #expect(words([]) == ["check", "list", "names", "eject", "preview"])
    #expect(words(["eject"]).contains("style.css") && !words(["names"]).contains("style.css"))
    #expect(words(["eject", "page"]) == ["--out", "--force", "--templates"])
    #expect(words(["check"]) == ["--templates"] && words(["check", "--templates", "a"]).isEmpty)
    #expect(words(["preview", "page", "--once"]) == ["--out", "--templates", "--profile"])
  }
}
