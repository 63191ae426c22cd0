import Answers
import CivilTime
import Decimals
import History
import Holdings
import JSONText
import LabSession
import Presentation
import TextFormats

/// What `data funds` answers: validators' funds on root as the updates found them.
enum FundsAnswer {
  private static let rowLimit = 12

  static func answer(in session: Session) throws -> Answer {
    let funds = try session.historyToRead()?.funds() ?? []
    let json = record.json(of: funds)
    guard !funds.isEmpty else {
      return Answer(
        Markup([
          .paragraph(
            StyledText("No fund was read yet: ") + StyledText("data update --plan", .code)
              + " says what asking for them would ask of whom.")
        ]), json: json)
    }
    let table = TextTable(
      "Validators' funds on root",
      columns: [
        .init("validator"), .init("worth TAO", .number), .init("take", .number, priority: 1),
        .init("seat", priority: 2), .init("stakers' return", .number), .init("from"), .init("to"),
        .init("7 days", .number, priority: 2), .init("30 days", .number, priority: 1),
        .init("90 days", .number, priority: 3), .init("a year", .number, priority: 4),
        .init("longest gap", .number, priority: 2),
      ], rows: funds.prefix(rowLimit).map(cells))
    let shown = min(rowLimit, funds.count)
    return Answer(
      Markup([
        .table(table),
        .paragraph(
          StyledText(
            "\(shown) of \(NumberFormat.counted(funds.count, "fund")), the largest by what selling it "
              + "would return; all: data export fund. The return is that between the two days, "
              + "whenever somebody came; it takes two updates. A column of days begins with the last "
              + "reading that is so old. What was says nothing of what comes.",
            .dim)),
      ]), json: json)
  }

  private static func cells(_ fund: FundPast) -> [StyledText] {
    let take = fund.take.map { "\(Percentage(parts: UInt16(clamping: $0)).digits) %" }
    let seat = fund.hasSeat.map { $0 ? "yes" : "no" }
    return [
      StyledText(ShortAddress.shortening(fund.hotkey), .name),
      StyledText(
        fund.nav.map { NumberFormat.exact(rao: UInt64(clamping: $0)) } ?? "unknown", .value),
      StyledText(take ?? "unknown"), StyledText(seat ?? "unknown"),
      StyledText(fund.gain.map { NumberFormat.percent($0) } ?? "unknown"),
      StyledText(fund.first.date.text), StyledText(fund.last.date.text),
    ]
      + [7, 30, 90, 365].map { days in
        StyledText(
          fund.windows.first { $0.wanted == days }.map { NumberFormat.percent($0.gain) } ?? "–")
      } + [StyledText(NumberFormat.counted(fund.longestGap, "day"))]
  }

  static let record: JSONRecord<[FundPast]> = .list(
    "funds", "every fund that was read, the largest first", of: row
  ) { $0 }

  private static let row: JSONRecord<FundPast> = [
    .text("validator", "the validator's address by its ends") {
      ShortAddress.shortening($0.hotkey)
    },
    .integer(
      "nav_rao", unit: "rao of TAO", "what selling all of it would return; null where not read"
    ) { $0.nav },
    .integer("take_u16", "what the validator keeps, in parts of 65535; null where not read") {
      $0.take
    },
    .boolean("root_seat", "whether it has a seat on root; null where not read") { $0.hasSeat },
    .integer("readings", "how often it was read") { $0.readings },
    .text("from", "the first reading, in UTC") { $0.first.iso8601 },
    .text("to", "the last reading, in UTC") { $0.last.iso8601 },
    .number("gain", unit: "fraction", "what its stakers gained between them; null with one reading")
    {
      $0.gain
    },
    .integer("longest_gap_days", "the most days on end without a reading") { $0.longestGap },
    .list("windows", "what stakers gained up to the last reading", of: window) { $0.windows },
  ]

  private static let window: JSONRecord<FundPast.Window> = [
    .integer("wanted_days", "the days asked for") { $0.wanted },
    .text("from", "the last reading that is so old, in UTC") { $0.first.iso8601 },
    .number("gain", unit: "fraction", "what stakers gained from it to the last reading") {
      $0.gain
    },
  ]
}
