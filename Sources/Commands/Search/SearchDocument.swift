import ArgumentParser
import Calculator
import Diagnostics
import LabSession
import Lessons
import Market
import StakingModel

/// Something that can be found, and the line that opens it.
struct SearchDocument {
  /// What it is.
  enum Kind: String {
    case verb, function, setting, term, fact, lesson, subnet, question
  }

  let kind: Kind
  let title: String
  /// What is searched besides the title.
  let text: String
  /// A line to type.
  let line: String
  /// Further words it is found by, never shown.
  var keywords = ""
}

extension Session {
  /// Everything that can be found.
  mutating func searchDocuments() throws -> [SearchDocument] {
    let course = loadLearning().course
    let subnets = try snapshot().subnets
    return Session.documentsOfHelp + documents(of: course)
      + FAQDocuments.all(in: environment.content)
      + subnets.compactMap { info in
        info.name.map {
          SearchDocument(
            kind: .subnet, title: $0, text: "SN\(info.netuid.value)",
            line: "market \(info.netuid.value)")
        }
      }
  }

  private static var documentsOfHelp: [SearchDocument] {
    Catalogue.all.map { type in
      SearchDocument(
        kind: .verb, title: type.verb,
        text: type.configuration.abstract + " " + type.configuration.discussion,
        line: "help \(type.verb)")
    }
      + FunctionCatalogue.all.map {
        SearchDocument(
          kind: .function, title: $0.signature, text: $0.summary, line: $0.example)
      }
      + SettingEntry.all.map {
        SearchDocument(kind: .setting, title: $0.name, text: $0.meaning, line: "set \($0.name)")
      }
  }

  private func documents(of course: Course) -> [SearchDocument] {
    course.glossary.entries.map {
      SearchDocument(
        kind: .term, title: $0.term, text: $0.definition.plainText, line: "term \($0.term)")
    }
      + course.facts.facts.map {
        SearchDocument(
          kind: .fact, title: $0.id.text, text: "\($0.value.text), \($0.source)",
          line: "fact(\($0.id.text))")
      }
      + course.lessons.map {
        SearchDocument(
          kind: .lesson, title: $0.title, text: $0.words, line: "learn \($0.number)")
      }
  }
}

extension Lesson {
  /// The prose a learner reads: no front matter, no fences, which hold answers, no links.
  fileprivate var words: String {
    var lines = source.text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") {
      lines = lines[(end + 1)...]
    }
    var result = ""
    var isFenced = false
    for line in lines {
      if line.hasPrefix("```") {
        isFenced.toggle()
      } else if !isFenced, !line.hasPrefix("# ") {
        result += withoutMarkup(line) + " "
      }
    }
    return result
  }

  private func withoutMarkup(_ line: Substring) -> String {
    var result = ""
    var rest = line
    while let close = rest.firstRange(of: "](") {
      result += rest[..<close.lowerBound]
      rest = rest[close.upperBound...].drop { $0 != ")" }.dropFirst()
    }
    return (result + rest).filter { !"#*`[>|".contains($0) }
  }
}
