import Decimals
import Inquiry
import Market
import StakingModel

/// Stake that goes from one place to another in one transaction.
struct MoveFigures {
  /// What leaves, in words: `574.022 α64`, `40 TAO`.
  let leaves: String
  /// What arrives, in words.
  let arrives: String
  /// What leaves and what arrives at the quoted prices, in TAO.
  let worth: (before: Double, after: Double)

  /// The part of its worth that a move takes: the swap fee and the push on both prices.
  var lost: Double { worth.before > 0 ? 1 - worth.after / worth.before : 0 }
}

extension ReplyFigures {
  /// The move of the amount along the places that were named; nil where it cannot be.
  var move: MoveFigures? {
    guard subject.amount != nil || subject.alpha != nil, subject.route.count > 1,
      let from = stakePlace(subject.route[0]), let to = stakePlace(subject.route[1]),
      let rao = leavingRao(subject.route[0]), let move = try? StakeMove(rao, from: from, to: to)
    else { return nil }
    return MoveFigures(
      leaves: words(rao, subject.route[0]), arrives: words(move.receivedRao, subject.route[1]),
      worth: (worth(rao, subject.route[0]), worth(move.receivedRao, subject.route[1])))
  }

  /// `from SN64 Chutes to root`.
  var routeWords: String {
    let names = subject.route.prefix(2).map { place in
      place.netuid.map(context.market.title) ?? "root"
    }
    return names.count == 2 ? "from \(names[0]) to \(names[1])" : ""
  }

  private func stakePlace(_ place: Place) -> StakePlace? {
    switch place {
    case .root: .root
    case .subnet(let netuid): pool(netuid).map { .subnet($0) }
    case .custodian: nil
    }
  }

  private func pool(_ netuid: Netuid) -> Pool? { context.chain.subnet(netuid)?.pool }

  /// TAO of root, or as much alpha as was named or as the amount is worth.
  private func leavingRao(_ place: Place) -> UInt64? {
    guard let netuid = place.netuid else { return amount.rao }
    if let alpha = subject.alpha { return alpha.rao }
    guard let price = pool(netuid)?.price.approximate, price > 0 else { return nil }
    return UInt64(amount.approximate / price * 1e9)
  }

  private func words(_ rao: UInt64, _ place: Place) -> String {
    place.netuid.map { Words.alpha(Amount<Alpha>(rao: rao), $0) }
      ?? Words.tao(Amount<TAO>(rao: rao))
  }

  private func worth(_ rao: UInt64, _ place: Place) -> Double {
    Double(rao) / 1e9 * (place.netuid.flatMap { pool($0)?.price.approximate } ?? 1)
  }
}
