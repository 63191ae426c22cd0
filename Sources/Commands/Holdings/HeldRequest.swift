import Answers
import Diagnostics
import Holdings
import Inquiry
import LabSession
import Market

/// A question about what the person holds, asked as a summary asks it.
enum HeldRequest {
  /// What is held, never nothing.
  ///
  /// - Parameter meant: what the line may have meant where nothing is held.
  static func profile(_ session: inout Session, meant: String = "") throws -> Profile {
    let profile = session.countedHoldings()
    guard !profile.positions.isEmpty else { throw nothing(meant) }
    return profile
  }

  /// Everything that is held, with what it has earned after some days.
  static func review(
    _ profile: Profile, days: Int, _ session: inout Session
  ) throws -> HeldFigures {
    let take = session.settings.take
    let review = try session.inquiry().review(profile.assuming(take: take), days: days)
    var found = try figures(review, profile, Array(1...max(1, profile.positions.count)), &session)
    if profile.lacksTake { found.assumedTake = take }
    return found
  }

  static func figures(
    _ review: HoldingsReview, _ profile: Profile, _ numbers: [Int], _ session: inout Session
  ) throws -> HeldFigures {
    let market = try session.market()
    return HeldFigures(
      review, market, price: session.price(of: profile),
      asOf: market.snapshot.asOf(now: session.environment.now), numbers: numbers)
  }

  static func nothing(_ meant: String = "") -> CommandFault {
    CommandFault(
      Diagnostic(
        "hold.nothing", "nothing is held yet",
        explanation: "What you really hold stands beside the practice sandbox, which `portfolio` "
          + "shows." + meant,
        hint: Hint("say what you hold", code: "hold 120 TAO on root")))
  }
}
