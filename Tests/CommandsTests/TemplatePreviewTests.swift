import CivilTime
import Diagnostics
import Files
import Glibc
import JSONText
import Presentation
import Synchronization
import TestSupport
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession
@testable import Reports

/// `template preview`: a page that follows its template.
@Suite struct TemplatePreviewTests {
  let folder = TemporaryFolder()
  private let template = "glossary/report.md.mustache"
  private var out: String { folder.path + "/out.html" }

  init() {
    mkdir(folder.path + "/glossary", 0o755)
    write("# One\n")
  }

  private func write(_ text: String, to name: String = "glossary/report.md.mustache") {
    TextFile.write(text, to: folder.path + "/" + name)
  }

  /// A session whose follower does this at each look, and ends when there is nothing more to do.
  private func follow(
    _ line: String, _ acts: [@Sendable () -> Void]
  ) -> (answer: Answer, shown: [String]) {
    let step = Atomic(0)
    let shown = Mutex<[String]>([])
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    session.environment.follow = LiveView(
      show: { markup in
        shown.withLock {
          $0.append(markup.text(for: TerminalTraits(width: 200, isTerminal: false)))
        }
      },
      pause: { _ in
        let index = step.add(1, ordering: .relaxed).oldValue
        if acts.indices.contains(index) { acts[index]() }
        return index < acts.count
      })
    let answer = session.run(line: line.replacing("DIR", with: folder.path))
    return (answer, shown.withLock { $0 })
  }

  private static let nothing: @Sendable () -> Void = {}
  private let line = "template preview glossary/report --templates DIR --out DIR/out.html"

  @Test func aSaveMakesThePageAgain() throws {
    let path = folder.path + "/" + template
    let (answer, shown) = follow(
      line,
      [
        Self.nothing, { TextFile.write("# Two\n", to: path) }, Self.nothing, Self.nothing,
        { unlink(path) }, { TextFile.write("# Three\n", to: path) }, Self.nothing, Self.nothing,
      ])
    #expect(answer.status == .success)
    #expect(shown.count == 3, "\(shown)")
    #expect(shown.first?.contains("1. wrote") == true && shown.last?.contains("3. wrote") == true)
    let page = try #require(TextFile.read(out))
    #expect(page.contains(">Three</h1>") && page.contains(ReloadingPage.tag))
    #expect(answer.json?["renderings"]?.intValue == 3)
  }

  /// A fault is told with its place, the last good page stays, and the next save is taken.
  @Test func aFaultStopsNothingAndStandsInThePage() throws {
    let path = folder.path + "/" + template
    let page = out
    let kept = Mutex<String?>(nil)
    let (answer, shown) = follow(
      line,
      [
        { TextFile.write("# Two\n\n{{frob}}<i>\n", to: path) }, Self.nothing,
        { kept.withLock { $0 = TextFile.read(page) } },
        { TextFile.write("# Four\n", to: path) }, Self.nothing, Self.nothing,
      ])
    #expect(answer.status == .success && shown.count == 3, "\(shown)")
    #expect(shown[1].contains("report.md.mustache:3:1") && shown[1].contains("last good page"))
    let faulty = try #require(kept.withLock { $0 })
    #expect(faulty.contains(">One</h1>") && faulty.contains(ReloadingPage.tag))
    #expect(faulty.contains("report.md.mustache:3:1") && faulty.contains("role=\"alert\""))
    #expect(faulty.contains("{{frob}}&lt;i&gt;") && !faulty.contains("<i>"))
    let last = try #require(TextFile.read(out))
    #expect(last.contains(">Four</h1>") && !last.contains("role=\"alert\""))
  }

  @Test func onceIsOnce() {
    let (answer, shown) = follow(line + " --once", [Self.nothing, Self.nothing])
    #expect(answer.status == .success && shown.isEmpty)
    #expect(TextFile.read(out)?.contains(">One</h1>") == true)
    write("{{frob}}\n")
    let failed = follow(line + " --once", []).answer
    #expect(failed.status == .failure && failed.json?["faults"]?.intValue == 1)
    #expect(TextFile.read(out)?.contains(">One</h1>") == true)
  }

  /// A path of one's own says both the folder and the name.
  @Test func aPathIsAFolderAndAName() {
    let line = "template preview DIR/glossary/report.md.mustache --out DIR/out.html --once"
    #expect(follow(line, []).answer.status == .success)
    #expect(TextFile.read(out)?.contains(">One</h1>") == true)
  }

  /// A profile is followed too.
  @Test func theProfileIsFollowed() throws {
    let path = folder.path + "/me.yaml"
    let text = "taolab: profile/1\nname: Ada\npositions:\n  - root: 12 TAO\n"
    TextFile.write(text, to: path)
    let (_, shown) = follow(
      "template preview summary/brief --profile DIR/me.yaml --out DIR/out.html",
      [
        { TextFile.write(text.replacing("Ada", with: "Ben"), to: path) }, Self.nothing,
        Self.nothing,
      ])
    #expect(shown.count == 2, "\(shown)")
    #expect(TextFile.read(out)?.contains("for Ben") == true)
  }

  /// Every file that a report shows has a preview; what none shows says so.
  @Test func everyTemplateHasAPreview() throws {
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    let context = try ReportRequest(name: "preview", format: .html).context(in: &session)
    let content = session.environment.content
    let holder = ExampleHolder(context)
    let without = try TemplateFile.all(in: content).filter {
      try TemplateSample.report(showing: $0.path, holder, context, in: content) == nil
    }.map(\.name)
    let asked = without.filter { $0.hasPrefix("replies/") }
    // What a reply begins with, which only a question shows.
    let openings = without.filter { $0.hasPrefix("openings/") }
    #expect(Set(without).subtracting(asked + openings) == ["lesson.css", "lesson.js"])
    #expect(asked.allSatisfy { FAQQuestion.named(String($0.dropFirst(8))) == nil })
  }

  private static let refused = [
    ("template preview", "template.name"), ("template preview summary/breif", "template.name"),
    ("template preview summary/brief", "template.out"),
    ("template preview summary/brief --out a.md", "template.out"),
    ("template preview lesson.css --out DIR/a.html", "template.preview"),
    ("template check --once", "option.stray"), ("template eject page --profile a", "option.stray"),
    ("template preview page --out DIR/none/a.html", "file.write"),
    ("template preview page --templates DIR/none --out DIR/a.html", "file.read"),
  ]

  @Test(arguments: refused)
  func whatCannotBeIsSaid(line: String, code: String) {
    #expect(follow(line, []).answer.diagnostics.map(\.code) == [code])
  }

  /// A finished report has no such line: the audit of every page finds one.
  @Test func noReportIsTakenAnew() throws {
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    let page = try #require(session.run(line: "report glossary --format html").verbatim)
    #expect(HTMLAudit(page).faults == [])
    #expect(HTMLAudit(ReloadingPage.html(page)).faults == ["taken anew by itself"])
  }

  /// The request stands in the head, and in a page without one before its body.
  @Test func theRequestStandsInTheHead() {
    #expect(ReloadingPage.html("<head></head><body>") == "<head>\(ReloadingPage.tag)</head><body>")
    #expect(ReloadingPage.html("<body>a") == ReloadingPage.tag + "<body>a")
    #expect(ReloadingPage.html("a") == ReloadingPage.tag + "a")
  }
}
