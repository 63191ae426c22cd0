import Answers
import Calculator
import Diagnostics
import JSONText
import LabSession
import Lessons
import Presentation
import Questions

extension Session {
  /// Answers a calculation.
  mutating func calculate(_ text: String) throws -> Answer {
    var scope = try scope()
    let evaluation: Evaluation
    do throws(DiagnosticList) {
      evaluation = try scope.evaluate(SourceText(name: "", text: text))
    } catch {
      let code = error.all.first?.code
      let isAsking = (text.last == "?" || text.last == "!") && code == "line.character"
      if isAsking, !text.contains(where: \.isLetter) { return try calculateUnasked(text) }
      if code == "line.words" || isAsking { return try question(text) }
      if code == "name.unknown", try isWordsOnly(text, scope) { return try question(text) }
      if code == "syntax.expected", try namesAStake(text) { return try question(text) }
      if code == "syntax.expected" || code == "line.character", try asksInWords(text) {
        return try question(text)
      }
      if let answer = try lastInMoney(text) { return answer }
      if lastQuestion != nil {
        if let answer = try followed(text) { return answer.asQuestion }
        if try goesOnInWords(text) { return try question(text) }
      }
      if Session.isUnknownWord(error, text), try isAskedAlone(text) { return try question(text) }
      throw withVerbsAndTerms(error, text)
    }
    return keep(evaluation, scope)
  }

  /// `2+3?` as `2+3`: a fault in it is told with its place.
  mutating func calculateUnasked(_ text: String) throws -> Answer {
    if let line = AskedCalculation(text)?.line, let answer = computed(line) { return answer }
    let line = String(text.reversed().drop { "?! ".contains($0) }.reversed())
    var scope = try scope()
    return keep(try scope.evaluate(SourceText(name: "", text: line)), scope)
  }

  /// What a line is as a calculation; nil where it is none: it is not taken for a question again.
  mutating func computed(_ line: String) -> Answer? {
    guard var scope = try? scope(),
      let evaluation = try? scope.evaluate(SourceText(name: "", text: line))
    else { return nil }
    return keep(evaluation, scope)
  }

  private mutating func keep(_ evaluation: Evaluation, _ scope: Scope) -> Answer {
    variables?.scope = scope
    last = .calculation
    lastQuestion?.isLatest = false
    lastOrder?.isLatest = false
    return Answer(evaluation.markup, json: Evaluation.record.json(of: evaluation))
  }
}

extension Session {
  /// Whether a line is an amount with a place or a time and no arithmetic: `τ250 root per month`.
  private func namesAStake(_ text: String) throws -> Bool {
    var session = self
    guard !text.contains(where: { "+*/^=()×÷".contains($0) }),
      let named = try session.followUp(text)?.named
    else { return false }
    let asks = ["have", "earn", "make", "get"].contains { text.hasSuffix(" " + $0) }
    return asks && !named.times.isEmpty
      || !named.amounts.isEmpty
        && (!named.places.isEmpty || !named.subnets.isEmpty || !named.times.isEmpty)
  }

  /// "And alpha", "or in a subnet": words that only make sense behind the last answer.
  private mutating func goesOnInWords(_ text: String) throws -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    guard let first = words.first, ["and", "or", "but", "und", "oder", "y", "o"].contains(first),
      (2...8).contains(words.count), !text.contains(where: { "+*/^=()×÷".contains($0) })
    else { return false }
    return try asked(text).intent != nil
  }

  /// Whether a line without a sign of arithmetic is made like a question that has an answer: `what's the
  /// price of tao`.
  private mutating func asksInWords(_ text: String) throws -> Bool {
    if AskedCalculation(text) != nil { return true }
    if AskedWord(text) != nil {
      let asked = try asked(text)
      if asked.intent != nil || meaning(askedBy: text, asked) != nil { return true }
    }
    guard !text.contains(where: { "+*/^=()×÷".contains($0) }), QuestionShape.asksBehindVerb(text)
    else { return false }
    return try asked(text).intent != nil
  }

  /// Whether a line without a sign of arithmetic says words of a question: `price of sn64 in dollars`.
  private mutating func isWordsOnly(_ text: String, _ scope: Scope) throws -> Bool {
    guard !text.contains(where: { "+*/^=()×÷".contains($0) }) else { return false }
    let told = QuestionShape.words(text, beside: Set(scope.names))
    guard told.count > 1 || text.split(separator: " ").count > 2 else { return false }
    return try asked(text).intent != nil
  }

  /// A lone word that is no name may be a verb with a slip in it, or a term.
  private func withVerbsAndTerms(_ faults: DiagnosticList, _ text: String) -> DiagnosticList {
    guard var fault = faults.all.first, Session.isUnknownWord(faults, text) else { return faults }
    if fault.hint?.text.hasPrefix("did you mean") == true {
      return faults
    } else if let verb = nearest(to: text, among: Catalogue.verbs).first {
      fault.hint = Hint("did you mean", code: verb)
    } else if let term = Course.glossary(in: environment.content).entry(meant: text) {
      fault.hint = Hint("what it means", code: "term \(term.term)")
    }
    return DiagnosticList(fault)
  }

  /// Whether a lone word asks: a greeting, though `hi` begins `hint`, or a word that is near no verb.
  private mutating func isAskedAlone(_ word: String) throws -> Bool {
    let asked = try asked(word)
    if asked.intent?.id == "small-talk", asked.reasons.repaired.isEmpty { return true }
    return asked.intent != nil && nearest(to: word, among: Catalogue.verbs).isEmpty
  }

  private static func isUnknownWord(_ faults: DiagnosticList, _ text: String) -> Bool {
    faults.all.count == 1 && faults.all[0].code == "name.unknown" && text.allSatisfy(\.isLetter)
  }
}
