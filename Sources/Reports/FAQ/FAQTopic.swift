/// What somebody is doing when a question comes up; the order of the page.
public enum FAQTopic: String, CaseIterable, Hashable, Sendable {
  case before, during = "while", leaving, taxes, safety

  /// The heading above its questions.
  var title: String {
    switch self {
    case .before: "Before you stake"
    case .during: "While you stake"
    case .leaving: "Leaving"
    case .taxes: "Taxes and records"
    case .safety: "Safety"
    }
  }
}

/// Whom an answer is for; many are for several.
public enum FAQAudience: String, CaseIterable, Hashable, Sendable {
  /// Somebody who has not staked yet.
  case beginner
  /// Somebody who has staked.
  case holder
  /// A validator, for its stakers.
  case validator
}
