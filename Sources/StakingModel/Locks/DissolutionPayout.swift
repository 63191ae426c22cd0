/// What holders receive when a subnet is dissolved: its pool's TAO, shared by alpha to the last rao.
///
/// Everyone gets the floor of their share; the rao left over go one by one to the largest
/// remainders, ties in the order given, the protocol last.
///
/// Source: pallets/subtensor/src/staking/remove_stake.rs (runtime 475).
public struct DissolutionPayout: Hashable, Sendable {
  /// To each holder, in the order given.
  public let holders: [Amount<TAO>]
  /// The protocol's part, which is recycled.
  public let protocolPart: Amount<TAO>

  /// Shares a pot by alpha.
  public init(pot: Amount<TAO>, holders: [Amount<Alpha>], protocolAlpha: Amount<Alpha> = .zero) {
    let weights = holders.map { UInt128($0.rao) } + [UInt128(protocolAlpha.rao)]
    let total = weights.reduce(0, +)
    guard total > 0 else {
      self.holders = holders.map { _ in .zero }
      protocolPart = pot
      return
    }
    var paid: [UInt64] = []
    var rests: [(index: Int, rest: UInt128)] = []
    for (index, weight) in weights.enumerated() {
      let product = UInt128(pot.rao) * weight
      // total is at least weight, so the share is at most the pot.
      paid.append(UInt64(clamping: product / total))
      rests.append((index, product % total))
    }
    let left = pot.rao - paid.reduce(0, +)
    rests.sort { ($1.rest, $0.index) < ($0.rest, $1.index) }
    for (index, _) in rests.prefix(Int(left)) { paid[index] += 1 }
    protocolPart = Amount(rao: paid.removeLast())
    self.holders = paid.map { Amount(rao: $0) }
  }
}
