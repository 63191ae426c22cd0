import Glibc
import TestSupport
import Testing

/// `taolab report` as it is typed: what is written where, and how it ends.
@Suite struct ReportProgramTests {
  let lab = TestLab()
  private let day = ["--made-on", "2026-11-22"]
  private let profile = """
    taolab: profile/1
    name: Ada
    positions:
      - root: 12 TAO
      - subnet: 64
        alpha: 150.5
    """

  private func writeProfile(_ name: String = "ada.yaml") -> String {
    TextFile.write(profile, to: lab.folder.path + "/" + name)
    return name
  }

  /// Neither the time zone nor the language of the machine is in a report.
  @Test(arguments: ["md", "html", "json"], ["en", "de", "fr", "hi", "ja"])
  func theMachineIsNotInTheReport(format: String, locale: String) {
    let profile = writeProfile()
    let places = [
      ["TZ": "Pacific/Kiritimati", "LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8"],
      ["TZ": "America/Los_Angeles", "LC_ALL": "C"],
      ["TZ": "Asia/Kathmandu", "LANG": "ja_JP.UTF-8"],
    ]
    let outputs = places.map { place in
      lab.run(
        ["report", "summary", "--profile", profile, "--format", format, "--locale", locale] + day,
        environment: place)
    }
    #expect(outputs[0].status == 0, "\(outputs[0].errors)")
    #expect(outputs[0].output.utf8.count > 1000)
    #expect(Set(outputs.map(\.output)).count == 1)
  }

