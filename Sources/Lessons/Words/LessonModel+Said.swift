public import Presentation

extension LessonWords {
  /// Words of the catalogue; what stands between backticks is typed.
  public func said(
    _ key: String, _ style: Style = .plain, _ values: [String: String] = [:], count: Int? = nil
  ) -> StyledText {
    let text = count.map { self(key, count: $0, values) } ?? self(key, values)
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    return parts.enumerated().reduce(StyledText()) { result, part in
      part.element.isEmpty
        ? result
        : result + StyledText(String(part.element), part.offset % 2 == 1 ? .code : style)
    }
  }
}

extension LessonModel {
  func said(_ key: String, _ values: [String: String]) -> StyledText {
    said(key, .plain, values)
  }

  /// Words of the catalogue in the lesson's language.
  func said(
    _ key: String, _ style: Style = .plain, _ values: [String: String] = [:], count: Int? = nil
  ) -> StyledText {
    words.said(key, style, values, count: count)
  }
}
