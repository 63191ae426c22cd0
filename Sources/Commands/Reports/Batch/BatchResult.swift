import Diagnostics
import Reports

/// What a row of a batch came to.
struct BatchResult: Sendable {
  /// What it came to.
  enum Outcome: Sendable {
    case page(SummaryPress.Page)
    case failed(DiagnosticList)
    /// It was made before.
    case done
  }

  let row: Int
  let id: String?
  let name: BatchName
  /// The digest of everything it is made from.
  let key: UInt64
  var outcome: Outcome
  /// The line that says it, where lines are what is made.
  var line: [UInt8] = []

  /// The same row with another outcome.
  func with(_ outcome: Outcome) -> BatchResult {
    var result = self
    result.outcome = outcome
    return result
  }

  var faults: DiagnosticList? {
    if case .failed(let faults) = outcome { faults } else { nil }
  }

  var page: SummaryPress.Page? {
    if case .page(let page) = outcome { page } else { nil }
  }
}
