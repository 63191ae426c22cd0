import Answers
import Diagnostics
import Holdings
import JSONText
import LabSession
import Lessons
import Markdown
import Market
import Presentation
import Questions
import Reports

/// Lines that go on from the last question.
extension Session {
  /// A line that only names things.
  mutating func followUp(
    _ text: String, readAs asked: AskedQuestion? = nil
  ) throws -> FollowUp? {
    let snapshot = try snapshot()
    return FollowUp(text, readAs: asked) { name in
      if case .found(let info) = snapshot.find(name) { info.netuid } else { nil }
    }
  }

  /// The last question with what this line names in its place; nil where it is no such line.
  mutating func followed(_ text: String) throws -> Answer? {
    guard let last = lastQuestion, last.lines.count < LastQuestion.most,
      let next = try followUp(text), next.isLed || next.isOpen || text.contains("?"),
      let before = try replayed(last.lines)
    else { return nil }
    if let answer = lacksPrice(next) { return answer }
    // "What if 64 halves" behind a question about root is not about what lies on root.
    if next.isTrial, next.named.priceChange != nil, !next.named.isAtPlace(of: before.named) {
      return nil
    }
    let asked = before.changed(by: next)
    guard let intent = asked.intent else { return nil }
    let changes = try QuestionSubject(named: next.named, in: &self).conditions.map(\.words)
    let what = changes.isEmpty ? text : changes.joined(separator: ", ")
    var trial = self
    let answer = try trial.answer(
      to: asked, lines: last.lines + [text],
      lead: "Same question with \(what): \(intent.question)")
    if answer.topic.leavesOut, let money = try questionInMoney(next, text) { return money }
    // "What if …" that changes nothing of the last question is one of its own.
    if next.isTrial, answer.topic.leavesOut { return nil }
    self = trial
    return answer
  }

  /// `in subnet 64` for a bare `64` right behind a question that lacked its subnet.
  func subnetAlone(_ text: String) -> String? {
    guard let last = lastQuestion, last.isLatest, last.lacksSubnet, !isInLesson else { return nil }
    let number = text.drop { !$0.isNumber }
    let before = text.dropLast(number.count).lowercased().filter { $0 != " " }
    guard ["", "sn", "α", "subnet", "#"].contains(before), UInt16(number) != nil else { return nil }
    return "in subnet \(number)"
  }

  /// The last answer in a currency needs what one TAO costs in it.
  func lacksPrice(_ next: FollowUp) -> Answer? {
    guard let code = next.currencyAlone, settings.taoPrice?.currency != code else { return nil }
    let fault = Diagnostic(
      "question.money", "there is no answer in \(code) yet: what one TAO costs is not set",
      severity: .note,
      explanation: "The lab has no live price. Say yours, and then `in \(code)` again.",
      hint: Hint("say it first", code: "set price 300 \(code)"))
    return Answer(
      Markup([.diagnostic(DiagnosticBlock(fault))]),
      json: QuestionResult.suggestions.json(of: [("set price 300 \(code)", "")]), status: .failure
    ).refused
  }

  /// What lines ask that go on from one another.
  private mutating func replayed(_ lines: [String]) throws -> AskedQuestion? {
    guard let first = lines.first else { return nil }
    var asked = try asked(first)
    if let names = try followUp(first) { asked = asked.read(asNames: names) }
    for line in lines.dropFirst() {
      if let change = try followUp(line) {
        asked = asked.changed(by: change)
      } else {
        asked = try self.asked(line).naming(asked.named)
      }
    }
    return asked
  }

  /// Questions about what the last one named: "and what does leaving cost?"
  private static let goingOn: Set<String> = [
    "earn", "leave", "leave-cost", "leave-large", "break-even", "dereg", "price-fall", "fees",
    "until-grown", "price-impact",
  ]

