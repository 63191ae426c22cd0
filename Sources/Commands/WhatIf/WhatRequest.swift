import Answers
import Calculator
import Diagnostics
import LabSession
import Presentation

/// `if NAME`, `if NAME = VALUE` or `if NAME = FROM .. TO`, read.
struct WhatRequest {
  enum Values {
    /// What is near to the value of now.
    case around
    case one(String)
    case range(QuantityRange)
  }

  static let example = "what if take = 9%"

  let subject: WhatSubject
  let values: Values

  /// Reads the text behind `if`.
  init(_ text: String, in session: inout Session) throws {
    guard let equals = text.firstIndex(of: "=") else {
      guard !text.isEmpty else { throw WhatRequest.unreadable }
      subject = try WhatSubject(text, in: &session)
      values = .around
      return
    }
    let value = text[text.index(after: equals)...]
    guard !value.hasPrefix("="), !value.trimmingSpaces.isEmpty else { throw WhatRequest.unreadable }
    subject = try WhatSubject(text[..<equals].trimmingSpaces, in: &session)
    guard value.contains("..") || value.contains("…") else {
      values = .one(value.trimmingSpaces)
      return
    }
    values = .range(
      try RangeRequest.range(
        value.trimmingSpaces, scope: try session.scope(),
        example: "what if take = 0% .. 18% step 3%"))
  }

  private static var unreadable: CommandFault {
    CommandFault(
      Diagnostic(
        "what.words", "what if what?",
        explanation: "It takes a name or a setting, `=`, and another value.",
        hint: Hint.example(example)))
  }
}
