import Answers
import ArgumentParser
import Holdings
import Inquiry
import JSONText
import LabSession
import Market

/// `holdings`: what a person holds, what it is worth, what leaving returns, what it earns.
struct HoldingsCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "holdings", abstract: "What you really hold, its worth, and what leaving returns.",
    discussion: "If you left counts swap fee, price impact and transaction fee; that loses is what "
      + "they take against the spot price. Locked or slowly paid TAO is counted with its days and "
      + "not today. The same numbers as `report summary`.")
  static let examples = [HoldLine.alpha, HoldLine.root, HoldLine.exchange, "holdings"]
  static let group = CommandGroupName.hold
  static let fields = HoldingsAnswer.fields

  @OptionGroup var common: CommonOptions

  init() {}

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    guard answer.topic.count > 0 else { return ["hold 120 TAO on root"] }
    return answer.whyHeadline + ["earn", "leave", "report summary"]
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let profile = session.countedHoldings()
    guard !profile.positions.isEmpty else {
      let asOf = try session.snapshot().asOf(now: session.environment.now)
      return HoldingsAnswer.nothing(name: profile.name, asOf)
    }
    let figures = try HeldRequest.review(profile, days: HoldingsReview.year, &session)
    return HoldingsAnswer(figures, name: profile.name).answer
  }
}
