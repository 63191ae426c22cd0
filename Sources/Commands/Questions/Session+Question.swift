import Answers
import ArgumentParser
import Diagnostics
import JSONText
import LabSession
import Market
import Presentation
import Questions
import Reports
import StakingModel

extension Session {
  /// A question in plain words, answered; or what comes nearest, where it is not clear what is asked.
  mutating func question(_ typed: String) throws -> Answer {
    let text = Session.withoutOpening(typed)
    if let answer = try lastInMoney(text) { return answer }
    if let answer = try followed(text) { return answer.asQuestion }
    if let answer = try goneOn(text) { return answer.asQuestion }
    if let line = AskedPercentage(text)?.line ?? AskedCalculation(text)?.line,
      let answer = computed(line)
    {
      return answer.led(by: line)
    }
    var asked = try asked(text)
    if asked.intent == nil, let other = try askedBehindVerb(text) { asked = other }
    if asked.intent == nil, Session.onlyAsksWhy(text), let answer = try whyOfQuestion() {
      return answer
    }
    if asked.intent == nil, let line = mistypedVerb(text) { return Session.closest(to: line) }
    if let entry = meaning(askedBy: text, asked) {
      return try defined(entry, asked, text).asQuestion
    }
    if asked.aspect == nil, let names = try followUp(text, readAs: asked) {
      asked = asked.read(asNames: names)
    }
    if let answer = try carriedOn(text, asked) { return answer.asQuestion }
    return try answer(to: asked, lines: [text]).asQuestion
  }

  /// "hold on, what is alpha": the first words only open.
  static func withoutOpening(_ text: String) -> String {
    let words = text.split { $0.isWhitespace || $0 == "," }
    let isOpening = words.prefix(2).map { $0.lowercased() }
    guard ["hold on", "hang on"].contains(isOpening.joined(separator: " ")), words.count > 3 else {
      return text
    }
    return words.dropFirst(2).joined(separator: " ")
  }

  /// "why so little", "but why": about the last answer.
  private static func onlyAsksWhy(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return words.count < 5 && words.prefix(2).contains { $0 == "why" || $0 == "warum" }
  }

  /// What a question in plain words asks.
  mutating func asked(_ text: String) throws -> AskedQuestion {
    if lastQuestion == nil { AskedQuestion.prepare() }
    let snapshot = try snapshot()
    return AskedQuestion(text, isFirst: lastQuestion == nil) { name in
      if case .found(let info) = snapshot.find(name) { info.netuid } else { nil }
    }
  }

  /// - Parameter lines: what was typed, with the lines it goes on from.
  mutating func answer(
    to asked: AskedQuestion, lines: [String], lead: String? = nil
  ) throws -> Answer {
    unanswered = nil
    switch asked.finding {
    case .answered(let intent) where intent.id == Session.elsewhere:
      return elsewhere(asked, lines)
    case .answered(let intent):
      let answer = try answer(to: asked, as: intent, lead: lead)
      if answer.isRefused {
        unanswered = UnansweredQuestion(refused: answer, intent, lines.last ?? "")
      }
      lastOrder = order(of: answer) ?? lastOrder
      lastQuestion = LastQuestion(lines: lines, intent: intent.id, more: answer.lines)
      lastQuestion?.lacksSubnet =
        unanswered?.lacksSubnet == true || asked.aspect?.path == "earn/which-subnet"
      return answer
    case .unsure(let intents):
      if let intent = HeldReply.intent(of: asked, among: intents), asked.aspect == nil,
        try HeldReply.reply(to: asked, as: intent, in: &self) != nil
      {
        var sure = asked
        sure.decide(for: intent)
        return try answer(to: sure, lines: lines, lead: lead)
      }
      unanswered = UnansweredQuestion(asked, unsure: intents, lines.last ?? "")
      return try unsure(asked, intents)
    case .notAboutStaking: return elsewhere(asked, lines)
    }
  }

