import Answers
import CivilTime
import JSONText
import Testing

@testable import Commands
@testable import LabSession

/// Whatever a program asks, it gets an object that says what it is.
@Suite struct SchemaTests {
  private let session = Session(
    environment: Environment(
      now: UnixTime(seconds: 1_795_363_200), files: MemoryDisk().access, stateFolder: "/state"))

  @Test(arguments: Catalogue.all.map { $0.verb })
  func everyAnswerBeginsWithItsName(verb: String) throws {
    let type = try #require(Catalogue.command(named: verb))
    #expect(type.schema == "taolab-\(verb)/1")
    var session = session
    var seen = false
    for line in type.examples {
      let answer = session.run(line: line)
      guard case .object(let members)? = answer.json else {
        Issue.record("\(line) answers programs no object")
        continue
      }
      #expect(members.count { $0.key == "schema" } == 1 && members.first?.key == "schema")
      let isOwn = line.split(separator: " ").first.map { $0 == verb } ?? false
      if isOwn { #expect(members.first?.value == .string(type.schema), "\(line)") }
      seen = seen || isOwn
    }
    #expect(seen, "\(verb) has no example of itself")
  }

  @Test func calculationsLessonsAndReportsHaveNames() {
    var session = session
    func schema(_ line: String) -> String? { session.run(line: line).json?["schema"]?.stringValue }
    #expect(schema("1 TAO + 1 TAO") == "taolab-calculation/1")
    #expect(schema("report faq --json") == "taolab-report-faq/3")
    #expect(schema("market --csv") == "taolab-market/1")
    #expect(schema("# remark") == nil && schema("") == nil && schema("5 TAO + 3 α64") == nil)
    #expect(schema("learn 0") == "taolab-learn/1")
    #expect(schema("1 + 1") == "taolab-learn/1")
    #expect(schema("hint") == "taolab-hint/1")
  }
}
