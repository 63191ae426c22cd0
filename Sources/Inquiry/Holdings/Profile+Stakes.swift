import CivilTime
public import Holdings
import Market
public import StakingEconomics
import StakingModel

extension Profile {
  /// All TAO on root.
  var rootStake: Amount<TAO> {
    root.reduce(.zero) { $0.adding($1.amount) ?? Amount(rao: .max) }
  }

  /// The take on root, weighted by amount; nil without a position there.
  var rootTake: UInt16? {
    Profile.weighted(root.map { ($0.amount.rao, $0.take?.parts ?? Market.standInTake) })
  }

  /// All alpha of a subnet.
  func alphaStake(on netuid: Netuid) -> Amount<Alpha> {
    alpha.filter { $0.netuid == netuid }
      .reduce(.zero) { $0.adding($1.amount) ?? Amount(rao: .max) }
  }

  /// The part of it that no lock holds.
  func freeAlpha(on netuid: Netuid) -> Amount<Alpha> {
    alpha.filter { $0.netuid == netuid }
      .reduce(.zero) { $0.adding($1.free) ?? Amount(rao: .max) }
  }

  /// The take on a subnet, weighted by amount; nil without a position there.
  func take(on netuid: Netuid) -> UInt16? {
    Profile.weighted(
      alpha.filter { $0.netuid == netuid }
        .map { ($0.amount.rao, $0.take?.parts ?? Market.standInTake) })
  }

  /// The mean of takes by amount, to the nearest part.
  private static func weighted(_ parts: [(rao: UInt64, take: UInt16)]) -> UInt16? {
    let all = parts.reduce(UInt128(0)) { $0 + UInt128($1.rao) }
    guard all > 0 else { return parts.first?.take }
    let sum = parts.reduce(UInt128(0)) { $0 + UInt128($1.rao) * UInt128($1.take) }
    return UInt16(clamping: (sum + all / 2) / all)
  }
}

extension CustodialPosition {
  /// The offer with its conditions; nil without a quote.
  public var offer: CustodialChoice? {
    guard let quote, let yield else { return nil }
    return CustodialChoice(
      name: provider, yield: yield, quotedOn: quote.on.text, lockDays: Double(lockDays ?? 0),
      withdrawalDays: Double(withdrawalDays ?? 0),
      failureProbability: lossProbability?.fraction ?? 0)
  }

  /// The quote with its commission; nil without a quote.
  var yield: CustodialYield? {
    quote.map {
      CustodialYield(
        quoted: $0.rate.fraction, basis: $0.basis, commission: commission?.fraction ?? 0)
    }
  }
}
