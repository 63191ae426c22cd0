import Decimals
import Holdings
import Inquiry
import Market
import StakingEconomics
import StakingModel

/// What is held, what it earns, and what leaving it returns, row by row.
extension SummaryReport {
  static let positionShape: [String: TemplateShape] = [
    "positions": .list([
      "title": .text, "holding": .text, "spot": .text, "locked": .text, "received": .text,
      "lost": .text,
      "cost": .text, "result": .text, "rate": .text, "day": .text,
      "month": .text, "year": .text, "dayTAO": .text, "monthTAO": .text, "yearTAO": .text,
      "yearMoney": .optional(.text),
    ]),
    "totalDay": .text, "totalMonth": .text, "totalYear": .text, "totalYearMoney": .optional(.text),
    "totalSpot": .text, "totalLeaving": .text, "totalLost": .text, "totalCost": .text,
    "totalResult": .text, "hasLocks": .flag, "totalLocked": .text, "addsUpToLess": .flag,
  ]

  static let rateShape: [String: TemplateShape] = [
    "rates": .list([
      "title": .text, "rate": .text, "basis": .text, "unit": .text, "window": .text, "net": .text,
    ]),
    "hasCosts": .flag, "notes": .list(.text), "unstakeFee": .text, "isPart": .flag,
  ]

  var shownRows: SummaryRows { SummaryRows(positions) }

  /// What stands beside the table of positions.
  var rateValues: TemplateRecord {
    let rows = shownRows.rows
    return [
      "rates": .list(rows.filter { $0.count == 1 }.map { rateRow($0[0]) }),
      "hasCosts": .flag(review.costRao != nil), "isPart": .flag(rows.count < positions.count),
      "notes": .list(notes.map(TemplateValue.text)),
      "unstakeFee": .text(Words.exact(TransactionFee.unstake)),
    ]
  }

  func positionValues(_ names: TemplateNames) -> TemplateRecord {
    let rows = shownRows
    let table = PositionTable(self, rows, names)
    return [
      "positions": .list(rows.rows.indices.map { table.row($0, names) }),
      "totalDay": .text(table.earned[0].total), "totalMonth": .text(table.earned[1].total),
      "totalYear": .text(table.earned[2].total),
      "totalYearMoney": names.have("totalYearMoney")
        ? money(review.earned(days: HoldingsReview.year), Words.atLeastSign) : .nothing,
      "totalSpot": .text(table.spot.total), "totalLeaving": .text(table.leaving.total),
      "totalLost": .text(table.lost.total), "hasLocks": .flag(review.lockedSpotRao > 0),
      "totalLocked": .text(table.locked.total),
      "addsUpToLess": .flag(
        table.leaving.addsUpToLess
          || names.have("result") && table.costs?.result.addsUpToLess == true),
      "totalCost": .text(table.costs?.paid.total ?? ""),
      "totalResult": .text(
        review.result.map { ($0.resultRao > 0 ? "+" : "") + (table.costs?.result.total ?? "") }
          ?? "not known yet"),
    ]
  }

  private func rateRow(_ position: HeldPosition) -> TemplateValue {
    let rate = SummaryRate(position, context)
    return [
      "title": .text(title(position)), "rate": .text(rate.value), "basis": .text(rate.basis),
      "unit": .text(position.unit), "window": .text(rate.window), "net": .text(rate.net),
    ]
  }

  /// A total in the person's currency; unknown is told so, never shown as zero.
  func money(
    _ total: HoldingsReview.Total, _ bound: String = "at least ", isGain: Bool = false
  ) -> TemplateValue {
    guard let price else { return .nothing }
    guard let rao = total.knownRao else { return .text("unknown") }
    let text = Words.amount(Double(rao) / 1e9 * price.value, price.currency)
    let sign = isGain && rao > 0 ? "+" : ""
    return .text((total.isAtLeast ? bound : "") + sign + text)
  }
}

/// The columns of the positions that a template names, rounded so that each adds up.
private struct PositionTable {
  static let days = [1, HoldingsReview.month, HoldingsReview.year]

  let report: SummaryReport
  let rows: SummaryRows
  let earned: [AddedColumn]
  let spot: AddedColumn
  let leaving: AddedColumn
  let lost: AddedColumn
  /// What locks hold, at spot.
  let locked: AddedColumn
  /// What was paid and what became of it; nil where no cost is known.
  let costs: (paid: AddedColumn, result: AddedColumn)?
  /// What a year earns in the person's money; empty without a price.
  let yearMoney: [String]

