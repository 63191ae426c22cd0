import Decimals
import LabSession
import Market
import Presentation
import StakingModel

/// What could follow the words of an order: a unit, a little word, a subnet.
enum TradeCompletion {
  static func candidates(
    after words: [String], typed: String, little: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    guard let last = words.last else {
      let parts = little == "into" ? [] : [LineCompletions.Candidate("all"), .init("half")]
      return parts + session.variableNames()
    }
    if last.lowercased() == "from", let held = try? session.heldPlaces(), !held.isEmpty {
      return held
    }
    if AmountReader.isPart(last) { return [.init(little == "to" ? "from" : little)] }
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

extension Session {
  /// Where the sandbox has stake.
  fileprivate mutating func heldPlaces() throws -> [LineCompletions.Candidate] {
    let wallet = try sandbox().chain.wallet
    let names = try snapshot()
    let root = wallet.root.stake > .zero ? [LineCompletions.Candidate("root")] : []
    return root
      + wallet.holdings.map { holding in
        let held = NumberFormat.exact(rao: holding.alpha.rao)
        let name = names.info(holding.netuid)?.name ?? ""
        return .init("\(holding.netuid.value)", note: "\(name) \(held) α")
      }
  }
}
