public import Answers
import ArgumentParser
import Calculator
import Diagnostics
import JSONText
public import LabSession
import Lessons
import Presentation

extension Session {
  /// Answers one typed line: a verb of the catalogue, or a calculation.
  ///
  /// A line that fails changes nothing but what was loaded and said.
  public mutating func run(line: String) -> Answer {
    if let refusal = refusal(of: line) { return refusal }
    var answer = answer(to: line)
    answer.wasStopped = environment.endWatch() || answer.wasStopped
    return answer
  }

  private mutating func answer(to line: String) -> Answer {
    // No calculation and no question is so long: nothing else need look at it.
    if line.utf8.count > Scope.longestLine, verb(of: String(line.prefix(80)).trimmingSpaces) == nil
    {
      return attempt(nil) { session in
        _ = try session.scope().peek(SourceText(name: "", text: line))
        return Answer()
      }.named(Schema.calculation)
    }
    let typed = TypedLine(line)
    let text = typed.text
    if text.isEmpty, line.contains(where: { !$0.isWhitespace }) { return Answer() }
    if text.lowercased() != WhyCommand.verb { (passedOver, unanswered) = (unanswered, nil) }
    let opensLesson = isOpening
    isOpening = false
    if text.isEmpty {
      _ = takeRestartAll()
      let tells = isInLesson || learning?.isPlaying == true
      guard tells || opensLesson else { return Answer() }
      return attempt(typed) { tells ? try $0.tell(.enter) : try $0.learn(nil) }
        .named(LearnCommand.schema)
    }
    if let answer = lessonReply(to: typed) ?? everyday(text) { return answer }
    if let fault = severalLines(text) { return Answer(to: CommandFault(fault)) }
    if let line = subnetAlone(text) { return attempt(typed) { try $0.question(line) } }
    guard let type = verb(of: text) else {
      return isInLesson
        ? reply(to: typed) : attempt(typed) { try $0.calculate(text) }.named(Schema.calculation)
    }
    var words = LineWords.split(text).map { LineWords.expanded($0, home: environment.home) }
    words.removeFirst()
    if words.count > LineWords.most {
      return attempt(typed) { _ in throw LineWords.tooMany(words.count) }
    }
    do {
      var command = try type.command(of: words)
      let before = type.worksInSandbox ? try? sandbox() : desk
      let answer = run(&command, typed: typed)
      // What was understood and then stopped is no question.
      if answer.isError, answer.status == .failure, !Session.wasStopped(answer),
        let asked = asked(typed, behind: type)
      {
        return asked
      }
      let isOrder =
        type.isRepeatable || !answer.derivations.isEmpty && !type.worksInSandbox
      if !(command is AskCommand), !(command is WhyCommand), !answer.topic.isQuestion {
        lastQuestion?.isLatest = false
        lastOrder?.isLatest = false
      }
      if !answer.reasons.isEmpty {
        explained = ExplainedLine(line: text)
      } else if type != WhyCommand.self {
        explained?.isLatest = false
      }
      if isOrder, !answer.isError { lastOrder = LastOrder(text, answer, before) }
      return answer
    } catch {
      if let asked = asked(typed, behind: type) { return asked }
      var answer = usage(of: type, error)
      answer.isForPrograms = words.contains("--json")
      return answer
    }
  }

  private static func wasStopped(_ answer: Answer) -> Bool {
    answer.diagnostics.contains { $0.code == Diagnostic.workStopped.code }
  }

  /// Whether a line goes on in the next: it ends with a backslash, or a bracket of a calculation is
  /// open.
  public func isIncomplete(_ line: String) -> Bool {
    line.hasSuffix("\\") || verb(of: line.trimmingSpaces) == nil && Scope.isIncomplete(line)
  }

  /// Answers a parsed command.
  public mutating func run(_ command: inout any LabCommand) -> Answer {
    run(&command, typed: nil)
  }

