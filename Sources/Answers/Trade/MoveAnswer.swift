import Decimals
package import Explain
import JSONText
import Presentation
package import Sandbox
package import StakingModel

/// A move that was carried out, as an answer.
package struct MoveAnswer {
  package let act: SandboxAct
  package let from: SandboxPlace
  package let to: SandboxPlace
  /// What stays behind, in rao of its unit, where it is so little that an unstake would sell it.
  package let left: UInt64?
  package let note: SandboxNote
  package let moment: SandboxMoment

  package init(
    act: SandboxAct, from: SandboxPlace, to: SandboxPlace, left: UInt64?, note: SandboxNote,
    moment: SandboxMoment
  ) {
    self.act = act
    self.from = from
    self.to = to
    self.left = left
    self.note = note
    self.moment = moment
  }

  package var answer: Answer {
    let outcome = act.outcome
    let rest = left.map { rao in
      Markup.Block.paragraph(
        "\(NumberFormat.exact(rao: rao)) \(from.unit) stays, worth less than "
          + "\(NumberFormat.exact(rao: StakeMinimum.leftover.rao)) TAO: a move leaves such a rest, "
          + "an unstake would sell it too.")
    }
    return Answer(
      Markup(
        [
          .fields([
            TradeFields.money("you give", Amount<Alpha>(rao: outcome.paid), from.unit),
            TradeFields.money(
              "swap fee", Amount<Alpha>(rao: outcome.fee), from.unit, note: "charged once"),
            OrderFees.field(outcome.transactionFee),
            TradeFields.money(
              "between", outcome.tao, "TAO", note: "out of one place, into the other"),
            TradeFields.money("you receive", Amount<Alpha>(rao: outcome.received), to.unit),
          ]), rest, note.block, moment.line(),
        ].compactMap { $0 }),
      json: Self.record.json(of: self), headline: "received")
  }
}

extension SandboxChain {
  /// What is staked at a place, in rao, where it is less than an unstake would leave there.
  package func leftover(at place: SandboxPlace) -> UInt64? {
    let rao = wallet.staked(at: place)
    let least = subnet(place.netuid).map { StakeMinimum.leftoverAlpha(in: $0.pool).rao }
    return rao > 0 && rao < least ?? StakeMinimum.leftover.rao ? rao : nil
  }

  /// Why a move in this state comes to what it comes to.
  package func moveDerivations(
    _ rao: UInt64, from: SandboxPlace, to: SandboxPlace
  ) -> [Derivation] {
    func place(_ place: SandboxPlace) -> StakePlace? {
      place == .root ? .root : subnet(place.netuid).map { .subnet($0.pool) }
    }
    guard let origin = place(from), let destination = place(to),
      let move = try? StakeMove(rao, from: origin, to: destination)
    else { return [] }
    return move.derivations(from: from.unit, to: to.unit)
  }
}
