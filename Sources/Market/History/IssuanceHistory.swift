public import CivilTime
public import Content
public import Diagnostics
import JSONText
import TextFormats

/// Total issuance of TAO at recorded moments. Different origins count differently: never subtract
/// one origin from another.
public struct IssuanceHistory: Hashable, Sendable {
  /// One moment.
  public struct Point: Hashable, Sendable {
    /// When.
    public var time: UnixTime
    /// TAO issued by then.
    public var totalTAO: Double
    /// Which of the sources; `data/sources.json` names them.
    public var origin: String
  }

  /// Ascending by time.
  public let points: [Point]

  /// The recorded moments in the program. Parsed when called: keep the value.
  public static func embedded(
    in library: ContentLibrary
  ) throws(DiagnosticList) -> IssuanceHistory {
    let source = try Snapshot.text("data/history/tao-issuance.csv", in: library)
    let points = try table.read(CSVReader.read(source), of: source)
    return IssuanceHistory(points: points.sorted { $0.time < $1.time })
  }

  private static let table = JSONShape<[Point]>.table { fields in
    let time = fields.required("time", timeShape)
    let total = fields.required("total_issuance_tao", .number(in: 0...21_000_000))
    let origin = fields.required("origin", .text(upTo: 60))
    guard let time, let total, let origin else { return nil }
    return Point(time: time, totalTAO: total, origin: SafeText.neutralised(origin))
  }
}
