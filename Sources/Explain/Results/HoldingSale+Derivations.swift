public import StakingModel

extension HoldingSale {
  /// Why a sale comes to what it comes to; with a rest, of each sale and of both together.
  public func derivations(netuid: Netuid) -> [Derivation] {
    let unit = "α\(netuid.value)"
    guard let rest else { return order.derivations(alpha: unit) }
    let impact = Derivation(
      "price_impact", "What your own size costs against the spot price, without the fees.",
      formula: "1 - received / (net * price_before)",
      inputs: [
        .init("received", "the TAO you receive", .tao(received)),
        .init("net", "what is sold for you", .alpha(net, unit)),
        .init("price_before", "spot before", .price(before.price, unit)),
      ], value: .percent(priceImpact), rounding: "to a 64-bit number", source: "definition")
    return [
      both("received", "The TAO you receive for both sales.", .tao(received)) {
        .tao($0.received)
      },
      both("paid", "The alpha you give up, the rest included.", .alpha(paid, unit)) {
        .alpha($0.paid, unit)
      },
      both("fee", "The swap fees of both sales.", .alpha(fee, unit)) { .alpha($0.fee, unit) },
      both("net", "What is sold for you in both sales.", .alpha(net, unit)) {
        .alpha($0.net, unit)
      },
      impact,
    ] + order.derivations(alpha: unit).filter { $0.name == "price_before" }
      + named(order, "order", unit) + named(rest, "rest", unit) + [limit(unit)]
  }

  private func both(
    _ name: String, _ meaning: String, _ value: Derivation.Quantity,
    _ part: (UnstakeQuote) -> Derivation.Quantity
  ) -> Derivation {
    .sum(
      name, meaning,
      of: [("order", "of what you asked for", order), ("rest", "of the rest", rest ?? order)].map {
        .init("\($0.0)_\(name)", $0.1, part($0.2))
      }, value, rounding: "each sale down to whole rao", source: HoldingSale.source)
  }

  private func named(_ quote: UnstakeQuote, _ prefix: String, _ unit: String) -> [Derivation] {
    let names = ["paid", "fee", "net", "received"]
    let inputs = Dictionary(uniqueKeysWithValues: names.map { ($0, "\(prefix)_\($0)") })
    return quote.derivations(alpha: unit).compactMap { derivation in
      inputs[derivation.name].map { derivation.renamed($0, nil, inputs: inputs) }
    }
  }

  /// Below how much alpha a rest is sold.
  private func limit(_ unit: String) -> Derivation {
    let least = StakeMinimum.leftoverAlpha(in: order.after)
    return Derivation(
      "least_rest", "A rest of less alpha than this is sold too.",
      formula: "floor(minimum / price_between, 9)",
      inputs: [
        .init("minimum", "what a nominator's stake must be worth", .tao(StakeMinimum.leftover)),
        .init(
          "price_between", "the spot price after the sale, down to 2^-32",
          .number(U96F32(truncating: order.after.price).approximate, "TAO/\(unit)")),
      ], value: .alpha(least, unit), rounding: "down to whole rao",
      source: HoldingSale.source)
  }

  private static let source =
    "pallets/subtensor/src/staking/helpers.rs clear_small_nomination_if_required"
}
