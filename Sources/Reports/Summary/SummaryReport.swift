import Decimals
import Holdings
import Inquiry
import Market
import Presentation
import StakingEconomics
import StakingModel

/// What a person's positions earn and what leaving them returns, at a recorded block: the words around
/// a `HoldingsReview`.
public struct SummaryReport: Sendable {
  /// In one box: a summary is handed on for each of its parts, and copying all of it takes longer than
  /// making the words of one.
  private final class Parts: Sendable {
    let input: SummaryInput
    let review: HoldingsReview
    let outlook: HoldingsOutlook
    /// Whether only what one page needs was asked.
    let isBrief: Bool

    init(
      _ input: SummaryInput, _ review: HoldingsReview, _ outlook: HoldingsOutlook, _ isBrief: Bool
    ) {
      (self.input, self.review, self.outlook, self.isBrief) = (input, review, outlook, isBrief)
    }
  }

  private let parts: Parts

  /// What it was made from.
  public var input: SummaryInput { parts.input }
  var review: HoldingsReview { parts.review }
  /// What may become of it.
  var outlook: HoldingsOutlook { parts.outlook }
  /// What can go wrong with the ways of the comparison.
  var comparisonRisks: ComparisonRisks { outlook.ways }

  /// The summary of an input. Nothing is asked of the clock or the machine.
  public init(_ input: SummaryInput) {
    self.init(input, isBrief: input.length == .brief)
  }

  private init(_ input: SummaryInput, isBrief: Bool) {
    let inquiry = input.context.inquiry
    let counted = input.profile.assuming(take: input.assumedTake)
    let review = inquiry.review(
      counted, days: input.horizonDays, amount: input.comparedAmount,
      changes: FAQConstants.priceChanges, offers: input.offers, isBrief: isBrief)
    let outlook = inquiry.outlook(counted, review, days: input.horizonDays, isBrief: isBrief)
    parts = Parts(input, review, outlook, isBrief)
  }

  /// The same with everything asked.
  var whole: SummaryReport { parts.isBrief ? SummaryReport(input, isBrief: false) : self }

  var positions: [HeldPosition] { review.positions }
  var context: ReportContext { input.context }
  var comparison: StakeComparison { review.comparison }

  /// The person's own price of TAO; nil leaves money unknown.
  var price: TAOQuote? { input.profile.quote ?? input.setPrice }

  /// `Root`, `SN64 Chutes`, `Exchange A`, with the validator's name.
  func title(_ position: HeldPosition) -> String {
    position.position.title(context.market.title)
  }

  /// What a way of the comparison is called.
  func title(_ way: StakeWay) -> String {
    switch way {
    case .root: "Root"
    case .alpha(let netuid): context.market.title(netuid)
    case .custodial(let name): name
    }
  }

  /// The ways of the comparison in their order, those too that cannot be gone.
  var ways: [StakeWay] {
    [.root] + comparison.choices.map { .alpha($0.netuid) }
      + comparison.custodians.map { .custodial($0.name) }
  }

  /// Positions whose reward is not in the totals.
  var withoutRate: [HeldPosition] { positions.filter { $0.earned(days: 1)?.taoRao == nil } }
}

extension HeldPosition {
  /// What its amounts are counted in: `TAO`, `α64`.
  var unit: String {
    if case .subnet(let netuid) = place { "α\(netuid.value)" } else { "TAO" }
  }

  /// An amount of it in words.
  func text(rao: Int128) -> String { Words.cut(rao: rao) + " " + unit }

  /// What is held, every digit of it.
  var holding: String { NumberFormat.exact(rao: rao) + " " + unit }

  /// The same where columns stand close: a long amount is cut, for the CSV has every digit.
  var shortHolding: String {
    NumberFormat.exact(rao: rao).count > 11 ? Words.cut(rao: Int128(rao)) + " " + unit : holding
  }
}
