import Content
import Diagnostics
import Testing

@testable import Reports

/// The rules of the Mustache specification for what templates may use here. Where ours is stricter,
/// a template is refused instead; that is tested with the checker.
@Suite struct TemplateConformanceTests {
  private static let shape: TemplateShape = [
    "a": .text, "yes": .flag, "no": .flag, "none": .optional(.text), "list": .list(["n": .text]),
    "mixed": .list(["b": .text, "c": .text]), "words": .list(.text), "empty": .list(.text),
    "group": ["b": .text, "inner": ["c": .text]],
    "raw": .markup,
  ]
  private static let values: TemplateValue = [
    "a": "1", "yes": true, "no": false, "none": .nothing,
    "list": [["n": "1"], ["n": "2"], ["n": "3"]],
    "mixed": [["b": "x", "c": "<"], ["c": "y", "b": "z"], ["b": "é", "c": "2"]],
    "words": ["x", "y"], "empty": [],
    "group": ["b": "2", "inner": ["c": "3"]], "raw": .markup("<&>"),
  ]

  private func filled(_ text: String, _ partial: String = "") throws -> String {
    let files = [
      "templates/t.html.mustache": text, "templates/_partials/p.html.mustache": partial,
    ]
    let library = TemplateLibrary(
      ContentLibrary(override: { files[$0] }, overrideNames: Array(files.keys)))
    return try library.render(
      ReportTemplate("templates/t.html.mustache", Self.shape), Self.values)
  }

  @Test(arguments: [
    // Interpolation
    ("Hello, {{a}}!\n", "Hello, 1!\n"), ("  {{a}}\n", "  1\n"), ("|{{ a }}|", "|1|"),
    ("|{{{raw}}}|{{&raw}}|", "|<&>|<&>|"), ("[{{none}}]", "[]"),
    ("{{group.b}} {{group.inner.c}}", "2 3"),
    ("{{#group}}{{b}}{{#inner}}{{b}}{{c}}{{/inner}}{{/group}}", "223"),
    // Sections
    ("\"{{#yes}}This.{{/yes}}\"", "\"This.\""), ("\"{{#no}}This.{{/no}}\"", "\"\""),
    ("\"{{#list}}{{n}}{{/list}}\"", "\"123\""), ("\"{{#empty}}x{{/empty}}\"", "\"\""),
    ("{{#words}}({{.}}){{/words}}", "(x)(y)"), ("{{#list}}{{a}}{{n}},{{/list}}", "11,12,13,"),
    // Rows whose values stand in another order, and names of the group around them.
    ("{{#mixed}}{{b}}{{c}}{{a}} {{/mixed}}", "x&lt;1 zy1 é21 "),
    ("{{#mixed}}{{#list}}{{b}}{{n}}{{/list}}{{/mixed}}", "x1x2x3z1z2z3é1é2é3"),
    (
      "{{#yes}}\n* first\n{{/yes}}\n* second\n{{#yes}}\n* third\n{{/yes}}\n",
      "* first\n* second\n* third\n"
    ),
    ("| A {{#yes}}B {{#yes}}C{{/yes}} D{{/yes}} E |", "| A B C D E |"),
    (" | {{#yes}}\t|\t{{/yes}} | \n", " | \t|\t | \n"),
    (" | {{#yes}} {{! Important Whitespace }}\n {{/yes}} | \n", " |  \n  | \n"),
    (" {{#yes}}YES{{/yes}}\n {{#yes}}GOOD{{/yes}}\n", " YES\n GOOD\n"),
    ("| This Is\n{{#yes}}\n|\n{{/yes}}\n| A Line\n", "| This Is\n|\n| A Line\n"),
    ("| This Is\n  {{#yes}}\n|\n  {{/yes}}\n| A Line\n", "| This Is\n|\n| A Line\n"),
    ("|\r\n{{#yes}}\r\n{{/yes}}\r\n|", "|\r\n|"), ("  {{#yes}}\n#{{/yes}}\n/", "#\n/"),
    ("#{{#yes}}\n/\n  {{/yes}}", "#\n/\n"), ("|{{# yes }}={{/ yes }}|", "|=|"),
    // Inverted sections
    ("\"{{^no}}This.{{/no}}\"", "\"This.\""), ("\"{{^yes}}This.{{/yes}}\"", "\"\""),
    ("\"{{^list}}x{{/list}}{{^empty}}y{{/empty}}{{^none}}z{{/none}}\"", "\"yz\""),
    ("| This Is\n{{^no}}\n|\n{{/no}}\n| A Line\n", "| This Is\n|\n| A Line\n"),
    // Comments
    ("12345{{! Comment Block! }}67890", "1234567890"),
    ("12345{{!\n  many lines\n}}67890\n", "1234567890\n"),
    ("Begin.\n{{! Comment Block! }}\nEnd.\n", "Begin.\nEnd.\n"),
    ("Begin.\n  {{! Indented! }}\nEnd.\n", "Begin.\nEnd.\n"),
    ("|\r\n{{! Standalone }}\r\n|", "|\r\n|"),
    ("  {{! I'm Still Standalone }}\n!", "!"), ("!\n  {{! I'm Still Standalone }}", "!\n"),
    ("  12 {{! 34 }}\n", "  12 \n"), ("12345 {{! Comment Block! }} 67890", "12345  67890"),
  ])
  func rule(text: String, expected: String) throws {
    #expect(try filled(text) == expected, "\(text)")
  }

  @Test(arguments: [
    ("\"{{> p}}\"", "from partial", "\"from partial\""), ("\"{{> p}}\"", "*{{a}}*", "\"*1*\""),
    ("| {{> p}} |", "\t|\t", "| \t|\t |"), ("|\r\n{{> p}}\r\n|", ">", "|\r\n>|"),
    ("  {{> p}}\n>", ">\n>", "  >\n  >>"), (">\n  {{> p}}", ">\n>", ">\n  >\n  >"),
    ("\\\n {{> p}}\n/\n", "|\n{{{raw}}}\n|\n", "\\\n |\n <&>\n |\n/\n"),
    ("|{{> p }}|", "[]", "|[]|"), ("  {{a}}  {{> p}}\n", ">\n>", "  1  >\n>\n"),
  ])
  func partials(text: String, partial: String, expected: String) throws {
    #expect(try filled(text, partial) == expected, "\(text)")
  }
}
