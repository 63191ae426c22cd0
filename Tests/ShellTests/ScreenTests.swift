import Presentation
import TestSupport
import Testing

/// A short session as a person sees it, on every kind of terminal.
@Suite(.serialized) struct ScreenTests {
  /// One kind of terminal.
  struct Kind: CustomTestStringConvertible {
    var name: String
    var arguments: [String] = []
    var variables: [String: String] = [:]
    var columns = 80
    var editrc: String?
    /// The recorded screen; several kinds show the same.
    var golden: String
    var isColoured = true

    var testDescription: String { name }
  }

  static let kinds = [
    Kind(name: "40", columns: 40, golden: "screen-40"),
    Kind(name: "80", golden: "screen-80"),
    Kind(name: "120", columns: 120, golden: "screen-120"),
    Kind(name: "vi", editrc: "bind -v\n", golden: "screen-80"),
    Kind(name: "NO_COLOR", variables: ["NO_COLOR": "1"], golden: "screen-80", isColoured: false),
    Kind(name: "never", arguments: ["--color", "never"], golden: "screen-80", isColoured: false),
    Kind(
      name: "forced", variables: ["CLICOLOR_FORCE": "1", "TERM": "vt100"], golden: "screen-80"),
    Kind(
      name: "always", arguments: ["--color", "always"], variables: ["NO_COLOR": "1"],
      golden: "screen-80"),
    Kind(name: "dumb", variables: ["TERM": "dumb"], golden: "screen-dumb", isColoured: false),
    Kind(name: "plain", arguments: ["--plain"], golden: "screen-plain", isColoured: false),
    Kind(
      name: "accessible", variables: ["ACCESSIBLE": "1"], golden: "screen-plain",
      isColoured: false),
  ]

  private static let lines = [
    "exit 100 α64", "5 TAO + 3 α64", "market --limit 4",
    "plot impact(64, x) for x = 1 TAO .. 1000 TAO log", "why", "term alpha",
  ]

  @Test(arguments: kinds)
  func aSession(kind: Kind) throws {
    let lab = TestLab()
    if let editrc = kind.editrc { TextFile.write(editrc, to: lab.folder.path + "/.editrc") }
    let variables = kind.variables.merging(["SOURCE_DATE_EPOCH": "1795363200"]) { $1 }
    let terminal = try lab.open(
      kind.arguments, environment: variables, columns: kind.columns, rows: 50)
    var text = ""
    for line in Self.lines {
      text += "taolab> \(line)\n"
      for shown in try terminal.enter(line, prompt: TestLab.prompt) {
        text += shown + "\n"
        #expect(DisplayWidth.of(shown) <= kind.columns)
      }
    }
    expectGolden(text, name: kind.golden)
    let words = text.split { $0 == " " || $0 == "\n" }
    for number in ["0.050354772", "27.3", "0.069684"] {
      #expect(words.contains { $0.hasPrefix(number) }, "\(number) is cut")
    }
    let written = String(decoding: terminal.received, as: UTF8.self)
    #expect(written.contains("\u{1B}[36m") == kind.isColoured)
    if !kind.isColoured { #expect(!written.contains("\u{1B}[1m")) }
  }
}
