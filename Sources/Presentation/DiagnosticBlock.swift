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
  /// More faults than these are counted, not shown: nobody reads them, and they take long to draw.
  private static let mostFaults = 20

  /// The faults, one after the other.
  public init(_ faults: DiagnosticList) {
    blocks = Markup.blocks(of: faults.all)
  }

  /// The first faults, and how many more there are.
  public static func blocks(of faults: [Diagnostic]) -> [Block] {
    let shown = faults.prefix(mostFaults).map { Block.diagnostic(DiagnosticBlock($0)) }
    let more = faults.count - shown.count
    guard more > 0 else { return shown }
    return shown + [
      .paragraph(StyledText("and \(more) more \(more == 1 ? "fault" : "faults")", .strong))
    ]
  }
}
