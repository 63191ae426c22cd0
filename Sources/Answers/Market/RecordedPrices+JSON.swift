import CivilTime
import JSONText
import Market
import StakingModel

extension RecordedPrices {
  static let record: JSONRecord<Day> = [
    .text("date", "the day, in UTC") { $0.capture.date.text },
    .number("price", unit: "TAO per alpha", "the price then") { $0.price },
    .integer("block", "the block it was read at") { $0.capture.block },
    .text("kind", "spot: the pool's price; reserve_ratio: TAO in the pool over alpha in it") {
      $0.capture.kind.rawValue
    },
    .text("source", "who published it") { $0.capture.origin },
  ]

  /// For spreadsheets, with the subnet in each row.
  package var csv: String {
    Self.row.csv(Self.columns, rows: days.map { (info.netuid, $0) })
  }

  static let columns = ["netuid", "date", "price", "block", "kind", "source"]

  static let row: JSONRecord<(netuid: Netuid, day: Day)> = [
    .netuid { $0.netuid }, record.keys { $0.day },
  ]
}
