import Answers
import ArgumentParser
import Calculator
import Diagnostics
import JSONText
import LabSession
import Presentation

/// Something `help` explains.
enum HelpTopic {
  case verb(any LabCommand.Type)
  case function(CalculatorFunction)
  case setting(SettingEntry)
  case fault(DiagnosticKind)
  case profile
  case functions

  /// What a name stands for; verbs win, for they win at the prompt.
  init?(_ name: String) {
    let word = String(name.prefix { $0 != "(" })
    if word.lowercased() == ProfileHelp.name {
      // The file is what people ask about; its verb is told in it.
      self = .profile
    } else if ["function", "functions"].contains(word.lowercased()) {
      self = .functions
    } else if let type = Catalogue.command(named: name) {
      self = .verb(type)
    } else if let function = FunctionCatalogue.function(named: word.lowercased()) {
      self = .function(function)
    } else if let entry = SettingEntry.named(name) {
      self = .setting(entry)
    } else if let kind = DiagnosticCatalogue.kind(name) {
      self = .fault(kind)
    } else if let type = HelpTopic.owner(of: word.lowercased()) {
      self = .verb(type)
    } else {
      return nil
    }
  }

  /// The verb that makes a report of that name, or the only one that has an option of it: `summary`,
  /// `batch`.
  private static func owner(of word: String) -> (any LabCommand.Type)? {
    if ReportEntry.all.contains(where: { $0.name == word }) { return ReportCommand.self }
    let owners = Catalogue.all.filter { type in
      CommandOption.all(of: type).contains { $0.names.contains("--" + word) }
    }
    return owners.count == 1 ? owners[0] : nil
  }

  /// Topics besides the verbs.
  static var others: [LineCompletions.Candidate] {
    FunctionCatalogue.all.map { .init($0.name, note: $0.summary) }
      + SettingEntry.all.map { .init($0.name, note: $0.meaning) }
  }

  func answer(in session: inout Session) -> Answer {
    switch self {
    case .verb(let type): HelpTopic.answer(type, &session)
    case .function(let function): HelpTopic.answer(function, &session)
    case .setting(let entry): HelpTopic.answer(entry)
    case .fault(let kind): HelpTopic.answer(kind)
    case .profile: ProfileHelp.answer
    case .functions: HelpTopic.listOfFunctions
    }
  }

  private static func answer(_ type: any LabCommand.Type, _ session: inout Session) -> Answer {
    let configuration = type.configuration
    var blocks: [Markup.Block] = [
      .heading(2, StyledText(type.verb)), .paragraph(StyledText(configuration.abstract)),
      .code(configuration.usage ?? type.verb),
    ]
    if !configuration.discussion.isEmpty {
      blocks.append(.paragraph(StyledText(configuration.discussion)))
    }
    let common = Set(CommandOption.common)
    let options = CommandOption.all(of: type).filter { !common.contains($0) }
    if !options.isEmpty { blocks.append(.fields(options.map(field))) }
    // What help itself and leaving would show is on the screen already.
    let isShown = !["help", "quit", "man"].contains(type.verb)
    blocks += run(type.examples, shows: isShown, in: session)
    return Answer(Markup(blocks), json: HelpCommand.verbs.json(of: [(type, true)]))
  }

  private static func field(_ option: CommandOption) -> Markup.Field {
    let names = option.names.joined(separator: ", ")
    return Markup.Field(
      StyledText(option.value.map { "\(names) \($0.uppercased())" } ?? names, .code),
      StyledText(option.help))
  }

  /// Examples with what they answer now, one after the other in a session of their own.
  private static func run(
    _ lines: [String], shows: Bool, in session: Session
  ) -> [Markup.Block] {
    // What the person holds is not part of an example.
    var scratch = session.withoutHoldings()
    scratch.environment.stateFolder = nil
    scratch.environment.isTrial = true
    return lines.flatMap { line -> [Markup.Block] in
      let typed: [Markup.Block] = [.blank, .code("taolab> " + line)]
      return shows ? typed + scratch.run(line: line).markup.blocks : typed
    }
  }

  private static func answer(
    _ function: CalculatorFunction, _ session: inout Session
  ) -> Answer {
    let fields = function.parameters.map {
      Markup.Field(
        StyledText($0.name, .name),
        StyledText($0.kind.rawValue + ($0.isOptional ? ", may be left out" : "")))
    }
    var blocks: [Markup.Block] = [
      .heading(2, StyledText(function.name)), .paragraph(StyledText(function.summary)),
      .code(function.signature), .fields(fields),
    ]
    blocks += run([function.example, "why"], shows: true, in: session)
    return Answer(
      Markup(blocks), json: HelpCommand.function.json(of: function))
  }

  /// Every function of the language.
  private static var listOfFunctions: Answer {
    let all = FunctionCatalogue.all
    let fields = all.map { Markup.Field(StyledText($0.name, .name), StyledText($0.summary)) }
    let more = StyledText("help \(all.first?.name ?? "round")", .code)
    return Answer(
      Markup([
        .heading(2, StyledText("functions")), .fields(fields), .blank,
        .paragraph(more + StyledText(" explains one with an example.", .dim)),
      ]),
      json: HelpCommand.functions.json(of: all))
  }

  private static func answer(_ entry: SettingEntry) -> Answer {
    Answer(
      Markup([
        .heading(2, StyledText(entry.name)),
        .paragraph(StyledText("A setting: \(entry.meaning). It is \(entry.expected).")),
        .code("set \(entry.name) \(entry.example)"),
      ]),
      json: HelpCommand.setting.json(of: entry))
  }

  private static func answer(_ kind: DiagnosticKind) -> Answer {
    var blocks: [Markup.Block] = [
      .heading(2, StyledText(kind.code)), .paragraph(StyledText("An error: " + kind.meaning)),
    ]
    switch kind.example {
    case .lines(let lines): blocks.append(.code(lines.joined(separator: "\n")))
    case .shell(let words): blocks.append(.code("taolab " + words))
    case .file(let name, let text, let line):
      blocks += [.paragraph(StyledText("\(name):")), .code(text), .code(line)]
    case .change(let name, let from, let to, let line):
      let words = from.isEmpty ? "`\(to)` in" : "`\(to)` in place of `\(from)` in"
      blocks += [.paragraph(StyledText("\(words) \(name), then:")), .code(line)]
    case .described(let text): blocks.append(.paragraph(StyledText(text)))
    }
    return Answer(Markup(blocks), json: HelpCommand.fault.json(of: kind))
  }
}
