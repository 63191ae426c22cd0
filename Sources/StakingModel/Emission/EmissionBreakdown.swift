/// Why a subnet gets the TAO it gets in the next block, step by step.
public struct EmissionBreakdown: Hashable, Sendable {
  /// Which subnet.
  public let netuid: Netuid
  /// Its moving price in TAO per alpha.
  public let movingPrice: U64F64
  /// The sum of all moving prices that take part.
  public let movingPriceSum: U64F64
  /// The part of its miners' emission that is withheld.
  public let minerBurned: U96F32
  /// The sum of all price shares after burns.
  public let weightSum: U64F64
  /// Its share of demand.
  public let demand: U64F64
  /// The gate in force.
  public let gate: EmissionGate
  /// The part of its demand that passes the gate.
  public let passage: U64F64
  /// The sum of what passes the gate, of enabled subnets.
  public let passedSum: U64F64
  /// Whether TAO is emitted to it at all.
  public let isEnabled: Bool
  /// Its share of the block.
  public let share: U64F64
  /// TAO of the block, in rao.
  public let blockEmission: UInt64
  /// Its TAO, in rao.
  public let tao: U96F32
  /// What that TAO does.
  public let terms: InjectionTerms

  /// Its TAO in whole rao.
  public var taoAmount: Amount<TAO> { Amount(rao: tao.floorSaturated) }
}

extension ChainState {
  /// The next block's emission of every started subnet, ascending by number.
  public var emissionBreakdowns: [EmissionBreakdown] {
    let started = subnets.filter(\.hasStarted)
    let allotment = nextAllotment
    let (demand, emission, enabled) = (allotment.demand, allotment.emission, allotment.enabled)
    let (shares, amounts) = (allotment.shares, allotment.amounts)
    let prices = started.map { U64F64(truncating: $0.movingPrice.magnitudeOrZero) }
    let priceSum = prices.saturatedSum
    let weightSum = zip(prices, started).map { price, subnet in
      price.dividedTruncated(by: priceSum).multipliedTruncated(
        by: U64F64.one.subtractingSaturated(U64F64(truncating: subnet.minerBurned)))
    }.saturatedSum
    let passages = emission.gate.passages(of: demand)
    let passedSum = zip(zip(demand, passages), enabled).map { pair, isEnabled in
      isEnabled ? pair.0.multipliedTruncated(by: pair.1) : U64F64.zero
    }.saturatedSum
    return started.indices.map { index in
      EmissionBreakdown(
        netuid: started[index].netuid, movingPrice: prices[index], movingPriceSum: priceSum,
        minerBurned: started[index].minerBurned, weightSum: weightSum, demand: demand[index],
        gate: emission.gate, passage: passages[index], passedSum: passedSum,
        isEnabled: enabled[index], share: shares[index], blockEmission: emission.blockEmission,
        tao: amounts[index], terms: terms(started[index], amounts[index]))
    }
  }

  private func terms(_ subnet: SubnetState, _ tao: U96F32) -> InjectionTerms {
    InjectionTerms(
      tao: tao, price: subnet.pool.price, alphaEmission: subnet.alphaEmission.rao,
      rootProportion: rootProportion(of: subnet).value)
  }
}
