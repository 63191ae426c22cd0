import Answers
import Files
import LabSession
import Presentation

/// Single questions from the shell: asked and answered at the terminal, or from the lines of a pipe.
extension Session {
  /// Goes on from a question until nothing more is asked or no line comes.
  ///
  /// In the lab the next line is the answer; there is nothing to wait for then.
  mutating func answered(from first: Answer, again verb: String) -> Answer {
    guard environment.isOneVerb, asksOneQuestion else { return first }
    if let ask = environment.ask { return asked(first, ask) }
    let bytes = (try? environment.files.readInput(1 << 16)) ?? []
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    var whole = first
    guard !lines.isEmpty else {
      whole.markup += Markup(
        StyledText("Answers are read from the input, one a line; or open the lab with ", .dim)
          + StyledText("taolab", .code) + StyledText(" and type ", .dim) + StyledText(verb, .code))
      return whole
    }
    for line in lines where asksOneQuestion {
      step(line, &whole)
      if hasAnsweredOneQuestion { step("", &whole) }
    }
    return whole
  }

  private mutating func step(_ line: String, _ whole: inout Answer) {
    let answer = run(line: line)
    whole.markup += Markup([.blank]) + answer.markup
    whole = whole.saying { answer.json }
  }

  /// With a person at the terminal: what is said comes before each prompt.
  private mutating func asked(_ first: Answer, _ ask: (String) -> String?) -> Answer {
    var answer = first
    while asksOneQuestion {
      guard let line = ask(answer.markup.text(for: terminal) + prompt) else { return Answer() }
      answer = run(line: line)
    }
    return answer
  }
}
