import Answers
import Inquiry
import JSONText
import LabSession
import Lessons
import Presentation
import Questions
import Reports

/// Questions that may ask several things.
extension Session {
  /// What it may be; of the likeliest the answer too, told as one that may not be meant.
  mutating func unsure(_ asked: AskedQuestion, _ intents: [Intent]) throws -> Answer {
    let lines = intents.map { "ask \($0.question.asTyped)" } + [termLine(asked)].compactMap { $0 }
    let likely = try likelyWords(asked, intents)
    var words = StyledText("I am not sure what you mean.")
    if let likely, let intent = intents.first {
      words += StyledText(" If it is “\(intent.question)”: ") + StyledText(likely)
    }
    let ending =
      lines.isEmpty ? "Say it in other words, or look here:" : "Did you mean one of these?"
    var blocks: [Markup.Block] =
      likely == nil
      ? [.paragraph(words + StyledText(" " + ending))]
      : [.paragraph(words), .paragraph(StyledText(ending))]
    blocks += lines.map { .paragraph(StyledText("  ") + StyledText($0, .code)) }
    if lines.isEmpty {
      blocks.append(
        .paragraph(
          StyledText("help", .code) + " · " + StyledText("lessons", .code) + " · "
            + StyledText("find", .code)))
    }
    return Answer(
      Markup(blocks),
      json: QuestionResult.record.json(
        of: QuestionResult(asked: asked, lines: lines.isEmpty ? ["help"] : lines, likely: likely)),
      status: .failure
    ).refused
  }

  /// How far the likeliest must be ahead where no pattern speaks for it.
  private static let leadOfLikely = 2_500

  /// `term dust`: a word of the question that the glossary knows, and that not every question has.
  private func termLine(_ asked: AskedQuestion) -> String? {
    let glossary = Course.glossary(in: environment.content)
    let found = asked.ownWords.subtracting(Self.everydayTerms).sorted()
      .compactMap { glossary.entry(meant: $0) }.first
    return found.map { "term \($0.id)" }
  }

  private static let everydayTerms: Set<String> = [
    "tao", "alpha", "root", "stake", "stakes", "staked", "staking", "unstake", "subnet", "subnets",
    "validator", "validators", "wallet", "block", "blocks", "fee", "fees", "reward", "rewards",
    "price", "network", "bittensor", "take", "pool", "claim", "exchange", "rate", "sell", "day",
  ]

  /// The first sentences of the likeliest answer: only where what must be said for it was said, and
  /// where it passes over nothing that was named.
  private mutating func likelyWords(_ asked: AskedQuestion, _ intents: [Intent]) throws -> String? {
    guard let intent = intents.first, let best = asked.reasons.candidates.first,
      best.intent == intent.id, !best.pattern.isEmpty || asked.reasons.lead >= Self.leadOfLikely
    else { return nil }
    let context = ReportContext(try market(), text: "", now: environment.now)
    let content = environment.content
    let subject = try QuestionSubject(named: asked.named, intent: intent.id, in: &self)
    let form = try ReplyForm(intent.id, aspect: subject.reply.aspect, in: content)
    let reply = try form.reply(about: subject.reply, context)
    let use = QuestionUse(subject.conditions, about: subject.reply, answer: reply.words) { other in
      try? form.reply(about: other, context).words
    }
    guard use.fault == nil, use.unused.isEmpty else { return nil }
    return reply.opening
  }
}
