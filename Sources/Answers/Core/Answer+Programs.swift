package import Diagnostics
public import JSONText
import Presentation

extension Answer {
  /// What a program gets: the answer or what is wrong; nil for an empty line or a remark.
  public var forPrograms: JSONValue? {
    guard isError else { return json }
    let suggestions = (json?.objectValue ?? []).filter { $0.key == "suggestions" }
    return JSONValue.object(Answer.faultRecord.members(of: faults) + suggestions)
      .named(Schema.errors)
  }

  /// The same for a line of a script, with the line itself behind the name of the schema.
  public func forPrograms(line number: Int, _ text: String) -> JSONValue? {
    guard case .object(var members) = forPrograms else { return nil }
    members.insert(
      contentsOf: Answer.inputRecord.members(of: (number, text)), at: min(1, members.count))
    return .object(members)
  }

  /// The faults it tells, each whole.
  package var diagnostics: [Diagnostic] {
    markup.blocks.compactMap { block in
      if case .diagnostic(let block) = block { block.diagnostic } else { nil }
    }
  }

  /// What is wrong. An error that is told in words alone becomes one with a code.
  private var faults: [Diagnostic] {
    guard diagnostics.isEmpty else { return diagnostics }
    let words = markup.text(for: TerminalTraits(width: 1_000, colour: false, plain: true))
    return [Diagnostic("line.failed", words.trimmingSpaces)]
  }
}
