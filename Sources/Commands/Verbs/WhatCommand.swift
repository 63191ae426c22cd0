import Answers
import ArgumentParser
import Calculator
import Diagnostics
import LabSession

/// `what if NAME = VALUE`: what follows if a name or a setting had another value; nothing changes.
struct WhatCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "what", abstract: "What if a name or setting had another value: what follows.",
    usage: "what if NAME [= VALUE | = FROM .. TO [step STEP | log]]",
    discussion: "Computes anew every name that depends on it, and the last verb with figures. "
      + "In the lab the arrow keys then move the value; elsewhere a name alone gives a table of "
      + "values around the one of now. Nothing is changed.")
  static let examples = [
    "spend = 10 TAO", "got = buy(64, spend)", "stake spend into 64", "what if spend = 1000 TAO",
    "what if take = 0% .. 18% step 6%",
  ]
  static let group = CommandGroupName.understand

  @Argument(help: "if NAME = VALUE")
  var words: [String] = []
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    switch words {
    case []: return [.init("if")]
    case ["if"]:
      let names = (try? session.scope().names) ?? []
      return names.map { .init($0) } + SettingEntry.figures.map { .init($0.name, note: $0.meaning) }
    default: return words.count == 2 ? [.init("=")] : []
    }
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    guard words.first?.lowercased() == "if" else {
      return try session.question("what " + words.joined(separator: " "))
    }
    let request = try WhatRequest(words.dropFirst().joined(separator: " "), in: &session)
    let subject = request.subject
    let order = OrderOfNow(in: session)
    switch request.values {
    case .one(let value):
      let result = try session.consequences(of: subject, being: value, order: order)
      var answer = result.answer()
      answer.isMovable = try Slider(subject, at: value, order: order, in: &session) != nil
      return answer
    case .range(let range):
      let values = try WhatCommand.points(of: range).map(subject.text)
      return try WhatTable(subject, at: values, order: order, in: session).answer
    case .around: return try around(subject, order, in: &session)
    }
  }

  /// Values around the one of now.
  private func around(
    _ subject: WhatSubject, _ order: OrderOfNow?, in session: inout Session
  ) throws -> Answer {
    guard let present = try subject.present(in: &session) else {
      throw WhatCommand.unknownValue(subject)
    }
    guard let slider = try Slider(subject, at: present, order: order, in: &session) else {
      throw WhatCommand.noNumber(subject, present)
    }
    let table = try WhatTable(
      subject, at: slider.stops(beside: 2).map(\.text), order: order, in: session)
    var answer = table.answer
    answer.isMovable = true
    return answer
  }

  private static func points(of range: QuantityRange) throws -> [Quantity] {
    do throws(QuantityRange.Problem) {
      return try range.roundPoints()
    } catch {
      throw error.fault(WhatCommand.rangeExample)
    }
  }

  static let rangeExample = "what if take = 0% .. 18% step 3%"

  /// An amount cannot become a time: what depends on it would have no value at all.
  static func refuseOtherKind(_ change: Recalculation.Change?, _ source: SourceText) throws {
    guard let before = change?.before?.quantity, let after = change?.after?.quantity,
      !before.hasDimensions(of: after), let equals = source.text.firstIndex(of: "=")
    else { return }
    let name = change?.name ?? ""
    let typed = source.text[equals...].dropFirst(2)
    let meant = after.unit.isPlain ? Quantity(after.number, before.unit) : before
    throw CommandFault(
      Diagnostic(
        "what.kind", "`\(name)` is of another kind",
        explanation: "It is \(before.text) now.",
        hint: Hint.example("what if \(name) = \(meant.exactText)"), source: source,
        labels: [
          .init(
            source.text.utf8.count - typed.utf8.count..<source.text.utf8.count,
            after.unit.isPlain ? "this is a plain number" : "this is \(after.text)")
        ]))
  }

  private static func unknownValue(_ subject: WhatSubject) -> CommandFault {
    guard case .setting(let entry) = subject else { return noNumber(subject, "") }
    return CommandFault(
      Diagnostic(
        "what.value", "`\(entry.name)` has no value yet", explanation: "It is \(entry.meaning).",
        hint: Hint("give it one", code: "what if \(entry.name) = \(entry.example)")))
  }

  private static func noNumber(_ subject: WhatSubject, _ present: String) -> CommandFault {
    var example = "what if take = 9%"
    if case .setting(let entry) = subject { example = "what if \(entry.name) = \(entry.example)" }
    return CommandFault(
      Diagnostic(
        "what.value", "`\(subject.name)` is no number that could be moved",
        explanation: "Say which value it shall have.", hint: Hint.example(example)))
  }
}