  mutating func answer(to asked: AskedQuestion, as intent: Intent, lead: String?) throws
    -> Answer
  {
    let context = ReportContext(try market(), text: "", now: environment.now)
    let content = environment.content
    let subject = try QuestionSubject(asked, in: &self)
    if let held = try HeldReply.reply(to: asked, as: intent, in: &self) {
      return QuestionAnswer(
        asked: asked, intent: intent, subject: subject, reply: held, context: context,
        use: QuestionUse(), lead: lead
      ).answer
    }
    if lead == nil, let held = HeldAmount(asked, as: intent, in: &self) {
      let answer = try answer(to: held.asked, as: intent, lead: held.lead)
      if !answer.isError, !answer.topic.leavesOut { return answer }
    }
    let form = try ReplyForm(intent.id, aspect: subject.reply.aspect, in: content)
    let reply = try form.reply(about: subject.reply, context)
    let use = QuestionUse(subject.conditions, about: subject.reply, answer: reply.words) { other in
      try? form.reply(about: other, context).words
    }
    if let fault = use.fault { return Session.refused(asked, intent, fault) }
    return QuestionAnswer(
      asked: asked, intent: intent, subject: subject, reply: reply, context: context, use: use,
      lead: lead
    ).answer
  }

  /// What is asked is clear, and what it names cannot be.
  private static func refused(
    _ asked: AskedQuestion, _ intent: Intent, _ fault: Diagnostic
  ) -> Answer {
    let lines = [fault.hint?.code].compactMap { $0 }
    return Answer(
      Markup([.diagnostic(DiagnosticBlock(fault))]),
      json: QuestionResult.record.json(
        of: QuestionResult(asked: asked, intent: intent, lines: lines, refused: fault.summary)),
      status: .failure
    ).refused
  }

  /// The intent of what is not about staking.
  private static let elsewhere = "off-topic"

  private mutating func elsewhere(_ asked: AskedQuestion, _ lines: [String]) -> Answer {
    unanswered = UnansweredQuestion(elsewhere: asked, lines.last ?? "")
    return Answer(
      Markup([
        .paragraph(
          "That does not seem to be about staking TAO, or I do not understand it. I can answer what "
            + "staking earns and costs, what can go wrong, how to leave, and how to use this lab."),
        .paragraph(
          StyledText("For example: ", .dim) + StyledText("ask what do 100 TAO earn on root", .code)
            + " · " + StyledText("help", .code)),
      ]),
      json: QuestionResult.record.json(of: QuestionResult(asked: asked, lines: ["help"])),
      status: .failure
    ).refused
  }

  private static func closest(to line: String) -> Answer {
    let fault = Diagnostic(
      "line.words", "no verb of this lab begins like this", severity: .note,
      hint: Hint("closest", code: line))
    let about = Catalogue.command(named: line.prefix { $0.isLetter })?.configuration.abstract
    return Answer(
      Markup([.diagnostic(DiagnosticBlock(fault))]),
      json: QuestionResult.suggestions.json(of: [(line, about ?? "")]),
      status: .failure)
  }

  /// `stke 10 TAO into 64` with its verb put right.
  private func mistypedVerb(_ text: String) -> String? {
    let head = text.prefix { $0.isLetter }
    let rest = text.dropFirst(head.count)
    guard head.count > 3, Catalogue.command(named: head) == nil,
      !QuestionShape.asksBehindVerb(text),
      let verb = nearest(to: String(head), among: Catalogue.verbs).first,
      Session.isSlip(String(head).lowercased(), of: verb),
      !QuestionShape.isKnown(String(head))
        || rest.contains(where: \.isNumber) && Session.isKeySlip(head.lowercased(), of: verb)
    else { return nil }
    return verb + rest
  }

  /// Whether a key was hit twice, left out, or too early: `want` is no such slip of `wait`.
  private static func isKeySlip(_ word: String, of verb: String) -> Bool {
    word.first == verb.first
      && (abs(word.count - verb.count) == 1 || word.sorted() == verb.sorted())
  }

  /// Whether a word is a verb with a slip or two in it: `should` is not `hold`, nor `please` `leave`.
  private static func isSlip(_ word: String, of verb: String) -> Bool {
    let distance = editDistance(word, verb)
    return distance <= 1 || distance == 2 && word.first == verb.first
  }
}

extension Answer {
  /// It is shown as an answer, and a script ends as after an error.
  var refused: Answer {
    var answer = self
    answer.isRefused = true
    return answer
  }
}

extension String {
  /// A question as a line: no mark at its end, no capital at its beginning but for "I".
  var asTyped: String {
    let text = last == "?" ? String(dropLast()) : self
    guard let first = text.first, !text.hasPrefix("I "), !text.hasPrefix("TAO") else { return text }
    return first.lowercased() + text.dropFirst()
  }
}
