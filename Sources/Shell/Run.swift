import Answers
import ArgumentParser
import CivilTime
import Commands
import Diagnostics
import Files
import LabSession
import LineEditor
import Presentation

/// Carries out what was asked for.
struct Run {
  let surroundings: Surroundings

  func perform(_ launch: Launch) throws(OutputFault) -> ExitStatus {
    if let words = launch.words, let refusal = Run.refusal(of: words) {
      var session = Session(environment: surroundings.environment(Choices()))
      return try end(with: refusal, &session)
    }
    switch launch {
    case .command(let type, let words): return try perform(type, words)
    // The parser takes a moment; most people open the lab without a word.
    case .lab(let words) where words.isEmpty: return try perform(LabRequest())
    case .lab(let words): return try perform(words)
    }
  }

  /// What is said to words that look like a wallet's secret: the parser must not repeat them.
  private static func refusal(of words: [String]) -> Answer? {
    let session = Session(environment: Environment(now: UnixTime(seconds: 0)))
    // Several -e are lines.
    let lines = words.filter { $0 != "-e" }.joined(separator: "\n")
    guard session.looksLikeSecret(words.joined(separator: " ")) || session.looksLikeSecret(lines)
    else { return nil }
    var answer = Answer.secretRefused
    answer.isForPrograms = words.contains("--json")
    return answer
  }

  /// One verb, from the shell.
  private func perform(
    _ type: any LabCommand.Type, _ words: [String]
  ) throws(OutputFault) -> ExitStatus {
    let parsed = Result { try type.command(of: words) }
    switch parsed {
    case .success(var command):
      var session = session(Choices(command.common))
      session.environment.inputIsFree = true
      session.environment.ask = surroundings.asker
      session.environment.isOneVerb = true
      session.environment.live = surroundings.live(session.terminal)
      session.environment.follow = surroundings.following(session.terminal)
      session.environment.stream = .standardOutput
      let printer = PagePrinter(
        searchPath: surroundings.variable("PATH") ?? "",
        scratch: surroundings.filled("TMPDIR") ?? "/tmp")
      session.environment.printPage = { html throws(PagePrintFault) in try printer.pdf(of: html) }
      if let status = try refused(&session, command.common.json) { return status }
      return try end(with: session.run(&command), &session)
    case .failure(let error):
      var session = session(Choices())
      var answer = session.usage(of: type, error, status: .usage)
      answer.isForPrograms = words.contains("--json")
      return try end(with: answer, &session)
    }
  }

  private func end(
    with answer: Answer, _ session: inout Session
  ) throws(OutputFault) -> ExitStatus {
    let presenter = Presenter(session.terminal, surroundings)
    try presenter.show(answer)
    presenter.show(session.takeNotices())
    if answer.wasStopped { return .interrupted }
    return answer.status == .success && !session.isKept ? .output : answer.status
  }

  /// How the program ends because of an option that names a wrong file; nil if none does.
  private func refused(
    _ session: inout Session, _ isForPrograms: Bool
  ) throws(OutputFault) -> ExitStatus? {
    do throws(CommandFault) {
      try session.checkInputs()
      return nil
    } catch {
      return try end(with: error, &session, isForPrograms)
    }
  }

  private func end(
    with fault: CommandFault, _ session: inout Session, _ isForPrograms: Bool
  ) throws(OutputFault) -> ExitStatus {
    var answer = Answer(Markup(fault.faults), status: fault.status)
    answer.isForPrograms = isForPrograms
    return try end(with: answer, &session)
  }

  /// Options without a verb.
  private func perform(_ words: [String]) throws(OutputFault) -> ExitStatus {
    switch Result(catching: { try LabArguments.parse(words) }) {
    case .success(let arguments):
      return try perform(LabRequest(arguments))
    case .failure(let error):
      var session = Session(environment: surroundings.environment(Choices()))
      var answer = LabArguments.answer(to: error)
      answer.isForPrograms = words.contains("--json")
      return try end(with: answer, &session)
    }
  }

