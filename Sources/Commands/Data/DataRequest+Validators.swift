import ChainClient
import Decimals
import History
import SQLite

extension HistoryBatch {
  /// What was read of validators.
  ///
  /// - Parameter time: the block's own, in seconds since 1970.
  init(_ reading: ValidatorReading, time: Int64) {
    self.init()
    let (time, origin) = (Cell.integer(time), Cell.text("chain"))
    let block = Cell(reading.moment.number)
    for fund in reading.funds {
      guard let hotkey = ValidatorReading.address(fund.hotkey) else { continue }
      add(
        [
          "hotkey": .text(hotkey), "time": time, "origin": origin, "block": block,
          "nav_rao": Cell(fund.nav), "spot_nav_rao": Cell(fund.spotNav),
          "shares": Cell(fund.shares), "deposited_rao": Cell(fund.deposited),
          "redeemed_rao": Cell(fund.redeemed),
          "return_raw": Cell(reading.returns?[fund.hotkey].map { "\($0)" }),
        ], to: .fund)
      for holding in fund.holdings {
        add(
          [
            "hotkey": .text(hotkey), "netuid": .integer(Int64(holding.netuid)), "time": time,
            "origin": origin, "alpha_rao": Cell(holding.amount), "spot_rao": Cell(holding.spot),
            "realizable_rao": Cell(holding.realizable),
          ], to: .fundHolding)
      }
    }
    for (key, take) in reading.takes ?? [:] {
      guard let hotkey = ValidatorReading.address(key) else { continue }
      add(
        [
          "hotkey": .text(hotkey), "time": time, "origin": origin, "block": block,
          "take_u16": .integer(Int64(take)),
          "root_seat": reading.seats.map { .integer($0.contains(key) ? 1 : 0) } ?? .null,
        ], to: .take)
    }
  }
}

extension ValidatorReading {
  /// What was read, in words.
  var words: String {
    guard !funds.isEmpty || takes?.isEmpty == false else { return "none were read" }
    var parts = [NumberFormat.counted(funds.count, "fund")]
    if let takes { parts.append(NumberFormat.counted(takes.count, "take")) }
    if let seats { parts.append(NumberFormat.counted(seats.count, "seat") + " on root") }
    return parts.joined(separator: ", ")
  }
}
