import CivilTime
import Content
import Diagnostics
import Holdings
import Market
import StakingModel

@testable import Reports

/// The recorded market on a fixed day, and a person's positions.
enum ReportFixtures {
  /// 2026-11-22, at the end of the day in UTC.
  static let now = UnixTime(seconds: 1_795_391_999)

  /// The recorded market, or what it would be with a change.
  static func context(_ change: (inout Snapshot) -> Void = { _ in }) throws -> ReportContext {
    var snapshot = try recorded.get()
    change(&snapshot)
    return ReportContext(
      try Market.of(snapshot, in: .embedded),
      text: ContentLibrary.embedded.text(Snapshot.embeddedName) ?? "", now: now)
  }

  /// Parsed once for all tests.
  private static let recorded = Result { try Snapshot.embedded(in: .embedded) }

  /// An explainer, and how it is made from a market.
  struct Maker: Sendable {
    let name: String
    let make: @Sendable (ReportContext) throws -> any ExplainerReport
  }

  /// Every explainer by the name of its golden.
  static let explainers: [Maker] =
    [
      Maker(name: "faq") { try FAQReport($0, in: .embedded) },
      Maker(name: "faq-leaving") { try FAQReport($0, .page(.leaving, .holder), in: .embedded) },
      Maker(name: "faq-lose") { try FAQReport($0, .one(lose, ReplySubject()), in: .embedded) },
      Maker(name: "glossary") { try GlossaryReport($0, in: .embedded) },
      Maker(name: "subnet-64") { try SubnetReport(Netuid(64), $0, in: .embedded) },
      Maker(name: "subnet-90") { try SubnetReport(Netuid(90), $0, in: .embedded) },
    ]
    + GuideName.allCases.map { guide in
      Maker(name: "guide-\(guide.rawValue)") { try GuideReport(guide, $0, in: .embedded) }
    }

  private static let lose = FAQQuestion.named("lose") ?? FAQQuestion.all[0]

  static func faq(_ context: ReportContext? = nil) throws -> FAQReport {
    try FAQReport(try context ?? self.context(), in: .embedded)
  }

  static let profileText = """
    taolab: profile/1
    name: Ada
    currency: EUR
    tao_price: {value: 231.50, as_of: 2026-10-08, source: a newspaper}
    positions:
      - root: 120 TAO
        validator: Example Validator
        take: 9%
      - root: 0.5 TAO
        validator: Small Stake
      - subnet: 64
        alpha: 1500.5
        take: 9%
        bought_for: 100 TAO
        bought_on: 2026-06-01
      - subnet: 64
        validator: Another Validator
        alpha: 20000
      - subnet: 23
        alpha: 40000
      - custodial: Exchange A
        amount: 50 TAO
        quoted_apy: 6%
        quoted_on: 2026-09-01
        commission: 25%
        withdrawal_days: 3
        loss_probability: 1%
      - custodial: Exchange B
        amount: 10 TAO
    """

  /// The one script a whole summary has.
  static let script = ContentLibrary.embedded.text("templates/slider.js") ?? ""

  static func summary(
    _ text: String = profileText, context: ReportContext? = nil, days: Int = 365,
    amount: Amount<TAO>? = nil, change: (inout Profile) -> Void = { _ in }
  ) throws -> SummaryReport {
    let context = try context ?? self.context()
    var profile = try Profile.read(SourceText(name: "ada.yaml", text: text))
    change(&profile)
    return SummaryReport(
      SummaryInput(
        profile: profile, profileText: text, context: context,
        horizonDays: days, comparedAmount: amount,
        command: "taolab report summary --profile ada.yaml --made-on 2026-11-22"))
  }
}
