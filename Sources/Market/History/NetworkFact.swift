public import CivilTime
public import Content
public import Diagnostics
public import JSONText
import TextFormats

/// A single recorded fact about the network that is not in the snapshot.
public struct NetworkFact: Hashable, Sendable {
  /// A dotted name, as `halving.first.block`.
  public var id: String
  /// A number or words, exactly as recorded.
  public var value: JSONValue
  /// The unit, in words.
  public var unit: String
  /// The day it was true.
  public var date: CivilDate
  /// The block it was true; nil where not recorded.
  public var block: UInt64?
  /// Where it was read.
  public var source: String

  /// The recorded facts in the program. Parsed when called: keep the value.
  public static func embedded(in library: ContentLibrary) throws(DiagnosticList) -> [NetworkFact] {
    try file.read(Snapshot.text("data/network-facts.json", in: library))
  }

  private static let file = JSONShape<[NetworkFact]>.object { fields in
    guard checkSchema(&fields, "taolab-facts/1") else { return nil }
    _ = fields.required("date", dateShape)
    return fields.required("facts", .list(of: shape))
  }

  private static let shape = JSONShape<NetworkFact>.object { fields in
    let words = JSONShape<String>.text(upTo: 500).map { SafeText.neutralised($0, limit: 500) }
    let id = fields.required("id", words)
    let value = fields.required("value", .any)
    let unit = fields.required("unit", words)
    let date = fields.required("date", dateShape)
    let block = fields.nullable("block", blocksShape)
    let source = fields.required("source", words)
    guard let id, let value, let unit, let date, let source else { return nil }
    return NetworkFact(
      id: id, value: value.value, unit: unit, date: date, block: block, source: source)
  }
}
