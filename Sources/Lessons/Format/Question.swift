/// A fence that asks something and waits.
public struct Question: Hashable, Sendable {
  /// How it is answered.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A guess before the model answers; recorded, shown against it, never failed.
    case predict
    /// A value with a unit.
    case number
    /// One of several options.
    case choice
    /// All options that are right.
    case multi
    /// A word or two.
    case text
    /// Options to be put in order.
    case order
    /// A formula; any that is equal in value and unit is right.
    case expr
    /// A state of the lesson's own sandbox, reached in any way.
    case task

    /// Whether it is answered with a value that the model computes.
    var isValue: Bool { self == .number || self == .predict || self == .expr }

    /// Whether it has options.
    var hasOptions: Bool { self == .choice || self == .multi || self == .order }
  }

  /// A wrong value that a known mistake leads to.
  public struct Trap: Hashable, Sendable {
    /// The value, as an expression; for a task a condition of its sandbox.
    public var value: PlacedText
    /// Which mistake, and why it is one.
    public var reason: RichText
  }

  /// One option of a choice.
  public struct Option: Hashable, Sendable {
    /// Whether it is right.
    public var isRight: Bool
    /// Its place in the right order, from 1; nil where nothing is to be ordered.
    public var place: Int?
    /// The words to choose.
    public var words: RichText
    /// Why it is right or wrong.
    public var reason: RichText
    /// Where it stands.
    public var range: Range<Int>
  }

  /// How it is answered.
  public var kind: Kind
  /// Stable name within the lesson; progress is kept under it.
  public var id: PlacedText
  /// What the screen says that the question leans on; said where it is asked alone.
  public var given: RichText?
  /// The question.
  public var ask: RichText
  /// The model's answer as an expression; for `text` the words accepted, separated by `|`.
  public var answer: PlacedText?
  /// How far off still counts: `2%`, `0.01 pp`, `1 rao`, `exact`.
  public var accept: PlacedText?
  /// Values that known mistakes lead to.
  public var traps: [Trap]
  /// From a nudge over the method to the worked answer.
  public var hints: [RichText]
  /// For choices, and what is to be put in order.
  public var options: [Option]
  /// What a task asks for.
  public var task: TaskPlan?
  /// Where the fence stands.
  public var range: Range<Int>
}
