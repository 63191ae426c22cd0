public import StakingModel

extension ChainState {
  /// The alpha yield of a subnet at this state, nil if there is no such subnet or it has not
  /// started.
  ///
  /// Without `earningAlpha` all alpha outside the pool is taken to earn, which gives the lowest
  /// rate the rules allow.
  public func alphaYield(
    _ netuid: Netuid, take: UInt16 = StakingDefaults.take,
    ownerCut: UInt16 = StakingDefaults.ownerCut, earningAlpha: Amount<Alpha>? = nil
  ) -> AlphaYield? {
    guard let subnet = subnet(netuid), subnet.hasStarted else { return nil }
    return AlphaYield(
      alphaPerBlock: subnet.alphaEmission.approximate, ownerCut: ownerCut,
      rootProportion: rootProportion(of: subnet).approximate,
      earningAlpha: (earningAlpha ?? subnet.alphaOut).approximate, take: take,
      tempo: subnet.tempo ?? StakingDefaults.tempo, weights: subnet.emissionWeights)
  }

  /// The root yield at this state, with dividends valued at spot and all root TAO earning.
  public func rootYield(
    take: UInt16 = StakingDefaults.take, ownerCut: UInt16 = StakingDefaults.ownerCut,
    earningTAO: Amount<TAO>? = nil, claims: RootYield.Claims? = nil
  ) -> RootYield {
    let parts = subnets.filter(\.hasStarted).map {
      RootYield.Part(
        netuid: $0.netuid, alphaPerBlock: $0.alphaEmission.approximate,
        rootProportion: $0.emissionWeights.limited(rootProportion(of: $0).approximate),
        realizablePrice: $0.pool.price.approximate)
    }
    return RootYield(
      parts: parts, earningTAO: (earningTAO ?? rootTAO).approximate, take: take,
      ownerCut: ownerCut, priceSum: movingPriceSum.approximate, claims: claims)
  }
}
