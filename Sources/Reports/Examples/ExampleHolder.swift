import CivilTime
import Diagnostics
public import Holdings
import Inquiry
import Market
import StakingModel

/// Somebody who holds something of each kind, for reports that show how they look.
public struct ExampleHolder: Sendable {
  /// What they hold.
  public let profile: Profile
  /// The same as it is written.
  public let text: String

  /// Somebody's own positions in the place of the example's.
  public init(_ profile: Profile, text: String) { (self.profile, self.text) = (profile, text) }

  /// The example in a market: root, a subnet, an exchange.
  public init(_ context: ReportContext) {
    let netuid = context.market.deepestSubnet?.netuid.value ?? 1
    let text = """
      taolab: profile/1
      currency: EUR
      tao_price: {value: 250, as_of: \(context.now.date.text), source: an example}
      positions:
        - root: 100 TAO
        - subnet: \(netuid)
          alpha: 500
          bought_for: 30 TAO
        - custodial: Exchange A
          amount: 50 TAO
          quoted_apy: 6%
          quoted_on: \(context.now.date.text)
          withdrawal_days: 3
      """
    let profile = try? Profile.read(SourceText(name: "example.yaml", text: text))
    self.init(profile ?? Profile(), text: text)
  }

  /// Their summary.
  func summary(_ length: SummaryLength, _ context: ReportContext) -> SummaryReport {
    var input = SummaryInput(
      profile: profile, profileText: text, context: context,
      command: "taolab report summary --profile FILE --template \(length.rawValue)")
    input.length = length
    return SummaryReport(input)
  }

  /// A plan for ten TAO a year.
  static func plan(_ context: ReportContext) -> PlanReport {
    let plan = context.inquiry.plan(
      PlanWish(goal: Amount(rao: 10 * Amount<TAO>.raoPerUnit), days: HoldingsReview.year),
      with: [context.market.deepestSubnet?.netuid].compactMap(\.self), Wishes())
    return PlanReport(plan, context, command: "taolab report plan --goal '10 TAO a year'")
  }

  /// What they hold beside what they held before the last of it came.
  func comparison(_ context: ReportContext) throws(DiagnosticList) -> CompareReport {
    var before = profile
    if before.positions.count > 1 { before.positions.removeLast() }
    let earlier = ExampleHolder(before, text: text).summary(.full, context)
    return try CompareReport(
      SavedSummary(earlier, named: "before.json"),
      SavedSummary(summary(.full, context), named: "after.json"), context,
      command: "taolab report compare before.json after.json")
  }
}
