import Answers
import ArgumentParser
import Diagnostics
import JSONText
import LabSession
import Lessons
import Presentation

extension Session {
  /// A question in plain words: the lines that answer it or come close, terms and lessons about it.
  mutating func question(_ text: String) throws -> Answer {
    let question = Question(text, in: try snapshot())
    var lines = suggestions(question)
    if let verb = mistypedVerb(text) { lines.insert(verb, at: 0) }
    if let term = termAskedFor(question) { lines.insert(term, at: 0) }
    let words = try lookUps(question, isAnswered: !lines.isEmpty).filter { found in
      !lines.contains { $0.line == found.line }
    }
    if lines.isEmpty, words.isEmpty { lines = try anything(about: question) }
    let all = Array(lines.prefix(3)) + words
    let fault = Diagnostic(
      "line.words", "this is a question in words, the lab takes verbs and calculations",
      severity: .note,
      hint: Hint("closest", code: all.first?.line))
    var blocks: [Markup.Block] = [.diagnostic(DiagnosticBlock(fault))]
    if all.count > 1 {
      blocks.append(
        .fields(
          all.dropFirst().map {
            Markup.Field(StyledText($0.line, .code), StyledText($0.about, .dim))
          }))
    }
    let suggestions = all.map { line, about -> JSONValue in
      ["line": .string(line), "about": .string(about)]
    }
    return Answer(
      Markup(blocks), json: ["suggestions": .array(suggestions)], status: .failure)
  }

  typealias Suggestion = (line: String, about: String)

  /// Verbs whose keywords are in the question, the best first.
  private func suggestions(_ question: Question) -> [Suggestion] {
    let scored = Catalogue.all.enumerated().compactMap {
      index, type -> (score: Int, index: Int, line: Suggestion)? in
      guard let asking = type.asking else { return nil }
      let score = asking.score(question.words)
      guard score > 0 else { return nil }
      return (score, index, (question.filling(asking.line), type.configuration.abstract))
    }
    return scored.sorted { ($1.score, $0.index) < ($0.score, $1.index) }.map(\.line)
  }

  /// `stke 10 TAO into 64` with its verb put right.
  private func mistypedVerb(_ text: String) -> Suggestion? {
    let head = text.prefix { $0.isLetter }
    let rest = text.dropFirst(head.count)
    guard head.count > 3, Catalogue.command(named: head) == nil,
      let verb = nearest(to: String(head), among: Catalogue.verbs).first,
      Session.isSlip(String(head).lowercased(), of: verb),
      let type = Catalogue.command(named: verb)
    else { return nil }
    return (verb + rest, type.configuration.abstract)
  }

  /// Whether a word is a verb with a slip or two in it: `should` is not `hold`, nor `please` `leave`.
  private static func isSlip(_ word: String, of verb: String) -> Bool {
    let distance = editDistance(word, verb)
    return distance <= 1 || distance == 2 && word.first == verb.first
  }

  /// The term of a question that asks for a meaning and for nothing else, as `what is staking`.
  private func termAskedFor(_ question: Question) -> Suggestion? {
    let subject = question.words.filter { !Session.asking.contains($0) }.joined(separator: " ")
    let entry = Course.glossary(in: environment.content).entry(meant: subject)
    return entry.map { ("term \($0.term)", firstSentence($0.definition.plainText)) }
  }

  /// Words of a question for a meaning.
  private static let asking: Set<String> = [
    "what", "whats", "is", "are", "a", "an", "the", "does", "do", "mean", "means", "explain", "me",
    "tell", "about",
  ]

  /// Terms, questions of the FAQ, functions and lessons about what the question names.
  private mutating func lookUps(
    _ question: Question, isAnswered: Bool
  ) throws -> [Suggestion] {
    let glossary = Course.glossary(in: environment.content)
    let joined = " " + question.words.joined(separator: " ") + " "
    let terms = glossary.entries.filter { entry in
      let term = entry.term.lowercased()
      if isAnswered, Session.everyday.contains(term) { return false }
      return joined.contains(" \(term) ") || joined.contains(" \(term)s ")
    }
    var found: [Suggestion] = terms.prefix(2).map {
      ("term \($0.term)", firstSentence($0.definition.plainText))
    }
    let telling = question.words.filter {
      $0.count > 3 && !Session.empty.contains($0) && !Session.everyday.contains($0)
    }
    let documents = try searchDocuments().filter {
      [.function, .lesson, .question].contains($0.kind)
    }
    let hits = telling.flatMap { word in
      documents.compactMap { document in
        SearchQuery(word).match(document).map { (score: $0.score, document: document) }
      }
    }.filter { $0.score >= 100 }.sorted { $0.score > $1.score }
    for kind in [SearchDocument.Kind.question, .lesson, .function] {
      guard let document = hits.first(where: { $0.document.kind == kind })?.document else {
        continue
      }
      found.append((document.line, kind == .function ? document.text : document.title))
    }
    return found
  }

  /// Whatever has one of its telling words; at least the list of verbs.
  private mutating func anything(about question: Question) throws -> [Suggestion] {
    let documents = try searchDocuments()
    let hits = question.words.filter { $0.count > 3 && !Session.empty.contains($0) }
      .flatMap { word in
        documents.compactMap { document in
          SearchQuery(word).match(document).map { (score: $0.score, document: document) }
        }
      }.sorted { $0.score > $1.score }
    let found = hits.prefix(2).map { ($0.document.line, $0.document.title) }
    return found.isEmpty ? [("help", HelpCommand.configuration.abstract)] : found
  }

  /// Words of questions that say nothing about their subject.
  private static let empty: Set<String> = [
    "what", "when", "where", "which", "does", "much", "many", "would", "should", "could", "with",
    "from", "have", "will", "tell", "explain", "show", "give", "about", "there", "happens", "next",
  ]

  /// Terms that stand in nearly every question.
  private static let everyday: Set<String> = ["tao", "subnet", "subnets", "alpha", "stake"]

  private func firstSentence(_ text: String) -> String {
    text.firstRange(of: ". ").map { String(text[..<$0.lowerBound]) + "." } ?? text
  }
}