  init(_ report: SummaryReport, _ rows: SummaryRows, _ names: TemplateNames) {
    (self.report, self.rows) = (report, rows)
    let review = report.review
    let hasDays = names.have("dayTAO", "totalDay", "day")
    earned = PositionTable.days.map { days in
      guard days > 1 || hasDays else { return AddedColumn(empty: rows.rows.count) }
      return AddedColumn(
        rows.sums { $0.earned(days: days)?.taoRao }, total: review.earned(days: days))
    }
    spot = AddedColumn(rows.sums(\.spotRao), total: HoldingsReview.Total(review.spotRao))
    leaving = AddedColumn(
      rows.sums { $0.exit.isToday ? $0.exit.net.map { Int128($0.rao) } : nil },
      total: review.leavingToday, isBalance: true)
    lost =
      names.have("lost", "totalLost")
      ? AddedColumn(
        rows.sums(\.lostByLeavingRao), total: HoldingsReview.Total(review.lostByLeavingRao),
        missing: "–") : AddedColumn(empty: rows.rows.count)
    locked =
      review.lockedSpotRao > 0 && names.have("locked", "totalLocked")
      ? AddedColumn(
        rows.sums(\.lockedSpotRao), total: HoldingsReview.Total(review.lockedSpotRao))
      : AddedColumn(empty: rows.rows.count)
    // Most pages tell of no cost.
    costs = review.costRao.map { cost in
      (
        AddedColumn(
          rows.sums(\.costRao), total: HoldingsReview.Total(cost), missing: "not given"),
        AddedColumn(
          rows.sums(\.resultRao), total: HoldingsReview.Total(review.result?.resultRao ?? 0),
          isBalance: true)
      )
    }
    yearMoney = names.have("yearMoney") ? PositionTable.yearMoney(report, rows) : []
  }

  private static func yearMoney(_ report: SummaryReport, _ rows: SummaryRows) -> [String] {
    guard let price = report.price else { return [] }
    let years = rows.sums { $0.earned(days: HoldingsReview.year)?.taoRao }
    return Words.amounts(
      years.map { $0.map { Double($0) / 1e9 * price.value } }, price.currency)
  }

  func row(_ index: Int, _ names: TemplateNames) -> TemplateValue {
    let row = rows.rows[index]
    var record: TemplateRecord = [
      "title": .text(
        row.count == 1 ? report.title(row[0]) : "\(Words.count(row.count)) others together"),
      "spot": .text(
        row.allSatisfy { $0.spotRao == 0 && $0.rao > 0 } ? "under 1 rao" : spot.rows[index]),
      "received": .text(received(row, index)), "lost": .text(lost.rows[index]),
      "locked": .text(locked.rows[index]),
      "dayTAO": .text(earned[0].rows[index]), "monthTAO": .text(earned[1].rows[index]),
      "yearTAO": .text(earned[2].rows[index]),
      "yearMoney": yearMoney.isEmpty ? .nothing : .text(yearMoney[index]),
    ]
    if names.have("holding", "cost", "result") { record.add(held(row, index)) }
    if names.have("rate", "day", "month", "year") { record.add(earning(row, index)) }
    return .record(record)
  }

  /// What is held, and what became of what it cost.
  private func held(_ row: [HeldPosition], _ index: Int) -> TemplateRecord {
    let isGain = row.compactMap(\.resultRao).reduce(0, +) > 0
    return [
      "holding": .text(row.count == 1 ? row[0].shortHolding : "–"),
      "cost": .text(costs?.paid.rows[index] ?? "not given"),
      "result": .text(
        row.allSatisfy { $0.resultRao == nil }
          ? PositionTable.lacksResult(row)
          : (isGain ? "+" : "") + (costs?.result.rows[index] ?? "unknown")),
    ]
  }

  /// Why nothing is said of what became of a cost.
  private static func lacksResult(_ row: [HeldPosition]) -> String {
    let paid = row.filter { $0.costRao != nil }
    if paid.isEmpty { return "no cost" }
    if paid.allSatisfy(\.isWhollyLocked) { return "locked" }
    return paid.contains { $0.lockedRao > 0 } ? "part locked" : "refused"
  }

  /// What it earns in its own unit.
  private func earning(_ row: [HeldPosition], _ index: Int) -> TemplateRecord {
    [
      "rate": .text(row.count == 1 ? SummaryRate(row[0], report.context).short : "–"),
      "day": .text(native(row, index, 1)), "month": .text(native(row, index, HoldingsReview.month)),
      "year": .text(native(row, index, HoldingsReview.year)),
    ]
  }

  private func native(_ row: [HeldPosition], _ index: Int, _ days: Int) -> String {
    guard row.count == 1 else { return "–" }
    // What is TAO already is told in the digits of the column of TAO.
    if row[0].place.netuid == nil, let column = PositionTable.days.firstIndex(of: days) {
      let text = earned[column].rows[index]
      return row[0].earned(days: days)?.nativeRao == nil ? text : text + " " + row[0].unit
    }
    return row[0].earned(days: days)?.nativeRao.map { row[0].text(rao: $0) } ?? "unknown"
  }

  private func received(_ row: [HeldPosition], _ index: Int) -> String {
    if row.contains(where: \.exit.isToday) { return leaving.rows[index] }
    let waits = row.map(\.exit.waitDays).filter { $0 > 0 }
    guard let first = waits.min() else {
      return row.allSatisfy(\.isWhollyLocked) ? "locked" : "refused"
    }
    return "in " + Words.dayCount(first)
  }
}
