import JSONText
import StakingModel

extension VectorInputs {
  /// Subnets from lists that run in parallel: `ema32`, `burned32`, `enabled`, `tao`, `alpha_in`,
  /// `alpha_out`, `w_quote`, `first_emission`, `netuids`. Absent lists leave the default.
  ///
  /// - Parameter keys: the lists that must be there.
  func subnets(_ keys: [String]) throws(VectorFault) -> [SubnetState] {
    var count: Int?
    for key in keys {
      let length = try list(key) { $0 }.count
      guard count == nil || count == length else {
        throw VectorFault(
          summary: "the list `\(key)` is not as long as the others", range: node.range)
      }
      count = length
    }
    var result: [SubnetState] = []
    for index in 0..<(count ?? 0) {
      result.append(try subnet(index))
    }
    return result
  }

  private func subnet(_ index: Int) throws(VectorFault) -> SubnetState {
    SubnetState(
      netuid: Netuid(try element("netuids", index) ?? UInt16(clamping: index + 1)),
      pool: Pool(
        tao: Amount(rao: try element("tao", index) ?? 0),
        alpha: Amount(rao: try element("alpha_in", index) ?? 0),
        quoteWeight: Perquintill(raw: try element("w_quote", index) ?? Perquintill.half.raw)),
      alphaOut: Amount(rao: try element("alpha_out", index) ?? 0),
      movingPrice: I96F32(bits: try element("ema32", index) ?? 0),
      minerBurned: U96F32(bits: try element("burned32", index) ?? 0),
      emissionEnabled: try flag("enabled", index),
      firstEmissionBlock: try element("first_emission", index))
  }

  private func element<Integer: FixedWidthInteger>(
    _ key: String, _ index: Int
  ) throws(VectorFault) -> Integer? {
    guard case .array(let nodes)? = node[key]?.content, index < nodes.count else { return nil }
    return try nodes[index].integer() as Integer
  }

  private func flag(_ key: String, _ index: Int) throws(VectorFault) -> Bool {
    guard case .array(let nodes)? = node[key]?.content, index < nodes.count else { return true }
    return try nodes[index].bool()
  }
}
