/// What a text for everybody has to keep to; `docs/template-guide.md` lists the rules.
public enum LintRule: String, CaseIterable, Hashable, Sendable {
  /// A question ends in a question mark and is at most 70 characters long.
  case question = "lint-question"
  /// An answer comes first, in at most 40 words.
  case answer = "lint-answer"
  /// A sentence has at most 25 words.
  case sentence = "lint-sentence"
  /// Sentences of a section have 15 words or fewer on average.
  case mean = "lint-mean"
  /// A paragraph has at most five sentences.
  case paragraph = "lint-paragraph"
  /// A section reads at school grade 8 or below.
  case grade = "lint-grade"
  /// A section brings at most two new terms.
  case terms = "lint-terms"
  /// An acronym is spelled out.
  case acronym = "lint-acronym"
  /// A list has at most seven items.
  case list = "lint-list"
  /// A table has a caption.
  case caption = "lint-caption"
  /// A link says where it leads.
  case link = "lint-link"
  /// Nothing is promised.
  case banned = "lint-banned"
  /// Nobody is asked for what opens a wallet.
  case asks = "lint-asks"
  /// Nothing is advised.
  case advice = "lint-advice"
  /// A section with numbers names its source.
  case source = "lint-source"
  /// A source note is defined, used and dated.
  case note = "lint-note"
  /// No number is typed into a template.
  case number = "lint-number"
  /// A yearly rate says what it is: net or gross, simple or compound, whose.
  case rate = "lint-rate"
  /// A text with numbers says as of when.
  case asOf = "lint-as-of"
  /// A text about earnings says that it is no promise and no advice.
  case disclosure = "lint-disclosure"
  /// A text about earnings says what leaving returns.
  case leaving = "lint-leaving"
  /// What is said first of a time to come is a range, or says what is held still.
  case range = "lint-range"
  /// A text about earnings says what is left out.
  case leftOut = "lint-left-out"
  /// Assumptions tell the reader's own from the defaults.
  case ownDefault = "lint-default"
  /// A text with words of the glossary leads to it.
  case glossary = "lint-glossary"
  /// What many say and is false is called so.
  case misconception = "lint-misconception"
  /// Sentences say who does what.
  case voice = "lint-voice"
  /// An example counts in one unit.
  case unit = "lint-unit"
  /// A text holds no recovery words and no private key.
  case secret = "lint-secret"

  /// The rule in a sentence, told with each fault.
  var meaning: String {
    switch self {
    case .question: "A question ends in “?” and has at most \(LintLimits.question) characters."
    case .answer: "The answer comes first, in at most \(LintLimits.answer) words."
    case .sentence: "A sentence has at most \(LintLimits.sentence) words."
    case .mean: "Sentences have at most \(LintLimits.mean) words on average."
    case .paragraph: "A paragraph has at most \(LintLimits.sentencesPerParagraph) sentences."
    case .grade: "A section reads at school grade \(LintLimits.grade) or below."
    case .terms: "A section brings at most \(LintLimits.terms) new terms."
    case .acronym: "An acronym is spelled out where it first stands."
    case .list: "A list has at most \(LintLimits.items) items."
    case .caption: "A paragraph `Table: words` before a table is its caption."
    case .link: "The words of a link say where it leads."
    case .banned: "A text promises nothing."
    case .asks: "Nobody needs recovery words or a private key but their owner."
    case .advice: "A text says what follows from what; it advises nothing."
    case .source: "A section with numbers names a source, as [^rules]."
    case .note: "Each source note is defined, used and dated."
    case .number: "Numbers are computed: a template has names, no digits."
    case .rate: "A yearly rate says whether it is net or gross, simple or compound, or whose."
    case .asOf: "Numbers are of a day and a block."
    case .disclosure: "Earnings are calculated: no promise and no advice."
    case .leaving: "A yield is no return: the way out stands beside it."
    case .range: "A single number for a time to come is wrong: a range comes first."
    case .leftOut: "What is not counted is a part of the answer."
    case .ownDefault: "Readers have to see what they chose and what was chosen for them."
    case .glossary: "A word that is new has a place where it is explained."
    case .misconception: "An error that many repeat stands only where it is called one."
    case .voice: "At most half of the sentences of a section leave out who does it."
    case .unit: "An example counts in TAO, with money of one country at most behind it."
    case .secret: "Whoever sees recovery words or a private key can take the money."
    }
  }
}

/// The sizes of the rules.
enum LintLimits {
  static let question = 70
  static let answer = 40
  static let sentence = 25
  static let mean = 15.0
  static let sentencesPerParagraph = 5
  static let grade = 8.0
  static let terms = 2
  static let items = 7
  /// A section with fewer sentences is too short to have a voice.
  static let voiced = 6
  /// As many words of the glossary need a way to it.
  static let glossary = 5
  /// A section with fewer words is too short to measure its average.
  static let measured = 40
}
