import Answers
import ArgumentParser
import Diagnostics
import Inquiry
import JSONText
import LabSession

/// `earn`: what a person's holdings earn, place by place and together.
struct EarnCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "earn", abstract: "What your holdings earn: a day, 30 days, a year, or any time.",
    usage: "earn [for TIME]",
    discussion: "Rewards net of take along the rules, at the prices of the recorded block, before "
      + "you claim or sell. A sum says at least where a part is not known. The same numbers as "
      + "`report summary`. What you hold is in the chain's totals already; `compare` and `ask` add "
      + "new money to them, so their rates are a hair lower.")
  static let examples = [HoldLine.root, HoldLine.alpha, "earn", "earn for 90 days"]
  static let group = CommandGroupName.hold
  static let fields = HeldFigures.earning.fields

  @Argument(help: "`for` and a time, as: for 90 days.")
  var words: [String] = []
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    switch words.count {
    case 0: [.init("for")]
    case 1: [.init("90", note: "days"), .init("180", note: "days"), .init("365", note: "days")]
    case 2: [.init("days"), .init("weeks")]
    default: []
    }
  }

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    answer.whyHeadline + ["leave", "holdings", "report summary"]
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let days = try days(&session)
    let profile = try HeldRequest.profile(
      &session, meant: " What other TAO would earn is told by `compare 100 TAO`.")
    return EarningAnswer(try HeldRequest.review(profile, days: days, &session)).answer
  }

  private func days(_ session: inout Session) throws -> Int {
    guard let first = words.first?.lowercased() else { return HoldingsReview.year }
    let reader = AmountReader(scope: try session.scope(), example: "earn for 90 days")
    let isLed = ["for", "in", "over", "after"].contains(first)
    // `earn 30 days` says it too.
    guard isLed || (try? reader.days(words.joined(separator: " "))) != nil else {
      throw CommandFault(
        Diagnostic(
          "hold.earn", "`earn` is about what you hold, and takes only a time",
          explanation: "What other amounts would earn is told by `ask`, `project` and `compare`.",
          hint: Hint(
            "to ask", code: "ask how much do \(words.joined(separator: " ")) earn")))
    }
    let text = words.dropFirst(isLed ? 1 : 0).joined(separator: " ")
    let days = try reader.days(text)
    guard days <= 3650 else {
      throw CommandFault(
        Diagnostic(
          "hold.days", "holdings are followed for 1 to 3650 days",
          hint: Hint.example("earn for 3650 days"),
          source: .init(name: "", text: text), labels: [.init(0..<text.utf8.count)]))
    }
    return days
  }
}
