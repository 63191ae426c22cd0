import Answers
import ArgumentParser
import Diagnostics
import LabSession
import Market
import StakingModel
import TextFormats

/// `split`: what cutting an order into parts saves, and what it does not.
struct SplitCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "split", abstract: "What cutting an order into parts saves, if anything.",
    usage: "split AMOUNT into SUBNET [in N parts]",
    discussion: "An amount of TAO is staked, an amount of alpha is sold. Without a number: 10 "
      + "parts.")
  static let examples = ["split 1000 TAO into 64 in 10 parts", "split 5000 α64 in 4 parts"]
  static let group = CommandGroupName.stake

  @Argument(help: "An order and the number of parts.")
  var words: [String] = []
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    if TradeWords(words).place != nil || words.contains("in") {
      return [.init("in 10 parts"), .init("parts")]
    }
    return TradeCompletion.candidates(after: words, typed: typed, little: "into", in: &session)
  }

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    answer.whyHeadline + (answer.subnet.map { ["exit \($0)"] } ?? [])
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let (order, parts) = try SplitCommand.parts(of: words)
    let snapshot = try session.snapshot()
    let reader = AmountReader(scope: try session.scope(), example: SplitCommand.examples[0])
    let sale = UnstakeWords(order)
    if reader.isAlpha(sale.amount) {
      return try sell(sale, parts, reader, snapshot, session)
    }
    return try stake(TradeWords(order), parts, reader, snapshot, session)
  }

  private func stake(
    _ order: TradeWords, _ parts: Int, _ reader: AmountReader, _ snapshot: Snapshot,
    _ session: Session
  ) throws -> Answer {
    let amount = try reader.tao(order.amount)
    let place = try TradePlace(order.place, in: snapshot) { "split \(order.amount) into \($0)" }
    guard case .subnet(let info, let pool) = place else { throw SplitCommand.root }
    do throws(SwapError) {
      let split = try SplitOrder(amount, parts: parts, in: pool)
      return SplitAnswer(
        staking: split, info: info, asOf: snapshot.asOf(now: session.environment.now)
      ).answer
    } catch {
      throw CommandFault(
        error.diagnostic(
          for: "\(order.amount) in \(parts) parts",
          works: "split 1000 TAO into \(info.netuid.value) in 10 parts"))
    }
  }

  private func sell(
    _ order: UnstakeWords, _ parts: Int, _ reader: AmountReader, _ snapshot: Snapshot,
    _ session: Session
  ) throws -> Answer {
    let (amount, owner) = try reader.alpha(order.amount)
    let typed = order.place ?? owner.map { "\($0.value)" }
    let place = try TradePlace(typed, in: snapshot) { "split 5000 α\($0) in 4 parts" }
    guard case .subnet(let info, let pool) = place else { throw SplitCommand.root }
    let works = "split 5000 α\(info.netuid.value) in 4 parts"
    if let owner, owner != info.netuid {
      throw UnstakeOrder.foreign(owner, info.netuid, works: works)
    }
    do throws(SwapError) {
      let split = try SplitOrder(amount, parts: parts, in: pool)
      return SplitAnswer(
        selling: split, info: info, asOf: snapshot.asOf(now: session.environment.now)
      ).answer
    } catch {
      throw CommandFault(error.diagnostic(for: "\(order.amount) in \(parts) parts", works: works))
    }
  }

  /// The words of the order and the number behind `in … parts` or `by …`.
  private static func parts(of words: [String]) throws -> (order: [String], parts: Int) {
    var rest = words[...]
    let hasName = rest.last.map { ["parts", "part", "orders", "pieces"].contains($0) } ?? false
    if hasName { rest.removeLast() }
    guard let typed = rest.last, rest.count >= 2 else { return (words, 10) }
    let before = rest[rest.endIndex - 2].lowercased()
    guard before == "by" || hasName && ["in", "into"].contains(before) else { return (words, 10) }
    guard let parts = Int(typed), (2...1_000).contains(parts) else {
      throw CommandFault(
        Diagnostic(
          "split.parts", "`\(SafeText.neutralised(typed))` is not a number of parts from 2 to 1000",
          hint: Hint.example(examples[0])))
    }
    return (Array(rest.dropLast(2)), parts)
  }

  private static var root: CommandFault {
    CommandFault(
      Diagnostic(
        "split.root", "root has no pool, so there is nothing to save",
        explanation: "TAO goes on root and off it one for one, whatever the size.",
        hint: Hint("for a subnet", code: examples[0])))
  }
}
