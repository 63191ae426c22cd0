import CivilTime
import Decimals
import Explain
package import Importers
package import Inquiry
import JSONText
import Presentation
import StakingEconomics
import StakingModel
import TextFormats

/// Records as an answer.
package struct RecordsAnswer {
  /// Which of its tables is shown.
  package enum Part: String, CaseIterable, Sendable {
    case years, months, income, disposals, lots, events

    /// What it holds.
    package var meaning: String {
      switch self {
      case .years: "income and gains by year"
      case .months: "the same by month"
      case .income: "every receipt with its value"
      case .disposals: "every part of a lot that was given away, with its gain"
      case .lots: "what is left, by lot"
      case .events: "the ledger: every event with the prices it counts with"
      }
    }
  }

  package let result: RecordsResult
  package let found: Import
  package let part: Part
  /// The person's own rates on income and gains, in millionths; nil where none was given.
  package var incomeRate: Int?
  package var gainsRate: Int?
  /// The one year that is shown, by the calendar year it begins in; nil for all.
  package var only: Int?
  /// The files, as they were typed.
  package var line = "records FILE"

  package init(_ result: RecordsResult, of found: Import, part: Part) {
    (self.result, self.found, self.part) = (result, found, part)
  }

  /// More rows than this stand in the export.
  private static let rowLimit = 60

  package var answer: Answer {
    let table = table
    var blocks: [Markup.Block] = [.table(table.table(upTo: Self.rowLimit))]
    if table.rows.count > Self.rowLimit {
      blocks.append(
        .paragraph(
          StyledText(
            "\(Self.rowLimit) of \(NumberFormat.group(String(table.rows.count))) rows; all: ", .dim)
            + StyledText("\(line) \(partOption) --export csv", .code)))
    }
    blocks += taxes
    if part == .years || part == .months {
      if !left.rows.isEmpty { blocks.append(.table(left.table(upTo: Self.rowLimit))) }
      blocks.append(.fields(returnFields))
    }
    if !shownProofs.isEmpty { blocks.append(.table(proofs)) }
    blocks.append(.list(terms.map { StyledText($0) }, ordered: false))
    let notes = notes
    if !notes.isEmpty {
      blocks.append(.heading(3, "What is not known"))
      blocks.append(.list(notes.map { StyledText($0) }, ordered: false))
    }
    blocks.append(
      .paragraph(
        StyledText(
          "A calculation from your files, no tax advice. What counts as income or gain, and when, "
            + "depends on your country: ", .dim) + StyledText("ask do I pay taxes", .code)))
    return Answer(
      Markup(blocks), json: Self.record.json(of: self), derivations: derivations,
      headline: "net")
  }

  private var partOption: String {
    (part == .months ? "--by month" : "--list \(part.rawValue)")
      + (only.map { " --year \($0)" } ?? "")
  }

  /// The table that is shown, for spreadsheets: every row of it.
  package var csv: String { table.csv(in: unit) }

  private var derivations: [Derivation] {
    years.last.map { $0.derivations(in: result.wish.unit) } ?? []
  }

  // MARK: Returns

  private var returnFields: [Markup.Field] {
    let times = result.events.map(\.event.time)
    let days = [times.first, times.last].compactMap(\.self).map { UnixTime(seconds: $0).date.text }
    let name =
      "in \(result.wish.unit.text), over the whole time \(days.joined(separator: " to ")), not a year"
    switch result.returns {
    case .failure(let fault):
      return [
        .init(
          StyledText("returns"), StyledText("not computable", .warning),
          note: StyledText(fault.text, .dim))
      ]
    case .success(let returns):
      return [
        Self.field("time-weighted return", returns.timeWeighted.map(\.value), name),
        Self.field("money-weighted return", returns.moneyWeighted.map(\.value), name),
      ]
    }
  }

  private static func field(
    _ title: String, _ result: Result<Double, ReturnFault>, _ note: String
  ) -> Markup.Field {
    switch result {
    case .success(let value):
      .init(
        StyledText(title), StyledText(NumberFormat.percent(value), .value),
        note: StyledText(note, .dim))
    case .failure(let fault):
      .init(
        StyledText(title), StyledText("not computable", .warning),
        note: StyledText(fault.dated, .dim))
    }
  }

  // MARK: Taxes at the person's own rate

  private var taxes: [Markup.Block] {
    guard incomeRate != nil || gainsRate != nil else { return [] }
    let rows = years.map { year in
      [
        RecordsCell.text(periodName(year)),
        taxCell(incomeRate, on: year.income, year.knownIncome == 0 && year.unknownIncome > 0),
        taxCell(gainsRate, on: year.net, year.knownGains == 0 && year.unknownGains > 0),
      ]
    }
    let table = RecordsTable(
      caption: "At the rates you gave: \(rateWords)",
      columns: [
        .init("year"), .init("on income", .number), .init("on net gains", .number),
      ], rows: rows)
    return [.table(table.table(upTo: Self.rowLimit))]
  }

  private func taxCell(_ rate: Int?, on sum: ExactMoney, _ isUnknown: Bool) -> RecordsCell {
    guard let rate else { return .none }
    return .money(isUnknown ? nil : YearSummary.tax(on: sum, millionths: rate), unit)
  }

  private var rateWords: String {
    func words(_ name: String, _ rate: Int?) -> String? {
      rate.map { "\(name) \(NumberFormat.percent(Double($0) / 1_000_000))" }
    }
    return [words("income", incomeRate), words("gains", gainsRate)].compactMap(\.self)
      .joined(separator: ", ")
  }

  // MARK: Proof

  private var proofs: TextTable {
    TextTable(
      "Income beside the file's own",
      columns: [
        .init("year"), .init("receipts", .number), .init("here", .number),
        .init("the file's", .number), .init(""),
      ],
      rows: shownProofs.map { proof in
        [
          StyledText("\(proof.year)"), RecordsCell.count(proof.receipts).styled,
          RecordsCell.money(proof.ours, unit).styled, RecordsCell.money(proof.told, unit).styled,
          proof.agrees
            ? StyledText("agrees, to its cents", .good) : StyledText("differs", .warning),
        ]
      })
  }

  var unit: LedgerUnit { result.wish.unit }
}

extension ReturnFault {
  /// The reason in words; a ledger counts days from 1970, which tells nobody anything.
  var dated: String {
    guard case .negativeBalance(let day) = self else { return text }
    let date = UnixTime(seconds: Int64(day) * 86_400).date.text
    return "more had been taken out by \(date) than was there"
  }
}
