public import Diagnostics

/// Everything that can be wrong with CSV and YAML as such.
public enum TextFaultKinds {
  /// With files that show them.
  public static let all: [DiagnosticKind] = csv + yaml

  private static let csv: [DiagnosticKind] = [
    DiagnosticKind(
      "csv.empty", "A table has no lines.", .described("A history file is empty.")),
    DiagnosticKind(
      "csv.width", "A line has more or fewer cells than the heading.",
      .described("A line of a history file lost a comma.")),
    DiagnosticKind(
      "csv.quote", "A quoted cell is not closed.",
      .described("A cell of a history file begins with a quotation mark and never ends.")),
    DiagnosticKind(
      "csv.size", "The table is too long.",
      .described("A history file has more than 8,000,000 bytes.")),
  ]

  private static let yaml: [DiagnosticKind] = [
    file("yaml.empty", "The file holds nothing.", "# nothing yet"),
    file("yaml.syntax", "The text is not YAML.", "taolab: profile/1: x"),
    file("yaml.key", "A key is not a word.", "? [a]\n: 1"),
    file("yaml.key.duplicate", "A key stands twice.", "name: Ada\nname: Bob"),
    file("yaml.indicator", "Anchors, aliases and tags are not used here.", "name: &x Ada"),
    file("yaml.character", "A control character stands in the file.", "name: \u{7}"),
    DiagnosticKind(
      "yaml.depth", "Lists and keys are nested too deeply.",
      .described("A profile nests more than 16 levels.")),
    DiagnosticKind(
      "yaml.size", "The file is too long to be a profile.",
      .described("A profile has more than 1,000,000 bytes.")),
  ]

  private static func file(_ code: String, _ meaning: String, _ text: String) -> DiagnosticKind {
    DiagnosticKind(
      code, meaning,
      .file(name: "me.yaml", text: text + "\n", line: "report summary --profile me.yaml"))
  }
}
