import StakingModel

extension HeldPosition.Exit {
  /// Of what is locked altogether.
  static let locked = HeldPosition.Exit(
    received: nil, feeRao: 0, transactionFee: .zero, priceImpact: nil, refusal: nil, waitDays: 0)
}

/// The sale of everything on one subnet that no lock holds, shared among their positions there.
struct SharedExit {
  private let held: Amount<Alpha>
  private let quote: UnstakeQuote?
  private let refusal: SwapError?

  init(_ held: Amount<Alpha>, in pool: Pool, isWhole: Bool = true) {
    self.held = held
    do throws(SwapError) {
      quote = try pool.unstake(held, wholeHolding: isWhole)
      refusal = nil
    } catch {
      quote = nil
      refusal = error
    }
  }

  /// The part of the sale that belongs to some of the alpha, by its share, down to rao.
  func part(_ alpha: Amount<Alpha>) -> HeldPosition.Exit {
    guard alpha > .zero else { return .locked }
    func share(_ rao: UInt64) -> UInt64 {
      held > .zero ? UInt64(clamping: UInt128(rao) * UInt128(alpha.rao) / UInt128(held.rao)) : 0
    }
    return HeldPosition.Exit(
      received: quote.map { Amount(rao: share($0.received.rao)) },
      feeRao: share(quote?.fee.rao ?? 0), transactionFee: TransactionFee.unstake,
      priceImpact: quote?.priceImpact, refusal: refusal, waitDays: 0)
  }
}
