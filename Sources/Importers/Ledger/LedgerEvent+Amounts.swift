import StakingEconomics

extension LedgerEvent {
  /// Whether none of its amounts is zero.
  var movesSomething: Bool {
    switch action {
    case .purchase(_, let rao, _), .disposal(_, let rao, _), .reward(_, let rao), .claim(let rao),
      .transferIn(_, let rao, _), .transferOut(_, let rao):
      rao > 0
    case .stake(_, let paid, let received), .unstake(_, let paid, let received):
      paid > 0 && received > 0
    case .fee: feeRao > 0
    }
  }
}
