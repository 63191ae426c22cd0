import Diagnostics
public import JSONText
import Presentation

extension Answer {
  /// What a program gets: the answer or what is wrong; nil for an empty line or a remark.
  public var forPrograms: JSONValue? {
    guard isError else { return json }
    var members: [JSONValue.Member] = [
      .init("schema", .string(Schema.errors)), .init("errors", .array(faults.map(\.json))),
    ]
    if let suggestions = json?["suggestions"] { members.append(.init("suggestions", suggestions)) }
    return .object(members)
  }

  /// The same for a line of a script, with the line itself behind the name of the schema.
  public func forPrograms(line number: Int, _ text: String) -> JSONValue? {
    guard case .object(var members) = forPrograms else { return nil }
    let input: JSONValue = ["line": .integer(number), "text": .string(text)]
    members.insert(.init("input", input), at: min(1, members.count))
    return .object(members)
  }

  /// What is wrong. An error that is told in words alone becomes one with a code.
  private var faults: [Diagnostic] {
    let found = markup.blocks.compactMap { block in
      if case .diagnostic(let block) = block { block.diagnostic } else { nil }
    }
    guard found.isEmpty else { return found }
    let words = markup.text(for: TerminalTraits(width: 1_000, colour: false, plain: true))
    return [Diagnostic("line.failed", words.trimmingSpaces)]
  }
}

extension Diagnostic {
  /// Code, words, and the place if there is one.
  fileprivate var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("code", .string(code)), .init("severity", .string(severity.rawValue)),
      .init("summary", .string(summary)),
    ]
    if let explanation { members.append(.init("explanation", .string(explanation))) }
    if let hint { members.append(.init("hint", .string(hint.text))) }
    if let code = hint?.code { members.append(.init("try", .string(code))) }
    if let source, let position {
      members.append(.init("source", .string(source.name)))
      members.append(.init("line", .integer(position.line)))
      members.append(.init("column", .integer(position.column)))
    }
    return .object(members)
  }
}
