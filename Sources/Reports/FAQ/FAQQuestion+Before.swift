extension FAQQuestion {
  private static let newcomers: Set<FAQAudience> = [.beginner]
  private static let stakers: Set<FAQAudience> = [.beginner, .holder]
  private static let everybody = Set(FAQAudience.allCases)

  static let before: [FAQQuestion] = [
    FAQQuestion("what-is-tao", .before, "What is TAO?", for: newcomers),
    FAQQuestion("what-is-staking", .before, "What is staking?", for: [.beginner, .validator]),
    FAQQuestion(
      "technical", .before, "Do I need technical knowledge to stake?", for: newcomers,
      former: ["technical-knowledge"]),
    FAQQuestion("minimum", .before, "What is the least I can stake?", for: stakers),
    FAQQuestion("what-is-root", .before, "What is root staking?", for: [.beginner, .validator]),
    FAQQuestion("what-is-alpha", .before, "What is alpha?", for: stakers),
    FAQQuestion("what-is-subnet", .before, "What is a subnet?", for: newcomers),
    FAQQuestion("dtao", .before, "What is Dynamic TAO?", for: stakers),
    FAQQuestion(
      "root-or-alpha", .before, "Root or alpha: what is the difference?", for: everybody),
    FAQQuestion(
      "exchange-staking", .before, "How does staking at an exchange differ?", for: newcomers),
    FAQQuestion(
      "exchange-quote", .before, "An exchange quotes a rate: can it be true?", for: everybody,
      former: ["exchange-rate"]),
    FAQQuestion("where-from", .before, "Where does the yield come from?", for: everybody),
    FAQQuestion("choose-validator", .before, "How do I choose a validator?", for: everybody),
    FAQQuestion("choose-subnet", .before, "How do I choose a subnet?", for: stakers),
    FAQQuestion("metrics", .before, "What do the numbers of a subnet mean?", for: everybody),
    FAQQuestion("diversify", .before, "One subnet or many?", for: stakers),
    FAQQuestion("wallet", .before, "Which wallet works?", for: newcomers),
  ]
}
