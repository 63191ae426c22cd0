import CivilTime
import Content
import Files
import Lessons
import Presentation
import TestSupport
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// Lessons as pages: strict, whole, and answering what is typed.
@Suite struct LessonExportTests {
  private let disk = MemoryDisk()

  private func session() -> Session {
    Session(
      environment: Environment(
        now: UnixTime(seconds: 1_795_824_000), files: disk.access, stateFolder: "/state"))
  }

  private func html(_ name: String, _ options: String = "") throws -> String {
    var session = session()
    let answer = session.run(line: "lesson export \(name) --format html \(options)")
    return try #require(answer.verbatim)
  }

  @Test(arguments: ["--language de", ""])
  func aPageIsInTheLanguageAskedFor(option: String) throws {
    var session = session()
    if option.isEmpty { _ = session.run(line: "set language de") }
    let answer = session.run(line: "lesson export 8 --format html \(option)")
    let page = try #require(answer.verbatim)
    #expect(page.contains("<html lang=\"de\"") && page.contains("Tauschgebühr"))
  }

  private static let script = ["templates/lesson.js", "templates/slider.js"]
    .compactMap { ContentLibrary.embedded.text($0) }.joined()

  @Test func everyCellSaysItsColumn() throws {
    let page = try html("9")
    #expect(page.contains("<td class=\"number\" data-label=\"deep_push\">0.004939"))
    #expect(page.contains("data-label=\"thin_push\">0.2462"))
    #expect(!page.contains("<td class=\"number\">"))
  }

  @Test func everyPageIsStrict() throws {
    var session = session()
    let answer = session.run(line: "lesson export all --out /pages")
    #expect(answer.status == .success)
    let pages = disk.contents.filter { $0.key.hasPrefix("/pages/") }
    let names = Set(pages.keys.map { String($0.dropFirst("/pages/".count)) })
    #expect(names.count == 19)
    for (path, text) in pages {
      let name = path.dropFirst("/pages/".count)
      let audit = HTMLAudit(text, script: LessonExportTests.script, hasSiblings: true)
      #expect(audit.faults == [], "\(name)")
      #expect(
        !text.contains("calc:") && !text.contains("fact:") && !text.contains("<b>?</b>"), "\(name)")
      for link in text.split(separator: "href=\"").dropFirst().map({ $0.prefix { $0 != "\"" } })
      where link.hasSuffix(".html") { #expect(names.contains(String(link)), "\(name): \(link)") }
    }
  }

  @Test func thePolicyNamesTheScript() throws {
    let page = try html("4")
    let policy = try #require(page.split(separator: "Content-Security-Policy").dropFirst().first)
    #expect(policy.prefix(400).contains("script-src &#39;sha256-"))
    #expect(!policy.prefix(400).contains("unsafe"))
    let other = page.replacing("\"use strict\";", with: "\"use strict\"; ")
    #expect(HTMLAudit(other, script: LessonExportTests.script).faults.contains("a script"))
  }

  @Test func markdownIsWhole() throws {
    var session = session()
    let text = try #require(session.run(line: "lesson export 4").verbatim)
    expectGolden(text, name: "lesson-4-page")
    #expect(!text.contains("who-pays-stakers"))
    #expect(text.contains("The model says **43.906 TAO**"))
    #expect(text.split(separator: "<details>").count == text.split(separator: "</details>").count)
  }