  /// Another question that begins with "and": it is about the amount and the place of the last.
  mutating func goneOn(_ text: String) throws -> Answer? {
    let lead = text.prefix { $0.isLetter }.lowercased()
    guard ["and", "but", "und", "y"].contains(lead), let (lines, before) = try namedJustBefore(),
      lines.count < LastQuestion.most
    else { return nil }
    let own = try asked(text)
    guard let intent = own.intent, Self.goingOn.contains(intent.id) else { return nil }
    let asked = own.naming(before.named)
    guard asked.named != own.named else { return nil }
    return try answer(
      to: asked, lines: lines + [text],
      lead: "With what you named before: \(intent.question)")
  }

  /// A question without an amount right behind a line that named one: it is about the same.
  mutating func carriedOn(_ text: String, _ own: AskedQuestion) throws -> Answer? {
    guard let intent = own.intent, Self.goingOn.contains(intent.id), own.named.amounts.isEmpty,
      own.named.negatives.isEmpty, own.named.parts.isEmpty, holdings().positions.isEmpty,
      let (lines, before) = try namedJustBefore(), !before.named.amounts.isEmpty,
      lines.count < LastQuestion.most, own.named.isAtPlace(of: before.named)
    else { return nil }
    return try answer(
      to: own.naming(before.named), lines: lines + [text],
      lead: "With what you named before: \(intent.question)")
  }

  /// The lines before that this one may go on from: the last question, answered or not.
  private mutating func namedJustBefore() throws -> (lines: [String], asked: AskedQuestion)? {
    if let open = passedOver, case let asked = try asked(open.text), !asked.named.amounts.isEmpty {
      return ([open.text], asked)
    }
    if let last = lastQuestion, last.isLatest {
      return try replayed(last.lines).map { (last.lines, $0) }
    }
    // `compare 18 TAO`, and then "what if I put it in 64".
    guard let order = lastOrder, order.isLatest,
      Self.naming.contains(String(order.line.prefix { $0 != " " }))
    else { return nil }
    return ([order.line], try asked(order.line))
  }

  /// Verbs that a question goes on from: each is about an amount that is not held yet.
  private static let naming: Set<String> = [
    "compare", "project", "quote", "breakeven", "montecarlo",
  ]

  /// `more`: what the last answer named for more, the longest of it.
  mutating func moreOfQuestion() -> Answer? {
    guard let last = lastQuestion,
      let line = last.more.first(where: { $0.hasPrefix("report faq ") }) ?? last.more.first
    else { return nil }
    return run(line: line).led(by: line)
  }

  /// `why` behind a question: the figures of the line it can be computed with, or its reasons.
  mutating func whyOfQuestion() throws -> Answer? {
    guard let last = lastQuestion, last.isLatest else { return nil }
    if let line = last.aside.first { return run(line: line).led(by: line) }
    var trial = self
    trial.lastQuestion = nil
    for line in last.more where Self.explains(line) {
      let answer = trial.run(line: line)
      guard !answer.isError, !answer.reasons.isEmpty else { continue }
      self.last = .verb(answer)
      return WhyCommand.headline(of: answer).led(by: line)
    }
    guard let line = last.more.first(where: { $0.hasPrefix("report faq ") }) ?? last.more.first
    else { return nil }
    return trial.run(line: line).led(by: line)
  }

  /// The line an answer can be computed with, for `what if` to compute it anew.
  func order(of answer: Answer) -> LastOrder? {
    let line = answer.lines.first(where: Self.explains)
    return line.map { LastOrder($0, answer, desk) }
  }

  /// Whether a line computes figures.
  static func explains(_ line: String) -> Bool {
    explaining.contains(String(line.prefix { $0 != " " }))
  }

  /// Verbs whose figures `why` explains.
  private static let explaining: Set<String> = [
    "project", "quote", "exit", "breakeven", "compare", "earn", "leave", "holdings",
  ]

  // MARK: Words

  /// The entry of the glossary whose meaning is asked: "what is take", "how big is a rao".
  mutating func meaning(askedBy text: String, _ asked: AskedQuestion) -> Glossary.Entry? {
    let glossary = Course.glossary(in: environment.content)
    guard let word = AskedWord(text) else {
      // A line that is nothing but a term: "vtrust", "swap fee?".
      return asked.intent == nil ? glossary.entry(meant: text.filter { $0 != "?" }) : nil
    }
    guard asked.intent == nil || word.isOnlyAboutTheWord else { return nil }
    return glossary.entry(meant: word.text)
  }

