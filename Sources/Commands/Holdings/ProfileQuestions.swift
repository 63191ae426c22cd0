import Answers
import Decimals
import Diagnostics
import Holdings
import LabSession
import Market
import Presentation
import Secrets
import StakingModel

/// The questions of `profile new`: what is held, place by place, each answer checked when it is given.
struct ProfileQuestions {
  private let ask: @Sendable (String) -> String?

  /// What the person answered; nil where nobody can be asked.
  ///
  /// - Throws: `profile.stopped` where they left.
  static func profile(in session: inout Session) throws -> Profile? {
    guard let ask = session.environment.ask else { return nil }
    return try ProfileQuestions(ask: ask).profile(&session)
  }

  private func profile(_ session: inout Session) throws -> Profile {
    var profile = Profile()
    var opening = "What do you hold? No key is asked for. Enter alone skips what you do not know.\n"
    while true {
      let more = profile.positions.isEmpty ? "" : ", Enter when that is all"
      let kind = try answer(
        opening + "Where: 1 root, 2 a subnet, 3 an exchange\(more): ", mayBeEmpty: true
      ) { ["", "1", "2", "3", "root"].contains($0.lowercased()) ? nil : "Type 1, 2 or 3." }
      opening = ""
      if kind.isEmpty {
        if profile.positions.isEmpty { continue }
        break
      }
      let position = try self.position(kind, &session)
      if let index = profile.index(like: position) {
        opening = "That place is listed already: \(profile.positions[index].identity.words).\n"
      } else {
        profile.positions.append(position)
        opening = "\(profile.positions.count): \(HoldLine.text(position))\n"
      }
    }
    return profile
  }

  // MARK: A position

  private func position(_ kind: String, _ session: inout Session) throws -> Position {
    var words: [String]
    switch kind {
    case "2":
      let place = try answer("Which subnet, by number or name: ") { typed in
        (try? TradePlace(typed, in: session.snapshot()) { "hold 300 α\($0)" }) == nil
          ? "There is no such subnet." : nil
      }
      words = try asked("How much alpha do you hold: ", [], &session) { typed in
        [typed.isBare ? typed + " α" : typed, "in", place]
      }
      words = try maybe("What did it cost, fees included, in TAO: ", words, &session) {
        ["bought", "for", $0.isBare ? $0 + " TAO" : $0]
      }
      words = try maybe("Bought on which day, as 2026-06-01: ", words, &session) {
        ["bought", "on", $0]
      }
    case "3":
      let name = try answer("Who holds it for you: ")
      words = try asked("How much TAO: ", [], &session) {
        [$0.isBare ? $0 + " TAO" : $0, "at", name]
      }
      return try HoldReader.position(try exchange(words, &session), in: &session)
    default:
      words = try asked("How much TAO: ", [], &session) {
        [$0.isBare ? $0 + " TAO" : $0, "on", "root"]
      }
    }
    words = try maybe("The validator's take, as 9%: ", words, &session) { ["take", $0] }
    words = try maybe("The validator's name: ", words, &session) { ["validator", $0] }
    return try HoldReader.position(words, in: &session)
  }

  private func exchange(_ words: [String], _ session: inout Session) throws -> [String] {
    let rate = try answer("The rate they quote a year, as 5%: ", mayBeEmpty: true) { typed in
      typed.isEmpty || (try? DecimalReader.percent(typed)) != nil ? nil : "Write it as 5%."
    }
    var words = words
    if !rate.isEmpty {
      words = try asked("Quoted on which day, as 2026-09-01: ", words, &session) {
        ["quoted", rate, "on", $0]
      }
      words = try maybe(
        "What they keep of the rewards, if the rate is before it: ", words, &session
      ) { ["commission", $0] }
    }
    words = try maybe("Days it is locked: ", words, &session) { ["locked", $0] }
    return try maybe("Days from asking to receiving: ", words, &session) { ["paid", "after", $0] }
  }

  // MARK: Asking

  /// The words with those of an answer that `hold` takes; asks until it does.
  private func asked(
    _ question: String, _ words: [String], _ session: inout Session,
    _ said: (String) -> [String]
  ) throws -> [String] {
    var result = words
    _ = try answer(question) { typed in
      result = words + said(typed)
      return ProfileQuestions.fault(result, &session)
    }
    return result
  }

  /// The same, but Enter alone leaves it out.
  private func maybe(
    _ question: String, _ words: [String], _ session: inout Session,
    _ said: (String) -> [String]
  ) throws -> [String] {
    var result = words
    _ = try answer(question, mayBeEmpty: true) { typed in
      result = typed.isEmpty ? words : words + said(typed)
      return typed.isEmpty ? nil : ProfileQuestions.fault(result, &session)
    }
    return result
  }

  /// A line that `fault` finds nothing wrong with.
  private func answer(
    _ question: String, mayBeEmpty: Bool = false, fault: (String) -> String? = { _ in nil }
  ) throws -> String {
    var question = question
    let plain = question.split(separator: "\n").last.map(String.init) ?? question
    while true {
      guard let line = ask(question) else { throw ProfileQuestions.stopped }
      let typed = PastedMarks.removed(from: line).trimmingSpaces
      if Secrets.isIn(typed) {
        question = Diagnostic.secretLine.summary + ": never type it.\n" + plain
      } else if typed.isEmpty, !mayBeEmpty {
        question = plain
      } else if let fault = fault(typed) {
        question = fault + "\n" + plain
      } else {
        return typed
      }
    }
  }

  /// What is wrong with words of `hold`; nil if nothing is.
  private static func fault(_ words: [String], _ session: inout Session) -> String? {
    do {
      _ = try HoldReader.position(words, in: &session)
      return nil
    } catch {
      let faults = (error as? CommandFault)?.faults ?? error as? DiagnosticList
      guard let first = faults?.all.first else { return "\(error)" }
      return first.summary.prefix(1).uppercased() + first.summary.dropFirst() + "."
    }
  }

  private static var stopped: CommandFault {
    CommandFault(
      Diagnostic(
        "profile.stopped", "nothing was written",
        hint: Hint("a file to fill in", code: "profile new --out \(HeldFile.standard)")))
  }
}

extension String {
  /// Whether it is a number without a unit.
  fileprivate var isBare: Bool { last?.isNumber == true }
}