  private static let acts: [(lesson: String, question: String, typed: String, says: String)] = [
    ("4", "yearly", "43.9", "✓ Right. 43.9"), ("4", "yearly", "43,9 TAO", "✓ Right."),
    ("4", "yearly", "0.0439", "✗ Not yet. That is too low."),
    ("4", "yearly", "180", "That is the take as a share of your stake"),
    ("4", "yearly", "43.9 days", "That is another unit. The answer is in TAO."),
    ("4", "yearly", "43900000000 rao", "✓ Right."), ("4", "yearly", "many", "Type a number"),
    ("4", "yearly", "1000*4.39%", "= 43.9 TAO. ✓ Right."),
    ("4", "yearly", "placed * net", "✓ Right."),
    ("4", "yearly", "1,000 TAO × (5.35 % − 0.96 %)", "= 43.9 TAO. ✓ Right."),
    ("4", "yearly", "placed * gross", "That is gross."),
    ("4", "yearly", "placed + 10%", "That is another unit."),
    (
      "4", "yearly", "earns(root, 2 TAO, 1 year)",
      "earns(…) asks the model, which is not on this page."
    ),
    ("4", "yearly", "earns(root, 2 TAO, 1 year)", "type `learn 4."),
    ("4", "yearly", "earns( root,placed, 1 year )", "TAO. ✗ Not yet. That is too low."),
    ("4", "yearly", "placed * gross * (1 - fact(max_take))", "TAO. ✓ Right."),
    ("4", "yearly", "12 % of (100 TAO) + 31.9 TAO", "= 43.9 TAO. ✓ Right."),
    ("8", "guess-alpha", "2 * buy(pool, spend) / 2", "= 143.426133 α64. You:"),
    ("4", "yearly", "until * 2", "This page reckons with numbers"),
    ("4", "claim-wait", "0.00825 TAO / (10 TAO * 4.39 % / 1 year)", "days. ✓ Right."),
    ("4", "guess-share", "1 - 0.87", "= 13 %. You: 1 - 0.87."),
    ("0", "in-rao", "part -> rao", "= 250,000,000 rao. ✓ Right."),
    ("8", "guess-alpha", "spend / spot", "= 143.5"),
    ("4", "guess-share", "13", "You: 13. The model: 13.32 %. Your guess is 2.4"),
    ("4", "guess-share", "18 %", "That is the weight of one TAO."),
    ("8", "guess-alpha", "1,430", "897 % too high"),
  ]

  @Test(.enabled(if: Browser.path != nil, "chromium is not installed: `make test` installs it"))
  func typedAnswersAreHeldAgainstTheModel() throws {
    let browser = try #require(Browser())
    for lesson in Set(LessonExportTests.acts.map(\.lesson)) {
      let acts = LessonExportTests.acts.filter { $0.lesson == lesson }
      let steps = acts.map { act in
        """
        { const ask = page.getElementById('q-\(act.question)');
          ask.querySelector('input').value = '\(act.typed)';
          ask.querySelector('.check').click();
          words += '[' + ask.querySelector('.said').textContent + ']'; }
        """
      }
      let page = Browser.acting(
        try html(lesson), "let words = ''; \(steps.joined(separator: "\n")) return words;")
      let output = browser.load(page, ["--dump-dom", "--virtual-time-budget=5000"])
      #expect(Browser.complaints(output.errors) == [])
      for act in acts {
        #expect(output.output.contains(act.says), "\(act.typed): \(output.output.suffix(900))")
      }
    }
  }

  /// In units of TAO, as the page answers `4 yearly`.
  private static let formulas = [
    "10 TAO / 4", "2^3^2 * 1 TAO", "(2 TAO)^2 / 1 TAO", "35% of 354 TAO", "10 TAO/day * 2 days",
    "0.04 TAO/α64 * 300 α64", "100 TAO * (1 - 18%)", "100 TAO * (5 % + 3 %)", "1 TAO + 1 rao * 1e9",
    "-2 TAO + 5 TAO", "2 ** 3 * 1 TAO", "1_000 TAO / 8", "10 TAO per day * 36 hours",
    "12 × 3 TAO ÷ 9", "1 TAO * 1 year / 1 month", "3 TAO * 1 week / 2 days", ".5 TAO * 3",
  ]

  @Test(.enabled(if: Browser.path != nil, "chromium is not installed: `make test` installs it"))
  func thePageReckonsAsTheLabDoes() throws {
    let browser = try #require(Browser())
    var session = session()
    let steps = LessonExportTests.formulas.map { formula in
      """
      input.value = '\(formula)'; check.click(); words += '[' + said.textContent + ']';
      """
    }
    let page = Browser.acting(
      try html("4"),
      """
      const ask = page.getElementById('q-yearly'); let words = '';
      const input = ask.querySelector('input'), check = ask.querySelector('.check'),
        said = ask.querySelector('.said');
      \(steps.joined(separator: "\n")) return words;
      """)
    let output = browser.load(page, ["--dump-dom", "--virtual-time-budget=5000"]).output
    for formula in LessonExportTests.formulas {
      let lab = session.run(line: formula).markup.text(for: TerminalTraits(width: 100))
      let value = try #require(lab.split(separator: "\n").first { "=≈".contains($0.first ?? " ") })
        .replacing("≈ ", with: "= ")
      #expect(output.contains("[\(value). "), "\(formula): \(value), \(output.suffix(1500))")
    }
  }

