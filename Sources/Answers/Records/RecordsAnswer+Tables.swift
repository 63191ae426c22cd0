import CivilTime
import Decimals
import Importers
import Inquiry
import Presentation
import StakingEconomics
import StakingModel
import TextFormats

extension RecordsAnswer {
  /// The table that is shown.
  var table: RecordsTable {
    switch part {
    case .years: periods("year", years)
    case .months: periods("month", months)
    case .income: income
    case .disposals: disposals
    case .lots: lots
    case .events: LedgerRows(result, eventsShown).table
    }
  }

  /// `2025`, `2025/26` where a year begins in another month, `2025-03`.
  func periodName(_ summary: YearSummary) -> String {
    if let month = summary.month {
      return "\(summary.year)-\(month < 10 ? "0" : "")\(month)"
    }
    let beginning = result.wish.year
    guard beginning.month != 1 || beginning.day != 1 else { return "\(summary.year)" }
    let next = (summary.year + 1) % 100
    return "\(summary.year)/\(next < 10 ? "0" : "")\(next)"
  }

  private func periods(_ name: String, _ summaries: [YearSummary]) -> RecordsTable {
    let hasUnknown = summaries.contains { $0.unknownIncome + $0.unknownGains > 0 }
    var columns: [TextTable.Column] = [
      .init(name), .init("income", .number), .init("proceeds", .number, priority: 1),
      .init("cost", .number, priority: 1), .init("gains", .number, priority: 2),
      .init("losses", .number, priority: 2), .init("net", .number),
      .init("cost of fees", .number, priority: 3),
    ]
    if hasUnknown { columns.append(.init("not known", .number)) }
    func cells(_ name: String, _ summaries: [YearSummary]) -> [RecordsCell] {
      sums(name, summaries)
        + (hasUnknown
          ? [.count(summaries.reduce(0) { $0 + $1.unknownIncome + $1.unknownGains })] : [])
    }
    var rows = summaries.map { cells(periodName($0), [$0]) }
    if summaries.count > 1 { rows.append(cells("total", summaries)) }
    let title = "Income and gains by \(name), in \(unit.text)"
    return RecordsTable(
      caption: hasUnknown ? title + "; what is not known is in no sum" : title, columns: columns,
      rows: rows)
  }

  /// Sums of what is known; where nothing of it is, they are not known either.
  private func sums(_ name: String, _ summaries: [YearSummary]) -> [RecordsCell] {
    func sum(_ value: (YearSummary) -> ExactMoney, _ isUnknown: Bool) -> RecordsCell {
      .money(isUnknown ? nil : summaries.reduce(.zero) { $0 + value($1) }, unit)
    }
    let noIncome = isUnknown(summaries, \.knownIncome, \.unknownIncome)
    let noGain = isUnknown(summaries, \.knownGains, \.unknownGains)
    return [
      .text(name), sum(\.income, noIncome), sum(\.proceeds, noGain), sum(\.cost, noGain),
      sum(\.gains, noGain), sum(\.losses, noGain), sum(\.net, noGain),
      sum(\.fees, summaries.contains(where: \.hasUnknownFees)),
    ]
  }

  private func isUnknown(
    _ summaries: [YearSummary], _ known: (YearSummary) -> Int, _ unknown: (YearSummary) -> Int
  ) -> Bool {
    summaries.allSatisfy { known($0) == 0 } && summaries.contains { unknown($0) > 0 }
  }

  /// What rounding does to a column, where that is to be seen; nil where every column adds up.
  var roundingNote: String? {
    let summaries = part == .months ? months : years
    guard part == .years || part == .months, summaries.count > 1, unit != .tao else { return nil }
    let values: [(YearSummary) -> ExactMoney] = [
      \.income, \.proceeds, \.cost, \.gains, \.losses, \.net, \.fees,
    ]
    func cents(_ money: ExactMoney) -> String {
      NumberFormat.fixed(rao: money.nano, 2).filter { $0 != "," }.replacing("−", with: "-")
    }
    let isOff = values.contains { value in
      let rows = summaries.reduce(ExactMoney.zero) { $0 + (ExactMoney(cents(value($1))) ?? .zero) }
      return ExactMoney(cents(summaries.reduce(.zero) { $0 + value($1) })) != rows
    }
    return isOff
      ? "every sum is rounded to cents by itself, so the rows above may differ from their total by a cent or two"
      : nil
  }

  private func date(_ time: Int64) -> RecordsCell {
    .text(UnixTime(seconds: time + result.wish.year.utcOffset).date.text)
  }

  private var income: RecordsTable {
    RecordsTable(
      caption: "Receipts, income when received, in \(unit.text)",
      columns: [
        .init("date"), .init("of"), .init("amount", .number), .init("value", .number),
        .init("price from", priority: 1),
      ],
      rows: receiptsShown.map {
        [
          date($0.time), .text($0.asset.sign), .rao($0.rao), .money($0.knownValue, unit),
          .text($0.source),
        ]
      },
      more: [("time", receiptsShown.map { .text(UnixTime(seconds: $0.time).iso8601) })])
  }

  private var disposals: RecordsTable {
    RecordsTable(
      caption: "What was given away, in \(unit.text)",
      columns: [
        .init("date"), .init("of"), .init("amount", .number), .init("acquired"),
        .init("proceeds", .number), .init("cost", .number), .init("gain", .number),
        .init("matched", priority: 1),
      ],
      rows: disposalsShown.map {
        [
          date($0.time), .text($0.asset.sign), .rao($0.lot.rao),
          $0.lot.isFound ? date($0.lot.acquired) : .none, .money($0.knownProceeds, unit),
          .money($0.lot.knownCost, unit), .money($0.knownGain, unit), .text(matched($0)),
        ]
      })
  }

  private func matched(_ disposal: LedgerBook.Disposal) -> String {
    if !disposal.lot.isFound { return "not in the records" }
    guard let window = disposal.window else {
      return result.wish.method.order == .pooled ? "pool" : "lot"
    }
    return window == 0...0 ? "same day" : "within \(window.upperBound) days after"
  }

  /// What is left of each asset, by lot.
  private var lots: RecordsTable {
    RecordsTable(
      caption: "What is left, by lot, in \(unit.text)",
      columns: [
        .init("of"), .init("acquired"), .init("amount", .number), .init("cost", .number),
      ],
      rows: result.book.sortedAssets.flatMap { asset in
        result.book.lots(of: asset).map {
          [.text(asset.sign), date($0.acquired), .rao($0.rao), .money($0.knownCost, unit)]
        }
      })
  }

  /// What is left, by asset.
  var left: RecordsTable {
    RecordsTable(
      caption: "What is left by these records",
      columns: [
        .init("of"), .init("amount", .number), .init("lots", .number),
        .init("cost in \(unit.text)", .number),
      ],
      rows: result.book.sortedAssets.map { asset in
        let lots = result.book.lots(of: asset)
        let isKnown = lots.allSatisfy(\.isCostKnown)
        return [
          .text(asset.sign), .rao(result.book.held(asset)), .count(lots.count),
          .money(isKnown ? lots.reduce(.zero) { $0 + $1.cost } : nil, unit),
        ]
      })
  }
}

extension LedgerBook {
  /// TAO first, then subnets by number.
  var sortedAssets: [LedgerAsset] {
    assets.sorted { left, right in
      func order(_ asset: LedgerAsset) -> Int {
        if case .alpha(let netuid, _) = asset { Int(netuid.value) } else { -1 }
      }
      return order(left) < order(right)
    }
  }
}
