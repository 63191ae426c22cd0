import Parallel

/// What is read before a question is understood: a few milliseconds of tables, on two processors half of
/// that.
enum QuestionTables {
  /// The vocabulary with all else read beside it.
  ///
  /// - Parameter tokens: those of the only question for now, whose words are enough; nil for all words.
  static func vocabulary(for tokens: [Token]?) -> Vocabulary {
    let read = ParallelRunner(threads: 2).results(of: 2) { piece -> Vocabulary? in
      guard piece == 0 else {
        _ = others
        return nil
      }
      return tokens.map { Vocabulary(Concept.all, for: WordFilter($0.lazy.map(\.text))) } ?? .shared
    }
    return read?.first.flatMap(\.self) ?? .shared
  }

  private static let others: Void = {
    _ = (TermCounts.shared, Pattern.all.count, Intent.ownWords.count)
  }()
}
