public import StakingModel

/// A question in plain words, understood: what is asked, what it names, and why it was taken so.
public struct AskedQuestion: Sendable {
  /// How sure it is what is asked.
  public enum Finding: Hashable, Sendable {
    /// One intent fits clearly better than any other.
    case answered(Intent)
    /// It is about staking; the nearest intents, the best first, at most three, perhaps none.
    case unsure([Intent])
    /// It is about something else.
    case notAboutStaking
  }

  /// What is asked.
  public let finding: Finding
  /// The language of most of its words.
  public let language: Language
  /// What it names.
  public let named: NamedThings
  /// Why it was taken so, for `--json` and for who extends the tables.
  public let reasons: QuestionReasons
  /// Whether it was longer than what is read: 2,000 characters or 200 words.
  public let isCutShort: Bool

  /// The intent, if there is one.
  public var intent: Intent? {
    if case .answered(let intent) = finding { intent } else { nil }
  }

  /// The intent, or what comes nearest: none for a question about something else.
  public var nearest: [Intent] {
    switch finding {
    case .answered(let intent): [intent]
    case .unsure(let intents): intents
    case .notAboutStaking: []
    }
  }

  /// Understands a question.
  ///
  /// - Parameters:
  ///   - text: the question, of any length.
  ///   - subnetNamed: the subnet of a name; asked, in small letters, about one word or two that mean
  ///     nothing else.
  public init(_ text: String, subnetNamed: @escaping (String) -> Netuid? = { _ in nil }) {
    let tokens = Tokens(text)
    language = QuestionLanguage.of(tokens.all)
    let names = NameFinder(
      NumberWords.joined(tokens.all, in: language), in: language, subnetNamed: subnetNamed)
    let heard = HeardQuestion(names, in: language)
    let decision = Decision(
      heard.concepts, unknownWords: heard.unknown.count, words: heard.words.count)
    named = names.things
    isCutShort = tokens.isCutShort
    reasons = QuestionReasons(heard, decision)
    finding = Intent.asked(inItsOwnWords: text).map { .answered($0) } ?? Self.finding(decision)
  }

  private static func finding(_ decision: Decision) -> Finding {
    switch decision.finding {
    case .answered(let number): .answered(Intent.all[number])
    case .unsure(let numbers): .unsure(numbers.map { Intent.all[$0] })
    case .elsewhere: .notAboutStaking
    }
  }
}

/// Why a question was taken as it was.
public struct QuestionReasons: Hashable, Sendable {
  /// A concept with the words that said it; none for what is named by numbers.
  public struct Heard: Hashable, Sendable {
    /// The concept.
    public let concept: String
    /// The words, as they were read.
    public let words: [String]
  }

  /// An intent that fits, with the pattern and its points.
  public struct Candidate: Hashable, Sendable {
    /// The intent.
    public let intent: String
    /// Points of its best pattern.
    public let score: Int
    /// The pattern.
    public let pattern: String
  }

  /// In the order of the question.
  public let heard: [Heard]
  /// The best first, at most five.
  public let candidates: [Candidate]
  /// Words that say nothing here.
  public let unknown: [String]
  /// Mistyped words with what they were read as.
  public let repaired: [String: String]

  init(_ heard: HeardQuestion, _ decision: Decision) {
    self.heard = heard.reasons
    candidates = decision.candidates.prefix(5).map {
      Candidate(
        intent: Intent.all[$0.intent].id, score: $0.score, pattern: Pattern.all[$0.pattern].text)
    }
    unknown = heard.unknown
    repaired = heard.repaired
  }
}
