import Answers
import CivilTime
import Decimals
import Diagnostics
import Explain
import JSONText
import LabSession
import Presentation
import Sandbox
import StakingModel

/// `unstake all` without a place: what one thing is held, or everything everywhere.
struct LeaveOrder {
  /// What an unstake without a place means.
  enum Meaning {
    /// It names a place, or its amount does.
    case place([String])
    /// Everything everywhere.
    case everywhere
  }

  private static let everywhere: Set<String> = ["all", "everything", "everywhere", "all places"]

  /// - Throws: what is missing: a place among several, or anything to take out.
  static func meaning(_ words: [String], _ wallet: SandboxWallet) throws -> Meaning {
    let typed = UnstakeWords(words)
    let isAll = ["all", "everything"].contains(typed.amount.lowercased())
    if isAll, let place = typed.place, everywhere.contains(place.lowercased()) {
      return try held(wallet).isEmpty ? .place(words) : .everywhere
    }
    guard AmountReader.isPart(typed.amount), typed.place == nil else { return .place(words) }
    let places = try held(wallet)
    if places.count == 1 { return .place([typed.amount, "from", places[0].name]) }
    if isAll { return .everywhere }
    let names = places.prefix(4).map(\.title).joined(separator: ", ")
    throw CommandFault(
      Diagnostic(
        "place.missing", "where?",
        explanation: "Your sandbox holds something in \(places.count) places: \(names)"
          + (places.count > 4 ? " …" : "."),
        hint: Hint.example("unstake \(typed.amount) from \(places[0].name)")))
  }

  private static func held(_ wallet: SandboxWallet) throws -> [SandboxPlace] {
    guard wallet.places.isEmpty else { return wallet.places }
    throw CommandFault(
      Diagnostic(
        "sandbox.funds", "nothing is staked in your sandbox",
        hint: Hint("stake something first", code: "stake 10 TAO into 64")))
  }

  /// Leaves everything in one step.
  static func carryOut(in session: inout Session) throws -> Answer {
    let now = session.environment.now
    let snapshot = try session.snapshot()
    return try session.changeSandbox { desk in
      let moment = SandboxMoment(desk.document.branch, now: now)
      let before = desk.chain
      switch desk.carryOut(.unstakeAll) {
      case .failure(.swap(let error)):
        throw CommandFault(
          error.diagnostic(for: "unstake all from all", works: "unstake all from 64"))
      case .failure(let error): throw CommandFault(error.diagnostic)
      case .success(let act):
        let answer = LeaveAnswer(
          outcome: act.outcome, note: SandboxNote(.success(act), desk.chain.wallet, []),
          moment: moment, title: snapshot.title,
          claimable: before.claimable
        ).answer
        return answer.explained(
          TransactionReasons(act: act, before: before.wallet, after: desk.chain.wallet))
      }
    }
  }
}

extension Answer {
  fileprivate func explained(_ reasons: TransactionReasons) -> Answer {
    var answer = self
    answer.topic.isCarriedOut = true
    answer.details += reasons.derivations
    return answer
  }
}
