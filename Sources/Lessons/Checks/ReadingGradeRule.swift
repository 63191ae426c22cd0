import Diagnostics

/// A lesson reads as easily as a newspaper does: at most as somebody reads after eight years of school.
enum ReadingGradeRule: LessonRule {
  static let finds: [LessonFault] = [.tooHardToRead]
  /// The hardest a lesson may be, in years of school.
  static let limit = 8.0
  /// Below so many words the average says nothing.
  private static let fewestWords = 150

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    // Syllables are counted as English has them.
    guard checked.lesson.language == Locale.original else { return [] }
    let sentences = checked.texts.flatMap(\.text.sentences)
    guard sentences.reduce(0, { $0 + $1.count }) >= fewestWords else { return [] }
    let grade = grade(of: sentences)
    guard grade > limit else { return [] }
    return [
      checked.fault(
        .tooHardToRead, at: checked.lesson.id.range,
        "the lesson reads as after \(Int(grade.rounded(.up))) years of school, more than \(Int(limit))",
        why: "Counted from the words of a sentence and the syllables of a word, terms aside.",
        hint: "make sentences shorter, and choose shorter words")
    ]
  }

  /// The years of school by Flesch and Kincaid's formula.
  static func grade(of sentences: [[Substring]]) -> Double {
    let words = sentences.joined()
    guard !sentences.isEmpty, !words.isEmpty else { return 0 }
    let syllables = words.reduce(0) { $0 + ReadingGradeRule.syllables(in: $1) }
    let perSentence = Double(words.count) / Double(sentences.count)
    return 0.39 * perSentence + 11.8 * Double(syllables) / Double(words.count) - 15.59
  }

  /// Groups of vowels, without an `e` that is not heard; a number counts as one.
  static func syllables(in word: Substring) -> Int {
    let letters = word.lowercased().utf8.filter { (0x61...0x7A).contains($0) }
    let vowels = Set("aeiouy".utf8)
    var (count, isVowel) = (0, false)
    for letter in letters {
      if vowels.contains(letter), !isVowel { count += 1 }
      isVowel = vowels.contains(letter)
    }
    let endsSilently =
      letters.last == UInt8(ascii: "e") && !letters.suffix(2).elementsEqual("le".utf8)
    return max(1, endsSilently && count > 1 ? count - 1 : count)
  }
}
