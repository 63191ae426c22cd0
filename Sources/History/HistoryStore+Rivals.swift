import CivilTime
import SQLite

extension HistoryTable {
  /// Asks which other sources give a price of the same thing and day; nil where days have many prices.
  var rivals: String? {
    switch self {
    case .taoPrice:
      "SELECT currency, time, origin, price FROM tao_price "
        + "WHERE currency = ? AND time = ? AND origin <> ? AND day_only = 1"
    case .subnet:
      "SELECT netuid, time, origin, price FROM subnet "
        + "WHERE netuid = ? AND time = ? AND origin <> ? AND day_only = 1 AND price IS NOT NULL "
        + "AND price_kind IN ('spot', 'reserve_ratio')"
    default: nil
    }
  }

  /// Whether a row gives the price of a whole day.
  func isDayPrice(_ row: [HistoryBatch.Cell]) -> Bool {
    guard rivals != nil, let day = place(of: "day_only"), row[day].integer == 1,
      let price = place(of: "price"), row[price].real != nil
    else { return false }
    guard let kind = place(of: "price_kind") else { return true }
    return row[kind].text != "moving_average"
  }
}

/// What another source says of the price of a day.
struct RivalPrice {
  /// The key of its row.
  let key: [HistoryBatch.Cell]
  let price: Double

  /// Both prices, for a person.
  func words(beside row: [HistoryBatch.Cell], in table: HistoryTable) -> String {
    let number = table.place(of: "price").flatMap { row[$0].real } ?? 0
    let subject = key[0].text ?? key[0].integer.map { "SN\($0)" } ?? ""
    let day = key[1].integer.map { UnixTime(seconds: $0).date.text } ?? ""
    return "\(subject) on \(day) is \(digits(price)) in `\(key[2].text ?? "")` and "
      + "\(digits(number)) in `\(row[2].text ?? "")`"
  }

  private func digits(_ price: Double) -> String {
    let text = "\(price)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

extension HistoryStore {
  /// What other sources say otherwise of the day of a row, those of the program itself apart: what
  /// somebody gives goes before them.
  func rivals(
    of row: [HistoryBatch.Cell], in table: HistoryTable, besides own: Set<[HistoryBatch.Cell]>
  ) throws(DatabaseFault) -> [RivalPrice] {
    guard table.isDayPrice(row), let question = table.rivals,
      let price = table.place(of: "price").flatMap({ row[$0].real })
    else { return [] }
    var found: [RivalPrice] = []
    try database.each(question, Array(row[0...2])) { other in
      let key = [other[0], other[1], other[2]]
      guard let value = other[3].real, value != price, !own.contains(key) else { return }
      found.append(RivalPrice(key: key, price: value))
    }
    return found
  }
}
