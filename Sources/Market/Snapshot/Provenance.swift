import JSONText
import TextFormats

/// Where a recorded file comes from, as the file itself states it.
public struct Provenance: Hashable, Sendable {
  /// How and when it was read.
  public var capture: String
  /// Who published it, with commits.
  public var sources: [String]
  /// What is known about its licence.
  public var licence: String
  /// How it was checked.
  public var checks: [String]
  /// What it does not say, and what was derived.
  public var limits: [String]

  static let shape = JSONShape<Provenance>.object { fields in
    let lines = JSONShape<[String]>.list(of: .text(upTo: 1000), upTo: 100)
    let capture = fields.required("capture", .text(upTo: 1000))
    let sources = fields.required("sources", lines)
    let licence = fields.required("licence", .text(upTo: 1000))
    let checks = fields.optional("checks", lines)
    let limits = fields.optional("limits", lines)
    guard let capture, let sources, let licence else { return nil }
    func safe(_ text: String) -> String { SafeText.neutralised(text, limit: 1000) }
    return Provenance(
      capture: safe(capture), sources: sources.map(safe), licence: safe(licence),
      checks: (checks ?? []).map(safe), limits: (limits ?? []).map(safe))
  }
}
