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
    .boolean("stopped", "whether it was stopped before its end") { $0.wasStopped },
  ]

  var answer: Answer {
    var words = "\(NumberFormat.counted(count.made, "page")) written to "
    var text = StyledText(words) + StyledText(SafeText.neutralised(place), .name)
    words = count.before > 0 ? ", \(NumberFormat.group(String(count.before))) made before" : ""
    text = text + StyledText(words, .dim)
    if count.failed > 0 {
      text =
        text
        + StyledText(
          ". \(NumberFormat.counted(count.failed, "row")) could not be made; the ledger beside the "
            + "pages says why", .error)
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
