import Answers
import Calculator
import JSONText
import LabSession
import Presentation

/// Lines of one or two words that people type at any prompt: what they do here, or what does it.
///
/// A variable of that name goes first.
enum EverydayWords {
  /// What a line means.
  enum Meaning: Equatable {
    /// It stands for another line.
    case line(String)
    /// Enter: go on.
    case goOn
    /// Nothing waits for it.
    case nothingAsked
    /// A single question is left, as `back` leaves it; elsewhere nothing waits for it.
    case stop
    /// Several things may be meant by beginning again.
    case beginAgain
    /// More about the last question.
    case more
  }

  /// Adding a word is adding it here.
  private static let words: [(words: [String], meaning: Meaning)] = [
    (["q", "q!", ":q", "logout", "leave lab", "close", "end"], .line("quit")),
    (
      [
        "menu", "home", "main", "start", "commands", "options", "list commands", "list of commands",
        "all commands", "show commands", "show all commands", "what commands are there",
        "which commands are there", "what are the commands", "befehle", "welche befehle gibt es",
        "alle befehle", "comandos", "qué comandos hay", "que comandos hay",
      ], .line("help")
    ),
    (
      [
        "next", "continue", "go on", "go ahead", "weiter", "ok", "okay", "k", "yes", "y", "yep",
        "sure", "ready", "ja", "nächste", "sí", "siguiente", "sigue",
      ], .goOn
    ),
    (["no", "n", "nope", "nein"], .nothingAsked),
    (["cancel", "stop", "abort", "stopp", "abbrechen", "parar", "cancelar"], .stop),
    (
      ["restart", "start over", "start again", "begin again"], .beginAgain
    ),
    (["more", "tell me more", "go deeper", "details", "mehr", "mas", "más"], .more),
    (["my stake", "my sandbox", "status", "wallet", "balance"], .line("portfolio")),
    (["course", "tutorial", "teach me"], .line("learn")),
    (["list", "subnets", "list subnets"], .line("market")),
    (["settings", "config", "preferences"], .line("set")),
  ]

  /// The lines for what could begin again.
  static var beginAgain: Answer {
    let lines = ["reset", "learn", "help"]
    let codes = lines.map { StyledText($0, .code) }
    return Answer(
      Markup(
        StyledText("What shall begin again? ")
          + codes.dropFirst().reduce(codes[0]) { $0 + " · " + $1 }
          + StyledText(": the sandbox, the course, or the list of everything.", .dim)),
      json: choice.json(of: lines))
  }

  static let choice = JSONRecord<[String]>.texts("lines", "lines that may be meant") { $0 }

  /// What a line means; nil for any other line.
  static func meaning(of text: String) -> Meaning? {
    let wanted = text.lowercased().split { $0.isWhitespace }.joined(separator: " ")
      .trimmedEnd(of: ".!")
    if let number = lessonNumber(wanted) { return .line("learn \(number)") }
    return words.first { $0.words.contains(wanted) }?.meaning
  }

  /// `lesson 4`, `open lesson 4`, `go to lesson 4`.
  private static func lessonNumber(_ text: String) -> String? {
    for start in ["lesson ", "open lesson ", "go to lesson ", "start lesson "] {
      let rest = text.dropFirst(start.count)
      if text.hasPrefix(start), let first = rest.first, first.isNumber,
        rest.allSatisfy({ $0.isNumber || $0 == "." })
      {
        return String(rest)
      }
    }
    return nil
  }
}

extension String {
  fileprivate func trimmedEnd(of marks: String) -> String {
    var text = self
    while let last = text.last, marks.contains(last), text.count > 1 { text.removeLast() }
    return text
  }
}

extension Session {
  /// What an everyday word does; nil where the line is none.
  mutating func everyday(_ text: String) -> Answer? {
    guard let meaning = EverydayWords.meaning(of: text),
      (try? scope())?.names.contains(text) != true
    else { return nil }
    switch meaning {
    case .line(let line): return run(line: line)
    case .goOn:
      guard isInLesson || learning?.isPlaying == true else {
        return Session.nothingAsked(["learn", "help"])
      }
      return waiting()?.named(LearnCommand.schema) ?? run(line: "")
    case .stop where asksOneQuestion: return run(line: "back")
    case .nothingAsked, .stop:
      // At an open question it stays open, and is said again.
      return isInLesson ? run(line: "") : Session.nothingAsked(["help"])
    case .more: return isInLesson ? nil : moreOfQuestion()
    case .beginAgain:
      // In a lesson it is the lesson.
      guard isInLesson else { return EverydayWords.beginAgain.named(RestartCommand.schema) }
      return verb(of: text) == nil ? run(line: "restart") : nil
    }
  }

  private static func nothingAsked(_ lines: [String]) -> Answer {
    let codes = lines.map { StyledText($0, .code) }
    return Answer(
      Markup(
        StyledText("Nothing waits for an answer here. ")
          + codes.dropFirst().reduce(codes[0]) { $0 + " · " + $1 }))
  }
}
