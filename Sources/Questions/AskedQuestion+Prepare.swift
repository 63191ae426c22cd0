import Parallel

extension AskedQuestion {
  /// Begins to read the tables that each first question needs, on another thread.
  ///
  /// For whom has something else to read before the first question is understood.
  public static func prepare() {
    Background.begin {
      _ = (TermCounts.shared, Pattern.all.count, Intent.ownWords.count, Aspect.rows.count)
    }
  }
}
