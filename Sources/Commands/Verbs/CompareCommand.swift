import Answers
import ArgumentParser
import Calculator
import Decimals
import Diagnostics
import Holdings
import Inquiry
import LabSession
import Market
import StakingEconomics
import StakingModel

/// `compare`: root, alpha and an exchange's offer for the same TAO over the same time.
struct CompareCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Root, alpha and an exchange's offer, side by side.",
    usage: "compare AMOUNT [for TIME] [with SUBNET and SUBNET ...]",
    discussion:
      "In TAO at the end, net of fees, take and the way out. The take and the offer of an "
      + "exchange come from `set`, or from what you hold there.")
  static let examples = [
    "compare 100 TAO for 1 year", "compare 100 TAO for 90 days with 64 and 51",
  ]
  static let group = CommandGroupName.stake

  @Argument(help: "An amount, a time and subnets.")
  var words: [String] = []
  @Flag(name: .long, help: "Hold today's rates still instead of letting the rules lower them.")
  var heldStill = false
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    switch words.last?.lowercased() {
    case "with", "and", "against": session.subnets(typed)
    case "for", "over", nil: []
    default:
      TradeCompletion.candidates(after: words, typed: typed, little: "for", in: &session)
        + [.init("with")]
    }
  }

  private static let example = "compare 100 TAO for 1 year"

  /// Its answer says itself which figures can be explained.
  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    ["what if take = 9%"]
      + (session.settings[.custodial] == nil && session.seenHoldings?.custodial.isEmpty != false
        ? ["set custodial 5%"] : [])
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let request = CompareWords(words)
    let snapshot = try session.snapshot()
    let scope = try session.scope()
    let amount = try AmountReader(scope: scope, example: Self.example).tao(request.amount)
    let (days, isRounded) = try Self.days(request.time, scope)
    let netuids = try subnets(request, snapshot, session.settings)
    let wishes = session.wishes(heldStill: heldStill)
    let inquiry = try session.inquiry()
    let comparison = inquiry.compare(amount, days: days, with: netuids, wishes)
    if comparison.outcomes.isEmpty, let refusal = comparison.refusals.first {
      throw refusal.fault(Self.verb, typed: "compare \(request.amount)", works: Self.example)
    }
    return CompareAnswer(
      comparison: comparison, risks: inquiry.risks(of: comparison), market: try session.market(),
      asOf: snapshot.asOf(now: session.environment.now), roundedTime: isRounded ? request.time : nil
    ).answer
  }

  /// Whole days, and whether they are not quite what was named; a year where none was.
  private static func days(_ text: String?, _ scope: Scope) throws -> (Int, isRounded: Bool) {
    guard let text else { return (ChainCalendar.daysPerYear, false) }
    let source = SourceText(name: "", text: TimeWords.counted(text))
    let value = try scope.peek(source).value
    guard let time = try? value.quantity?.converted(to: CompoundUnit(.day)),
      let days = time.number.rounded(toFraction: 0).whole, (1...36_500).contains(days)
    else {
      throw CommandFault(
        Diagnostic(
          "time.range", "`\(text)` is not a time from 1 day to 100 years",
          hint: Hint.example(example), source: source,
          labels: [.init(0..<text.utf8.count)]))
    }
    return (Int(days), (time.number.approximate - Double(days)).magnitude > 0.01)
  }

  /// The subnets named, the one that was set, or the one with the deepest pool.
  private func subnets(
    _ request: CompareWords, _ snapshot: Snapshot, _ settings: Settings
  ) throws -> [Netuid] {
    var names = request.subnets
    if names.isEmpty, let chosen = settings[.subnet] { names = [chosen] }
    if names.isEmpty {
      let deepest = snapshot.chain.subnets.filter(\.hasStarted).max { $0.pool.tao < $1.pool.tao }
      names = deepest.map { ["\($0.netuid.value)"] } ?? []
    }
    var seen: Set<Netuid> = []
    return try names.compactMap { name in
      let place = try TradePlace(name, in: snapshot) { "\(Self.example) with \($0)" }
      guard case .subnet(let info, _) = place, seen.insert(info.netuid).inserted else { return nil }
      return info.netuid
    }
  }
}
