import Diagnostics
import Presentation

extension Answer {
  /// Moves the faults of a typed line to where the line stands in a script.
  public mutating func place(in name: String, line number: Int, _ text: String) {
    markup.blocks = markup.blocks.map { block in
      guard case .diagnostic(let block) = block else { return block }
      return .diagnostic(DiagnosticBlock(block.diagnostic.placed(in: name, line: number, text)))
    }
  }
}

extension Diagnostic {
  /// Empty lines before the text give the line its number; a fault without a place gets the line.
  fileprivate func placed(in name: String, line number: Int, _ text: String) -> Diagnostic {
    if let source, !source.name.isEmpty { return self }
    var result = self
    let shift = max(0, number - 1)
    let line = source?.text ?? text
    result.source = SourceText(
      name: name, text: String(repeating: "\n", count: shift) + line)
    if source == nil || labels.isEmpty { result.labels = [Label(0..<line.utf8.count)] }
    result.labels = result.labels.map { label in
      let range = label.range
      return Label(
        range.lowerBound.addingClamped(shift)..<range.upperBound.addingClamped(shift), label.text)
    }
    return result
  }
}

extension Int {
  fileprivate func addingClamped(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
