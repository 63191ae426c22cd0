import Calculator
import Diagnostics
import Presentation

/// Lexer, parser and evaluator: every line is answered, and hints of a single fault work.
func tryInput(_ bytes: [UInt8]) {
  var scope = Scope()
  let lines = String(decoding: bytes, as: UTF8.self).split(
    separator: "\n", maxSplits: 8, omittingEmptySubsequences: false)
  for line in lines.map(String.init) {
    _ = Scope.isIncomplete(line)
    _ = scope.completions(line, cursorOffset: line.utf8.count / 2)
    let source = SourceText(name: "", text: line)
    do throws(DiagnosticList) {
      let evaluation = try scope.evaluate(source)
      _ = evaluation.markup.text(for: TerminalTraits())
      _ = scope.explanation()
      _ = try? scope.recomputed(after: source)
    } catch {
      _ = Markup(error).text(for: TerminalTraits(unicode: false))
      for fault in error.all {
        for label in fault.labels {
          require(label.range.upperBound <= line.utf8.count, "a label inside its line")
        }
      }
      if error.all.count == 1, let code = error.all.first?.hint?.code, !code.hasPrefix("set ") {
        require((try? scope.peek(SourceText(name: "", text: code))) != nil, "hint: \(code)")
      }
    }
  }
}
