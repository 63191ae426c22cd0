public import Diagnostics
public import Markdown

/// One lesson as written: what it promises, and its steps in order. Nothing is computed yet.
public struct Lesson: Hashable, Sendable {
  /// Stable name, as `stake-10-tao`; progress is kept under it.
  public var id: PlacedText
  /// Place in the course, from the file's name `08-stake-10-tao.lesson.md`.
  public var number: Int
  /// The title.
  public var title: String
  /// How long it takes.
  public var minutes: Int
  /// Ids of lessons to do before.
  public var requires: [PlacedText]
  /// What the learner can do afterwards.
  public var outcomes: [String]
  /// What its calculations run on.
  public var data: LessonData
  /// The day a person last read it through, as `2026-11-22`.
  public var reviewed: PlacedText
  /// For a translation: the fingerprint of the file it was made from.
  public var translates: PlacedText?
  /// What stands below the front matter.
  var body: LessonBody
  /// The file.
  public var source: SourceText

  /// Faults of the form of what stands below the front matter.
  public var faultsBelow: [Diagnostic] { body.parts.faults }

  /// What stands before the first step.
  public var opening: [LessonPart] {
    get { body.parts.opening }
    set { body = LessonBody(LessonBody.Parts(opening: newValue, steps: steps)) }
  }

  /// One per `## Heading`.
  public var steps: [LessonStep] {
    get { body.parts.steps }
    set { body = LessonBody(LessonBody.Parts(opening: opening, steps: newValue)) }
  }
}

extension Lesson {
  /// The language it is written in, from its folder: `de` for `lessons/locale/de/…`.
  public var language: String {
    let parts = source.name.split(separator: "/")
    guard let folder = parts.lastIndex(of: "locale"), folder + 2 < parts.count else {
      return Locale.original
    }
    return String(parts[folder + 1])
  }
}

/// What a lesson computes with.
public enum LessonData: Hashable, Sendable {
  /// `teaching-pool@1`: 40,000 TAO and 1,000,000 α at equal weights, made for round numbers.
  case teachingPool
  /// The recorded block; `pool` is the pool of the named subnet.
  case snapshot(subnet: PlacedText?)
}

/// One `## Heading` with what stands below it.
public struct LessonStep: Hashable, Sendable {
  /// The heading's words.
  public var title: RichText
  /// Made from the heading; stable while its words are.
  public var id: String
  /// Where the heading stands.
  public var range: Range<Int>
  /// What stands below.
  public var parts: [LessonPart]
}

/// One part of a step.
public enum LessonPart: Hashable, Sendable {
  /// A paragraph, list, table, callout or code that is only shown.
  case prose(MarkdownBlock)
  /// Calculations that are run and shown.
  case calculation(CalculationBlock)
  /// A question that is asked.
  case question(Question)
  /// A misconception, refuted.
  case myth(Myth)
  /// A picture of what is calculated.
  case chart(LessonChart)
  /// What results become while one name changes.
  case slider(LessonSlider)
}

/// A fence `calc`.
public struct CalculationBlock: Hashable, Sendable {
  /// `name = expression  #=> value`
  public struct Line: Hashable, Sendable {
    /// The name it defines.
    public var name: PlacedText
    /// The expression.
    public var expression: PlacedText
    /// The value written after `#=>`, which the model must give.
    public var expected: PlacedText?
    /// Name and expression, as the calculator reads them.
    public var code: PlacedText
    /// The whole line.
    public var whole: PlacedText
  }

  /// Its lines in order.
  public var lines: [Line]
  /// Where the fence stands.
  public var range: Range<Int>
}

/// A fence `myth ID`: a claim many believe, what is true, and where the truth ends.
public struct Myth: Hashable, Sendable {
  /// Its number in the course, as `M07`.
  public var id: PlacedText
  /// The claim.
  public var claim: RichText
  /// What is true instead.
  public var truth: RichText
  /// The limits of that truth.
  public var limits: RichText?
  /// Where the fence stands.
  public var range: Range<Int>
}
