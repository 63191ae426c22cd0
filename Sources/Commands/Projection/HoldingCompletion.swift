import LabSession

/// What could follow the words of a holding: a unit, a place, a time, a price.
enum HoldingCompletion {
  static func candidates(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    guard let last = words.last?.lowercased() else { return [] }
    switch last {
    case "into", "in": return session.subnets(typed)
    case "on": return [.init("root", note: "SN0, one for one"), .init("exchange")]
    case "for", "over": return []
    case "at": return [.init("-30%", note: "where the price ends"), .init("-50%"), .init("+50%")]
    case "if": return [.init("its")]
    case "its", "price", "falls", "rises":
      let next = ["its": ["price"], "price": ["falls", "rises"]][last] ?? ["30%"]
      return next.map { .init($0) }
    default: break
    }
    if last.allSatisfy({ $0.isNumber || ".,_".contains($0) }), !words.contains("for") {
      return words.contains(where: ["into", "in", "on"].contains)
        ? little(words)
        : TradeCompletion.candidates(after: words, typed: typed, little: "into", in: &session)
    }
    if last.allSatisfy({ $0.isNumber || ".,_".contains($0) }) {
      return ["days", "weeks", "months", "years"].map { .init($0) }
    }
    return little(words)
  }

  /// The little words that are not there yet.
  private static func little(_ words: [String]) -> [LineCompletions.Candidate] {
    let places = ["into", "in", "on"]
    let used = words.map { $0.lowercased() }
    let hasPlace = used.contains(where: places.contains)
    let open =
      (hasPlace ? [] : ["into", "on"]) + ["for", "at", "if"].filter { !used.contains($0) }
    return open.map { .init($0) }
  }
}
