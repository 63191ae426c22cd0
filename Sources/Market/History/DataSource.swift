public import CivilTime
public import Content
public import Diagnostics
import JSONText
import TextFormats

/// What is known about one recorded file of the program: for credits and for whoever doubts it.
public struct DataSource: Hashable, Sendable {
  /// The file below `data/`.
  public var file: String
  /// What it holds.
  public var what: String
  /// The last day it covers.
  public var date: CivilDate
  /// Who published it.
  public var origins: [String]
  /// What is known about its licence.
  public var licence: String
  /// How it was checked.
  public var checks: [String]
  /// What to mind when using it.
  public var limits: [String]

  /// All recorded files. Parsed when called: keep the value.
  public static func embedded(in library: ContentLibrary) throws(DiagnosticList) -> [DataSource] {
    try list.read(Snapshot.text("data/sources.json", in: library))
  }

  private static let list = JSONShape<[DataSource]>.object { fields in
    guard checkSchema(&fields, "taolab-sources/1") else { return nil }
    return fields.required("sources", .list(of: shape))
  }

  private static let shape = JSONShape<DataSource>.object { fields in
    let words = JSONShape<String>.text(upTo: 500).map { SafeText.neutralised($0, limit: 500) }
    let file = fields.required("file", words)
    let what = fields.required("what", words)
    let date = fields.required("date", dateShape)
    let origins = fields.required("origins", .list(of: words))
    let licence = fields.required("licence", words)
    let checks = fields.required("checks", .list(of: words))
    let limits = fields.required("limits", .list(of: words))
    guard let file, let what, let date, let origins, let licence, let checks, let limits else {
      return nil
    }
    return DataSource(
      file: file, what: what, date: date, origins: origins, licence: licence, checks: checks,
      limits: limits)
  }
}
