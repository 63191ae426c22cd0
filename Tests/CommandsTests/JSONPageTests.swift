import Glibc
import JSONText
import TestSupport
import Testing

@testable import Answers
@testable import Commands

/// Holds the keys that are described against those that are answered, and makes `docs/json.md`;
/// `RECORD_SNAPSHOTS=1` writes it.
@Suite struct JSONPageTests {
  private static let answers = JSONSamples.answers()

  @Test func everyKeyIsDescribedAndEveryDescribedKeyIsSeen() throws {
    var check = KeyCheck()
    for (lines, answer) in Self.answers {
      guard let json = answer.forPrograms else { continue }
      let name = try #require(json["schema"]?.stringValue, "\(lines)")
      guard let schema = Schema.all.first(where: { $0.name == name }) else {
        Issue.record("nothing describes \(name), the answer to \(lines)")
        continue
      }
      check.look(at: json, schema)
    }
    for fault in check.faults.sorted() { Issue.record("\(fault)") }
    for schema in Schema.all {
      #expect(check.schemas.contains(schema.name), "no sample answers \(schema.name)")
      for row in schema.fields.rows where check.schemas.contains(schema.name) {
        if !check.seen.contains("\(schema.name) \(row.key)") {
          Issue.record("\(schema.name) describes `\(row.key)`, no sample shows it")
        }
      }
    }
  }

  @Test func namesAndKeysAreUniqueAndNoneIsInTheWayOfAScript() {
    #expect(Set(Schema.all.map(\.name)).count == Schema.all.count)
    for schema in Schema.all {
      let keys = schema.fields.rows.map(\.key)
      #expect(Set(keys).count == keys.count, "\(schema.name)")
      #expect(!keys.contains("schema") && !keys.contains("input"), "\(schema.name)")
      for row in schema.fields.rows {
        #expect(!row.field.meaning.hasSuffix(".") && !row.field.meaning.contains("|"))
      }
    }
  }

  @Test func aLineOfAScriptSaysWhatItAnswers() throws {
    var session = JSONSamples.session
    let answer = try #require(
      session.run(line: "stake 10 TAO into 64").forPrograms(line: 3, "stake 10 TAO into 64"))
    guard case .object(let members) = answer else { return #expect(Bool(false)) }
    #expect(members.prefix(3).map(\.key) == ["schema", "input", "netuid"])
    #expect(answer["input"]?["line"] == 3)
    #expect(session.run(line: "# remark").forPrograms(line: 1, "# remark") == nil)
    let fault = try #require(session.run(line: "5 TAO +").forPrograms(line: 2, "5 TAO +"))
    #expect(fault["schema"]?.stringValue == Schema.errors && fault["input"]?["line"] == 2)
  }

  @Test func thePageSaysWhatIsAnswered() throws {
    let page = JSONPage(samples: Self.answers).text
    let path = JSONSamples.root + "/docs/json.md"
    if getenv("RECORD_SNAPSHOTS") != nil {
      #expect(TextFile.write(page, to: path))
      return
    }
    let recorded = try #require(TextFile.read(path))
    let changed = zip(page.split(separator: "\n"), recorded.split(separator: "\n")).first {
      $0 != $1
    }
    #expect(
      page == recorded,
      "now “\(changed?.0 ?? "")”, the page says “\(changed?.1 ?? "")”; record it anew")
  }
}

/// What was found in answers that the descriptions do not say, and what of them was seen.
private struct KeyCheck {
  var schemas: Set<String> = []
  var seen: Set<String> = []
  var faults: Set<String> = []
  private var schema = ""

  init() {}

  mutating func look(at answer: JSONValue, _ schema: Schema) {
    guard case .object(let members) = answer else { return }
    self.schema = schema.name
    schemas.insert(schema.name)
    look(at: Array(members.dropFirst()), schema.fields, "")
  }

  private mutating func look(
    at members: [JSONValue.Member], _ fields: [JSONField], _ path: String
  ) {
    for member in members {
      // A key may have the number of a subnet in it.
      let key = member.key.replacing(/^alpha\d+_/, with: "alphaN_")
      guard let field = fields.first(where: { $0.key == key || $0.key == "NAME" }) else {
        faults.insert("\(schema) does not describe `\(path)\(member.key)`")
        continue
      }
      seen.insert("\(schema) \(path)\(field.key)")
      look(at: member.value, field, path + field.key)
    }
    let keys = Set(members.map(\.key))
    for field in fields where field.condition == nil && !keys.contains(field.key) {
      faults.insert("\(schema) says `\(path)\(field.key)` is always there; it is not")
    }
  }

  private mutating func look(at value: JSONValue, _ field: JSONField, _ path: String) {
    switch (field.kind, value) {
    case (_, .null):
      if !field.isNullable { faults.insert("\(schema): `\(path)` can be null") }
    case (.integer, .number(let text)):
      if text.contains(where: { ".eE".contains($0) }) { wrong(path, field) }
    case (.number, .number), (.text, .string), (.boolean, .bool): break
    case (.object, .object(let members)): look(at: members, field.fields, path + ".")
    case (.list, .array(let values)):
      for value in values {
        switch value {
        case .object(let members): look(at: members, field.fields, path + "[].")
        case .string: if field.element != .text { wrong(path, field) }
        case .null: break
        default: wrong(path, field)
        }
      }
    default: wrong(path, field)
    }
  }

  private mutating func wrong(_ path: String, _ field: JSONField) {
    faults.insert("\(schema): `\(path)` is no \(field.kind.rawValue)")
  }
}
