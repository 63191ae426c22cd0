public import Decimals
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

  /// As it was asked.
  public let text: String
  /// What is asked.
  public internal(set) var finding: Finding
  /// What of that its first sentence has to answer; nil where the kind's own answer does.
  public internal(set) var aspect: Aspect?
  /// The language of most of its words.
  public let language: Language
  /// What it names.
  public internal(set) var named: NamedThings
  /// Its words in small letters without accents, each once.
  public let ownWords: Set<String>
  /// Why it was taken so, for `--json` and for who extends the tables.
  public let reasons: QuestionReasons
  /// The words it was understood with.
  let vocabulary: Vocabulary
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
  ///   - isFirst: whether it is the only one for now: then of the tables only its own words are read.
  ///   - subnetNamed: the subnet of a name; asked, in small letters, about one word or two that mean
  ///     nothing else.
  public init(
    _ text: String, isFirst: Bool = false,
    subnetNamed: @escaping (String) -> Netuid? = { _ in nil }
  ) {
    self.text = text
    let read = Tokens(text)
    let tokens = ReportedSpeech.dropped(from: read.all)
    vocabulary =
      isFirst ? Vocabulary(Concept.all, for: WordFilter(read.all.lazy.map(\.text))) : .shared
    language = QuestionLanguage.of(tokens, vocabulary)
    let names = NameFinder(
      NumberWords.joined(tokens, in: language), in: language, vocabulary,
      subnetNamed: subnetNamed)
    let heard = HeardQuestion(names, in: language)
    let decision = Decision(heard)
    var things = names.things
    things.unknownPlaces = heard.unknownPlaces
    named = things
    isCutShort = read.isCutShort
    ownWords = Set(read.all.filter(\.isWord).map(\.text))
    reasons = QuestionReasons(heard, decision)
    if let own = Intent.asked(inItsOwnWords: text) {
      finding = .answered(own)
      return
    }
    finding = Self.finding(decision)
    let written = heard.words.map { word in
      heard.repaired.first { $0.value == word }?.key ?? word
    }
    let question = AspectQuestion(
      words: heard.words, written: written, concepts: heard.concepts, named: names.concepts)
    guard let row = Aspect.row(for: finding, question) else { return }
    aspect = row.aspect.name.isEmpty ? nil : row.aspect
    if intent == nil || row.decides, let intent = Intent.named(row.aspect.intent) {
      finding = .answered(intent)
    }
  }

  /// Takes it as asking this, where what is known beside it decides.
  public mutating func decide(for intent: Intent) {
    finding = .answered(intent)
    aspect = nil
  }

  /// The same about an amount that is held; a place that it names stays.
  public func holding(_ number: DecimalNumber, at place: NamedPart.Place) -> AskedQuestion {
    var asked = self
    switch place {
    case .root:
      asked.named.amounts = [NamedAmount(size: .number(number), unit: .tao)]
      if named.places.isEmpty, named.subnets.isEmpty { asked.named.places = [.root] }
    case .subnet(let netuid):
      asked.named.amounts = [NamedAmount(size: .number(number), unit: .alpha(netuid))]
      if named.subnets.isEmpty { asked.named.subnets = [netuid] }
    case .exchange: break
    }
    return asked
  }

  /// What `TermCounts` counts of a question.
  static func terms(_ text: String, subnetNamed: @escaping (String) -> Netuid? = { _ in nil })
    -> Set<String>
  {
    let tokens = ReportedSpeech.dropped(from: Tokens(text).all)
    let language = QuestionLanguage.of(tokens, .shared)
    let names = NameFinder(
      NumberWords.joined(tokens, in: language), in: language, .shared, subnetNamed: subnetNamed)
    let heard = HeardQuestion(names, in: language)
    return TermCounts.terms(heard.concepts, heard.words)
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

  /// An intent that may be meant, with what speaks for it.
  public struct Candidate: Hashable, Sendable {
    /// The intent.
    public let intent: String
    /// The pattern and what is usually asked, together, in thousandths; the best leads clearly or is unsure.
    public let points: Int
    /// Points of its best pattern; 0 if none fits.
    public let score: Int
    /// The pattern; empty if none fits.
    public let pattern: String
  }

  /// In the order of the question.
  public let heard: [Heard]
  /// The best first, at most five.
  public let candidates: [Candidate]
  /// By how many points the best leads.
  public var lead: Int {
    candidates.count > 1 ? candidates[0].points - candidates[1].points : 0
  }
  /// Words that say nothing here.
  public let unknown: [String]
  /// Mistyped words with what they were read as.
  public let repaired: [String: String]

  init(_ heard: HeardQuestion, _ decision: Decision) {
    self.heard = heard.reasons
    candidates = decision.candidates.prefix(5).map {
      Candidate(
        intent: Intent.all[$0.intent].id, points: $0.points, score: $0.score,
        pattern: $0.pattern.map { Pattern.all[$0].text } ?? "")
    }
    unknown = heard.unknown
    repaired = heard.repaired
  }
}
