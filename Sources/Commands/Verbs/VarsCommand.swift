import Answers
import ArgumentParser
import Calculator
import JSONText
import LabSession
import Presentation

/// `vars`: the names given in this lab, with their values and formulas.
struct VarsCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "vars", abstract: "The names you gave, with their values.",
    discussion: "A name is given by `name = …` and keeps its formula: `why NAME` shows it, "
      + "`what if NAME = …` computes what follows from another value.")
  static let examples = ["spend = 10 TAO", "got = buy(64, spend)", "vars"]
  static let group = CommandGroupName.understand

  @OptionGroup var common: CommonOptions

  init() {}

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    guard let name = session.variables?.scope.names.first else { return ["spend = 10 TAO"] }
    return ["why \(name)"]
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let scope = try session.scope()
    let rows = scope.names.compactMap { name in
      scope[name].map { Row(name, $0, scope.explanation(of: name)?.first?.formula ?? "") }
    }
    let markup: Markup =
      rows.isEmpty
      ? Markup(StyledText("No names yet. Give one: ") + StyledText("spend = 10 TAO", .code))
      : Markup([.fields(rows.map(\.field))])
    return Answer(markup, json: VarsCommand.record.json(of: rows))
  }

  struct Row {
    let name: String
    let value: Value
    let formula: String

    init(_ name: String, _ value: Value, _ formula: String) {
      self.name = name
      self.value = value
      self.formula = formula
    }

    var field: Markup.Field {
      let sign = value.isShortened ? "≈ " : ""
      return Markup.Field(
        StyledText(name, .name), StyledText(sign + value.text, .value),
        note: StyledText(formula == value.text ? "" : formula, .dim))
    }
  }
}
