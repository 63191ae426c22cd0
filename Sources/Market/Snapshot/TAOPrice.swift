public import CivilTime
import JSONText
import TextFormats

/// A price of TAO in US dollars with its day and how good it is.
public struct DatedPrice: Hashable, Sendable {
  /// US dollars for one TAO.
  public var value: Double
  /// The price as it was written.
  public var digits: String
  /// The day.
  public var date: CivilDate
  /// How good it is: exact, rounded, by whom.
  public var quality: String
  /// Where it was read.
  public var source: String

  static let shape = JSONShape<DatedPrice>.object { fields in
    let number = fields.required("value", .number(in: 0...1e9))
    let digits = fields.node("value")?.value.numberText
    let date = fields.required("date", dateShape)
    let quality = fields.required("quality", .text(upTo: 500))
    let source = fields.required("source", .text(upTo: 500))
    guard let number, let digits, let date, let quality, let source else { return nil }
    return DatedPrice(
      value: number, digits: digits, date: date,
      quality: SafeText.neutralised(quality, limit: 500),
      source: SafeText.neutralised(source, limit: 500))
  }
}

/// What is known about the dollar price of TAO when a snapshot was taken. None is put in the place
/// of another: whoever shows one says which.
public struct TAOPrice: Hashable, Sendable {
  /// The price at the snapshot's own block; nil where none was recorded.
  public var atBlock: DatedPrice?
  /// A rounded price of about that day.
  public var approximate: DatedPrice?
  /// The last exact price before it.
  public var lastExact: DatedPrice?

  /// Nothing is known.
  public static let unknown = TAOPrice()

  static let shape = JSONShape<TAOPrice>.object { fields in
    TAOPrice(
      atBlock: fields.nullable("at_block", DatedPrice.shape),
      approximate: fields.optional("approximate", DatedPrice.shape),
      lastExact: fields.optional("last_exact", DatedPrice.shape))
  }
}
