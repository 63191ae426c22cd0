import CivilTime
public import Content
public import Diagnostics
public import Market
import SQLite
import StakingModel

extension HistoryBatch {
  /// All histories that the program holds.
  public static func embedded(in library: ContentLibrary) throws(DiagnosticList) -> HistoryBatch {
    var batch = HistoryBatch(try Snapshot.embedded(in: library))
    for day in try TAOPriceHistory.embedded(in: library).days {
      batch.add(
        [
          "currency": .text("USD"), "time": .integer(day.date.start.seconds),
          "origin": .text(day.origin), "day_only": .integer(1), "price": .real(day.close),
        ], to: .taoPrice)
    }
    let prices = try SubnetPriceHistory.embedded(in: library)
    for series in prices.series {
      for (capture, price) in zip(prices.captures, series.prices) {
        guard let price, price > 0 else { continue }
        batch.add(
          [
            "netuid": .integer(Int64(series.netuid.value)),
            "time": .integer(capture.date.start.seconds), "origin": .text(capture.origin),
            "day_only": .integer(1), "block": Cell(capture.block),
            "registered_block": Cell(series.registeredBlock),
            "price_kind": .text(capture.kind.rawValue), "price": .real(price),
          ], to: .subnet)
      }
    }
    for subnet in try AlphaSplit.embedded(in: library).subnets {
      batch.add(
        [
          "netuid": .integer(Int64(subnet.netuid.value)),
          "time": .integer(AlphaSplit.date.start.seconds), "origin": .text("alpha split"),
          "day_only": .integer(1), "block": .integer(Int64(AlphaSplit.block)),
          "registered_block": Cell(subnet.registeredBlock),
          "alpha_staked_rao": Cell(subnet.staked.rao),
        ], to: .subnet)
    }
    return batch
  }

  /// What a snapshot says of its subnets, and of TAO.
  public init(_ snapshot: Snapshot) {
    self.init()
    let time = Cell.integer(snapshot.time.seconds)
    for info in snapshot.subnets {
      guard let state = snapshot.chain.subnet(info.netuid) else { continue }
      let price = state.pool.alpha > .zero ? state.pool.price.approximate : 0
      add(
        [
          "netuid": .integer(Int64(info.netuid.value)), "time": time,
          "origin": .text("chain"), "day_only": .integer(0),
          "block": Cell(UInt64(snapshot.block)), "registered_block": Cell(info.registeredBlock),
          "price_kind": price > 0 ? .text("spot") : .null,
          "price": price > 0 ? .real(price) : .null,
          "moving_price_raw": Cell(UInt64(exactly: state.movingPrice.bits)),
          "tao_in_rao": Cell(state.pool.tao.rao), "alpha_in_rao": Cell(state.pool.alpha.rao),
          "alpha_out_rao": Cell(state.alphaOut.rao),
          "alpha_staked_rao": Cell(info.stakedAlpha?.rao),
        ], to: .subnet)
    }
    if let quote = snapshot.taoPrice.atBlock {
      add(
        [
          "currency": .text("USD"), "time": time, "origin": .text("snapshot"),
          "day_only": .integer(0), "price": .real(quote.value),
        ], to: .taoPrice)
    }
  }
}
