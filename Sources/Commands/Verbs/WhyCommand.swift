import Answers
import ArgumentParser
import Calculator
import Diagnostics
import Explain
import JSONText
import LabSession
import Presentation

/// `why`: the formula, the numbers put in and the source behind the last answer or a name.
struct WhyCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "why", abstract: "Where the last answer comes from, or one of its figures.",
    usage: "why [NAME | all]",
    discussion: "From the shell, put it behind the line it explains: "
      + "taolab -e 'stake 10 TAO into 64' -e why")
  static let examples = ["10 TAO * 17.3%", "why"]
  static let group = CommandGroupName.understand

  @Argument(help: "A figure of the last answer, or a variable.")
  var words: [String] = []
  @Flag(name: .long, help: "Answer in Markdown, to paste into a page.")
  var markdown = false
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    guard words.isEmpty else { return [] }
    var names = (try? session.scope().names) ?? []
    if case .verb(let answer)? = session.last { names += answer.askable + ["all"] }
    return names.map { .init($0) }
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    var answer = try explanation(in: &session)
    if case .verb? = session.last, let about = session.explained, !about.isLatest,
      answer.topic.count > 0
    {
      let line = StyledText("about ", .dim) + StyledText(about.line, .code) + StyledText(":", .dim)
      answer.markup.blocks.insert(.paragraph(line), at: 0)
    }
    if markdown { answer.verbatim = answer.markup.markdown() }
    return answer
  }

  private func explanation(in session: inout Session) throws -> Answer {
    guard let name = words.first else {
      if let unanswered = session.unanswered { return Session.why(unanswered) }
      return try session.whyOfQuestion() ?? explainLast(session)
    }
    if words.count > 1 { return try session.question("why " + words.joined(separator: " ")) }
    if case .verb(let answer)? = session.last, name == "all" {
      return WhyCommand.answer(answer.reasons)
    }
    if case .verb(let answer)? = session.last,
      let derivation = answer.reasons.first(where: { $0.name == name })
    {
      return WhyCommand.answer([derivation])
    }
    if case .verb(let answer)? = session.last, let input = answer.input(named: name) {
      return WhyCommand.answer([input])
    }
    if let steps = try session.scope().explanation(of: name) { return WhyCommand.answer(steps) }
    throw unknown(name, in: &session)
  }

  private func explainLast(_ session: Session) throws -> Answer {
    switch session.last {
    case .verb(let answer): return WhyCommand.headline(of: answer)
    case .calculation:
      var session = session
      return WhyCommand.answer(try session.scope().explanation() ?? [])
    case nil:
      throw CommandFault(
        Diagnostic(
          "why.nothing", "there is no answer yet to explain",
          hint: Hint("first compute something", code: "stake 10 TAO into 64")))
    }
  }

  /// Figures that are named under a headline; Tab knows the others.
  private static let mostNamed = 12
  /// Names that an error lists.
  private static let mostKnown = 30

  /// The figure the question was about, and the names of the others.
  static func headline(of answer: Answer) -> Answer {
    let all = answer.reasons
    guard let main = all.first(where: { $0.name == answer.headline }) ?? all.first else {
      return Answer()
    }
    var result = WhyCommand.answer([main])
    let others = all.map(\.name).filter { $0 != main.name }
    guard !others.isEmpty else { return result }
    let shown = others.count > mostNamed ? Array(others.prefix(mostNamed - 1)) : others
    let names = (shown + ["all"]).map { "why " + $0 }.joined(separator: " · ")
    result.markup.blocks += [
      .blank, .paragraph(StyledText("also: ", .dim) + StyledText(names, .code)),
    ]
    result = result.saying { figures.json(of: all) }
    result.topic.count = all.count
    return result
  }

  private static func answer(_ derivations: [Derivation]) -> Answer {
    var markup = Markup()
    for (index, derivation) in derivations.enumerated() {
      if index > 0 { markup.blocks.append(.blank) }
      markup += derivation.markup()
    }
    return Answer(markup, json: figures.json(of: derivations))
      .about(AnswerTopic(count: derivations.count))
  }

  private static func answer(_ steps: [ExplanationStep]) -> Answer {
    var lines: [StyledText] = []
    for step in steps { lines += WhyCommand.lines(of: step) }
    return Answer(Markup([.lines(lines)]), json: WhyCommand.steps.json(of: steps))
  }

  /// `fee = spend × 0.0504 %`, then the numbers put in, then the value, then what is behind it.
  private static func lines(of step: ExplanationStep) -> [StyledText] {
    let name = step.name.isEmpty ? "it" : step.name
    let indent = String(repeating: " ", count: name.count)
    var rows: [(sign: String, text: String)] = []
    for text in [step.formula, step.substituted] where !text.isEmpty && text != rows.last?.text {
      rows.append(("=", text))
    }
    if step.value.text != rows.last?.text {
      rows.append((step.value.isShortened ? "≈" : "=", step.value.text))
    }
    var lines = rows.enumerated().map { index, row in
      StyledText(index == 0 ? name : indent, .name) + StyledText(" \(row.sign) ", .dim)
        + StyledText(row.text, .code)
    }
    func add(_ text: String) { lines.append(StyledText("\(indent)   \(text)", .dim)) }
    if !step.meaning.isEmpty { add(step.meaning) }
    for working in step.workings {
      add("\(working.name) = \(working.formula)")
      add("\(working.substituted) = \(working.value)")
      if !working.source.isEmpty { add(working.source) }
    }
    for note in step.notes {
      add(note.text)
      guard let code = note.code else { continue }
      lines[lines.count - 1] += StyledText(": ", .dim) + StyledText(code, .code)
    }
    return lines
  }

  private func unknown(_ name: String, in session: inout Session) -> CommandFault {
    var known = (try? session.scope().names) ?? []
    if case .verb(let answer)? = session.last { known += answer.askable }
    let near = nearest(to: name, among: known)
    let verb = Catalogue.command(named: name).map { type in
      let trial = session
      let examples = type.examples.filter { $0.hasPrefix(type.verb) }
      return examples.first { line in
        var trial = trial
        return !trial.run(line: line).isError
      } ?? type.examples.first ?? type.verb
    }
    let most = WhyCommand.mostKnown
    let list = known.prefix(most).joined(separator: ", ") + (known.count > most ? ", …" : "")
    return CommandFault(
      Diagnostic(
        "why.unknown", "nothing is called `\(name)`",
        explanation: known.isEmpty ? nil : "Known here: \(list).",
        hint: verb.map { Hint("that is a verb; first let it answer, then ask `why`", code: $0) }
          ?? near.first.map { Hint("did you mean", code: "why \($0)") }
          ?? Hint("explain the last answer with", code: "why")))
  }
}

extension Answer {
  /// Names `why` knows after it: its figures, then the numbers that go into them.
  fileprivate var askable: [String] {
    let figures = reasons.map(\.name)
    var names = figures
    var seen = Set(figures)
    for input in reasons.flatMap(\.inputs) where seen.insert(input.name).inserted {
      names.append(input.name)
    }
    return names
  }

  /// A number that goes into a figure and is none itself: recorded, typed or set by a rule.
  fileprivate func input(named name: String) -> Derivation? {
    let users = reasons.filter { $0.inputs.contains { $0.name == name } }
    guard let user = users.first, let input = user.inputs.first(where: { $0.name == name }) else {
      return nil
    }
    let meaning = input.meaning.prefix(1).uppercased() + input.meaning.dropFirst() + "."
    var result = Derivation.given(name, meaning, input.quantity, source: user.source)
    var seen: Set<String> = []
    let names = users.map(\.name).filter { seen.insert($0).inserted }.prefix(6)
    result.assumptions = [
      "a number given, not computed here; it goes into: " + names.joined(separator: ", ")
    ]
    return result
  }
}
