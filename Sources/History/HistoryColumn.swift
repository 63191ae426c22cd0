/// What a column of the history's tables holds.
public struct HistoryColumn: Hashable, Sendable {
  /// What its cells are.
  public enum Kind: Hashable, Sendable {
    /// A whole number.
    case whole(ClosedRange<Int64>)
    /// A number that may have a fraction, above zero.
    case number(upTo: Double)
    /// Seconds since 1970 in UTC; in CSV a moment as `2026-10-08T19:18:48Z`, or a day.
    case time
    /// 0 or 1.
    case truth
    /// One of some words.
    case word([String])
    /// The code of a currency in use.
    case currency
    /// Any text of one line.
    case text
    /// A whole number of up to 128 bits, as text.
    case bits
  }

  /// Its name.
  public var name: String
  /// What its cells are.
  public var kind: Kind
  /// Whether it is a part of what tells one row from another.
  public var isKey: Bool
  /// Whether a cell may be empty: it was not recorded.
  public var isOptional: Bool
  /// What it means.
  public var meaning: String

  static func key(_ name: String, _ kind: Kind, _ meaning: String) -> HistoryColumn {
    HistoryColumn(name: name, kind: kind, isKey: true, isOptional: false, meaning: meaning)
  }

  static func needed(_ name: String, _ kind: Kind, _ meaning: String) -> HistoryColumn {
    HistoryColumn(name: name, kind: kind, isKey: false, isOptional: false, meaning: meaning)
  }

  static func optional(_ name: String, _ kind: Kind, _ meaning: String) -> HistoryColumn {
    HistoryColumn(name: name, kind: kind, isKey: false, isOptional: true, meaning: meaning)
  }
}
