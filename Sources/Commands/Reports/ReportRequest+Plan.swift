import Answers
import CivilTime
import Decimals
import Diagnostics
import Inquiry
import LabSession
import Market
import Reports
import StakingEconomics
import StakingModel
import TextFormats

extension ReportRequest {
  /// An example of a plan.
  static let planExample = "report plan 64 --goal \"10 TAO a year\""

  /// A goal and limits as arithmetic.
  func plan(in session: inout Session) throws -> PlanReport {
    let context = try context(in: &session)
    guard let goal else {
      throw ReportRequest.planFault(
        "plan.goal", "a plan needs a goal", "It says how much shall be earned in which time.")
    }
    let (target, goalDays) = try amount(ofGoal: goal, in: &session)
    let wish = PlanWish(
      goal: target, days: days == nil ? goalDays : try horizon(),
      amount: try amount(in: &session, ReportRequest.planExample + " --amount \"100 TAO\""),
      mostInOneSubnet: try limit.map(ReportRequest.share),
      mostLost: try maxLoss.map { try ReportRequest.part($0, "--max-loss 5%") })
    let plan = context.inquiry.plan(
      wish, with: try planSubnets(in: &session), session.settings.wishes())
    return PlanReport(
      plan, context, command: planCommand(context.now.date),
      chartWidth: screenWidth.map { min(72, max(30, $0 - 4)) } ?? 72)
  }

  /// The goal and its time: `10 TAO a year`, `0.5 TAO per month`.
  private func amount(
    ofGoal goal: String, in session: inout Session
  ) throws -> (Amount<TAO>, days: Int) {
    let words = goal.split(separator: " ").map(String.init)
    let times = [
      "day": 1, "week": 7, "month": HoldingsReview.month, "year": HoldingsReview.year,
    ]
    guard let last = words.last?.lowercased(), let days = times[last], words.count > 2,
      ["a", "per", "each", "every"].contains(words[words.count - 2].lowercased())
    else {
      throw ReportRequest.planFault(
        "plan.goal", "`\(SafeText.neutralised(goal))` is no goal",
        "A goal is an amount in a time: 10 TAO a year, 0.5 TAO per month.")
    }
    let text = words.dropLast(2).joined(separator: " ")
    let reader = AmountReader(scope: try session.scope(), example: ReportRequest.planExample)
    let amount = try reader.tao(text)
    guard amount > .zero else {
      throw ReportRequest.planFault(
        "plan.goal", "nothing is no goal", "It says how much shall be earned in which time.")
    }
    return (amount, days)
  }

  /// The part in `at most 20% in one subnet`.
  private static func share(_ limit: String) throws -> Double {
    let words = limit.lowercased().split(separator: " ").map(String.init)
    guard words.contains(where: { $0.hasPrefix("subnet") }),
      let percent = words.first(where: { $0.hasSuffix("%") })
    else {
      throw planFault(
        "plan.limit", "`\(SafeText.neutralised(limit))` is no limit that can be held",
        "There is one: a part of the amount in one subnet.",
        "--limit \"at most 20% in one subnet\"")
    }
    return try part(percent, "--limit \"at most 20% in one subnet\"")
  }

  private static func part(_ text: String, _ example: String) throws -> Double {
    guard let number = try? DecimalReader.percent(text), number.approximate > 0,
      number.approximate <= 100
    else {
      throw planFault(
        "plan.limit", "`\(SafeText.neutralised(text))` is no part of a hundred",
        "It lies above 0% and is at most 100%.", example)
    }
    return number.approximate / 100
  }

  private func planSubnets(in session: inout Session) throws -> [Netuid] {
    let snapshot = try session.snapshot()
    guard !words.isEmpty else {
      return try session.market().deepestSubnet.map { [$0.netuid] } ?? []
    }
    var found: [Netuid] = []
    for word in words {
      guard case .found(let info) = snapshot.find(word) else {
        guard case .suggestions(let infos) = snapshot.find(word) else {
          throw ReportRequest.planFault(
            "plan.subnet", "`\(SafeText.neutralised(word))` is no subnet to plan with",
            "Root is always part of a plan; subnets go by number or name.")
        }
        throw CommandFault(snapshot.unknownSubnet(word, infos, command: "report plan"), .usage)
      }
      if !found.contains(info.netuid) { found.append(info.netuid) }
    }
    return found
  }

  private static func planFault(
    _ code: String, _ summary: String, _ why: String, _ option: String? = nil
  ) -> CommandFault {
    CommandFault(
      Diagnostic(
        code, summary, explanation: why,
        hint: Hint.example(planExample + (option.map { " " + $0 } ?? ""))), .usage)
  }

  private func planCommand(_ date: CivilDate) -> String {
    var parts = ["taolab", "report", "plan"] + words.map(ReportRequest.quoted)
    let options: [(String, String?)] = [
      ("--goal", goal), ("--limit", limit), ("--max-loss", maxLoss), ("--amount", amount),
      ("--days", days),
      ("--templates", templates.map { $0.split(separator: "/").last.map(String.init) ?? $0 }),
    ]
    for (name, value) in options {
      if let value { parts += [name, ReportRequest.quoted(value)] }
    }
    return (parts + ["--made-on", date.text, "--format", formatWord]).joined(separator: " ")
  }
}
