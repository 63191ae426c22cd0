import Decimals
import Glibc
import Questions
import StakingModel
import TestSupport
import Testing

/// The page `docs/questions.md`: what is understood, and how well.
struct QuestionsPage {
  private var parts: [String] = []

  mutating func add(_ title: String, _ result: CorpusResult) {
    parts.append("## Measured: \(title)\n\n\(result.table)")
  }

  private var text: String {
    let rows = Intent.all.map { "| `\($0.id)` | \($0.group.rawValue) | \($0.question) |" }
    return """
      # Questions in plain words

      The room `Questions` says what a line in plain English, German or Spanish asks, by rules that anybody can read.
      Words and short phrases stand for concepts (`Sources/Questions/Concepts`): "unstake", "aussteigen" and "retirar"
      are `leave`. An intent (`Sources/Questions/Intents`) lists which concepts ask it: `leave howlong` is
      "How long does leaving take?".

      Two opinions are added up. The patterns say which words must be there for an intent; the one that accounts for most
      of the question counts most. The counts (`Sources/Questions/Terms`) say how often the known questions of an intent
      have each concept and each word: a naive Bayes classifier, recorded from the corpora beside the tests. Where the two
      disagree, or another intent comes close, the room says that it is unsure and asks back with the nearest.
      Where no pattern fits and only single words speak for an intent, it must lead by more.
      Between neighbours (`Sources/Questions/Deciding/Neighbours.swift`), whose answers say much of the same, the
      likelier answers sooner. A line about another coin, or with words of another subject and none about staking, is about something else.

      Within a question an aspect (`Sources/Questions/Aspects`) says what the first sentence has to answer: whether there
      is insurance, among questions about hacks. Its words stand in `templates/openings`. Where it was not sure what is
      asked, an aspect's own words decide.

      To teach it a phrase, add the phrase to its concept, or a line to a corpus; to teach it a question, add a pattern to
      its intent, or an intent to a list; to let an answer begin otherwise, add a row to the aspects.
      `RECORD_SNAPSHOTS=1` counts anew and writes this page; the counts are built in,
      so build and record once more for the page.

      Questions that shaped the tables flatter them. Of questions in other words fewer are understood; only lines that
      nobody looked at while writing the tables say how many.

      \(parts.joined(separator: "\n"))
      ## What can be asked

      | intent | topic | in words |
      |---|---|---|
      \(rows.joined(separator: "\n"))

      """
  }

  func expectCurrent(file: String = #filePath) {
    let folder = file.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    let path = "\(folder)/docs/questions.md"
    if getenv("RECORD_SNAPSHOTS") != nil {
      #expect(TextFile.write(text, to: path))
      return
    }
    #expect(TextFile.read(path) == text, "record docs/questions.md with RECORD_SNAPSHOTS=1")
  }
}

extension NamedThings {
  /// As the corpora write them.
  var corpusNames: Set<String> {
    var names: Set<String> = []
    for amount in amounts {
      guard let number = amount.number else { continue }
      let text = number.sensibleText(keptFraction: 9).text.filter { $0 != "," }
      switch amount.unit {
      case .tao: names.insert("amount=\(text)tao")
      case .alpha: names.insert("amount=\(text)alpha")
      case .money(let currency): names.insert("amount=\(text)\(currency.code.lowercased())")
      case .unsaid: break
      }
    }
    for subnet in subnets { names.insert("subnet=\(subnet.value)") }
    if isAboutRoot { names.insert("place=root") }
    if isAboutExchange { names.insert("place=exchange") }
    for days in times.compactMap(\.days) {
      names.insert("days=\(days.sensibleText(keptFraction: 9).text)")
    }
    if let currency { names.insert("currency=\(currency.code.lowercased())") }
    return names
  }
}
