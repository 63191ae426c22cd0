import Decimals
public import Inquiry
public import StakingModel

extension HeldPlace {
  /// Why its part of the exit curve is what it is: what each size returns, and what that loses.
  ///
  /// - Parameter pool: of its subnet, as it stands.
  public func exits(_ title: String, in pool: Pool) -> [Derivation] {
    let curve = ExitCurve(of: free, in: pool, basisPoints: sales.map(\.basisPoints))
    let cells = zip(sales, curve.points).flatMap { sale, point in
      cell(sale, point.quote, title, in: pool)
    }
    return cells + largest.map(bound)
  }

  private var unit: String { "α\(netuid.value)" }

  private func cell(
    _ sale: Sale, _ quote: UnstakeQuote, _ title: String, in pool: Pool
  ) -> [Derivation] {
    let percent = sale.basisPoints / 100
    let name = "\(netuid.value)_\(percent)"
    let all = quote.derivations(alpha: unit)
    let received = all.first { $0.name == "received" }?
      .renamed("received\(name)", "What the sale of \(percent) % of \(title) pays.")
    let exit = Derivation(
      "exit\(name)", "What arrives of it.",
      formula: sale.netRao == 0 ? "0 TAO" : "received\(name) - fee",
      inputs: sale.netRao == 0
        ? []
        : [
          .init("received\(name)", "what the sale pays", .tao(quote.received)),
          .init("fee", "the transaction fee", .tao(TransactionFee.unstake)),
        ], value: .tao(rao: sale.netRao), rounding: "never below zero", source: "definition")
    let lost = Derivation(
      "exit_lost\(name)", "What that loses of the quoted worth.", formula: "1 - exit / spot",
      inputs: [
        .init("exit", "what arrives", .tao(rao: sale.netRao)),
        .init("spot", "the same alpha at the spot price", .tao(rao: sale.spotRao)),
      ], value: .percent(sale.lostShare), rounding: "not at all", source: "definition")
    let impact =
      sale.basisPoints == 10_000
      ? all.first { $0.name == "price_impact" }?.renamed("price_impact\(netuid.value)") : nil
    return [received, exit, sale.spotRao > 0 ? lost : nil, impact].compactMap(\.self)
  }

  private func bound(_ largest: Largest) -> Derivation {
    let percent = NumberFormat.plain(largest.impact * 100, upTo: 3)
    return .given(
      "largest\(netuid.value)_\(percent.map { $0 == "." ? "_" : String($0) }.joined())",
      "The most that can be sold at once with a price impact of no more than \(percent) %.",
      .alpha(largest.alpha, unit),
      source: "found by halving, each size with the formula of the sale")
  }
}
