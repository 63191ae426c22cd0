public import CivilTime
public import Content
public import Diagnostics
import JSONText
public import StakingModel
public import StakingSimulation
import TextFormats

/// Prices of subnets on the days that were recorded. Most days were not.
public struct SubnetPriceHistory: Hashable, Sendable {
  /// What kind of price was read.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The price at the block.
    case spot
    /// TAO reserve over alpha reserve, equal to spot up to the pool's weights.
    case reserveRatio = "reserve_ratio"
    /// The chain's own moving average; not to be compared with spot.
    case movingAverage = "moving_average"
  }

  /// One day on which prices of all subnets were read.
  public struct Capture: Hashable, Sendable {
    /// The day.
    public var date: CivilDate
    /// The block; nil where not recorded.
    public var block: UInt64?
    /// What kind of price.
    public var kind: Kind
    /// Which of the sources; `data/sources.json` names them.
    public var origin: String

    /// A day.
    public init(date: CivilDate, block: UInt64?, kind: Kind, origin: String) {
      (self.date, self.block, self.kind, self.origin) = (date, block, kind, origin)
    }
  }

  /// The prices of one registration of a number.
  public struct Series: Hashable, Sendable {
    /// The number, which others may have had before.
    public var netuid: Netuid
    /// The block of the registration; nil where not recorded.
    public var registeredBlock: UInt64?
    /// TAO per alpha for each capture; nil where not recorded.
    public var prices: [Double?]
  }

  /// The days, ascending.
  public let captures: [Capture]
  /// The subnets.
  public let series: [Series]

  /// The recorded prices in the program. Parsed when called: keep the value.
  public static func embedded(
    in library: ContentLibrary
  ) throws(DiagnosticList) -> SubnetPriceHistory {
    try read(
      captures: Snapshot.text("data/history/subnet-price-captures.csv", in: library),
      prices: Snapshot.text("data/history/subnet-prices.csv", in: library))
  }

  /// Two files: `date,block,kind,origin`, and `netuid,registered_block` with a column for each date.
  public static func read(
    captures: SourceText, prices: SourceText
  ) throws(DiagnosticList) -> SubnetPriceHistory {
    let captures = try captureTable.read(CSVReader.read(captures), of: captures)
      .sorted { $0.date < $1.date }
    let dates = captures.map(\.date.text)
    if let series = plainSeries(NumberTable(prices.text), dates) {
      return SubnetPriceHistory(captures: captures, series: series)
    }
    // Thousands of cells: their shapes are made once.
    let (number, price) = (JSONShape<UInt16>.integer(), JSONShape<Double>.number(in: 0...1e12))
    let table = JSONShape<[Series]>.table { fields in
      let netuid = fields.required("netuid", number)
      let registered = fields.nullable("registered_block", blocksShape)
      let prices = dates.map { fields.nullable($0, price) }
      guard let netuid else { return nil }
      return Series(netuid: Netuid(netuid), registeredBlock: registered, prices: prices)
    }
    return SubnetPriceHistory(
      captures: captures, series: try table.read(CSVReader.read(prices), of: prices))
  }

  /// The rows of a table in which nothing is wrong; nil otherwise.
  private static func plainSeries(_ table: NumberTable?, _ dates: [String]) -> [Series]? {
    guard let table, table.columns == ["netuid", "registered_block"] + dates,
      Set(dates).count == dates.count
    else { return nil }
    let series = table.rows.compactMap { row -> Series? in
      let prices = Array(row.dropFirst(2))
      guard let netuid = row[0].flatMap({ UInt16(exactly: $0) }),
        let registered = UInt64(exactly: row[1] ?? 0), registered <= lastBlock,
        prices.allSatisfy({ $0 ?? 0 <= 1e12 })
      else { return nil }
      return Series(
        netuid: Netuid(netuid), registeredBlock: row[1].map { _ in registered }, prices: prices)
    }
    return series.count == table.rows.count ? series : nil
  }

  /// The prices of the registration a number has now that may be compared with each other, oldest
  /// first: spot prices and reserve ratios, not the chain's moving average.
  ///
  /// A row whose registration was not recorded counts for its captures at or after the block of this
  /// one: from there on the number had no other.
  public func observations(
    _ netuid: Netuid, registeredBlock: UInt64
  ) -> [(capture: Capture, price: Double)] {
    let own = series.filter { $0.netuid == netuid && $0.registeredBlock == registeredBlock }
    let unnamed = series.filter { $0.netuid == netuid && $0.registeredBlock == nil }
    guard !own.isEmpty || !unnamed.isEmpty else { return [] }
    return captures.indices.compactMap { index in
      let capture = captures[index]
      guard capture.kind != .movingAverage else { return nil }
      let isLater = capture.block.map { $0 >= registeredBlock } ?? false
      let rows = own + (isLater ? unnamed : [])
      guard let price = rows.lazy.compactMap({ $0.prices[index] }).first, price > 0 else {
        return nil
      }
      return (capture, price)
    }
  }

  /// The same as points of a simulation.
  public func comparable(_ netuid: Netuid, registeredBlock: UInt64) -> [PriceHistory.Point] {
    observations(netuid, registeredBlock: registeredBlock).map {
      PriceHistory.Point(day: Int($0.capture.date.day), price: $0.price)
    }
  }

  private static let captureTable = JSONShape<[Capture]>.table { fields in
    let date = fields.required("date", dateShape)
    let block = fields.nullable("block", blocksShape)
    let kind = fields.required("kind", JSONShape<Kind>.word)
    let origin = fields.required("origin", .text(upTo: 60))
    guard let date, let kind, let origin else { return nil }
    return Capture(date: date, block: block, kind: kind, origin: SafeText.neutralised(origin))
  }
}
