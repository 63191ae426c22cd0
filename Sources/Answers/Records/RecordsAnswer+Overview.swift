import JSONText
import Presentation
import StakingEconomics

extension RecordsAnswer {
  /// What `records` can do, where no file is named.
  ///
  /// - Parameter exports: shapes of other programs, by word and title.
  package static func overview(exports: [(word: String, title: String)]) -> Answer {
    let methods = TextTable(
      "Which part goes when some is given away",
      columns: [.init("--method"), .init("what it does")],
      rows: LotMethod.allCases.map {
        [StyledText($0.word, .name), StyledText($0.meaning)]
      })
    let shapes = TextTable(
      "What can be written", columns: [.init("--export"), .init("what it is")],
      rows: ([("csv", "the table that is shown")] + exports).map {
        [StyledText($0.0, .name), StyledText($0.1)]
      })
    return Answer(
      Markup([
        .table(methods), .table(shapes),
        .paragraph(
          StyledText("records FILE", .code)
            + " works out income, gains and lots from the files that "
            + StyledText("import", .code) + " reads. Nothing is sent anywhere."),
      ]), json: overviewRecord.json(of: LotMethod.allCases))
  }
}
