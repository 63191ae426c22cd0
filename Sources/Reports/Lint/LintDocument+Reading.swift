import Decimals
import Diagnostics
import Markdown

extension LintDocument {
  /// A reply is nothing but an answer.
  private var isReply: Bool { text.source.name.contains(Reply.folder) }

  /// Questions that are too long, and answers that do not come first.
  var questionFaults: [LintFault] {
    var faults: [LintFault] = []
    for section in sections {
      let isQuestion = section.heading?.words.hasSuffix("?") ?? false
      if isQuestion, let heading = section.heading, heading.words.count > LintLimits.question {
        faults.append(
          LintFault(
            .question, "this question has \(heading.words.count) characters",
            at: heading.span.utf8))
      }
      if !isQuestion, let heading = section.heading, LintDocument.asks(heading.words) {
        faults.append(
          LintFault(
            .question, "this question does not end in “?”", at: heading.span.utf8,
            hint: Hint("end it in a question mark")))
      }
      guard isQuestion || isReply else { continue }
      guard let block = section.blocks.first, case .paragraph(let words) = block.kind,
        let paragraph = block.prose.first, !paragraph.isLed
      else {
        faults.append(LintFault(.answer, "this does not begin with its answer", at: section.start))
        continue
      }
      let count = words.plainText.split(whereSeparator: \.isWhitespace).count
      if count > LintLimits.answer {
        faults.append(
          LintFault(.answer, "the answer has \(count) words", at: block.span.utf8))
      }
    }
    return faults
  }

  private static let turned: Set<Substring> = [
    "can", "could", "do", "does", "did", "is", "are", "was", "should", "will", "would", "must",
    "may",
  ]
  private static let asking: Set<Substring> = [
    "what", "how", "why", "when", "where", "which", "who",
  ]
  private static let subjects: Set<Substring> = [
    "i", "you", "we", "it", "they", "the", "a", "an", "my", "your", "this", "that", "there",
    "staking",
    "tao", "alpha", "root",
  ]

  /// Whether a heading is built as a question: “Can I …”, “How much does it …”; “What it costs” is none.
  private static func asks(_ heading: String) -> Bool {
    let words = heading.lowercased().split { !$0.isLetter && $0 != "'" }
    guard let first = words.first else { return false }
    var rest = words[...]
    if asking.contains(first) { rest = rest.drop { !turned.contains($0) } }
    guard let verb = rest.first, rest.startIndex <= 2, turned.contains(verb),
      let subject = rest.dropFirst().first
    else { return false }
    return subjects.contains(subject)
  }

  /// Sentences and paragraphs that are too long.
  var sentenceFaults: [LintFault] {
    prose.flatMap { paragraph -> [LintFault] in
      let sentences = Readability.sentences(of: paragraph.plain)
      var faults = sentences.filter { $0.count > LintLimits.sentence }.map { words in
        LintFault(
          .sentence, "this sentence has \(words.count) words", at: place(of: words, in: paragraph),
          hint: Hint("make two of it"))
      }
      if sentences.count > LintLimits.sentencesPerParagraph {
        faults.append(
          LintFault(
            .paragraph, "this paragraph has \(sentences.count) sentences",
            at: paragraph.span.utf8))
      }
      return faults
    }
  }

  /// What is measured section by section.
  func sectionFaults(lexicon: Set<String>) -> [LintFault] {
    sections.flatMap { section -> [LintFault] in
      var faults: [LintFault] = []
      let measured = Readability(section.blocks, lexicon: lexicon)
      if measured.wordCount >= LintLimits.measured {
        if measured.meanLength > LintLimits.mean {
          faults.append(
            LintFault(
              .mean,
              "sentences have \(NumberFormat.fixed(measured.meanLength, 1)) words on average",
              at: section.start))
        }
        if measured.grade > LintLimits.grade {
          faults.append(
            LintFault(
              .grade, "this reads at grade \(NumberFormat.fixed(measured.grade, 1))",
              at: section.start, hint: Hint("use shorter words and sentences")))
        }
      }
      let terms = section.blocks.flatMap(\.prose).flatMap(\.words).filter {
        if case .emphasis = $0.kind { true } else { false }
      }
      if terms.count > LintLimits.terms {
        faults.append(
          LintFault(.terms, "here are \(terms.count) new terms", at: section.start))
      }
      return faults
    }
  }
}
