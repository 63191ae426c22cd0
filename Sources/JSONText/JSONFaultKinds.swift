public import Diagnostics

/// Everything that can be wrong with a JSON text.
public enum JSONFaultKinds {
  /// With files that show them.
  public static let all: [DiagnosticKind] = [
    kind("json.empty", "The file is empty.", ""),
    kind("json.truncated", "The text ends in the middle.", #"{"schema": "taolab-snap"#),
    kind("json.syntax", "Something stands where JSON has no place for it.", #"{"schema" "x"}"#),
    kind("json.comma", "A comma stands before a closing bracket.", #"{"schema": "x",}"#),
    kind("json.number", "A number is not written as JSON writes numbers.", #"{"block": 0123}"#),
    kind("json.string", "A string has an escape or character it may not have.", #"{"a": "\x"}"#),
    kind("json.key.duplicate", "A key stands twice in one object.", #"{"a": 1, "a": 2}"#),
    kind("json.key.missing", "A key that is needed is not there.", "{}"),
    DiagnosticKind(
      "json.key.unknown", "A key has no meaning here.",
      .file(
        name: "me.yaml", text: "taolab: profile/1\npositions:\n  - {root: 1 TAO, tkae: 18%}\n",
        line: "report summary --profile me.yaml")),
    kind("json.type", "A value is of the wrong kind or out of its range.", "[]"),
    DiagnosticKind(
      "json.depth", "Brackets are nested too deeply.",
      .described("A file nests more than 16 levels (a snapshot) or 64 (other files).")),
    DiagnosticKind(
      "json.size", "The text is too long to be what it should be.",
      .described("A snapshot has more than 4,000,000 bytes.")),
  ]

  private static func kind(_ code: String, _ meaning: String, _ text: String) -> DiagnosticKind {
    DiagnosticKind(
      code, meaning, .file(name: "mine.json", text: text, line: "market --snapshot mine.json"))
  }
}
