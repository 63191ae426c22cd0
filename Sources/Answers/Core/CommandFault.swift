public import Diagnostics
public import Files
import Presentation

/// A command that could not be answered: what is wrong, and how the program ends because of it.
public struct CommandFault: Error, Sendable {
  /// What is wrong.
  public var faults: DiagnosticList
  /// How the program ends.
  public var status: ExitStatus

  /// Faults with the status they end in.
  public init(_ faults: DiagnosticList, _ status: ExitStatus = .failure) {
    self.faults = faults
    self.status = status
  }

  /// One fault with the status it ends in.
  public init(_ fault: Diagnostic, _ status: ExitStatus = .failure) {
    self.init(DiagnosticList(fault), status)
  }
}

extension CommandFault {
  /// A file that could not be read or written.
  public init(_ fault: FileFault) {
    let verb: String
    let hint: Hint
    switch fault.operation {
    case .read:
      verb = "read"
      hint = Hint(fault.isMissing ? "check the path" : "check that it is the file you mean")
    case .write, .makeFolder, .rename, .remove, .lock:
      verb = "write"
      hint = Hint(
        fault.isFull
          ? "make room there, then type the same line again"
          : "choose another file, in a folder you can write to")
    }
    let diagnostic = Diagnostic(
      "file.\(verb)", "cannot \(verb) `\(fault.path)`: \(fault.reason)", hint: hint)
    self.init(diagnostic, fault.operation == .read ? .input : .output)
  }
}

extension Answer {
  /// What is wrong, as an answer.
  public init(to error: any Error) {
    switch error {
    case let fault as CommandFault: self.init(Markup(fault.faults), status: fault.status)
    case let faults as DiagnosticList: self.init(Markup(faults), status: .failure)
    case let fault as Diagnostic: self.init(Markup(DiagnosticList(fault)), status: .failure)
    default:
      self.init(Markup(DiagnosticList(Diagnostic("line.failed", "\(error)"))), status: .failure)
    }
  }
}
