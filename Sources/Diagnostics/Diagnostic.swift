/// Something wrong with what a person gave us, as data.
///
/// A diagnostic says where (labels on a source), what (summary), why (explanation) and what to do
/// (hint). How it looks is decided by `Presentation`.
public struct Diagnostic: Error, Hashable, Sendable {
  /// How bad it is: an error stops the work, a warning does not.
  public enum Severity: String, Hashable, Sendable {
    case error, warning, note
  }

  /// A stretch of the source with a few words about it.
  public struct Label: Hashable, Sendable {
    /// UTF-8 offsets into the source's text.
    public var range: Range<Int>
    /// What stands there; may be empty for the primary label.
    public var text: String

    /// A label on a stretch of UTF-8 offsets.
    public init(_ range: Range<Int>, _ text: String = "") {
      self.range = range
      self.text = text
    }
  }

  /// Stable name in `docs/diagnostics.md`, as `unit.mismatch`.
  public var code: String
  /// How bad it is.
  public var severity: Severity
  /// One line: what is wrong.
  public var summary: String
  /// Why it is wrong, in plain words.
  public var explanation: String?
  /// What to type or change instead; a `code` part works as typed.
  public var hint: Hint?
  /// The text the labels point into.
  public var source: SourceText?
  /// The primary place first.
  public var labels: [Label]

  /// A diagnostic; only code and summary are required.
  public init(
    _ code: String, _ summary: String, severity: Severity = .error, explanation: String? = nil,
    hint: Hint? = nil, source: SourceText? = nil, labels: [Label] = []
  ) {
    self.code = code
    self.summary = summary
    self.severity = severity
    self.explanation = explanation
    self.hint = hint
    self.source = source
    self.labels = labels
  }

  /// Line and column (both from 1) of the primary label, if there is a source.
  public var position: SourcePosition? {
    guard let source, let label = labels.first else { return nil }
    return source.position(at: label.range.lowerBound)
  }
}

/// What to do about a diagnostic.
public struct Hint: Hashable, Sendable {
  /// Words, as `write TAO amounts with their unit`.
  public var text: String
  /// A line that works when typed, as `stake 10 TAO into 64`.
  public var code: String?

  /// Whether the line is an example: whole, and not the person's own mended.
  public var isExample = false

  /// A hint in words, with or without a line to type.
  public init(_ text: String, code: String? = nil) {
    self.text = text
    self.code = code
  }

  /// A line that shows how it is done.
  public static func example(_ code: String?) -> Hint {
    var hint = Hint("for example", code: code)
    hint.isExample = true
    return hint
  }
}

/// All faults found in one piece of input; never empty, in the order of their places.
public struct DiagnosticList: Error, Hashable, Sendable {
  /// The faults.
  public let all: [Diagnostic]

  /// One fault.
  public init(_ diagnostic: Diagnostic) {
    all = [diagnostic]
  }

  /// Nil if there is no fault.
  public init?(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return nil }
    all = diagnostics.sorted {
      ($0.labels.first?.range.lowerBound ?? 0) < ($1.labels.first?.range.lowerBound ?? 0)
    }
  }
}
