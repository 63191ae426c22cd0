import TestSupport
import Testing

/// A subnet's owner chooses its name: it must not steer a terminal, a page or a spreadsheet.
@Suite struct HostileNamesTests {
  private let folder = TemporaryFolder()

  /// Names as JSON writes them, each with what may not come out.
  private static let names = [
    #"\u001b]0;owned\u0007\u001b[2J"#, #"\u009b31mred"#, "<script>alert(1)</script>",
    #"a|b|c `x` *y* [z](http://evil.example)"#, #"\u202eevil\u2066name\u2069"#,
    #"=HYPERLINK(\"http://evil.example\")"#, #"@SUM(1+1)"#, #"line\nbreak\r\u0000end"#,
    "{{nope}} {{{raw}}} {{> partial}}", "]]></style><img src=x onerror=alert(1)>",
  ]

  private func taolab(_ arguments: [String]) -> ProcessResult {
    run(
      Binary.path("taolab"), arguments,
      environment: ["HOME": folder.path, "LC_ALL": "C.UTF-8"])
  }

  /// The recorded chain with another name for subnet 64.
  private func snapshot(named name: String) throws -> String {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let text = try #require(
      TextFile.read(root + "/Sources/Content/Data/mainnet-9240381.snapshot.json"))
    #expect(text.contains("\"Chutes\""))
    let path = folder.path + "/hostile.json"
    TextFile.write(text.replacing("\"Chutes\"", with: "\"\(name)\""), to: path)
    return path
  }

  @Test(arguments: names)
  func cannotSteerWhatReadsThem(name: String) throws {
    let path = try snapshot(named: name)
    let profile = folder.path + "/p.yaml"
    TextFile.write(
      "taolab: profile/1\npositions:\n  - subnet: 64\n    alpha: 100\n", to: profile)
    let outputs: [(kind: String, arguments: [String])] = [
      ("terminal", ["market", "64", "--color", "always"]),
      ("terminal", ["stake", "10", "TAO", "into", "64"]), ("csv", ["market", "--csv"]),
      ("json", ["market", "64", "--json"]),
      (
        "terminal",
        ["-e", "hold 9 α64", "-e", "holdings", "-e", "earn", "-e", "leave", "--no-state"]
      ),
      ("json", ["-e", "hold 9 α64", "-e", "holdings", "--no-state", "--json"]),
      ("md", ["report", "summary", "--profile", profile, "--format", "md"]),
      ("html", ["report", "summary", "--profile", profile, "--format", "html"]),
      ("html", ["report", "faq", "--format", "html"]),
    ]
    for (kind, arguments) in outputs {
      let result = taolab(arguments + ["--snapshot", path])
      #expect(result.status == 0, "\(arguments): \(result.errors)")
      check(result.output, kind: kind, arguments)
    }
  }

  private func check(_ output: String, kind: String, _ arguments: [String]) {
    // A CSV line ends in CR LF, as RFC 4180 has it.
    let output = kind == "csv" ? output.replacing("\r\n", with: "\n") : output
    let styled = output.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    for scalar in styled.unicodeScalars {
      let isControl = scalar.value < 0x20 && scalar != "\n" && scalar != "\t"
      let isC1 = (0x7F...0x9F).contains(scalar.value)
      let isBidi =
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      if isControl || isC1 || isBidi {
        Issue.record("U+\(String(scalar.value, radix: 16)) in \(arguments)")
        return
      }
    }
    if kind == "html" {
      #expect(!output.contains("<script>alert") && !output.contains("<img src=x"), "\(arguments)")
      #expect(!output.contains("href=\"http://evil"), "\(arguments)")
    }
    if kind == "md" {
      // Inside a fence everything is text already.
      let output = output.replacing(/\n```text\n.*?\n```\n/.dotMatchesNewlines(), with: "\n")
      let escaped = output.replacing(/\\[<\[\]|`*_:>]/, with: "")
      #expect(!escaped.contains("<script>") && !escaped.contains("<img"), "\(arguments)")
      #expect(!escaped.contains("](http://evil"), "\(arguments)")
      #expect(!escaped.contains("](http//evil"), "\(arguments)")
    }
    if kind == "csv" {
      for cell in output.split(whereSeparator: { ",\n".contains($0) }) {
        let start = cell.drop { $0 == "\"" }.first
        #expect(start != "=" && start != "@" && start != "+", "\(cell)")
      }
    }
  }
}
