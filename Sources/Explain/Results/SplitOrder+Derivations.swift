public import StakingModel

extension SplitOrder where Quote == StakeQuote {
  /// Why one order and its parts give what they give.
  public func derivations(netuid: Netuid) -> [Derivation] {
    let unit = "α\(netuid.value)"
    return SplitReasons(
      whole: whole.derivations(netuid: netuid), parts: parts.map(\.received.rao),
      rested: rested.map(\.received.rao)
    ) { .alpha(Amount(rao: $0), unit) }.all
  }
}

extension SplitOrder where Quote == UnstakeQuote {
  /// Why one order and its parts give what they give.
  public func derivations(netuid: Netuid) -> [Derivation] {
    SplitReasons(
      whole: whole.derivations(netuid: netuid), parts: parts.map(\.received.rao),
      rested: rested.map(\.received.rao)
    ) { .tao(Amount(rao: $0)) }.all
  }
}

/// The sums of a split order.
private struct SplitReasons {
  let whole: [Derivation]
  let parts: [UInt64]
  let rested: [UInt64]
  let quantity: (UInt64) -> Derivation.Quantity

  /// Parts that are named one by one; the rest go together.
  private static let mostNamed = 12

  var all: [Derivation] { whole + [withoutPause, priceBack] }

  private func sum(_ amounts: some Sequence<UInt64>) -> UInt64 {
    amounts.reduce(0) { UInt64(clamping: UInt128($0) + UInt128($1)) }
  }

  private var withoutPause: Derivation {
    let named = parts.count > Self.mostNamed ? parts.prefix(Self.mostNamed - 1) : parts[...]
    var inputs = named.enumerated().map { index, rao in
      Derivation.Input("part\(index + 1)", "what part \(index + 1) receives", quantity(rao))
    }
    if named.count < parts.count {
      let rest = sum(parts.dropFirst(named.count))
      inputs.append(
        .init("rest", "what the other \(parts.count - named.count) receive", quantity(rest)))
    }
    return .sum(
      "parts", "What the parts receive one after the other: each meets the pool the last one left.",
      of: inputs, quantity(sum(parts)), rounding: "each part down to whole rao",
      source: PoolInputs.swapSource, assumptions: ["nobody else trades between two parts"])
  }

  private var priceBack: Derivation {
    let first = rested.first ?? 0
    let last = rested.last ?? 0
    return Derivation(
      "price_back", "What the parts receive if others bring the price back before each of them.",
      formula: "part1 * others + last",
      inputs: [
        .init("part1", "what the first part receives", quantity(first)),
        .init("others", "parts of that size", .count(max(0, rested.count - 1))),
        .init(
          "last", "what the last part receives, with what equal parts leave over", quantity(last)),
      ], value: quantity(sum(rested)), rounding: "each part down to whole rao",
      source: PoolInputs.swapSource,
      assumptions: ["the price comes back in full; nobody promises that"])
  }
}
