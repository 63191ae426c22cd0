import StakingModel

/// The sale of everything a person holds on one subnet.
struct SubnetExit: Sendable {
  /// All alpha held there.
  let held: Amount<Alpha>
  /// The sale; nil if the pool refuses it.
  let quote: UnstakeQuote?
  /// Why it does.
  let refusal: SwapError?
  private let pool: Pool

  init(_ held: Amount<Alpha>, in pool: Pool) {
    self.held = held
    self.pool = pool
    do throws(SwapError) {
      quote = try pool.unstake(held, wholeHolding: true)
      refusal = nil
    } catch {
      quote = nil
      refusal = error
    }
  }

  /// The part of the sale that belongs to a position, by its share of the alpha, down to rao.
  func part(_ alpha: Amount<Alpha>) -> SummaryExit {
    guard let quote, held > .zero else {
      return SummaryExit(received: nil, fee: 0, priceImpact: nil, refusal: refusal)
    }
    func share(_ rao: UInt64) -> UInt64 {
      UInt64(clamping: UInt128(rao) * UInt128(alpha.rao) / UInt128(held.rao))
    }
    return SummaryExit(
      received: Amount(rao: share(quote.received.rao)),
      fee: Amount<Alpha>(rao: share(quote.fee.rao)).approximate,
      priceImpact: quote.priceImpact, refusal: nil)
  }

  /// TAO for one more alpha sold after all that is held: the price its rewards fetch.
  var realizablePrice: Double? {
    guard let quote else { return nil }
    let more = Amount<Alpha>(rao: max(1_000_000_000, held.rao / 1000))
    guard let total = held.adding(more), let larger = try? pool.unstake(total) else { return nil }
    return (larger.received.approximate - quote.received.approximate) / more.approximate
  }
}
