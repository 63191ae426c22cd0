public import Diagnostics

/// Everything that can be wrong with templates and with what reports are made of.
public enum ReportFaultKinds {
  /// With templates that show them.
  public static let all: [DiagnosticKind] = [
    template("template.unknown-name", "A name has no value in the report.", "{{titel}}"),
    template("template.unknown-partial", "There is no such partial.", "{{> as-fo}}"),
    template(
      "template.kind", "A list stands where a text is needed, or the other way round.",
      "{{topics}}"),
    template(
      "template.raw", "A text is written without escaping, or markup with it.", "{{{block}}}"),
    template(
      "template.syntax", "A tag is not closed, not opened or not allowed.", "{{#topics}}"),
    DiagnosticKind(
      "template.empty", "A template has no words.",
      .described("An empty `summary/brief.md.mustache` in a folder of one's own.")),
    template(
      "template.note", "A line stands right behind a source note, and so is a part of it.",
      "[^a]: A source.\nMy own words.\n"),
    DiagnosticKind(
      "template.cycle", "A partial includes itself.",
      .change(
        of: "templates/_partials/as-of.md.mustache", from: "", to: "{{> as-of}}",
        line: "template check")),
    DiagnosticKind(
      "template.size", "A template, or the partials it uses, is too large.",
      .described("Each of thirty partials uses the next one twice.")),
    DiagnosticKind(
      "template.missing", "A template that a report needs is not there.",
      .described("A template was renamed in a folder named by --content.")),
    DiagnosticKind(
      "template.unused", "Nothing uses a template (a warning).",
      .described("A folder named by --content holds a template that no report asks for.")),
    DiagnosticKind(
      "template.value", "A report does not have what its template was promised.",
      .described("Never, unless a report and its shape in the program differ.")),
    DiagnosticKind(
      "template.style", "The style sheet cannot stand in a page.",
      .change(
        of: "templates/style.css", from: "body", to: "</style>body",
        line: "template check")),
    template(
      "template.source", "A text refers to a source that is not there.", "[^polo]",
      line: "report faq"),
    DiagnosticKind(
      "report.subnet", "The recorded block has no subnet of that number.",
      .described("Never from a line: a subnet is looked up before its page is made.")),
    DiagnosticKind(
      "report.market", "The recorded state has no subnet for the examples.",
      .described("A snapshot in which no pool can take the amounts of the FAQ's examples.")),
  ]

  private static func template(
    _ code: String, _ meaning: String, _ text: String, line: String = "template check"
  ) -> DiagnosticKind {
    DiagnosticKind(
      code, meaning,
      .change(
        of: "templates/faq/report.md.mustache", from: "", to: text, line: line))
  }
}
