import Answers
import Diagnostics
import Holdings
import Inquiry
import LabSession
import Market
import StakingEconomics
import StakingModel

/// `montecarlo holdings`: all that is held, or what stands in a file, as the summary draws it.
struct HoldingsChance {
  /// The time as typed; nil for a year.
  let time: String?
  /// A profile or a file that `import` reads; nil for what was entered in the lab.
  let profile: String?

  /// The longest time a summary looks ahead.
  private static let longest = 3_650
  static let example = "montecarlo holdings for 1 year"

  /// Nil where the words are about an amount.
  init?(_ request: HoldingWords, profile: String?) {
    let named = ["holdings", "my holdings", "all holdings"].contains(request.amount.lowercased())
    guard named || profile != nil && request.amount.isEmpty, request.place == nil else {
      return nil
    }
    (time, self.profile) = (request.time, profile)
  }

  func answer(in session: inout Session) throws -> Answer {
    let reader = AmountReader(scope: try session.scope(), example: Self.example)
    let days = try time.map(reader.days) ?? HoldingsReview.year
    guard days <= Self.longest else {
      throw CommandFault(
        Diagnostic(
          "hold.days", "holdings are followed for 1 to 3650 days",
          hint: Hint.example(Self.example)))
    }
    let held: Profile
    let take: UInt16
    if let profile {
      held = try session.profile(session.readHeld(profile))
      take = StakingDefaults.take
    } else {
      held = try HeldRequest.profile(&session)
      take = session.settings.take
    }
    let inquiry = try session.inquiry()
    let counted = held.assuming(take: take)
    let review = inquiry.review(counted, days: days, changes: HoldingsOutlook.priceChanges)
    let outlook = inquiry.outlook(counted, review, days: days)
    guard let chance = outlook.chance else { throw Self.still }
    return HoldingsChanceAnswer(
      outlook, chance, worthRao: review.spotRao, inquiry: inquiry,
      asOf: inquiry.market.snapshot.asOf(now: session.environment.now),
      assumedTake: held.lacksTake ? take : nil
    ).answer
  }

  private static var still: CommandFault {
    CommandFault(
      Diagnostic(
        "montecarlo.holdings", "nothing that is held there has a price that moves by chance",
        explanation: "What an exchange owes stays TAO; and prices move by chance here only as they "
          + "were recorded.",
        hint: Hint("what it earns", code: "earn")))
  }
}
