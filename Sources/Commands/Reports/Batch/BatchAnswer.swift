import Answers
import Decimals
import JSONText
import Presentation
import TextFormats

/// What came of a batch.
struct BatchAnswer {
  let place: String
  let count: BatchRun.Count
  let wasStopped: Bool

  static let record: JSONRecord<BatchAnswer> = [
    .text("place", "the folder or the archive") { $0.place },
    .integer("rows", "how many profiles were read") { $0.count.rows },
    .integer("made", "how many pages were made") { $0.count.made },
    .integer("made_before", "how many an earlier run had made") { $0.count.before },
    .integer("failed", "how many rows have faults; the ledger says which") { $0.count.failed },
    .integer("set_aside", "how many pages of earlier runs are not of these rows; they are in `old`")
    {
      $0.count.setAside
    },
    .list(
      "without_page", "those who have no page, at most \(mostNamed) of them",
      of: [
        .integer("row", "the row, from 1") { $0.row },
        .text("id", "its id; null where it has none") { $0.id },
      ]
    ) { $0.count.withoutPage },
    .boolean("stopped", "whether it was stopped before its end") { $0.wasStopped },
  ]

  /// So many are named; the ledger has all.
  static let mostNamed = 10

  private var named: String {
    let names = count.withoutPage.map { row, id in
      "row \(row)" + (id.map { " (\(SafeText.neutralised($0, limit: 40)))" } ?? "")
    }
    let more = count.failed - names.count
    return names.joined(separator: ", ")
      + (more > 0 ? " and \(NumberFormat.group(String(more))) more" : "")
  }

  var answer: Answer {
    var words = "\(NumberFormat.counted(count.made, "page")) written to "
    var text = StyledText(words) + StyledText(SafeText.neutralised(place), .name)
    words = count.before > 0 ? ", \(NumberFormat.group(String(count.before))) made before" : ""
    text = text + StyledText(words, .dim)
    if count.failed > 0 {
      text =
        text
        + StyledText(". No page of these, the ledger says why: \(named)", .error)
    }
    if count.setAside > 0 {
      let are = count.setAside == 1 ? "is" : "are"
      text =
        text
        + StyledText(
          ". \(NumberFormat.counted(count.setAside, "page")) of earlier runs \(are) not of these "
            + "rows: moved to ", .warning)
        + StyledText(SafeText.neutralised(place) + "/" + BatchLedger.aside, .name)
    }
    if wasStopped {
      text = text + StyledText(". Stopped; the same line goes on from here", .warning)
    }
    let markup = Markup([.paragraph(text + StyledText("."))])
    var answer = Answer(markup, json: BatchAnswer.record.json(of: self))
    if count.failed > 0 {
      // A table of what was done is an answer; the status says that it was not all.
      answer.status = .failure
      answer.isRefused = true
    }
    return answer
  }
}