  /// What a word means; `why` behind it is about the word, other lines go on from the question before.
  mutating func defined(
    _ entry: Glossary.Entry, _ asked: AskedQuestion, _ text: String
  ) throws -> Answer {
    let answer = try Session.definition(entry, asked, asOf: snapshot())
    var last = lastQuestion ?? LastQuestion(lines: [text], intent: "", more: answer.lines)
    (last.aside, last.isLatest) = (answer.lines, true)
    lastQuestion = last
    return answer
  }

  /// What a word means, as an answer.
  static func definition(
    _ entry: Glossary.Entry, _ asked: AskedQuestion, asOf snapshot: Snapshot
  ) -> Answer {
    let reply = Reply(
      markdown: "**\(entry.term).** \(entry.definition.plainText)\n\n**More.** `term "
        + "\(entry.id)` · `find \(entry.term)`\n")
    let prose = ProseMarkup()
    var answer = Answer(
      Markup(MarkdownDocument(parsing: reply.markdown).blocks.flatMap(prose.blocks)),
      json: QuestionResult.record.json(
        of: QuestionResult(
          asked: asked, lines: reply.lines,
          answer: (reply, ReplySubject(), snapshot.block))))
    answer.lines = reply.lines
    return answer
  }
}

extension Answer {
  /// The same with the line it answers before it.
  func led(by line: String) -> Answer {
    var answer = self
    answer.markup.blocks.insert(
      .paragraph(StyledText(line, .code) + StyledText(":", .dim)), at: 0)
    return answer
  }
}

/// A question about the meaning of a word.
struct AskedWord {
  let text: String
  /// Whether it can be about nothing else: "what does dust mean".
  let isOnlyAboutTheWord: Bool

  private static let starts = [
    "what is the meaning of", "whats the meaning of", "what is meant by", "meaning of",
    "what is an",
    "what is a", "what is the", "what is", "what are", "whats an", "whats a", "whats the", "whats",
    "what's an", "what's a", "what's the", "what's", "define", "explain", "explain the",
    "was ist ein", "was ist eine", "was ist der", "was ist die", "was ist das", "was ist",
    "was sind", "was bedeutet", "was heißt", "qué es un", "qué es una", "qué es el", "qué es la",
    "qué es", "que es un", "que es una", "que es el", "que es la", "que es", "qué significa",
    "que significa",
  ]
  /// Words whose question has an answer of its own only with more around them: "what is the APY of root".
  private static let unclear: Set<String> = ["apy", "apr", "an apy", "an apr"]
  private static let sizes = [
    "how big is a", "how big is an", "how small is a", "how much is a", "how long is a",
    "how long is an", "how large is a", "how many tao is a",
  ]

  /// Nil for a line of another shape.
  init?(_ text: String) {
    let words = text.lowercased().split { $0.isWhitespace || "?¿.!\"“”".contains($0) }
    let line = words.joined(separator: " ")
    if line.hasPrefix("what do"), line.hasSuffix(" mean") {
      var inner = words.dropFirst(2).dropLast()
      for little in ["the", "word", "term", "a", "an"] where inner.first.map(String.init) == little
      {
        inner = inner.dropFirst()
      }
      guard !inner.isEmpty else { return nil }
      self.text = inner.joined(separator: " ")
      isOnlyAboutTheWord = true
      return
    }
    if let start = Self.sizes.first(where: { line.hasPrefix($0 + " ") }) {
      self.text = String(line.dropFirst(start.count + 1))
      isOnlyAboutTheWord = true
      return
    }
    guard let start = Self.starts.first(where: { line.hasPrefix($0 + " ") }) else { return nil }
    let rest = String(line.dropFirst(start.count + 1))
    self.text = rest
    isOnlyAboutTheWord = start.contains("mean") || start == "define" || Self.unclear.contains(rest)
  }
}
