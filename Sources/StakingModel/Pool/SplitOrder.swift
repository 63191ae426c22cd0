/// One order, and the same in equal parts: once one after the other with nobody trading in between,
/// once with the price back where it was before each part.
///
/// The first shows that cutting an order alone saves nothing: the parts walk the same curve. The
/// second is the most that waiting can save, if others bring the price back in full.
public struct SplitOrder<Quote: Hashable & Sendable>: Hashable, Sendable {
  /// Everything at once.
  public let whole: Quote
  /// One after the other in the same pool.
  public let parts: [Quote]
  /// Each in the pool as it was at first.
  public let rested: [Quote]
}

extension SplitOrder where Quote == StakeQuote {
  /// A stake cut into parts; the last takes what equal parts leave over.
  public init(_ amount: Amount<TAO>, parts count: Int, in pool: Pool) throws(SwapError) {
    whole = try pool.stake(amount)
    var current = pool
    var parts: [StakeQuote] = []
    var rested: [StakeQuote] = []
    for part in amount.divided(into: count) {
      let quote = try current.stake(part)
      current = quote.after
      parts.append(quote)
      rested.append(rested.last?.requested == part ? rested[0] : try pool.stake(part))
    }
    self.parts = parts
    self.rested = rested
  }

  /// Alpha received by the parts one after the other.
  public var received: Amount<Alpha> { .total(parts.map(\.received)) }
  /// Alpha received if the price is back before each part.
  public var receivedRested: Amount<Alpha> { .total(rested.map(\.received)) }
}

extension SplitOrder where Quote == UnstakeQuote {
  /// A sale cut into parts; the last takes what equal parts leave over.
  public init(_ amount: Amount<Alpha>, parts count: Int, in pool: Pool) throws(SwapError) {
    whole = try pool.unstake(amount)
    var current = pool
    var parts: [UnstakeQuote] = []
    var rested: [UnstakeQuote] = []
    for part in amount.divided(into: count) {
      let quote = try current.unstake(part)
      current = quote.after
      parts.append(quote)
      rested.append(rested.last?.requested == part ? rested[0] : try pool.unstake(part))
    }
    self.parts = parts
    self.rested = rested
  }

  /// TAO received by the parts one after the other.
  public var received: Amount<TAO> { .total(parts.map(\.received)) }
  /// TAO received if the price is back before each part.
  public var receivedRested: Amount<TAO> { .total(rested.map(\.received)) }
}

extension Amount {
  /// So many equal parts; the last has the rest too. One part for a count below one.
  func divided(into count: Int) -> [Amount] {
    let count = UInt64(max(1, count))
    let part = rao / count
    return Array(repeating: Amount(rao: part), count: Int(count) - 1)
      + [Amount(rao: part + rao % count)]
  }
}

extension Amount {
  /// The sum, at most 2^64−1 rao.
  fileprivate static func total(_ amounts: some Sequence<Amount>) -> Amount {
    amounts.reduce(.zero) { $0.adding($1) ?? Amount(rao: .max) }
  }
}
