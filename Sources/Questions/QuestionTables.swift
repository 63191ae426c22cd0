import Parallel

/// What is read once, before the first question is understood.
enum QuestionTables {
  /// Reads all of it. The tables take a few milliseconds, on two processors half of that.
  static let read: Void = {
    _ = ParallelRunner(threads: 2).results(of: 2) { piece in
      if piece == 0 {
        _ = Vocabulary.shared
      } else {
        _ = (TermCounts.shared, Pattern.all.count, Intent.ownWords.count)
      }
    }
  }()
}
