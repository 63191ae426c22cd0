import Answers
import ArgumentParser
import LabSession
import Presentation
import Questions

/// Questions that begin with the word of a verb: `claim now or later`, `find me a good subnet`.
extension Session {
  /// The answer to a line that its verb could make no sense of, where it is a question; nil where it is
  /// a verb's line with a fault in it, which is told as one.
  mutating func asked(_ typed: TypedLine, behind type: any LabCommand.Type) -> Answer? {
    let text = typed.text
    // What names a file or has an option is no question, whatever its words.
    guard !text.contains("--"), !Session.namesFile(text), type != AskCommand.self,
      isQuestion(text, behind: type)
    else {
      return nil
    }
    var answer = attempt(typed) { try $0.question(text) }
    if type != WhatCommand.self, let line = type.examples.first(where: { $0.hasPrefix(type.verb) }),
      !answer.isError
    {
      answer.markup.blocks.append(
        .paragraph(
          StyledText("Taken as a question. The verb is typed: ", .dim) + StyledText(line, .code)))
    }
    return answer
  }

  private static func namesFile(_ text: String) -> Bool {
    text.split { $0.isWhitespace || "'\"".contains($0) }.contains { word in
      let parts = word.split(separator: ".", omittingEmptySubsequences: false)
      return parts.count > 1 && endings.contains(parts.last?.lowercased() ?? "")
    }
  }

  private static let endings: Set<String> = [
    "csv", "json", "journal", "ledger", "html", "md", "tsv", "txt", "yaml", "yml",
  ]

  /// Whether a line is a question though it begins with a verb.
  mutating func isQuestion(_ text: String, behind type: (any LabCommand.Type)? = nil) -> Bool {
    let words = text.split { $0.isWhitespace }
    let start = words.prefix(2).map { $0.lowercased() }
    // A trial of a setting has a sign or few words; `what if the price falls by half` is a question.
    if start == ["what", "if"] {
      guard !text.contains("="), words.count > 4 || type != nil && words.count == 4 else {
        return false
      }
      if words.count == 4 { return (try? asked(text).intent) != nil }
    }
    // Two words are an order with a fault in it, unless they ask: `exit fee?`.
    guard type == nil || words.count > 2 || text.contains("?") else { return false }
    let isAsking = QuestionShape.asksBehindVerb(text)
    let told = QuestionShape.words(text, beside: type.map(Session.orderWords) ?? [])
    let isOrder = type == SetCommand.self || QuestionShape.isBegunOrder(text)
    guard isAsking || type != nil && !told.isEmpty && !isOrder else { return false }
    let plain = Session.withoutOpening(text)
    if let asked = try? asked(plain).intent ?? askedBehindVerb(plain)?.intent {
      return asked.id != Session.smallTalk
    }
    if lastQuestion != nil, (try? followUp(text)) != nil { return true }
    return isAsking && type != nil && !told.isEmpty
  }

  private static let smallTalk = "small-talk"

  /// Words of a verb's own lines.
  private static func orderWords(_ type: any LabCommand.Type) -> Set<String> {
    let lines = [type.verb, type.configuration.usage ?? ""] + type.examples
    return Set(
      lines.flatMap { $0.split { !$0.isLetter }.map { $0.lowercased() } })
  }

  /// What is asked behind a word that only opens: `hold on what is alpha`, `learn about risks`.
  mutating func askedBehindVerb(_ text: String) throws -> AskedQuestion? {
    guard verb(of: text) != nil else { return nil }
    var words = text.split { $0.isWhitespace }.dropFirst()
    while let first = words.first, Session.opening.contains(first.lowercased()) {
      words = words.dropFirst()
    }
    guard !words.isEmpty else { return nil }
    let asked = try asked(words.joined(separator: " "))
    return asked.intent == nil ? nil : asked
  }

  /// Little words behind a word that opens.
  private static let opening: Set<String> = [
    "on", "up", "me", "about", "a", "the", "of", "to", "for",
  ]
}
