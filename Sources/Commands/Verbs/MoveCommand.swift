import ArgumentParser
import Decimals
import Diagnostics
import Explain
import JSONText
import Presentation
import Sandbox
import StakingModel

/// `move`: stake goes from one place to another in one transaction, in the sandbox.
struct MoveCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Move stake from one place to another, in your sandbox.",
    usage: "move AMOUNT from PLACE to PLACE",
    discussion: "Out of one pool and into the other in one transaction: the swap fee is paid once, "
      + "the price impact twice. `all`, `half` and percentages are of what your sandbox holds there."
  )
  static let examples = ["stake 10 TAO into 64", "move 50 α64 to 51", "move half from 51 to root"]
  static let group = CommandGroupName.sandbox
  static let isRepeatable = true
  static let asking: Asking? = Asking(["move", "moving", "switch", "swap"], "help move")

  @Argument(help: "An amount, where it is and where it goes, as: 50 α64 to 51.")
  var words: [String] = []
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    let isPlaced = words.contains { $0.lowercased() == "to" }
    return TradeCompletion.candidates(
      after: words, typed: typed, little: isPlaced ? "from" : "to", in: &session)
  }

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    ["portfolio", "history", "undo"]
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let words = MoveWords(words)
    let origin = try UnstakeOrder(words.origin, in: &session, example: "move 50 α64 to 51")
    let isOnRoot = origin.place.inSandbox == .root
    let destination = try TradePlace(words.destination, in: try session.snapshot()) {
      isOnRoot ? "move 50 TAO from root to \($0)" : "move 50 α64 to \($0 == "64" ? "root" : $0)"
    }
    let now = session.environment.now
    return try session.changeSandbox { desk in
      let moment = SandboxMoment(desk.document.branch, now: now)
      let (operation, places) = try origin.operation(on: desk)
      guard case .unstake(let rao, let from) = operation else { throw SandboxError.nothingToClaim }
      let to = destination.inSandbox
      if from == to { throw CommandFault(SandboxError.sameSubnet(to.netuid).diagnostic) }
      let before = desk.chain
      switch desk.carryOut(.move(rao: rao, from: from, to: to)) {
      case .success(let act):
        let note = SandboxNote(.success(act), desk.chain.wallet, places + [to])
        var answer = MoveAnswer(
          act: act, from: from, to: to, left: desk.chain.leftover(at: from), note: note,
          moment: moment
        ).answer
        answer.derivations = before.moveDerivations(rao, from: from, to: to)
        answer.details =
          [OrderFees.derivation(act.outcome.transactionFee)]
          + TransactionReasons(
            act: act, before: before.wallet, after: desk.chain.wallet
          ).derivations
        return answer
      case .failure(.swap(let error)):
        throw CommandFault(error.diagnostic(for: "move", works: "move 50 α64 to 51"))
      case .failure(let error): throw CommandFault(error.diagnostic)
      }
    }
  }
}

/// A move that was carried out, as an answer.
private struct MoveAnswer {
  let act: SandboxAct
  let from: SandboxPlace
  let to: SandboxPlace
  /// What stays behind, in rao of its unit, where it is so little that an unstake would sell it.
  let left: UInt64?
  let note: SandboxNote
  let moment: SandboxMoment

  var answer: Answer {
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
      json: [
        "from": .integer(from.netuid.value), "to": .integer(to.netuid.value),
        "block": .integer(outcome.block), "paid_rao": .integer(outcome.paid),
        "fee_rao": .integer(outcome.fee),
        "transaction_fee_rao": .integer(outcome.transactionFee.rao),
        "tao_rao": .integer(outcome.tao.rao),
        "received_rao": .integer(outcome.received), "sandbox": note.json,
      ], headline: "received")
  }
}

extension SandboxChain {
  /// What is staked at a place, in rao, where it is less than an unstake would leave there.
  fileprivate func leftover(at place: SandboxPlace) -> UInt64? {
    let rao = wallet.staked(at: place)
    let least = subnet(place.netuid).map { StakeMinimum.leftoverAlpha(in: $0.pool).rao }
    return rao > 0 && rao < least ?? StakeMinimum.leftover.rao ? rao : nil
  }

  /// Why a move in this state comes to what it comes to.
  fileprivate func moveDerivations(
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

extension SandboxPlace {
  /// The unit of stake there, as `α64`.
  var unit: String {
    switch self {
    case .root: "TAO"
    case .subnet(let netuid): "α\(netuid.value)"
    }
  }

  /// As `root` or `SN64`.
  var title: String {
    switch self {
    case .root: "root"
    case .subnet(let netuid): "SN\(netuid.value)"
    }
  }
}
