import Calculator
import ChainClient
import Diagnostics
import History
import Holdings
import Importers
import JSONText
import Market
import Reports
import Sandbox
import TextFormats

/// Every kind of fault there is, room by room.
enum DiagnosticCatalogue {
  /// In the order of their codes.
  static let all: [DiagnosticKind] =
    (CalculatorFault.kinds + JSONFaultKinds.all + TextFaultKinds.all + MarketFaultKinds.all
    + HoldingsFaultKinds.all + ImporterFaultKinds.all + ReportFaultKinds.all
    + SandboxFaultKinds.all + ChainFaultKinds.all + HistoryFaultKinds.all + CommandFaultKinds.all
    + RecordsFaultKinds.all)
    .sorted { $0.code < $1.code }

  /// The kind of a code, or nil.
  static func kind(_ code: String) -> DiagnosticKind? { all.first { $0.code == code } }
}
