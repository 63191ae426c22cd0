import Diagnostics

/// No sentence is so long that its beginning is forgotten at its end.
enum SentenceRule: LessonRule {
  static let finds: [LessonFault] = [.sentenceTooLong]
  /// The longest sentence.
  static let limit = 24
  /// Other languages take more words to say the same.
  static let limitOfTranslations = 29

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    let isOriginal = checked.lesson.language == Locale.original
    let limit = isOriginal ? limit : limitOfTranslations
    return checked.texts.compactMap { piece in
      guard let long = piece.text.sentences.first(where: { $0.count > limit }),
        let (first, last) = piece.text.ends
      else { return nil }
      return checked.fault(
        .sentenceTooLong, at: first..<max(first, last),
        "a sentence here has \(long.count) words, more than \(limit)",
        why: "It begins “\(long.prefix(6).joined(separator: " "))”.",
        hint: "make two of it")
    }
  }
}
