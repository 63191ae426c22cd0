public import Explain
public import JSONText
public import Presentation

/// What a line or a command answers. The shell decides how it looks and where it goes.
public struct Answer: Sendable {
  /// For people.
  public var markup: Markup
  /// For machines; the whole of `--json`. It is made when it is read: at the prompt nobody does.
  public var json: JSONValue? { program() }
  private var program: @Sendable () -> JSONValue?
  /// A text that goes out byte for byte instead of the markup: a report, a CSV table.
  public var verbatim: String?
  /// Why its main figures are what they are; `what if` compares these.
  public var derivations: [Derivation]
  /// Why all its other figures are what they are.
  public var details: [Derivation]
  /// The figure the question was about, which `why` explains first.
  public var headline: String?
  /// Whether a value in it can be moved; `Session.slider(of:)` is the slider then.
  public var isMovable = false
  /// What it is about.
  public var topic = AnswerTopic()
  /// Lines it names itself to go on with.
  public var lines: [String] = []
  /// How the program ends if this was all it was asked.
  public var status: ExitStatus
  /// Whether it stands although what was asked was not done: it is shown as an answer, and a script
  /// ends as after an error.
  public var isRefused = false
  /// Whether the lab ends after this.
  public var leaves: Bool
  /// Whether Ctrl-C stopped the work before its end; the answer is about what was done till then.
  public var wasStopped = false
  /// Whether the screen is cleared before it, where there is one.
  public var clearsScreen = false
  /// Whether it is read where it stands, at the prompt: never in a pager.
  public var isNeverPaged = false
  /// Whether what it answers looks like a wallet's secret, and is not to be repeated.
  public var holdsSecret = false
  /// Whether `--json` was asked for.
  public var isForPrograms = false

  /// An answer.
  public init(
    _ markup: Markup = Markup(),
    json program: @autoclosure @escaping @Sendable () -> JSONValue? = nil, verbatim: String? = nil,
    derivations: [Derivation] = [], details: [Derivation] = [], headline: String? = nil,
    status: ExitStatus = .success, leaves: Bool = false
  ) {
    self.markup = markup
    self.program = program
    self.verbatim = verbatim
    self.derivations = derivations
    self.details = details
    self.headline = headline
    self.status = status
    self.leaves = leaves
  }

  /// The same with the name of its JSON as first key.
  package func named(_ schema: String) -> Answer {
    saying { [program] in program()?.named(schema) }
  }

  /// The same with other JSON.
  package func saying(_ program: @escaping @Sendable () -> JSONValue?) -> Answer {
    var answer = self
    answer.program = program
    return answer
  }

  /// The same; where it has nothing to say, it says at least that it was done.
  package var orDone: Answer {
    isError ? self : saying { [program] in program() ?? [:] }
  }

  /// Why its figures are what they are, the main ones first.
  public var reasons: [Derivation] { derivations + details }

  /// Whether it belongs on the error stream.
  public var isError: Bool { status != .success && verbatim == nil && !isRefused }
}
