package import Explain
import Presentation
package import Sandbox
package import StakingModel

/// Why a sandbox's wallet is worth what it is worth: the totals, then every place.
package struct PortfolioReasons {
  package let portfolio: SandboxPortfolio
  package let chain: SandboxChain
  /// What a place is called for people.
  package let title: (SandboxPlace) -> String

  package init(
    portfolio: SandboxPortfolio, chain: SandboxChain, title: @escaping (SandboxPlace) -> String
  ) {
    self.portfolio = portfolio
    self.chain = chain
    self.title = title
  }

  /// Worth, and what it is made of.
  package var worth: [Derivation] {
    let free = Derivation.Input("free", "TAO that is not staked", .tao(portfolio.free))
    let inputs = portfolio.positions.map { position in
      Derivation.Input(
        "worth\(position.place.suffix)",
        title(position.place)
          + (position.price == nil ? ", with what can be claimed" : ", at the spot price"),
        .tao(position.worth))
    }
    let sum = Derivation.sum(
      "worth", "What everything is worth now, alpha at the spot price.", of: [free] + inputs,
      .tao(portfolio.worth), rounding: "each place down to whole rao",
      assumptions: ["a price at which nobody could sell everything at once"])
    return [sum] + portfolio.positions.flatMap(worth) + claimable
  }

  /// Everything a portfolio shows.
  package var all: [Derivation] {
    var worth = worth
    let rest = Array(worth.dropFirst())
    worth = Array(worth.prefix(1))
    return worth + totals + rest + portfolio.positions.flatMap { left($0) + gain($0) } + [fees]
  }

  /// What the wallet began with, and what it has paid in transaction fees.
  private var fees: Derivation {
    .given(
      "fees", "All transaction fees until now; every order and every claim costs one.",
      .tao(portfolio.transactionFees), source: TransactionReasons.source)
  }

  private var totals: [Derivation] {
    guard let exit = portfolio.exitNet, let gain = portfolio.gain else { return [] }
    let free = Derivation.Input("free", "TAO that is not staked", .tao(portfolio.free))
    let ways = portfolio.positions.compactMap { position in
      position.exitNet.map {
        Derivation.Input(
          "net\(position.place.suffix)", "\(title(position.place)), after leaving", .tao($0))
      }
    }
    let left = Derivation.sum(
      "left", "What you would have after leaving every place now.", of: [free] + ways, .tao(exit),
      rounding: "each place down to whole rao",
      assumptions: ["each place is left alone, in the same block"])
    let gained = Derivation(
      "gain", "What leaving now would have gained since the beginning.", formula: "left - started",
      inputs: [
        .init("left", "after leaving every place", .tao(exit)),
        .init("started", "what the wallet began with", .tao(portfolio.started)),
      ], value: .tao(rao: gain.totalRao), rounding: "not at all", source: "definition")
    return [left, gained] + gainParts(gain, "", "all places, those left behind too")
  }

  /// What rewards, prices and fees made of a gain.
  private func gainParts(_ gain: SandboxGain, _ name: String, _ place: String) -> [Derivation] {
    let rewards = Derivation.Input(
      "by_rewards\(name)", "what rewards made of it", .tao(rao: gain.rewardsRao))
    let fees = Derivation.Input("by_fees\(name)", "what fees took", .tao(rao: gain.feesRao))
    return [
      .given(
        rewards.name,
        "Rewards of \(place): what was taken out at its price, the rest at the price now.",
        rewards.quantity, source: "definition"),
      .given(
        fees.name,
        "Swap and transaction fees of \(place), those of leaving now included; swap fees in alpha at "
          + "the price of their sale.", fees.quantity, source: "definition"),
      Derivation(
        "by_prices\(name)", "What the change of prices and price impact made of \(place).",
        formula: "gain\(name) - by_rewards\(name) - by_fees\(name)",
        inputs: [
          .init("gain\(name)", "the gain", .tao(rao: gain.totalRao)), rewards, fees,
        ], value: .tao(rao: gain.pricesRao), rounding: "not at all", source: "definition"),
    ]
  }

  // MARK: A place

  private func worth(of position: SandboxPortfolio.Position) -> [Derivation] {
    let name = position.place.suffix
    guard let subnet = chain.subnet(position.place.netuid), let price = position.price else {
      return [
        .sum(
          "worth\(name)", "What root stake is worth, with what can be claimed.",
          of: [
            .init("staked\(name)", "TAO on root", .tao(Amount(rao: position.heldRao))),
            .init("claimable", "what a claim would pay now", .tao(portfolio.claimable)),
          ], .tao(position.worth), rounding: "each part down to whole rao")
      ]
    }
    let unit = position.place.unit
    return [
      Derivation(
        "worth\(name)", "What \(title(position.place)) is worth at the spot price.",
        formula: "floor(staked\(name) * price\(name), 9)",
        inputs: [
          .init("staked\(name)", "alpha you hold", .alpha(Amount(rao: position.heldRao), unit)),
          .init("price\(name)", "the spot price", .price(price, unit)),
        ], value: .tao(position.worth), rounding: "down to whole rao",
        source: "pallets/swap/src/pallet/balancer.rs calculate_price (runtime 475)",
        assumptions: ["a price list's value; selling all of it brings less"]),
      subnet.priceDerivation("price\(name)"),
    ]
  }

  private func left(_ position: SandboxPortfolio.Position) -> [Derivation] {
    let name = position.place.suffix
    guard let pool = chain.subnet(position.place.netuid)?.pool else {
      return [
        .sum(
          "left\(name)", "What leaving root returns: TAO one for one, and a claim.",
          of: [
            .init("staked\(name)", "TAO on root", .tao(Amount(rao: position.heldRao))),
            .init("claimable", "what a claim would pay now", .tao(portfolio.claimable)),
          ], .tao(position.worth), rounding: "each part down to whole rao",
          assumptions: ["transaction fees apart"])
      ]
    }
    guard
      let quote = try? pool.unstake(Amount(rao: position.heldRao), wholeHolding: true)
    else { return [] }
    let names = ["received": "left\(name)", "net": "sold\(name)", "fee": "fee\(name)"]
    let inputs = names.merging(["paid": "staked\(name)"]) { $1 }
    return quote.derivations(netuid: position.place.netuid).compactMap { derivation in
      names[derivation.name].map {
        derivation.renamed($0, PortfolioReasons.meanings[derivation.name], inputs: inputs)
      }
    }
  }

  private static let meanings = [
    "received": "The TAO that leaving it all now would return.",
    "net": "What would be sold for you.", "fee": "The swap fee of leaving it all.",
  ]

  private func gain(_ position: SandboxPortfolio.Position) -> [Derivation] {
    guard let exit = position.exit, let net = position.exitNet, let gain = position.gain else {
      return []
    }
    let (name, place) = (position.place.suffix, title(position.place))
    let netInput = Derivation.Input("net\(name)", "after leaving it now", .tao(net))
    return [
      Derivation(
        netInput.name, "What leaving \(place) now returns after its transaction fees.",
        formula: "left\(name) - leaving_fees\(name)",
        inputs: [
          .init("left\(name)", "before transaction fees", .tao(exit)),
          .init(
            "leaving_fees\(name)",
            position.place == .root
              ? "of the unstake and of a claim, or what a claim leaves that costs more than it pays"
              : "of the unstake, at most what it returns",
            .tao(exit.subtractingSaturated(net))),
        ], value: netInput.quantity, rounding: "not at all", source: TransactionReasons.source),
      Derivation(
        "gain\(name)", "What leaving \(place) now makes of all that went in.",
        formula: "net\(name) + taken_out - put_in - order_fees",
        inputs: [
          netInput,
          .init("taken_out", "TAO that came out of it until now", .tao(position.takenOut)),
          .init("put_in", "TAO that went in, swap fees included", .tao(position.putIn)),
          .init(
            "order_fees", "transaction fees of its orders until now",
            .tao(position.transactionFees)),
        ], value: .tao(rao: gain.totalRao), rounding: "not at all", source: "definition"),
    ] + gainParts(gain, name, place)
  }

  private var claimable: [Derivation] {
    guard portfolio.claimable > .zero, let claim = chain.pendingClaim() else { return [] }
    return claim.derivations("claimable").filter { $0.name != "work" }.map {
      $0.name == "transaction_fee" ? $0.renamed("claim_fee") : $0
    }
  }
}

extension SandboxPlace {
  /// What figures of a place are called by: `64` in `worth64`, `_root` in `worth_root`.
  package var suffix: String {
    switch self {
    case .root: "_root"
    case .subnet(let netuid): "\(netuid.value)"
    }
  }
}
