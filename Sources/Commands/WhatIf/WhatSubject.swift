import Answers
import Calculator
import Decimals
import Diagnostics
import LabSession

/// What a `what if` changes: a variable or a setting.
enum WhatSubject: Sendable {
  case variable(String)
  case setting(SettingEntry)

  /// The subject of a name; a variable goes first.
  init(_ name: String, in session: inout Session) throws {
    let names = try session.scope().names
    if names.contains(name) {
      self = .variable(name)
    } else if let entry = SettingEntry.figures.first(where: { $0.name == name.lowercased() }) {
      self = .setting(entry)
    } else {
      throw WhatSubject.unknown(name, names)
    }
  }

  var name: String {
    switch self {
    case .variable(let name): name
    case .setting(let entry): entry.name
    }
  }

  var isSetting: Bool {
    if case .setting = self { true } else { false }
  }

  /// The line that makes a value stay.
  func line(keeping value: String) -> String {
    switch self {
    case .variable(let name): "\(name) = \(value)"
    case .setting(let entry): "set \(entry.name) \(value)"
    }
  }

  /// The value of now as it is typed; nil where there is none.
  func present(in session: inout Session) throws -> String? {
    switch self {
    case .variable(let name): try session.scope()[name]?.quantity?.exactText
    case .setting(let entry): session.settings[entry]
    }
  }

  /// A number as a value of it is typed.
  func text(_ quantity: Quantity) -> String {
    switch self {
    case .variable: quantity.exactText
    case .setting:
      quantity.unit.isPlain
        ? quantity.number.plainText + quantity.unit.symbol
        : "\(quantity.number.plainText) \(quantity.unit.symbol)"
    }
  }

  private static func unknown(_ name: String, _ names: [String]) -> CommandFault {
    let known = names + SettingEntry.figures.map(\.name)
    return CommandFault(
      Diagnostic(
        "what.unknown", "there is no name and no setting `\(name)`",
        explanation: "Known here: \(known.joined(separator: ", ")).",
        hint: nearest(to: name, among: known).first.map {
          Hint("did you mean `\($0)`; the names and values are", code: "vars")
        } ?? Hint.example("what if take = 9%")))
  }
}
