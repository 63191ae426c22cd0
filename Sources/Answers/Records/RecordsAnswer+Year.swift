import Decimals
import Inquiry
import StakingEconomics

/// One year of the records, where a person asks for one: sums and lists are of it alone, lots are of all.
extension RecordsAnswer {
  private func isShown(_ time: Int64) -> Bool {
    only.map { result.wish.year.year(of: time) == $0 } ?? true
  }

  var years: [YearSummary] { result.years.filter { only == nil || $0.year == only } }

  /// A year that begins in April has its months in two calendar years.
  var months: [YearSummary] {
    guard let only else { return result.months }
    let begins = result.wish.year.month
    return result.months.filter { summary in
      let year = (summary.month ?? 1) < begins ? summary.year - 1 : summary.year
      return year == only
    }
  }

  var shownProofs: [RecordsProof] { result.proofs.filter { only == nil || $0.year == only } }

  var receiptsShown: [LedgerBook.Income] { result.book.income.filter { isShown($0.time) } }

  var disposalsShown: [LedgerBook.Disposal] { result.book.disposals.filter { isShown($0.time) } }

  var eventsShown: [RecordedEvent] { result.events.filter { isShown($0.event.time) } }

  /// What is to be known where one year is shown.
  var yearTerm: String? {
    guard let year = years.first, only != nil else { return nil }
    return
      "\(periodName(year)) alone; what came before counts for its lots, and what is left is at "
      + "the end of the files"
  }

  /// What was lost, stolen or a cost, and what that had cost.
  var outflowTerms: [String] {
    ([nil] + OutflowReason.allCases.filter { $0 != .gift }).compactMap { reason in
      let gone = result.book.departures.filter { departure in
        !departure.isFee && isShown(departure.time)
          && result.events[departure.event].reason == reason
      }
      guard !gone.isEmpty else { return nil }
      let count = Set(gone.map(\.event)).count
      let isKnown = gone.allSatisfy(\.lot.isCostKnown)
      let cost = gone.reduce(ExactMoney.zero) { $0 + $1.lot.cost }
      let told =
        "it had cost \(NumberFormat.fixed(rao: cost.nano, unit == .tao ? 9 : 2)) \(unit.text)"
      let words =
        isKnown
        ? told
        : cost == .zero
          ? "what it had cost is not known" : told + " and, for a part of it, what is not known"
      let what =
        reason.map { "called \($0.rawValue)" }
        ?? "that \(count == 1 ? "goes" : "go") out to elsewhere"
      return
        "\(NumberFormat.counted(count, "event")) \(what): \(words), and that is in no sum above, as "
        + "no proceeds came"
    }
  }
}
