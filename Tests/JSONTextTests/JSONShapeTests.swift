import Diagnostics
import JSONText
import Testing

private struct Item: Equatable {
  var count: UInt16
  var note: String?
}

private enum Colour: String, CaseIterable {
  case red, green
}

private struct Basket: Equatable {
  var items: [Item]
  var colour: Colour
  var share: Double
}

private let item = JSONShape<Item>.object { fields in
  let count = fields.required("count", .integer(in: UInt16(0)...500))
  let note = fields.optional("note", .text(upTo: 5))
  return count.map { Item(count: $0, note: note) }
}

private let basket = JSONShape<Basket>.object("a basket") { fields in
  let items = fields.required("items", .list(of: item))
  let colour = fields.required("colour", JSONShape<Colour>.word)
  let share = fields.required("share", .number(in: 0...1))
  guard let items, let colour, let share else { return nil }
  return Basket(items: items, colour: colour, share: share)
}

private let table = JSONShape<[Item]>.table { fields in
  let count = fields.required("count", JSONShape<UInt16>.integer())
  let note = fields.nullable("note", .text)
  return count.map { Item(count: $0, note: note) }
}

private func complaints<Value>(_ shape: JSONShape<Value>, _ text: String) -> [String] {
  do {
    _ = try shape.read(SourceText(name: "x.json", text: text))
    return []
  } catch {
    return error.all.map { fault in
      let place = fault.position.map { "\($0.line):\($0.column)" } ?? "-"
      let code = fault.hint?.code.map { ": \($0)" } ?? ""
      let hint = fault.hint.map { " [\($0.text)\(code)]" } ?? ""
      return "\(place) \(fault.code): \(fault.summary)\(hint)"
    }
  }
}

@Suite struct JSONShapeTests {
  @Test func readsWhatFits() throws {
    let text = #"{"items":[{"count":1},{"count":2,"note":null}],"colour":"red","share":0.5}"#
    let read = try basket.read(SourceText(name: "", text: text))
    #expect(
      read
        == Basket(items: [Item(count: 1), Item(count: 2)], colour: .red, share: 0.5))
  }

  @Test func reportsEveryFaultInOrder() {
    let text = """
      {"items": [{"count": -1}, {"cuont": 2}, 7, {"count": 501, "note": "too long"}],
       "color": "blue",
       "share": "0.5"}
      """
    #expect(
      complaints(basket, text) == [
        "1:22 json.type: `items[0].count` must be a whole number from 0 to 500, not -1",
        "1:28 json.key.unknown: there is no key `cuont` in `items[1]` [did you mean: count]",
        "1:41 json.type: `items[2]` must be an object, not 7",
        "1:54 json.type: `items[3].count` must be a whole number from 0 to 500, not 501",
        "1:67 json.type: `items[3].note` must be text of at most 5 characters, "
          + "not the text \"too long\"",
        "2:2 json.key.unknown: there is no key `color` here [did you mean: colour]",
        "3:11 json.type: `share` must be a number from 0 to 1, not the text \"0.5\"",
      ])
  }

  /// A key that is not there and that no other key resembles.
  @Test func reportsMissingKeys() {
    #expect(
      complaints(basket, #"{"items": [{}], "share": 1}"#) == [
        "1:1 json.key.missing: the key `colour` is missing [add `colour`: one of `red`, `green`]",
        "1:12 json.key.missing: the key `items[0].count` is missing "
          + "[add `count`: a whole number from 0 to 500]",
      ])
  }

  @Test func tablesReadRowsByColumn() throws {
    let text = #"{"columns":["note","count"],"rows":[["a",1],[null,2]]}"#
    let read = try table.read(SourceText(name: "", text: text))
    #expect(read == [Item(count: 1, note: "a"), Item(count: 2)])
  }

  @Test(arguments: [
    (#"{"columns":["count"],"rows":[[1]]}"#, "the key `rows[0].note` is missing"),
    (#"{"columns":["count","note","x"],"rows":[[1,"a",0],[2,"b",0]]}"#, "no key `x`"),
    (#"{"columns":["count","note"],"rows":[[1]]}"#, "`rows[0]` must be a list of 2 values"),
    (#"{"columns":["count","count"],"rows":[[1,2]]}"#, "two columns have one name"),
    (#"{"columns":["count","note"],"rows":[["1",null]]}"#, "`rows[0].count` must be a whole"),
    ("[]", "this must be a table"),
  ])
  func tablesRefuse(text: String, part: String) {
    let found = complaints(table, text)
    #expect(found.count == 1)
    #expect(found.first?.contains(part) == true, "\(found)")
  }

  @Test func faultsAreLimited() {
    let many = "[" + Array(repeating: "{}", count: 1000).joined(separator: ",") + "]"
    #expect(complaints(JSONShape<[Item]>.list(of: item), many).count == 100)
  }

  @Test func accessorsAreExact() {
    let value: JSONValue = ["n": .number("18446744073709551615"), "l": [1, "x"]]
    #expect(value["n"]?.uint64Value == .max)
    #expect(value["n"]?.int64Value == nil)
    #expect(value["n"]?.int128Value == 18_446_744_073_709_551_615)
    #expect(value["l"]?[1]?.stringValue == "x")
    #expect(value["l"]?[2] == nil)
    #expect(value["absent"] == nil)
    #expect(JSONValue.number("1e999").doubleValue == nil)
  }
}
