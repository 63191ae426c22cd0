import LineEditor

extension Surroundings {
  /// Asks the person at the terminal, line by line; nil where there is none.
  var asker: (@Sendable (_ question: String) -> String?)? {
    guard isInputTerminal, isOutputTerminal else { return nil }
    return { question in
      // One line is read at a time, so nothing typed ahead is lost: the terminal gives whole lines.
      guard case .line(let line) = PlainLineSource(showsPrompt: true).next(prompt: question) else {
        return nil
      }
      return line
    }
  }
}
