import Answers
import ArgumentParser
import Diagnostics
import LabSession
import Market
import StakingModel

/// `exit`: what leaving a subnet returns, by size. Alone it leaves the lab, as at every prompt.
struct ExitCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "exit", abstract: "What leaving a subnet returns, by size; alone: quit.",
    usage: "exit [AMOUNT [from SUBNET] | SUBNET] [--impact SHARE]",
    discussion: "All of it sold at once at the recorded block, by everybody's right: nobody has to "
      + "wait. `exit` without words leaves the lab.")
  static let examples = ["exit 1000 α64", "exit 64 --impact 1%"]
  static let group = CommandGroupName.stake

  @Argument(help: "An amount of alpha, or a subnet.")
  var words: [String] = []
  @Option(
    name: .long, help: ArgumentHelp("The largest sale with this price impact.", valueName: "share"))
  var impact: String?
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    if words.isEmpty { return session.subnets(typed) }
    return TradeCompletion.candidates(after: words, typed: typed, little: "from", in: &session)
  }

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    answer.whyHeadline + (answer.subnet.map { ["market \($0)"] } ?? [])
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let typed = words.joined(separator: " ")
    if typed.isEmpty, impact == nil { return Answer(leaves: true) }
    let snapshot = try session.snapshot()
    let reader = AmountReader(scope: try session.scope(), example: "exit 1000 α64")
    let share = try impact.map {
      try AmountReader(scope: reader.scope, example: "exit 64 --impact 1%").share($0)
    }
    let asOf = snapshot.asOf(now: session.environment.now)
    switch snapshot.find(typed) {
    case .root: return RootExit(asOf: asOf).answer
    case .found(let info):
      guard let state = snapshot.chain.subnet(info.netuid) else {
        throw CommandFault(snapshot.unknownSubnet(typed, []))
      }
      return ExitAnswer(quote: nil, pool: state.pool, info: info, asOf: asOf, share: share).answer
    case .ambiguous, .suggestions:
      return try amount(typed, reader, snapshot, asOf: asOf, share: share)
    }
  }

  private func amount(
    _ typed: String, _ reader: AmountReader, _ snapshot: Snapshot, asOf: AsOf, share: Double?
  ) throws -> Answer {
    let order = UnstakeWords(words)
    if let place = order.place, case .root = snapshot.find(place) {
      return RootExit(asOf: asOf).answer
    }
    // A lone word that is no amount was meant as a subnet.
    if order.place == nil, words.count == 1, !reader.isAlpha(typed),
      typed.first?.isNumber == false
    {
      throw CommandFault(subnetFault(typed, snapshot))
    }
    let (amount, owner) = try reader.alpha(order.amount)
    let typedPlace = order.place ?? owner.map { "\($0.value)" }
    let place = try TradePlace(typedPlace, in: snapshot) { "exit 1000 α\($0)" }
    guard case .subnet(let info, let pool) = place else { return RootExit(asOf: asOf).answer }
    if let owner, owner != info.netuid {
      throw UnstakeOrder.foreign(owner, info.netuid, works: "exit 1000 α\(owner.value)")
    }
    try AlphaOutside.check(
      amount, of: info.netuid, snapshot.chain.subnet(info.netuid)?.alphaOut, order: "exit AMOUNT")
    do throws(SwapError) {
      let quote = try pool.unstake(amount, wholeHolding: true)
      return ExitAnswer(quote: quote, pool: pool, info: info, asOf: asOf, share: share).answer
    } catch {
      throw CommandFault(
        error.diagnostic(for: "exit \(order.amount)", works: "exit 1000 α\(info.netuid.value)"))
    }
  }

  private func subnetFault(_ typed: String, _ snapshot: Snapshot) -> Diagnostic {
    if case .suggestions(let near) = snapshot.find(typed) {
      return snapshot.unknownSubnet(typed, near, command: "exit")
    }
    return snapshot.unknownSubnet(typed, [], command: "exit")
  }
}