  private func perform(_ request: LabRequest) throws(OutputFault) -> ExitStatus {
    var session = session(request.choices)
    let isForPrograms = request.choices.json
    if let status = try refused(&session, isForPrograms) { return status }
    if !request.lines.isEmpty {
      if let file = request.operands.first {
        return try end(
          with: CommandFault(.fileBesideLine(file), .usage), &session, isForPrograms)
      }
      session.environment.inputIsFree = true
      return try script("-e", FixedLineSource(linesOf: request.lines), session, request)
    }
    if request.operands.count > 1 || session.isLine(request.operands.first ?? "") {
      var answer = answer(to: request.operands, &session)
      answer.isForPrograms = isForPrograms
      return try end(with: answer, &session)
    }
    let isPerson = surroundings.isInputTerminal && surroundings.isOutputTerminal
    switch request.operands.first {
    case nil where isPerson && !isForPrograms:
      return try Lab(session, surroundings).run()
    case nil, "-":
      return try script("<stdin>", PlainLineSource(), session, request)
    case .some(let file):
      switch session.text(ofScript: file) {
      case .success(let text):
        session.environment.inputIsFree = true
        return try script(file, FixedLineSource(linesOf: [text]), session, request)
      case .failure(let fault): return try end(with: fault, &session, isForPrograms)
      }
    }
  }

  /// Several words without a verb: one that was mistyped, or a calculation or question.
  private func answer(to words: [String], _ session: inout Session) -> Answer {
    guard words.count == 1 || nearest(to: words[0], among: Catalogue.verbs).isEmpty else {
      return Answer(Markup(DiagnosticList(Diagnostic.noVerb(words[0]))), status: .usage)
    }
    return session.run(line: words.joined(separator: " "))
  }

  private func script(
    _ name: String, _ source: any LineSource, _ session: Session, _ request: LabRequest
  ) throws(OutputFault) -> ExitStatus {
    let presenter = Presenter(session.terminal, surroundings)
    var script = Script(
      name: name, source: source, request: request, session: session, presenter: presenter)
    return try script.run()
  }

  private func session(_ choices: Choices) -> Session {
    var session = Session(environment: surroundings.environment(choices))
    session.restore()
    return session
  }
}

extension Session {
  /// The text of a script file.
  fileprivate func text(ofScript file: String) -> Result<String, CommandFault> {
    do throws(CommandFault) {
      return .success(try read(file, limit: 16_000_000).text)
    } catch {
      let looksLikeVerb = file.allSatisfy { $0.isLetter || $0 == "-" }
      guard looksLikeVerb, isMissing(file) else { return .failure(error) }
      return .failure(CommandFault(.noVerb(file), .usage))
    }
  }

  /// Whether a lone word in quotes, as `'10 TAO -> rao'` or `'price(64)'`, is a line and no file.
  fileprivate func isLine(_ word: String) -> Bool {
    word.contains { " (=".contains($0) } && isMissing(word)
  }

  private func isMissing(_ file: String) -> Bool {
    do throws(FileFault) {
      _ = try environment.files.read(file, 1)
      return false
    } catch {
      return error.isMissing
    }
  }
}

extension Diagnostic {
  /// A file of lines, and lines beside it: which come first would be a guess.
  fileprivate static func fileBesideLine(_ file: String) -> Diagnostic {
    Diagnostic(
      "line.usage", "`\(file)` stands beside -e, and only one of the two can be answered",
      hint: Hint("leave one of them away; several lines need several -e"))
  }

  /// A line that a verb answers: alone, or with the words it cannot do without.
  private static func runnable(_ verb: String) -> String {
    guard let type = Catalogue.command(named: verb), let example = type.examples.first else {
      return verb
    }
    return type.examples.contains { $0 == verb } ? verb : example
  }

  /// A first word that is neither a verb nor a file.
  fileprivate static func noVerb(_ word: String) -> Diagnostic {
    let near = nearest(to: word, among: Catalogue.verbs)
    let report = Catalogue.reports.first { $0 == word.lowercased() }
    let hint =
      report.map { Hint("it is a report", code: "taolab report \($0)") }
      ?? near.first.map { Hint("did you mean", code: "taolab \(runnable($0))") }
      ?? Hint("a calculation goes behind -e", code: "taolab -e '10 TAO -> rao'")
    return Diagnostic("line.unknown", "there is no verb and no file `\(word)`", hint: hint)
  }
}