  private mutating func run(_ command: inout any LabCommand, typed: TypedLine?) -> Answer {
    var copy = command
    defer { command = copy }
    var answer = attempt(typed) { try copy.answer(in: &$0) }
    answer = answer.orDone.named(type(of: copy).schema)
    answer.isForPrograms = copy.common.json
    answer.isNeverPaged = type(of: copy).isNeverPaged
    answer.wasStopped = environment.endWatch()
    return answer
  }

  /// What the open lesson says to a line; a question in plain words is answered as everywhere.
  private mutating func reply(to typed: TypedLine) -> Answer {
    let text = typed.text
    // What asks and is no answer, as the open question was asked before this, is a question.
    if !lessonClaims(text), isQuestion(text) { return attempt(typed) { try $0.question(text) } }
    let reply = attempt(typed) { try $0.tell(.line(text)) }
    guard reply.diagnostics.first?.code == "line.words" else {
      return reply.named(LearnCommand.schema)
    }
    return attempt(typed) { try $0.question(text) }.named(Schema.calculation)
  }

  /// The verb a line begins with; `name = …` and `name(…)` are calculations whatever the name.
  func verb(of text: String) -> (any LabCommand.Type)? {
    let head = text.prefix { $0.isLetter || $0 == "-" || $0 == "?" }
    let rest = text.dropFirst(head.count)
    guard rest.isEmpty || rest.first?.isWhitespace == true else { return nil }
    let next = rest.drop { $0.isWhitespace }
    if next.hasPrefix("="), !next.hasPrefix("==") { return nil }
    if let sign = next.first, "+*/^×÷".contains(sign), !isPath(next, behind: String(head)) {
      return nil
    }
    return Catalogue.command(named: head)
  }

  /// Whether `/home/…` behind a verb names a file: nothing the person named is divided by it.
  private func isPath(_ rest: Substring, behind head: String) -> Bool {
    guard rest.first == "/", let second = rest.dropFirst().first else { return false }
    return (second.isLetter || "._".contains(second)) && variables?.scope[head] == nil
  }

  mutating func attempt(
    _ typed: TypedLine?, _ work: (inout Session) throws -> Answer
  ) -> Answer {
    var trial = self
    do {
      let answer = try work(&trial)
      if !answer.reasons.isEmpty { trial.last = .verb(answer) }
      self = trial
      return answer
    } catch {
      keepLoaded(of: trial)
      return Answer(to: placed(error, in: typed))
    }
  }

  /// The faults of an order at their places in the whole line, as people count them.
  private func placed(_ error: any Error, in typed: TypedLine?) -> any Error {
    guard let typed else { return error }
    func place(_ faults: DiagnosticList) -> DiagnosticList {
      typed.placing(faults) { verb(of: $0) != nil }
    }
    switch error {
    case var fault as CommandFault:
      fault.faults = place(fault.faults)
      return fault
    case let faults as DiagnosticList: return place(faults)
    case let fault as Diagnostic: return place(DiagnosticList(fault))
    default: return error
    }
  }

  /// What the argument parser says: help is an answer, anything else a fault in the line.
  public func usage(
    of type: any LabCommand.Type, _ error: any Error, status: ExitStatus = .failure
  ) -> Answer {
    guard type.exitCode(for: error).rawValue != 0 else {
      return run(help: type)
    }
    let message = type.message(for: error)
    let unneeded = type.unneeded.first { message.hasPrefix("Unknown option '\($0.key)'") }
    let diagnostic =
      unneeded.map { option, reason in
        Diagnostic(
          "line.usage", "`\(type.verb)` needs no `\(option)`", explanation: reason,
          hint: Hint("leave it away"))
      }
      ?? Diagnostic(
        "line.usage", message, hint: Hint("how it is used", code: "help \(type.verb)"))
    return Answer(Markup(DiagnosticList(diagnostic)), status: status)
  }

  private func run(help type: any LabCommand.Type) -> Answer {
    var session = self
    var answer = HelpCommand.topic(type, in: &session).named(HelpCommand.schema)
    answer.isNeverPaged = true
    return answer
  }
}
