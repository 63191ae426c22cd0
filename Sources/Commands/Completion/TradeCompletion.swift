/// What could follow the words of an order: a unit, a little word, a subnet.
enum TradeCompletion {
  static func candidates(
    after words: [String], typed: String, little: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    guard let last = words.last else { return session.variableNames() }
    if TradeWords.littleWords.contains(last.lowercased()) {
      return [.init("root", note: "SN0, one for one")] + session.subnets(typed)
    }
    if last.allSatisfy({ $0.isNumber || ".,_".contains($0) }) {
      return [.init("TAO"), .init("rao", note: "10⁻⁹ TAO")]
    }
    guard TradeWords(words).place == nil else { return [] }
    return [.init(little)]
  }
}
