/// What every subnet's emission of a block goes by.
struct EmissionRules {
  /// TAO weight times root TAO.
  let weightedRoot: U96F32
  /// The subnet owner's part.
  let ownerShare: U96F32
  /// Whether the moving prices add up to more than one.
  let paysRoot: Bool
}

extension SandboxSubnet {
  /// Takes its TAO and alpha of a block and says how much TAO that took.
  mutating func emit(_ tao: U96F32, spot: U64F64, _ rules: EmissionRules) -> UInt64 {
    let done = state.inject(tao, rootProportion: rootProportion(rules), spot: spot)
    alphaMinted = alphaMinted.addingSaturated(done.alphaIn.rao)
      .addingSaturated(done.alphaOut.rao)
    protocolAlpha = protocolAlpha.addingSaturated(done.bought)
    accrue(
      EmissionSplit(
        emission: done.alphaOut, ownerShare: rules.ownerShare,
        rootProportion: rootProportion(rules), paysRoot: rules.paysRoot))
    return done.taoIn.rao.addingSaturated(done.spent.rao)
  }

  private func rootProportion(_ rules: EmissionRules) -> U96F32 {
    RootProportion.value(weightedRoot: rules.weightedRoot, alphaIssuance: state.alphaIssuance)
  }
}
