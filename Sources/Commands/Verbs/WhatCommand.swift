import ArgumentParser
import Calculator
import Diagnostics
import Explain
import JSONText
import Presentation

/// `what if NAME = VALUE`: what follows if a name or a setting had another value; nothing changes.
struct WhatCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "what", abstract: "What if a name or setting had another value: what follows.",
    usage: "what if NAME = VALUE",
    discussion: "Computes anew every name that depends on it, and the last verb with figures. "
      + "Nothing is changed.")
  static let examples = [
    "spend = 10 TAO", "got = buy(64, spend)", "stake spend into 64", "what if spend = 1000 TAO",
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
      return names.map { .init($0) }
        + SettingEntry.figures.map { .init($0.name, note: $0.meaning) }
    default: return words.count == 2 ? [.init("=")] : []
    }
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    guard words.first?.lowercased() == "if" else {
      return try session.question("what " + words.joined(separator: " "))
    }
    let text = words.dropFirst().joined(separator: " ")
    guard let equals = text.firstIndex(of: "="), !text[text.index(after: equals)...].hasPrefix("=")
    else { throw WhatCommand.unreadable(text) }
    let name = text[..<equals].trimmingSpaces
    let value = text[text.index(after: equals)...].trimmingSpaces
    var other = session.rehearsal()
    var changes: [Change]
    if try session.scope().names.contains(name) {
      let result = try session.scope().recomputed(after: SourceText(name: "", text: text))
      changes = result.changes.map(Change.init)
      other.variables?.scope = result.scope
    } else if let entry = SettingEntry.figures.first(where: { $0.name == name.lowercased() }) {
      guard let accepted = entry.normalised(value) else {
        throw SetCommand.refused(value, entry)
      }
      other.settings[chosen: entry] = accepted
      changes = [
        Change(
          name: entry.name, before: session.settings[entry] ?? "unknown", after: accepted,
          difference: nil)
      ]
    } else {
      throw WhatCommand.unknown(name, try session.scope().names)
    }
    guard let last = session.lastOrder else { return WhatCommand.answer(changes) }
    let (line, before) = (last.line, last.answer)
    let after = other.run(line: line)
    changes += WhatCommand.figures(before, after)
    var answer = WhatCommand.answer(changes)
    if before.derivations.isEmpty || after.status != .success {
      let title = StyledText("Then ", .dim) + StyledText(line, .code) + StyledText(":", .dim)
      answer.markup.blocks += [.blank, .paragraph(title)] + after.markup.blocks
    }
    return answer
  }

  /// What the last order's figures become.
  private static func figures(_ before: Answer, _ after: Answer) -> [Change] {
    before.derivations.compactMap { old in
      guard let new = after.derivations.first(where: { $0.name == old.name }),
        new.value != old.value
      else { return nil }
      return Change(old, new)
    }
  }

  private static func answer(_ changes: [Change]) -> Answer {
    let rows = changes.map { change in
      [
        StyledText(change.name, .name), StyledText(change.before),
        StyledText(change.after, .value), StyledText(change.difference ?? "", .dim),
      ]
    }
    let table = TextTable(
      StyledText(),
      columns: [
        .init(""), .init("now", .number), .init("then", .number),
        .init("change", .number, priority: 1),
      ], rows: rows)
    return Answer(
      Markup([.table(table), .paragraph(StyledText("Nothing was changed.", .dim))]),
      json: [
        "changes": .array(
          changes.map {
            ["name": .string($0.name), "before": .string($0.before), "after": .string($0.after)]
          })
      ])
  }

  private static func unreadable(_ text: String) -> CommandFault {
    CommandFault(
      Diagnostic(
        "what.words", "what if what?",
        explanation: "It takes a name or a setting, `=`, and another value.",
        hint: Hint("for example", code: "what if take = 9%")))
  }

  private static func unknown(_ name: String, _ names: [String]) -> CommandFault {
    let known = names + SettingEntry.figures.map(\.name)
    return CommandFault(
      Diagnostic(
        "what.unknown", "there is no name and no setting `\(name)`",
        explanation: "Known here: \(known.joined(separator: ", ")).",
        hint: nearest(to: name, among: known).first.map {
          Hint("did you mean `\($0)`; the names and values are", code: "vars")
        } ?? Hint("for example", code: "what if take = 9%")))
  }
}
