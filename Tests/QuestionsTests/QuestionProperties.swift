import Questions
import TestSupport
import Testing

/// What holds for every line.
@Suite struct QuestionProperties {
  private static let pieces = [
    "stake", "tao", "τ", "α", "64", "1.000,5", "%", "$", "sn", "root", "¿", "?", "how", "wie",
    "qué", "ß",
    "e\u{301}\u{301}", "\u{200E}", "\u{202E}", "👩‍👩‍👧", "日本", ".", ",", "'", "0",
    "99999999999999999999", "k",
    "ein", "hundert", "mil", "half", "year", "of", "my", "sub", "mask", "\u{0}", "\n", "..", "-",
    "*", "a",
  ]

  private func line(_ random: inout SeededRandom) -> String {
    let count = Int.random(in: 0...30, using: &random)
    return (0..<count).map { _ in
      let piece = Self.pieces.randomElement(using: &random) ?? ""
      return Bool.random(using: &random) ? piece + " " : piece
    }.joined()
  }

  @Test func anyLineIsReadInTime() {
    var random = SeededRandom(seed: 64)
    var slowest = Duration.zero
    for _ in 0..<10_000 {
      let text = line(&random)
      let time = ContinuousClock().measure { _ = AskedQuestion(text) { _ in nil } }
      slowest = max(slowest, time)
    }
    #expect(slowest < .seconds(10))
  }

  @Test func sameTextSameResult() {
    var random = SeededRandom(seed: 90)
    for _ in 0..<500 {
      let text = line(&random)
      let first = AskedQuestion(text)
      let second = AskedQuestion(text)
      #expect(first.finding == second.finding && first.named == second.named)
      #expect(first.reasons == second.reasons)
    }
  }

  /// The first question of a program is read with a part of the tables.
  @Test func theFirstQuestionIsUnderstoodAsAnyOther() throws {
    var random = SeededRandom(seed: 17)
    let lines = try #require(CorpusResult.lines("development")).map(\.text)
    let asked = stride(from: 0, to: lines.count, by: 12).map { lines[$0] }
    for text in asked + (0..<60).map({ _ in line(&random) }) {
      let (first, other) = (AskedQuestion(text, isFirst: true), AskedQuestion(text))
      #expect(first.finding == other.finding && first.named == other.named, "\(text)")
      #expect(first.reasons == other.reasons && first.language == other.language, "\(text)")
    }
  }

  @Test func spacesAndCapitalsChangeNothing() throws {
    for line in try #require(CorpusResult.lines("development")).prefix(300) {
      let asked = AskedQuestion(line.text)
      #expect(AskedQuestion("  " + line.text + "   ").finding == asked.finding, "\(line.text)")
      #expect(AskedQuestion(line.text.uppercased()).finding == asked.finding, "\(line.text)")
    }
  }
}
