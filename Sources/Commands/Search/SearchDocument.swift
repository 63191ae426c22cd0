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
    var text = source.text
    return text.withUTF8 { bytes in
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count)
      var (isFenced, isFront, isFirst) = (false, false, true)
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        defer { isFirst = false }
        if isFirst ? line.elementsEqual("---".utf8) : isFront && line.elementsEqual("---".utf8) {
          isFront.toggle()
        } else if isFront {
          continue
        } else if line.starts(with: "```".utf8) {
          isFenced.toggle()
        } else if !isFenced, !line.starts(with: "# ".utf8) {
          Lesson.add(line, to: &result)
        }
      }
      return String(decoding: result, as: UTF8.self)
    }
  }

  /// A line without its markup: of a link its words stay.
  private static func add(_ line: Slice<UnsafeBufferPointer<UInt8>>, to result: inout [UInt8]) {
    var place = line.startIndex
    while place < line.endIndex {
      let byte = line[place]
      line.formIndex(after: &place)
      if byte == UInt8(ascii: "]"), place < line.endIndex, line[place] == UInt8(ascii: "(") {
        place = line[place...].firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 } ?? line.endIndex
      } else if !markup.contains(byte) {
        result.append(byte)
      }
    }
    result.append(UInt8(ascii: " "))
  }

  private static let markup = Array("#*`[>|".utf8)
}
