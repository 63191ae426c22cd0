/// What the TAO of one block did in one subnet: a purchase by the chain, then an injection that
/// leaves the price where it is.
public struct SubnetInjection: Hashable, Sendable {
  /// TAO materialised for the pool.
  public let taoIn: Amount<TAO>
  /// Alpha minted for the pool.
  public let alphaIn: Amount<Alpha>
  /// TAO meant to buy alpha.
  public let excess: Amount<TAO>
  /// TAO that did; zero if the purchase failed and the TAO is recycled.
  public let spent: Amount<TAO>
  /// Alpha bought, kept by the protocol outside the pool.
  public let bought: Amount<Alpha>
  /// Alpha minted for participants.
  public let alphaOut: Amount<Alpha>

  /// All TAO the subnet is given, in whole rao of each part.
  public var taoEmission: Amount<TAO> { taoIn.addingSaturated(spent) }
}

extension SubnetState {
  /// Takes this block's TAO: buys, adjusts the pool's weights, credits the reserves, and mints the
  /// participants' alpha.
  ///
  /// If a weight would leave [0.01, 0.99] the injection waits in the reservoirs with what waits
  /// there already. Everything is computed from the state before the block, amounts rounded down.
  ///
  /// Source: pallets/subtensor/src/coinbase/run_coinbase.rs `inject_and_maybe_swap` (runtime 475).
  public mutating func inject(_ tao: U96F32, rootProportion: U96F32) -> SubnetInjection {
    let spot = pool.price
    return inject(
      InjectionTerms(
        tao: tao, price: spot, alphaEmission: alphaEmission.rao, rootProportion: rootProportion),
      spot: spot)
  }

  /// The same where the terms and the pool's price are known.
  ///
  /// - Parameter isSoldBack: whether others sell in the same block what the chain buys. The pool is
  ///   then as before the purchase, so the swap is not computed: nothing counts as bought.
  @inline(__always)
  mutating func inject(
    _ terms: InjectionTerms, spot: U64F64, isSoldBack: Bool = false
  ) -> SubnetInjection {
    let excess = Amount<TAO>(rao: terms.excess.floorSaturated)
    let purchase = isSoldBack ? nil : buy(with: excess, spot: spot)
    let soldBack = isSoldBack && pool.takes(excess) ? excess : .zero
    let taoIn = Amount<TAO>(rao: terms.taoIn.floorSaturated)
    let alphaIn = Amount<Alpha>(rao: terms.alphaIn.floorSaturated)
    let emission = Amount<Alpha>(rao: terms.alphaOut.floorSaturated)
    credit(taoIn, alphaIn)
    alphaOut = alphaOut.addingSaturated(emission)
    return SubnetInjection(
      taoIn: taoIn, alphaIn: alphaIn, excess: excess,
      spent: purchase?.paidIn ?? soldBack, bought: purchase?.paidOut ?? .zero,
      alphaOut: emission)
  }

  private mutating func buy(with tao: Amount<TAO>, spot: U64F64) -> Swap<TAO, Alpha>? {
    guard tao > .zero, let swap = try? pool.withoutFee.swapBuying(with: tao, spot: spot) else {
      return nil
    }
    pool.tao = pool.tao.addingSaturated(swap.paidIn)
    pool.alpha = pool.alpha.subtractingSaturated(swap.paidOut)
    alphaOut = alphaOut.addingSaturated(swap.paidOut)
    return swap
  }

  @inline(__always)
  private mutating func credit(_ tao: Amount<TAO>, _ alpha: Amount<Alpha>) {
    let tao = taoReservoir.addingSaturated(tao)
    let alpha = alphaReservoir.addingSaturated(alpha)
    guard let weight = pool.quoteWeight(addingTAO: tao.rao, alpha: alpha.rao) else {
      taoReservoir = tao
      alphaReservoir = alpha
      return
    }
    pool.quoteWeight = weight
    pool.tao = pool.tao.addingSaturated(tao)
    pool.alpha = pool.alpha.addingSaturated(alpha)
    taoReservoir = .zero
    alphaReservoir = .zero
  }
}
