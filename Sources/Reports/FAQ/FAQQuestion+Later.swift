extension FAQQuestion {
  private static let stakers: Set<FAQAudience> = [.beginner, .holder]
  private static let holders: Set<FAQAudience> = [.holder]
  private static let informed: Set<FAQAudience> = [.holder, .validator]
  private static let everybody = Set(FAQAudience.allCases)

  static let during: [FAQQuestion] = [
    FAQQuestion(
      "rewards-when", .during, "When and how are staking rewards paid?", for: everybody,
      former: ["distribution"]),
    FAQQuestion(
      "rewards-form", .during, "In what are rewards paid, and where do they arrive?",
      for: everybody),
    FAQQuestion("earn-rate", .during, "What is the rate now?", for: everybody),
    FAQQuestion("compounding", .during, "Do rewards compound? APR or APY?", for: informed),
    FAQQuestion("root-decline", .during, "Why do root rewards fall?", for: everybody),
    FAQQuestion(
      "claim", .during, "How do I claim root rewards?", for: everybody, former: ["root-pays"]),
    FAQQuestion("take", .during, "What is the validator's take?", for: everybody),
    FAQQuestion(
      "validator-fails", .during, "What if my validator fails or changes its take?",
      for: informed),
    FAQQuestion("emission", .during, "What is emission?", for: informed),
    FAQQuestion("price-fall", .during, "What if the price falls or rises?", for: stakers),
    FAQQuestion("volatility", .during, "How much do prices swing?", for: stakers),
    FAQQuestion("halving", .during, "What does the halving do?", for: informed),
  ]

  static let leaving: [FAQQuestion] = [
    FAQQuestion("locked", .leaving, "Is my TAO locked while it is staked?", for: everybody),
    FAQQuestion("leave", .leaving, "How do I get my TAO back?", for: stakers),
    FAQQuestion("leave-time", .leaving, "How long does leaving take?", for: stakers),
    FAQQuestion(
      "leave-cost", .leaving, "What does it cost to leave?", for: stakers,
      former: ["enter-and-leave"]),
    FAQQuestion("leave-part", .leaving, "Can I take out a part?", for: holders),
    FAQQuestion("leave-large", .leaving, "Can a large stake be sold?", for: informed),
    FAQQuestion("price-impact", .leaving, "What is price impact?", for: stakers),
    FAQQuestion("slippage", .leaving, "What is slippage tolerance?", for: holders),
    FAQQuestion("fees", .leaving, "What fees are there?", for: everybody),
    FAQQuestion("break-even", .leaving, "When have I earned back the costs?", for: holders),
    FAQQuestion(
      "claim-lost", .leaving, "What becomes of unclaimed rewards if I leave?", for: informed),
  ]

  static let taxes: [FAQQuestion] = [
    FAQQuestion("tax", .taxes, "Are staking rewards taxable?", for: everybody, former: ["taxable"]),
    FAQQuestion("tax-swap", .taxes, "Is a swap into alpha a taxable sale?", for: stakers),
    FAQQuestion("records", .taxes, "What records should I keep?", for: holders),
  ]

  static let safety: [FAQQuestion] = [
    FAQQuestion(
      "lose", .safety, "Can I lose money with alpha?", for: everybody, former: ["lose-money"]),
    FAQQuestion("safe", .safety, "What are the risks of staking?", for: stakers),
    FAQQuestion("slashing", .safety, "Is there slashing?", for: everybody),
    FAQQuestion("guaranteed", .safety, "Can I count on a fixed yield?", for: everybody),
    FAQQuestion("custody", .safety, "Who holds my TAO?", for: everybody),
    FAQQuestion("seed", .safety, "What about my seed phrase?", for: stakers),
    FAQQuestion("scam", .safety, "How do I spot a scam?", for: stakers),
    FAQQuestion("dereg", .safety, "Can a subnet be removed?", for: informed),
    FAQQuestion("mev", .safety, "Can my order be sandwiched?", for: holders),
  ]
}
