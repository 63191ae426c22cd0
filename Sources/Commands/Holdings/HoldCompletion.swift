import LabSession
import Market

/// What could follow the words of `hold`.
enum HoldCompletion {
  static func candidates(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    guard let last = words.last?.lowercased() else {
      return [.init("from", note: "a profile")] + session.variableNames()
    }
    if words.first?.lowercased() == "from" { return session.files(typed) }
    switch last {
    case "on", "in", "into":
      return [.init("root", note: "SN0, one for one")] + session.subnets(typed)
    case "at", "for", "validator", "quoted", "commission", "risk": return []
    case "with": return [.init("take"), .init("validator")]
    case "take": return [.init("9%"), .init("18%")]
    case "bought": return [.init("for"), .init("on")]
    case "locked":
      return HoldWords(words).isAt
        ? [.init("30", note: "days")] : [.init("10", note: "alpha that a lock holds")]
    case "paid": return [.init("after")]
    default: break
    }
    if last.allSatisfy({ $0.isNumber || ".,_".contains($0) }) {
      return words.count == 1
        ? [.init("TAO"), .init("α64", note: "alpha of a subnet")] : [.init("days"), .init("TAO")]
    }
    return more(words)
  }

  /// What may still be said.
  private static func more(_ words: [String]) -> [LineCompletions.Candidate] {
    let said = HoldWords(words)
    var found: [LineCompletions.Candidate] = []
    let isAlpha = said.amount.contains("α")
    if said.place == nil, !isAlpha { found += [.init("on"), .init("in"), .init("at")] }
    if said.isAt {
      found += ["quoted", "commission", "locked", "paid", "risk"].map { .init($0) }
    } else {
      found += [.init("with"), .init("validator")]
      if isAlpha || said.place.map({ $0.lowercased() != "root" }) == true {
        found += [.init("bought"), .init("locked")]
      }
    }
    return found.filter { !words.contains($0.text) }
  }
}
