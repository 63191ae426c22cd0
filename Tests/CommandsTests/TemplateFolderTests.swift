import CivilTime
import Content
import Diagnostics
import Files
import Glibc
import JSONText
import Presentation
import TestSupport
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// `--templates FOLDER`: a person's own templates in the place of the built-in ones, by name.
@Suite struct TemplateFolderTests {
  let folder = TemporaryFolder()
  private var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))

  /// Lays files into the folder.
  private func write(_ files: [String: String]) {
    for (name, text) in files {
      let parts = name.split(separator: "/").dropLast()
      if let part = parts.first { mkdir(folder.path + "/" + part, 0o755) }
      TextFile.write(text, to: folder.path + "/" + name)
    }
  }

  private mutating func answer(_ line: String) -> Answer {
    session.run(line: line.replacing("DIR", with: folder.path))
  }

  @Test mutating func aFileStandsInPlaceOfItsName() throws {
    write(["glossary/report.md.mustache": "# My words\n\n{{termCount}}\n"])
    let own = try #require(answer("report glossary --format md --templates DIR").verbatim)
    #expect(own.hasPrefix("# My words"))
    // The next line has the built-in ones again.
    #expect(answer("report glossary --format md").verbatim?.contains("My words") == false)
    let ejected = answer("template eject glossary/report --templates DIR").verbatim
    #expect(ejected == "# My words\n\n{{termCount}}\n")
    #expect(answer("template check --templates DIR").status == .success)
  }

  /// The line that an empty folder gives works as it stands, and so does the folder then.
  @Test mutating func theHintOfAnEmptyFolderWorks() throws {
    mkdir(folder.path + "/mine", 0o755)
    let fault = try #require(answer("template check --templates DIR/mine").diagnostics.first)
    let hint = try #require(fault.hint?.code)
    #expect(answer(hint).status == .success, "\(hint)")
    #expect(answer("template check --templates DIR/mine").status == .success)
    // Elsewhere a folder that is not there is a slip.
    #expect(answer("template eject summary/brief --out DIR/nowhere/x.mustache").status != .success)
  }

  /// A partial of one's own is used by a template of one's own.
  @Test mutating func partialsOfOnesOwn() {
    write([
      "glossary/report.md.mustache": "# T\n\n{{> mine}}\n", "_partials/mine.md.mustache": "Mine.\n",
      "readme.txt": "not read", ".hidden.mustache": "{{x}}",
    ])
    #expect(answer("report glossary --format md --templates DIR").verbatim == "# T\n\nMine.\n")
    #expect(answer("template check --templates DIR").diagnostics.isEmpty)
  }

  /// Faults have the file, the line and the column.
  @Test mutating func faultsHaveThePlace() throws {
    write(["glossary/report.md.mustache": "# T\n\nIt is {{frob}}.\n"])
    let fault = try #require(answer("report glossary --templates DIR").diagnostics.first)
    #expect(fault.code == "template.unknown-name")
    #expect(fault.source?.name == folder.path + "/glossary/report.md.mustache")
    #expect(fault.position?.line == 3 && fault.position?.column == 7)
  }

  private static let refused: [([String: String], String)] = [
    (["glossary/report.md.mustache": "{{> mine}}"], "template.unknown-partial"),
    (["glossary/report.md.mustache": "{{#terms}}"], "template.syntax"),
    (["glossary/reprot.md.mustache": "x"], "template.stray"),
    (["_partials/mine.md.mustache": "x"], "template.stray"),
    (["glosary/report.md.mustache": "x"], "template.stray"), (["own.css": "x"], "template.stray"),
    (["readme.txt": "x"], "template.folder"), (["templates/style.css": "x"], "template.stray"),
    (["glossary/report.md.mustache": String(repeating: "x", count: 1_000_001)], "file.read"),
    (
      [
        "glossary/report.md.mustache": "{{> a}}", "_partials/a.md.mustache": "{{> b}}",
        "_partials/b.md.mustache": "{{> a}}",
      ], "template.cycle"
    ),
    (
      ["glossary/report.md.mustache": String(repeating: "abandon ", count: 11) + "about"],
      "file.secret"
    ),
  ]

  @Test(arguments: refused)
  mutating func whatCannotStandThereIsSaid(files: [String: String], code: String) {
    write(files)
    let answer = answer("report glossary --templates DIR")
    #expect(answer.diagnostics.map(\.code) == [code])
    #expect(answer.status != .success)
  }

  @Test mutating func missingFoldersAndOtherThings() {
    let lines = ["--templates DIR/none", "--templates DIR/style.css", "--templates DIR"]
    write(["style.css": "body { color: red }\n"])
    #expect(
      lines.prefix(2).map { answer("report glossary \($0)").diagnostics.map(\.code) }
        == [["file.read"], ["file.read"]])
    #expect(answer("report glossary --format html \(lines[2])").status == .success)
    #expect(answer("report \(lines[2])").diagnostics.map(\.code) == ["option.stray"])
  }

  /// Neither a file nor a folder may lead elsewhere.
  @Test mutating func linksAreNotFollowed() {
    write(["secret.txt": "the neighbour's words\n"])
    symlink(folder.path + "/secret.txt", folder.path + "/style.css")
    #expect(answer("report glossary --templates DIR").diagnostics.map(\.code) == ["template.link"])
    unlink(folder.path + "/style.css")
    mkdir(folder.path + "/elsewhere", 0o755)
    symlink(folder.path + "/elsewhere", folder.path + "/summary")
    #expect(answer("report glossary --templates DIR").diagnostics.map(\.code) == ["template.link"])
  }

  /// What a report names makes it again, and says nothing of the machine.
  @Test mutating func theLineHasTheFolder() throws {
    write(["summary/report.md.mustache": "# T\n\n{{{command}}}\n"])
    TextFile.write("taolab: profile/1\npositions:\n  - root: 1 TAO\n", to: folder.path + "/me.yaml")
    let text = try #require(
      answer("report summary --profile DIR/me.yaml --format md --templates DIR/").verbatim)
    let name = try #require(folder.path.split(separator: "/").last)
    #expect(text.contains("--templates \(name) "))
    #expect(!text.contains(folder.path))
  }
}