  @Test(.enabled(if: Browser.path != nil, "chromium is not installed: `make test` installs it"))
  func whatGivesTheAnswerAwayWaitsForAGuess() throws {
    let browser = try #require(Browser())
    let page = Browser.acting(
      try html("4"),
      """
      const later = page.querySelector('[data-after=guess-share]');
      const before = later.open;
      page.querySelector('#q-guess-share .open').click();
      return '[' + before + ' ' + later.open + ']';
      """)
    #expect(browser.load(page, ["--dump-dom"]).output.contains("[false true]"))
  }

  /// Looking an answer up opens what comes after it; a wrong option does not.
  @Test(.enabled(if: Browser.path != nil, "chromium is not installed: `make test` installs it"))
  func whatComesAfterOpensWithTheRightOption() throws {
    let browser = try #require(Browser())
    let page = Browser.acting(
      try html("1"),
      """
      const ask = [...page.querySelectorAll('.ask[data-kind=choice]')][0];
      const later = page.querySelector(`[data-after="${ask.id.slice(2)}"]`);
      const options = [...ask.querySelectorAll('details.option')];
      const right = options.find((one) => one.querySelector('b.right'));
      const wrong = options.find((one) => one !== right);
      let words = '';
      for (const one of [wrong, right]) {
        one.open = true;
        one.dispatchEvent(new Event('toggle'));
        words += later.open + ' ';
      }
      return '[' + words.trim() + ']';
      """)
    #expect(browser.load(page, ["--dump-dom"]).output.contains("[false true]"))
  }

  /// Nothing stands open behind a question, with or without a script.
  @Test func everyQuestionIsFollowedByAFold() throws {
    var session = session()
    for lesson in session.loadLearning().course.lessons {
      let page = try html("\(lesson.number)")
      let behind = page.split(separator: "<section class=\"ask\"").dropFirst().map { part in
        part.split(separator: "</section>", maxSplits: 1).last?.drop { $0.isWhitespace } ?? ""
      }
      #expect(behind.count == lesson.questions.count)
      for rest in behind.dropLast() {
        #expect(rest.hasPrefix("<details class=\"later\""), "\(lesson.number): \(rest.prefix(80))")
      }
      let text = try #require(session.run(line: "lesson export \(lesson.number)").verbatim)
      let folds = text.split(separator: "<summary>Go on:").count - 1
      #expect(folds >= lesson.questions.count - 1 && folds <= lesson.questions.count)
      #expect(text.contains("</details>\n\n<details>\n<summary>Go on:"))
    }
  }

  @Test(.enabled(if: Browser.path != nil, "chromium is not installed: `make test` installs it"))
  func nothingRunsOverTheEdge() throws {
    let browser = try #require(Browser())
    for lesson in ["4", "9", "10"] {
      let probe = Browser.probe(try html(lesson), widths: [320, 360, 768, 1280])
      let output = browser.load(probe, ["--dump-dom", "--virtual-time-budget=5000"]).output
      for width in [320, 360, 768, 1280] {
        #expect(output.contains("[\(width) fits]"), "\(lesson): \(output.suffix(300))")
      }
    }
  }

  @Test(arguments: [
    ("lesson export 99", "there is no lesson `99`"), ("lesson export all", "none is named"),
    ("lesson export 4 5", "one lesson or all"),
    ("lesson export 4 --format pdf", "cannot be exported as `pdf`"),
    ("lesson export 4 --format md --out x.html", "two formats"),
    ("lesson export 4 --language xx", "translated into `xx`"),
    ("lesson frobnicate", "cannot `frobnicate`"),
  ])
  func whatCannotBeDoneSaysWhatCan(line: String, says: String) {
    var session = session()
    let answer = session.run(line: line)
    let text = answer.markup.text(for: TerminalTraits(width: 100))
    #expect(answer.status != .success)
    #expect(text.contains(says), "\(text)")
    #expect(text.contains("hint") || text.contains("did you mean"), "\(text)")
  }
}
