@testable import Questions

/// Counts the terms of known questions, as `Sources/Questions/Terms` has them.
struct TermTables {
  private var questions: [String: Int] = [:]
  private var counts: [String: [String: Int]] = [:]
  private var total: [String: Int] = [:]

  /// - Parameter lines: intents with questions that ask them.
  init(_ lines: [(intent: String, text: String)]) {
    let own = Intent.all.flatMap { intent in
      Set(Language.allCases.map { intent.question(in: $0) }).map { (intent.id, $0) }
    }
    for (intent, text) in lines + own {
      questions[intent, default: 0] += 1
      for term in AskedQuestion.terms(text) {
        counts[intent, default: [:]][term, default: 0] += 1
        total[term, default: 0] += 1
      }
    }
  }

  /// The source of a topic's table.
  func source(of group: IntentGroup) -> String {
    let rows = Intent.all.filter { $0.group == group }.flatMap { self.rows(of: $0.id) }
    return """
      /// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
      extension TermCounts {
        static let \(group.rawValue) = \"""
          \(rows.joined(separator: "\n    "))
          \"""
      }

      """
  }

  /// `leave-time 31 howlong 28 …`; rows that go on have no questions of their own.
  private func rows(of intent: String) -> [String] {
    let terms = (counts[intent] ?? [:]).filter { isWorthIt($0.key) }.sorted {
      ($1.value, $0.key) < ($0.value, $1.key)
    }
    var rows = ["\(intent) \(questions[intent] ?? 0)"]
    for (term, count) in terms {
      let entry = " \(term) \(count)"
      if (rows.last ?? "").count + entry.count > 94 { rows.append("\(intent) 0") }
      rows[rows.count - 1] += entry
    }
    return rows
  }

  /// A word that one person said once says nothing.
  private func isWorthIt(_ term: String) -> Bool {
    !term.hasPrefix("_") || (total[term] ?? 0) >= 2
  }
}
