import Content
import Diagnostics
import TestSupport
import Testing

@testable import Reports

@Suite struct TemplateLibraryTests {
  static let shape: TemplateShape = [
    "title": .text, "note": .optional(.text), "code": .markup, "flag": .flag,
    "rows": .list(["name": .text, "value": .text]), "words": .list(.text),
    "pool": ["price": .text],
  ]
  static let values: TemplateValue = [
    "title": "A|B", "note": .nothing, "code": .markup("`x`"), "flag": true,
    "rows": [["name": "<i>", "value": "1"], ["name": "b", "value": "2"]],
    "words": ["x", "y"], "pool": ["price": "0.5"],
  ]

  /// Only these files under `templates/`.
  private func library(_ files: [String: String]) -> TemplateLibrary {
    TemplateLibrary(
      ContentLibrary(override: { files[$0] }, overrideNames: Array(files.keys)))
  }

  private func rendered(_ text: String, partials: [String: String] = [:]) throws -> String {
    var files = ["templates/t.md.mustache": text]
    for (name, text) in partials { files["templates/_partials/\(name).md.mustache"] = text }
    let template = ReportTemplate("templates/t.md.mustache", TemplateLibraryTests.shape)
    return try library(files).render(template, TemplateLibraryTests.values)
  }

  /// The seeds of `make fuzz`: one without a fault for each format, so that the fuzzer gets that far.
  @Test(arguments: [
    "all.md.mustache": true, "page.html.mustache": true, "faults.md.mustache": false,
  ])
  func readsTheSeeds(name: String, isSound: Bool) throws {
    let root = #filePath.split(separator: "/").dropLast(2).reduce("") { $0 + "/" + $1 }
    let text = try #require(TextFile.read(root + "/Fuzz/Seeds/template/" + name))
    let ending = name.drop { $0 != "." }
    let files = ["templates/t\(ending)": text, "templates/_partials/part\(ending)": "{{title}}"]
    let template = ReportTemplate("templates/t\(ending)", TemplateLibraryTests.shape)
    let faults = library(files).faults(in: [template]).filter { $0.severity == .error }
    #expect(faults.isEmpty == isSound, "\(faults)")
  }

  /// Words that would get lost, and a report without any.
  @Test(arguments: [
    ("", "template.empty"), (" \n\n", "template.empty"),
    ("Words.[^a]\n\n[^a]: A source.\nMine.\n", "template.note"),
    ("Words.[^a]\n\n[^a]: A source.\n\nMine.\n", nil),
    ("Words.[^a]\n\n[^a]: A source.\n[^b]: Another.\n", nil),
    ("Words.[^a]\n\n{{#flag}}\n[^a]: A source.\n{{/flag}}\n", nil),
    ("[^a]: A source.\n  that goes on\n", nil),
  ])
  func wordsThatGetLostAreFaults(text: String, code: String?) {
    let template = ReportTemplate("templates/t.md.mustache", Self.shape)
    let faults = library(["templates/t.md.mustache": text]).faults(in: [template])
    #expect(faults.filter { $0.severity == .error }.map(\.code) == [code].compactMap(\.self))
  }

  /// Templates that would grow without end, or nest without end, are refused at once.
  @Test func bombsAreRefused() {
    var files = ["templates/t.md.mustache": "{{> p0}}"]
    for part in 0..<28 {
      files["templates/_partials/p\(part).md.mustache"] = "{{> p\(part + 1)}}{{> p\(part + 1)}}"
    }
    files["templates/_partials/p28.md.mustache"] = "x"
    let sections = String(repeating: "{{^note}}", count: 20_000)
    let tags = String(repeating: "{{}}", count: 20_000)
    let large = String(repeating: "x", count: 1_000_001)
    let template = ReportTemplate("templates/t.md.mustache", Self.shape)
    let start = ContinuousClock.now
    let bombs = [
      files, ["templates/t.md.mustache": sections], ["templates/t.md.mustache": tags],
      ["templates/t.md.mustache": large],
    ]
    let codes = bombs.map { files in
      library(files).faults(in: [template]).filter { $0.severity == .error }.map(\.code)
    }
    #expect(
      codes.map { Set($0) } == [
        ["template.size"], ["template.syntax"], ["template.syntax"], ["template.size"],
      ])
    #expect(codes.allSatisfy { $0.count <= 20 }, "\(codes.map(\.count))")
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  /// Ten partials in each other, each used a few times, are no bomb.
  @Test func partialsInEachOtherAreFilledIn() throws {
    var partials = ["p9": "x"]
    for part in 0..<9 { partials["p\(part)"] = "{{> p\(part + 1)}}" }
    #expect(try rendered("{{> p0}}{{> p0}}", partials: partials) == "xx\n")
  }

  @Test func aBraceAtTheVeryEndIsABrace() throws {
    #expect(try rendered("{{title}} {") == "A\\|B {\n")
  }

