import CivilTime
import Decimals
import Inquiry
import JSONText
import Presentation
import StakingEconomics
import StakingModel
import TextFormats

/// What was received and gained, for the person's tax return: sums, no tax.
extension SummaryReport {
  static let recordsShape: [String: TemplateShape] = [
    "records": .optional([
      "unit": .text, "method": .text, "treatment": .text, "first": .text, "last": .text,
      "years": .list([
        "year": .text, "income": .text, "proceeds": .text, "cost": .text, "net": .text,
        "unknown": .text,
      ]),
      "hasUnknown": .flag, "csv": .markup,
    ])
  ]

  var recordsValues: TemplateRecord {
    guard let records = input.records, let first = records.events.first?.event.time,
      let last = records.end
    else { return ["records": .nothing] }
    let years = records.years
    return [
      "records": .record([
        "unit": .text(records.wish.unit.text), "method": .text(records.wish.method.name),
        "treatment": .text(records.wish.treatment.rawValue),
        "first": .text(UnixTime(seconds: first).date.text),
        "last": .text(UnixTime(seconds: last).date.text),
        "years": .list(years.map { yearValues($0, records.wish.unit) }),
        "hasUnknown": .flag(years.contains { $0.unknownIncome + $0.unknownGains > 0 }),
        "csv": .markup(SummaryReport.csv(of: years, in: records.wish.unit)),
      ])
    ]
  }

  private func yearValues(
    _ year: YearSummary, _ unit: LedgerUnit
  ) -> TemplateValue {
    func money(_ value: ExactMoney) -> TemplateValue {
      .text(NumberFormat.fixed(rao: value.nano, SummaryReport.places(of: unit)))
    }
    let unknown = year.unknownIncome + year.unknownGains
    return .record([
      "year": .text(String(year.year)), "income": money(year.income),
      "proceeds": money(year.proceeds), "cost": money(year.cost), "net": money(year.net),
      "unknown": .text(unknown == 0 ? "–" : Words.count(unknown)),
    ])
  }

  /// The same rows and digits for a spreadsheet.
  static func csv(of years: [YearSummary], in unit: LedgerUnit) -> String {
    func money(_ value: ExactMoney) -> CSVText.Cell {
      let digits = NumberFormat.fixed(rao: value.nano, places(of: unit))
      return .number(digits.filter { $0 != "," }.replacing("−", with: "-"))
    }
    let text = CSVText.table(
      columns: ["year", "income", "proceeds", "cost", "net", "not known", "unit"],
      rows: years.map { year in
        [
          .number(String(year.year)), money(year.income), money(year.proceeds), money(year.cost),
          money(year.net), .number(String(year.unknownIncome + year.unknownGains)),
          .text(unit.text),
        ]
      })
    return text.replacing("\r\n", with: "\n").trimmingEnd
  }

  private static func places(of unit: LedgerUnit) -> Int { unit == .tao ? 9 : 2 }

  /// The same for programs.
  static let recordsRecord: JSONRecord<RecordsResult> = [
    .text("unit", "what it counts in") { $0.wish.unit.text },
    .text("method", "which lots go first") { $0.wish.method.word },
    .text("treatment", "whether staking counts as giving away") { $0.wish.treatment.rawValue },
    .list("years", "income and gains by year", of: yearRecord) { $0.years },
  ]

  private static let yearRecord: JSONRecord<YearSummary> = [
    .integer("year", "the year") { $0.year },
    .integer("income_e9", unit: "10^-9 of the unit", "income when received, of what is known") {
      $0.income.nano
    },
    .integer("net_e9", unit: "10^-9 of the unit", "gains and losses together, of what is known") {
      $0.net.nano
    },
    .integer("unknown", "receipts and disposals whose worth is not known: they are in no sum") {
      $0.unknownIncome + $0.unknownGains
    },
  ]
}

extension String {
  /// Without line ends behind it.
  fileprivate var trimmingEnd: String {
    var text = self[...]
    while text.last == "\n" { text.removeLast() }
    return String(text)
  }
}
