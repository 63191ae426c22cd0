import Answers
import ArgumentParser
import Holdings
import Inquiry
import JSONText
import LabSession

/// `leave`: what leaving what a person holds returns, wholly or in part.
struct LeaveCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "leave", abstract: "What leaving what you hold returns: all of it, or a part.",
    usage: "leave [[AMOUNT | half | SHARE of] PLACE]",
    discussion: "What arrives with all fees paid, and what that loses against the spot price. A "
      + "place is a subnet, root, an exchange's name, or nothing for everything. Locked or slowly "
      + "paid TAO stands apart with its days. Nothing is sold: TaoLab signs nothing.")
  static let examples = [
    HoldLine.alpha, HoldLine.root, "leave", "leave half of 64", "leave 100 α64",
  ]
  static let group = CommandGroupName.hold
  static let fields = HeldFigures.leaving.fields

  @Argument(help: "How much and where, as: half of 64.")
  var words: [String] = []
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    switch words.last?.lowercased() {
    case nil: [.init("half"), .init("all")] + session.heldCandidates()
    case "of", "from": session.heldCandidates()
    case "half", "all": [.init("of")]
    default: []
    }
  }

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    answer.whyHeadline + (words.isEmpty ? [] : ["leave"]) + ["holdings", "earn"]
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let meant =
      session.isInLesson
      ? " To leave this question: `skip`; to put the lesson aside: `play`; to leave the lab: `quit`."
      : " To leave the lab: `quit`."
    let profile = try HeldRequest.profile(&session, meant: meant)
    let wish = try LeavingOrder(words).wish(profile, in: &session)
    let review = try session.inquiry().leave(profile, wish)
    let numbers = profile.positions.indices.filter { wish.holds(profile.positions[$0]) }.map {
      $0 + 1
    }
    return LeavingAnswer(
      try HeldRequest.figures(
        review, profile, Array(numbers.prefix(review.positions.count)), &session)
    ).answer
  }
}
