import Answers
import Diagnostics

/// Options that a verb has, but that mean nothing for what was asked: refused instead of ignored.
enum StrayOption {
  /// Throws if one of these was given.
  ///
  /// - Parameters:
  ///   - given: names as typed, each with whether it was.
  ///   - line: what was asked, as `report faq`.
  ///   - place: the line that each belongs to, by its name.
  static func refuse(
    _ given: [(name: String, isGiven: Bool)], in line: String, place: (String) -> Hint
  ) throws(CommandFault) {
    let faults = given.filter(\.isGiven).map { option in
      Diagnostic("option.stray", "`\(line)` takes no `\(option.name)`", hint: place(option.name))
    }
    if let list = DiagnosticList(faults) { throw CommandFault(list, .usage) }
  }
}
