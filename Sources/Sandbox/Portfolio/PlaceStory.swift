import StakingModel

/// What went into and came out of one place of a sandbox, and what it cost.
struct PlaceStory: Hashable {
  /// TAO that went in, swap fees included.
  var putIn: Amount<TAO> = .zero
  /// TAO that came out.
  var takenOut: Amount<TAO> = .zero
  /// What came out in rao of the place's unit.
  var givenRao: UInt64 = 0
  /// What rewards added, in rao of the place's unit; on root what was claimed.
  var rewardsRao: UInt64 = 0
  /// Swap fees in TAO, those in alpha at the price of their sale.
  var swapFees: Amount<TAO> = .zero
  /// Transaction fees of orders and claims.
  var transactionFees: Amount<TAO> = .zero

  /// The stories of all places that a list of acts touched.
  static func all(_ acts: [SandboxAct]) -> [SandboxPlace: PlaceStory] {
    var stories: [SandboxPlace: PlaceStory] = [:]
    for act in acts {
      let outcome = act.outcome
      switch act.operation {
      case .stake(_, let place, _):
        stories[place, default: PlaceStory()].enter(
          outcome.tao, fee: Amount(rao: outcome.fee), outcome.transactionFee)
      case .unstake(_, let place, _):
        stories[place, default: PlaceStory()].leave(
          outcome.paid, fee: outcome.fee, outcome.tao, outcome.transactionFee)
      case .unstakeAll:
        for part in outcome.parts {
          stories[part.place, default: PlaceStory()].leave(
            part.paid, fee: part.fee, part.tao, part.transactionFee)
        }
      case .move(_, let origin, let destination):
        let feeOut = origin == .root ? 0 : outcome.fee
        let feeIn = origin == .root ? outcome.fee : 0
        stories[origin, default: PlaceStory()].leave(
          outcome.paid, fee: feeOut, outcome.tao, outcome.transactionFee)
        stories[destination, default: PlaceStory()].enter(
          outcome.tao, fee: Amount(rao: feeIn), .zero)
      case .claim:
        stories[.root, default: PlaceStory()].earn(outcome.received)
        stories[.root]?.transactionFees.add(outcome.transactionFee)
      case .wait:
        for reward in outcome.rewards {
          stories[.subnet(reward.netuid), default: PlaceStory()].earn(reward.alpha.rao)
        }
      }
    }
    return stories
  }

  private mutating func enter(
    _ tao: Amount<TAO>, fee: Amount<TAO>, _ transactionFee: Amount<TAO>
  ) {
    putIn.add(tao)
    swapFees.add(fee)
    transactionFees.add(transactionFee)
  }

  private mutating func leave(
    _ rao: UInt64, fee: UInt64, _ tao: Amount<TAO>, _ transactionFee: Amount<TAO>
  ) {
    takenOut.add(tao)
    givenRao = Amount<TAO>(rao: givenRao).addingSaturated(Amount(rao: rao)).rao
    swapFees.add(PlaceStory.worth(fee, of: rao - min(fee, rao), sold: tao))
    transactionFees.add(transactionFee)
  }

  private mutating func earn(_ rao: UInt64) {
    rewardsRao = Amount<TAO>(rao: rewardsRao).addingSaturated(Amount(rao: rao)).rao
  }

  /// What a part is worth at the price of a sale, rounded down; nothing where nothing was sold.
  static func worth(_ part: UInt64, of whole: UInt64, sold tao: Amount<TAO>) -> Amount<TAO> {
    guard whole > 0 else { return .zero }
    return Amount(rao: UInt64(clamping: UInt128(part) * UInt128(tao.rao) / UInt128(whole)))
  }

  /// What the rewards are worth: as what came out and what is held, taken together.
  func rewards(held: UInt64, worth: Amount<TAO>) -> Amount<TAO> {
    let all = Amount<TAO>(rao: givenRao).addingSaturated(Amount(rao: held))
    return PlaceStory.worth(rewardsRao, of: all.rao, sold: takenOut.addingSaturated(worth))
  }
}

extension Amount {
  fileprivate mutating func add(_ other: Amount) { self = addingSaturated(other) }
}
