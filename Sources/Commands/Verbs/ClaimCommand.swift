import Answers
import ArgumentParser
import Diagnostics
import Explain
import JSONText
import LabSession
import Presentation
import Sandbox
import StakingModel

/// `claim`: what root stake has earned becomes root stake, in the sandbox.
struct ClaimCommand: SandboxCommand {
  static let configuration = CommandConfiguration(
    commandName: "claim", abstract: "Claim what root stake has earned, in your sandbox.",
    discussion: "Root rewards grow as your share of the validator's fund. A claim sells that share "
      + "for TAO, which becomes root stake; its fee is paid from free TAO.")
  static let examples = ["stake 900 TAO on root", "wait 1 day", "claim"]

  @OptionGroup var common: CommonOptions

  init() {}

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    ["portfolio", "history", "undo"]
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let now = session.environment.now
    return try session.changeSandbox { desk in
      let moment = SandboxMoment(desk.document.branch, now: now)
      let before = desk.chain
      let claim = before.pendingClaim()
      let result = desk.carryOut(.claim)
      guard case .success(let act) = result else {
        guard case .failure(let error) = result else { return Answer() }
        throw CommandFault(error.diagnosticOfClaim(before.wallet))
      }
      var answer = ClaimAnswer(
        act: act, note: SandboxNote(result, desk.chain.wallet, [.root]), moment: moment
      ).answer
      answer.derivations =
        (claim?.derivations() ?? [])
        + TransactionReasons(act: act, before: before.wallet, after: desk.chain.wallet).derivations
      return answer
    }
  }
}
