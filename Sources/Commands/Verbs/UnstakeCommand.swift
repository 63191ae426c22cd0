import Answers
import ArgumentParser
import LabSession
import StakingModel

/// `unstake`: what comes back for alpha, or for TAO on root; carried out in the sandbox.
struct UnstakeCommand: SandboxCommand {
  static let configuration = CommandConfiguration(
    commandName: "unstake", abstract: "Take stake out of a subnet or off root, in your sandbox.",
    usage: "unstake AMOUNT [from SUBNET] [at least LIMIT [in part]] | unstake all",
    discussion: "Shows what you get back and why, and carries it out if your sandbox holds that "
      + "much. `all`, `half` and percentages are of what it holds there; `unstake all` leaves "
      + "everything, in one step. A rest worth less than 0.02 TAO is sold too, as the chain does. "
      + "With a limit the price may fall to that price, or by `at most` that percentage. Nothing is "
      + "signed and nothing is sent.")
  static let examples = ["stake 10 TAO into 64", "unstake 100 α64", "unstake all from 64"]
  static let isRepeatable = true

  @Argument(help: "An amount and where it is taken from, as: 100 α64, or 10 TAO from root.")
  var words: [String] = []
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    TradeCompletion.candidates(after: words, typed: typed, little: "from", in: &session)
  }

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    let more = answer.topic.isCarriedOut ? ["portfolio", "undo"] : []
    guard let netuid = answer.subnet else { return more }
    return answer.whyHeadline + session.exits(netuid) + (more.isEmpty ? ["market \(netuid)"] : more)
  }

  /// `unstake half of it` says no more than `unstake half`.
  private static func withoutIt(_ words: [String]) -> [String] {
    guard let place = words.dropFirst().firstIndex(of: "of"), place + 1 < words.count,
      ["it", "them"].contains(words[place + 1])
    else { return words }
    return Array(words[..<place] + words[(place + 2)...])
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let words = UnstakeCommand.withoutIt(self.words)
    let cut = OrderLimit.cut(words)
    let limit = words[cut.words.count...]
    switch try LeaveOrder.meaning(cut.words, try session.sandbox().chain.wallet) {
    case .everywhere where limit.isEmpty: return try LeaveOrder.carryOut(in: &session)
    case .everywhere: throw OrderLimit.everywhere
    case .place(let words):
      let order = try UnstakeOrder(words + limit, in: &session)
      return try session.carryOut(order.operation, order.quote)
    }
  }
}
