public import CivilTime
public import Content
public import Diagnostics
import JSONText
import TextFormats

/// Daily closes of TAO in US dollars. Days without a record are absent, not filled.
public struct TAOPriceHistory: Hashable, Sendable {
  /// One day.
  public struct Day: Hashable, Sendable {
    /// The day in UTC.
    public var date: CivilDate
    /// US dollars (or USDT) for one TAO at its end.
    public var close: Double
    /// Which of the sources; `data/sources.json` names them.
    public var origin: String

    /// A close.
    public init(date: CivilDate, close: Double, origin: String) {
      (self.date, self.close, self.origin) = (date, close, origin)
    }
  }

  /// Ascending by date.
  public let days: [Day]

  /// The recorded days in the program. Parsed when called: keep the value.
  public static func embedded(
    in library: ContentLibrary
  ) throws(DiagnosticList) -> TAOPriceHistory {
    try read(Snapshot.text("data/history/tao-usd-daily.csv", in: library))
  }

  /// A file of `date,close_usd,origin`.
  public static func read(_ source: SourceText) throws(DiagnosticList) -> TAOPriceHistory {
    let days = try table.read(CSVReader.read(source), of: source)
    return TAOPriceHistory(days: days.sorted { $0.date < $1.date })
  }

  private static let table = JSONShape<[Day]>.table { fields in
    let date = fields.required("date", dateShape)
    let close = fields.required("close_usd", .number(in: 0...1e9))
    let origin = fields.required("origin", .text(upTo: 60))
    guard let date, let close, let origin else { return nil }
    return Day(date: date, close: close, origin: SafeText.neutralised(origin))
  }
}

extension Array {
  /// The first index whose element passes, in an array where all later ones pass too.
  func partitioningIndex(where passes: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if passes(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
