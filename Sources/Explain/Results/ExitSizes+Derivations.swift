public import StakingModel

extension UnstakeQuote {
  /// Why a sale in a table of sizes gives what it gives, under the name of its size.
  ///
  /// - Parameters:
  ///   - size: what the figures are called after, as `10`.
  ///   - meaning: what was sold, in words.
  /// - Returns: `at10`, `net10`, `price10` and `impact10`.
  public func derivations(netuid: Netuid, size: String, meaning: String) -> [Derivation] {
    let names = [
      "received": "at", "net": "net", "average_price": "price", "price_impact": "impact",
    ]
    let meanings = [
      "received": "The TAO you receive for \(meaning).", "net": "What is sold of \(meaning).",
      "average_price": "What one alpha brings, fee included, for \(meaning).",
      "price_impact": "What the size of \(meaning) costs against the spot price.",
    ]
    let inputs = ["received": "at" + size, "net": "net" + size]
    let order = ["received", "average_price", "price_impact", "net"]
    let all = derivations(netuid: netuid)
    return order.compactMap { name in
      guard let derivation = all.first(where: { $0.name == name }), let stem = names[name] else {
        return nil
      }
      return derivation.renamed(stem + size, meanings[name], inputs: inputs)
    }
  }

  /// Why a sale is the largest with a price impact: the impact it has, and the size it was found at.
  ///
  /// - Parameter name: what it is called, as `most1`.
  public func largestDerivation(netuid: Netuid, name: String, impact: String) -> Derivation? {
    guard var result = derivations(netuid: netuid).first(where: { $0.name == "received" }) else {
      return nil
    }
    let unit = "α\(netuid.value)"
    result = result.renamed(
      name,
      "The TAO you receive for \(paid.decimal) \(unit), the most that can be sold with an impact of "
        + "at most \(impact).")
    result.assumptions += [
      "no formula gives the size: it is found by halving, and one rao more has a larger impact"
    ]
    return result
  }
}
