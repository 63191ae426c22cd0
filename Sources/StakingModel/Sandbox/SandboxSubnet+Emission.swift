/// What every subnet's emission of a block goes by.
struct EmissionRules {
  /// TAO weight times root TAO.
  let weightedRoot: U96F32
  /// Whether the moving prices add up to more than one.
  let paysRoot: Bool
  /// Whether others sell to the chain what it buys.
  let holdsPrices: Bool
}

/// Where a subnet's TAO of a block went.
struct EmittedTAO {
  /// All that the subnet took.
  let taken: UInt64
  /// The part of it that others have now.
  let toOthers: UInt64
}

extension SandboxSubnet {
  /// Takes its TAO and alpha of a block.
  @inline(__always)
  mutating func emit(
    _ tao: U96F32, _ work: inout SubnetWork, _ rules: EmissionRules
  ) -> EmittedTAO {
    let issuance = state.alphaIssuance
    let alpha = work.alpha(at: issuance)
    let terms = work.terms(
      tao, alphaEmission: alpha.emission,
      rootProportion: work.rootProportion(at: issuance, rules.weightedRoot))
    let done = state.inject(terms, spot: work.spot, isSoldBack: rules.holdsPrices)
    alphaMinted = alphaMinted.addingSaturated(done.alphaIn.rao)
      .addingSaturated(done.alphaOut.rao)
    protocolAlpha = protocolAlpha.addingSaturated(done.bought)
    accrue(
      EmissionSplit(
        alpha, rootProportion: work.rootProportion(at: state.alphaIssuance, rules.weightedRoot),
        paysRoot: rules.paysRoot))
    return EmittedTAO(
      taken: done.taoIn.rao.addingSaturated(done.spent.rao),
      toOthers: rules.holdsPrices ? done.spent.rao : 0)
  }
}