  @Test func fillsIn() throws {
    let text = """
      # {{title}}
      {{#note}}
      never
      {{/note}}
      {{#rows}}
      - {{name}} {{value}} {{title}}
      {{/rows}}
      {{^note}}
      no note {{{code}}}
      {{/note}}
      {{#words}}{{.}},{{/words}} {{pool.price}} {{#pool}}{{price}}{{/pool}}
      {{! a comment }}
      {{> foot }}
      """
    let result = try rendered(text, partials: ["foot": "foot of {{title}}\n"])
    #expect(
      result == """
        # A\\|B
        - &lt;i&gt; 1 A\\|B
        - b 2 A\\|B
        no note `x`
        x,y, 0.5 0.5
        foot of A\\|B

        """)
  }

  /// `!` marks where the fault is expected.
  @Test(arguments: [
    ("a\nb !{{titel}}", "template.unknown-name"),
    ("{{#rows}}\n  !{{nam}}{{/rows}}", "template.unknown-name"),
    ("!{{pool.prize}}", "template.unknown-name"),
    ("!{{name}}", "template.unknown-name"),
    ("é !{{> fot}}", "template.unknown-partial"),
    ("!{{rows}}", "template.kind"),
    ("!{{#title}}x{{/title}}", "template.kind"),
    ("!{{{title}}}", "template.raw"),
    ("!{{&title}}", "template.raw"),
    ("!{{code}}", "template.raw"),
    ("!{{uppercased(title)}}", "template.syntax"),
    ("!{{#reversed(rows)}}{{/rows}}", "template.syntax"),
    ("!{{=<% %>=}}", "template.syntax"),
    ("!{{<parent}}{{/parent}}", "template.syntax"),
    ("!{{% CONTENT_TYPE: HTML}}", "template.syntax"),
    ("!{{>*title}}", "template.syntax"),
    ("x !{{#flag}} y", "template.syntax"),
    ("x {{#flag}} !{{/note}} {{/flag}}", "template.syntax"),
    ("x !{{/flag}}", "template.syntax"),
    ("x !{{title", "template.syntax"),
    ("x !{{", "template.syntax"),
    ("!{{}}", "template.syntax"),
    ("!{{a..b}}", "template.syntax"),
    ("{{> loop}}", "template.cycle"),
  ])
  func refuses(marked: String, code: String) throws {
    let place = marked.firstIndex(of: "!")
    let text = String(marked.filter { $0 != "!" })
    let files = [
      "templates/t.md.mustache": text, "templates/_partials/foot.md.mustache": "",
      "templates/_partials/loop.md.mustache": "{{> loop}}",
    ]
    let template = ReportTemplate("templates/t.md.mustache", TemplateLibraryTests.shape)
    #expect {
      try library(files).render(template, TemplateLibraryTests.values)
    } throws: { error in
      guard let first = (error as? DiagnosticList)?.all.first else { return false }
      guard first.code == code else { return false }
      guard let place else { return first.source?.name == "templates/_partials/loop.md.mustache" }
      let offset = marked[..<place].utf8.count
      return first.labels.first?.range.lowerBound == offset && first.position != nil
    }
  }

  @Test func listsEveryFaultAndUnusedFiles() {
    let files = [
      "templates/t.md.mustache": "{{a}} {{> part}}\n{{b}} {{> part}}",
      "templates/_partials/part.md.mustache": "{{c}}", "templates/tt.md.mustache": "",
    ]
    let faults = library(files).faults(in: [ReportTemplate("templates/t.md.mustache", ["x": .text])]
    )
    let ours = faults.filter { $0.severity == .error }
    #expect(ours.map(\.summary) == ["a", "c", "b"].map { "There is no value “\($0)”" })
    #expect(ours.map { $0.position?.line } == [1, 1, 2])
    #expect(faults.contains { $0.code == "template.unused" && $0.summary.contains("tt.md") })
  }

  @Test func missingTemplateNamesTheNearest() {
    let faults = TemplateLibrary(.embedded).faults(in: [
      ReportTemplate("templates/page.htm.mustache", [:])
    ])
    #expect(faults.first?.code == "template.missing")
    #expect(faults.first?.hint?.code == "templates/page.html.mustache")
  }

  @Test func aMissingValueDoesNotShowTheOneFurtherOut() throws {
    let shape: TemplateShape = [
      "note": .text, "rows": .list(["note": .optional(.text)]),
    ]
    let template = ReportTemplate("templates/t.md.mustache", shape)
    let text = try library(["templates/t.md.mustache": "{{#rows}}[{{note}}]{{/rows}}"])
      .render(template, ["note": "outer", "rows": [["note": .nothing], ["note": "inner"]]])
    #expect(text == "[][inner]\n")
  }

  @Test func valuesThatBreakThePromiseAreRefused() {
    let template = ReportTemplate("templates/t.md.mustache", ["a": .text, "b": .list(.flag)])
    #expect {
      try library(["templates/t.md.mustache": "x"]).render(template, ["a": true, "b": ["x"]])
    } throws: { error in
      (error as? DiagnosticList)?.all.first?.explanation == ".a, .b.0"
    }
  }

  @Test func randomTemplatesAreFilledOrRefused() {
    let parts = [
      "{{", "}}", "{{{", "}}}", "#", "/", "^", "flag", "rows", "title", ">", " ", "\n", "=", "!",
      "%",
    ]
    var state: UInt64 = 7
    var (filled, refused) = (0, 0)
    for _ in 0..<2000 {
      let text = (0..<10).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return parts[Int(state >> 33) % parts.count]
      }.joined()
      do {
        _ = try rendered(text)
        filled += 1
      } catch {
        refused += 1
        #expect((error as? DiagnosticList)?.all.isEmpty == false, "\(text)")
      }
    }
    #expect(filled > 20 && refused > 20)
  }
}
