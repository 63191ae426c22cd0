import Decimals
import Holdings
import Inquiry
public import StakingEconomics
public import StakingModel

/// Why the rows of single positions are what they are.
extension HeldDerivations {
  /// What leaving one of them returns and loses: each step from what is held.
  ///
  /// - Parameter pool: of a subnet, as it stands.
  public func leaving(_ index: Int, _ pool: (Netuid) -> Pool?) -> [Derivation] {
    let (number, title, position) = named[index]
    let spot = spot(index, pool)
    guard position.exit.isToday, let net = position.exit.net, let received = position.exit.received
    else { return [spot].compactMap(\.self) }
    let spotInput = Derivation.Input(
      "spot\(number)", "at the spot price", .tao(rao: position.freeSpotRao))
    let leftInput = Derivation.Input("left\(number)", "what arrives", .tao(net))
    let left = Derivation(
      "left\(number)", "What arrives when \(title) is left today.",
      formula: net == .zero ? "0 TAO" : "received\(number) - fee",
      inputs: net == .zero
        ? []
        : [
          .init("received\(number)", "what its sale pays", .tao(received)),
          .init("fee", "the transaction fee", .tao(position.exit.transactionFee)),
        ], value: .tao(net), rounding: "never below zero", source: "definition")
    let lost = Derivation(
      "lost\(number)", "What that loses against the spot price.",
      formula: "spot\(number) - left\(number)", inputs: [spotInput, leftInput],
      value: .tao(rao: position.freeSpotRao - Int128(net.rao)), rounding: "not at all",
      source: "definition")
    return [spot, sale(index, pool), left, lost].compactMap(\.self)
  }

  private func spot(_ index: Int, _ pool: (Netuid) -> Pool?) -> Derivation? {
    let (number, title, position) = named[index]
    guard case .subnet(let netuid) = position.place, let pool = pool(netuid) else { return nil }
    let unit = "α\(netuid.value)"
    return Derivation(
      "spot\(number)", "\(title) at the spot price.", formula: "floor(held * price, 9)",
      inputs: [
        .init(
          "held", position.lockedRao > 0 ? "what you hold and is not locked" : "what you hold",
          .alpha(position.free, unit)),
        .init("price", "the spot price", .price(pool.price, unit)),
      ], value: .tao(rao: position.freeSpotRao), rounding: "down to whole rao", source: "definition"
    )
  }

  /// The sale in the pool, or the part of a shared one.
  private func sale(_ index: Int, _ pool: (Netuid) -> Pool?) -> Derivation? {
    let (number, _, position) = named[index]
    guard case .subnet(let netuid) = position.place, let pool = pool(netuid) else { return nil }
    let unit = "α\(netuid.value)"
    let together = named.filter { $0.position.place == position.place }
      .reduce(UInt64(0)) { $0.addingReportingOverflow($1.position.free.rao).partialValue }
    let isWhole = !named.contains {
      $0.position.place == position.place && $0.position.lockedRao > 0
    }
    guard let quote = try? pool.unstake(Amount(rao: together), wholeHolding: isWhole) else {
      return nil
    }
    if together == position.free.rao {
      return quote.derivations(alpha: unit).first { $0.name == "received" }?
        .renamed("received\(number)")
    }
    return Derivation(
      "received\(number)", "Its part of the one sale of all you hold there.",
      formula: "floor(sale * held / together, 9)",
      inputs: [
        .init("sale", "what that sale pays", .tao(quote.received)),
        .init("held", "what this position holds", .alpha(position.free, unit)),
        .init("together", "what you hold there", .alpha(Amount(rao: together), unit)),
      ], value: .tao(position.exit.received ?? .zero), rounding: "down to whole rao",
      source: "definition")
  }

  // MARK: Earning

  /// What one of them earns in some days, from its rate.
  ///
  /// - Parameter stake: the rates of at least those days.
  public func earned(_ index: Int, days: Int, _ stake: HeldStake) -> [Derivation] {
    let (number, title, position) = named[index]
    guard let earned = position.earned(days: days), let tao = earned.taoRao else { return [] }
    let name = "earned\(number)_\(days)"
    let held = Derivation.Input("held", "what you hold", .tao(Amount(rao: position.rao)))
    let span = NumberFormat.counted(days, "day")
    switch position.position {
    case .root:
      return [
        Derivation(
          name, "What \(title) earns in \(span), before a claim.",
          formula: "floor(held * worth, 9)",
          inputs: [
            held,
            .init(
              "worth", "what one TAO has earned by then, net of take, at today's prices",
              .number(stake.rootWorth(take: position.take ?? 0, days: days))),
          ], value: .tao(rao: tao), rounding: "down to whole rao, of a 64-bit number",
          source: Self.ratesSource, assumptions: stake.rates.assumptions)
      ]
    case .alpha(let alpha):
      return self.alpha(name, title, alpha.netuid, position, earned, stake)
    case .custodial:
      guard case .custodian(let offer) = position.place else { return [] }
      let yield = offer.yield
      let isSimple = yield.basis == .apr
      return [
        Derivation(
          name, "What \(title) earns in \(span), as it was quoted, net of commission.",
          formula: isSimple
            ? "round(held * daily * \(days), 9)" : "round(held * ((1 + daily) ^ \(days) - 1), 9)",
          inputs: [held, .init("daily", "the net rate per day", .percent(yield.daily))],
          value: .tao(rao: tao), rounding: "down to whole rao, of a 64-bit number",
          source: "definition", assumptions: ["the quote is not verified and stands still"])
      ]
    }
  }

  private func alpha(
    _ name: String, _ title: String, _ netuid: Netuid, _ position: HeldPosition,
    _ earned: HeldPosition.Earned,
    _ stake: HeldStake
  ) -> [Derivation] {
    let unit = "α\(netuid.value)"
    guard let pool = stake.ground.chain.subnet(netuid)?.pool, let native = earned.nativeRao,
      native >= 0
    else { return [] }
    let held = Amount<Alpha>(rao: position.rao)
    let grown = Amount<Alpha>(rao: position.rao &+ UInt64(clamping: native))
    let rate = stake.alphaGrowth(
      held, on: netuid, take: position.take ?? 0, days: earned.days)
    let heldInput = Derivation.Input("held", "what you hold", .alpha(held, unit))
    return [
      Derivation(
        "grown" + name.dropFirst("earned".count), "The alpha held then, if it is left alone.",
        formula: "floor(held * exp(rates), 9)",
        inputs: [
          heldInput,
          .init("rates", "the rates of all days added up, net of take", .number(rate)),
        ], value: .alpha(grown, unit), rounding: "down to whole rao, of a 64-bit number",
        source: Self.ratesSource, assumptions: stake.rates.assumptions),
      Derivation(
        name,
        "What \(title) earns in \(NumberFormat.counted(earned.days, "day")), at today's price.",
        formula: "floor(grown * price, 9) - floor(held * price, 9)",
        inputs: [
          .init("grown", "the alpha held then", .alpha(grown, unit)),
          .init("price", "the spot price", .price(pool.price, unit)), heldInput,
        ], value: .tao(rao: earned.taoRao ?? 0), rounding: "down to whole rao",
        source: "definition"),
    ]
  }

  private static let ratesSource =
    "pallets/subtensor/src/coinbase/run_coinbase.rs, day by day (runtime 475)"
}

extension HeldPosition {
  /// What of it no lock holds, as alpha.
  fileprivate var free: Amount<Alpha> { Amount(rao: rao - min(rao, lockedRao)) }
}
