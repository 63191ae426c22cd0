import Answers
import ArgumentParser
import Decimals
import Diagnostics
import Explain
import JSONText
import LabSession
import Presentation
import Sandbox
import StakingModel

/// `move`: stake goes from one place to another in one transaction, in the sandbox.
struct MoveCommand: SandboxCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Move stake from one place to another, in your sandbox.",
    usage: "move AMOUNT from PLACE to PLACE",
    discussion: "Out of one pool and into the other in one transaction: the swap fee is paid once, "
      + "the price impact twice. `all`, `half` and percentages are of what your sandbox holds there."
  )
  static let examples = ["stake 10 TAO into 64", "move 50 α64 to 51", "move half from 51 to root"]
  static let isRepeatable = true

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
      guard case .unstake(let rao, let from, _) = operation else {
        throw SandboxError.nothingToClaim
      }
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
