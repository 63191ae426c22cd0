public import Diagnostics

/// A diagnostic as a block of markup.
public struct DiagnosticBlock: Hashable, Sendable {
  /// The fault.
  public var diagnostic: Diagnostic

  /// The block of a fault.
  public init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }
}

extension Markup {
  /// The faults, one after the other.
  public init(_ faults: DiagnosticList) {
    blocks = faults.all.map { .diagnostic(DiagnosticBlock($0)) }
  }
}
