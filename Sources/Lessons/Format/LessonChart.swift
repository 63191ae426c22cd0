/// A fence `chart ID`: lines over a range, or bars, with a description for those who do not see it.
public struct LessonChart: Hashable, Sendable {
  /// `the quote = spend / quote`: a name and what is drawn under it.
  public struct Row: Hashable, Sendable {
    /// What it is called.
    public var name: PlacedText
    /// What is computed.
    public var expression: PlacedText
  }

  /// Stable name within the lesson.
  public var id: PlacedText
  /// What the chart is about.
  public var title: RichText
  /// Lines over the range.
  public var lines: [Row]
  /// Bars; a chart has either.
  public var bars: [Row]
  /// What lines are drawn over.
  public var over: LessonRange?
  /// What is to be seen, in words.
  public var description: RichText?
  /// Where the fence stands.
  public var range: Range<Int>
}

/// A fence `slider ID`: what results become while one name changes, as a table.
public struct LessonSlider: Hashable, Sendable {
  /// Stable name within the lesson.
  public var id: PlacedText
  /// The name that changes, and from where to where.
  public var over: LessonRange?
  /// The names that are shown.
  public var shows: [PlacedText]
  /// What is to be seen, in words.
  public var description: RichText?
  /// Where the fence stands.
  public var range: Range<Int>
}

/// `spend = 1 TAO .. 10000 TAO log`
public struct LessonRange: Hashable, Sendable {
  /// The name.
  public var name: PlacedText
  /// The first value.
  public var start: PlacedText
  /// The last value.
  public var end: PlacedText
  /// Whether equal factors lie at equal distances.
  public var isLogarithmic: Bool

  /// Nil for words that are no range.
  init?(_ name: PlacedText, _ words: PlacedText) {
    guard !name.isEmpty, let (start, rest) = words.split(at: ".."), !start.isEmpty else {
      return nil
    }
    self.name = name
    self.start = start
    isLogarithmic = rest.text.hasSuffix(" log")
    end = isLogarithmic ? PlacedText(rest.text.dropLast(4), at: rest.start).trimmed : rest
    if end.isEmpty { return nil }
  }
}
