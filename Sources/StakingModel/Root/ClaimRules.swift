/// The limits of a claim; governance can set them.
///
/// Source: pallets/subtensor/src/staking/claim_root.rs (runtime 468-475).
public struct ClaimRules: Hashable, Sendable {
  /// A claim that pays less does nothing, and a row worth less is sold into cash first.
  public var threshold: Amount<TAO>
  /// A row is small below this …
  public var rowCap: Amount<TAO>
  /// … or below this part of the fund's value, in parts of 10,000, whichever is less.
  public var rowBasisPoints: UInt64
  /// A claimant's slice of a row is small below this.
  public var sliceDust: Amount<TAO>
  /// A slice above this is paid whatever the row; zero pays every slice.
  public var forfeitCap: Amount<TAO>

  /// Rules; the defaults are the runtime's.
  public init(
    threshold: Amount<TAO> = Amount(rao: 500_000), rowCap: Amount<TAO> = Amount(rao: 1_000_000_000),
    rowBasisPoints: UInt64 = 10, sliceDust: Amount<TAO> = Amount(rao: 100_000),
    forfeitCap: Amount<TAO> = Amount(rao: 10_000_000)
  ) {
    self.threshold = threshold
    self.rowCap = rowCap
    self.rowBasisPoints = rowBasisPoints
    self.sliceDust = sliceDust
    self.forfeitCap = forfeitCap
  }

  /// The value below which a row of a fund of this value is small.
  public func rowFloor(fundValue: Amount<TAO>) -> Amount<TAO> {
    let part = UInt128(fundValue.rao) * UInt128(rowBasisPoints) / 10_000
    return min(rowCap, Amount(rao: UInt64(clamping: part)))
  }

  /// Whether a row is left alone for a claimant: the slice is at most the forfeit cap, and row or
  /// slice is small. The claimant's part of it goes to the other holders.
  public func isDust(
    row: Amount<TAO>, rowFloor: Amount<TAO>, owed: UInt64, of shares: UInt64
  ) -> Bool {
    let slice = RootFund.slice(row, owed, of: shares)
    guard forfeitCap > .zero, slice <= forfeitCap else { return false }
    return (rowFloor > .zero && row < rowFloor) || (sliceDust > .zero && slice < sliceDust)
  }
}