  /// The line a report names makes the same report again.
  @Test func theReportNamesTheLineThatMakesItAgain() throws {
    let profile = writeProfile("my positions.yaml")
    let first = lab.run(
      ["report", "summary", "--profile", profile, "--days", "90", "--amount", "5 TAO"] + day)
    let line = try #require(
      first.output.split(separator: "\n").first { $0.hasPrefix("- The same again: `") })
    let command = line.dropFirst("- The same again: `taolab ".count).dropLast()
    let words = command.replacing("'my positions.yaml'", with: "my_positions.yaml")
      .replacing("'5 TAO'", with: "5_TAO").split(separator: " ")
      .map { $0.replacing("_", with: " ") }
    let again = lab.run(words.map { String($0) })
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.output == first.output)
  }

  @Test func theEndingOfTheFileSaysTheFormat() throws {
    for (name, start) in [("a.html", "<!doctype html>"), ("a.md", "# "), ("a.json", "{")] {
      let result = lab.run(["report", "faq", "--out", name] + day)
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.contains("wrote \(name)"))
      #expect(TextFile.read(lab.folder.path + "/" + name)?.hasPrefix(start) == true)
    }
  }

  @Test func anExistingReportIsReplaced() {
    let path = lab.folder.path + "/old.md"
    TextFile.write("old", to: path)
    #expect(lab.run(["report", "faq", "--out", "old.md"]).status == 0)
    #expect(TextFile.read(path)?.hasPrefix("# Staking TAO") == true)
  }

  @Test func theProfileIsNotOverwritten() {
    let profile = writeProfile()
    let result = lab.run(["report", "summary", "--profile", profile, "--out", profile])
    #expect(result.status == 2)
    #expect(result.errors.contains("report.out") || result.errors.contains("not overwritten"))
    #expect(TextFile.read(lab.folder.path + "/" + profile) == self.profile)
  }

  private static let refused: [([String], Int32, String)] = [
    (["report", "fqa"], 2, "report faq"), (["report", "faq", "--format", "pdf"], 2, "md, html"),
    (["report", "summary"], 2, "--profile FILE"),
    (["report", "summary", "--profile", "missing.yaml"], 3, "missing.yaml"),
    (["report", "summary", "--profile", "."], 3, "folder"),
    (["report", "faq", "--out", "."], 4, "folder"),
    (["report", "faq", "--out", "x.pdf"], 2, ".html"),
    (["report", "faq", "--pdf", "-"], 2, "--pdf faq.pdf"),
    (["report", "faq", "--locale", "pl"], 2, "en, de, fr, hi, ja"),
    (["report", "faq", "--out", "x.docx", "--format", "md"], 2, ".docx"),
    (["report", "faq", "--out", "x.md", "--format", "html"], 2, "two formats"),
    (["report", "faq", "--json", "--format", "html"], 2, "two formats"),
    (["report", "faq", "--days", "3"], 2, "no `--days`"),
    (["report", "--out", "x.md"], 2, "name the report"),
    (["market", "64", "--sort", "price"], 2, "no `--sort`"),
    (["report", "faq", "--out", "link.md"], 4, "symbolic link"),
    (["report", "faq", "--out", "/proc/nothing/x.md"], 4, "/proc/nothing"),
    (["report", "faq", "--made-on", "yesterday"], 2, "--made-on 2026-11-22"),
    (["report", "summary", "--profile", "ada.yaml", "--days", "0"], 2, "1 to 3650"),
    (["report", "summary", "--profile", "ada.yaml", "--amount", "5 α64"], 1, "TAO"),
  ]

  @Test(arguments: refused)
  func refusals(arguments: [String], status: Int32, words: String) {
    _ = writeProfile()
    let target = lab.folder.path + "/target.md"
    TextFile.write("old", to: target)
    symlink(target, lab.folder.path + "/link.md")
    let result = lab.run(arguments)
    #expect(TextFile.read(target) == "old")
    #expect(result.status == status, "\(result.errors)")
    #expect(result.errors.contains(words), "\(result.errors)")
    #expect(result.output.isEmpty)
  }

  /// A profile from a pipe: `-`, and the name that errors give it.
  @Test(arguments: ["-", "/dev/stdin"])
  func aProfileFromTheStandardInput(name: String) {
    let summary = ["report", "summary", "--profile", name] + day
    let result = lab.run(summary, stdin: profile)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("report summary --profile \(name)"))
    let bad = lab.run(summary, stdin: "taolab: profile/1\npositions:\n  - root: 1\n")
    #expect(bad.status == 3)
    #expect(bad.errors.contains("<stdin>:3:11:"), "\(bad.errors)")
    let line = (summary).joined(separator: " ") + "\n"
    #expect(lab.run([], stdin: line).errors.contains("file.input"))
    let beside = lab.run(["-e", summary.joined(separator: " ")], stdin: profile)
    #expect(beside.status == 0, "\(beside.errors)")
  }

  @Test func aMarkOrAnotherEncodingBeforeTheProfile() {
    let path = lab.folder.path + "/marked.yaml"
    let line = ["report", "summary", "--profile", "marked.yaml"]
    TextFile.write("\u{FEFF}" + profile, to: path)
    let marked = lab.run(line)
    #expect(marked.status == 0)
    TextFile.write(
      [0xFF, 0xFE] + profile.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, to: path)
    // As spreadsheets save it.
    let wide = lab.run(line)
    #expect(wide.status == 0, "\(wide.errors)")
    #expect(wide.output == marked.output)
  }

  @Test func everyFaultOfAProfileHasItsPlace() {
    TextFile.write(
      "taolab: profile/1\npositions:\n  - root: -5 TAO\n  - subnet: 64\n    alpha: 5 TAO\n",
      to: lab.folder.path + "/bad.yaml")
    let result = lab.run(["report", "summary", "--profile", "bad.yaml"])
    #expect(result.status == 3)
    #expect(result.errors.contains("bad.yaml:3:"))
    #expect(result.errors.contains("bad.yaml:5:"))
  }

  @Test func tenMegabytesOfNoiseAreRefused() {
    var random = SeededRandom(seed: 1)
    let noise = (0..<10_000_000).map { _ in UInt8.random(in: 0x20...0x7E, using: &random) }
    TextFile.write(noise, to: lab.folder.path + "/noise.yaml")
    let result = lab.run(["report", "summary", "--profile", "noise.yaml"])
    #expect(result.status == 3)
    #expect(result.errors.contains("at most 1,000,000"))
    #expect(result.errors.utf8.count < 2000)
  }

  @Test func aloneItListsTheReports() {
    let result = lab.run(["report"])
    #expect(result.status == 0)
    #expect(result.output.contains("faq") && result.output.contains("summary"))
  }

  @Test func templatesAreWithoutFault() {
    let result = lab.run(["template", "check"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("no fault"))
  }

  @Test func aFaultInAnAuthorsTemplateHasItsPlace() {
    let folder = lab.folder.path + "/mine"
    _ = lab.run(["report"])
    TemplateFolder.make(folder + "/templates/faq")
    TextFile.write(
      "## Question?\n\n{{exampel}}\n", to: folder + "/templates/faq/locked.md.mustache")
    let check = lab.run(["template", "check", "--content", folder])
    #expect(check.status == 1)
    #expect(check.errors.contains("templates/faq/locked.md.mustache:3:1"), "\(check.errors)")
    #expect(check.errors.contains("example"))
    let report = lab.run(["report", "faq", "--content", folder])
    #expect(report.status != 0)
    #expect(report.output.isEmpty)
  }
}

private enum TemplateFolder {
  static func make(_ path: String) {
    var folder = ""
    for part in path.split(separator: "/") {
      folder += "/" + part
      mkdir(folder, 0o755)
    }
  }
}
