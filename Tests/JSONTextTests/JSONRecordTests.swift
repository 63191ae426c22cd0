import Testing

@testable import JSONText

/// One declaration says what a key means and gives its value.
@Suite struct JSONRecordTests {
  private struct Trip {
    var days = 3
    var rest: UInt64? = nil
    var speed = 1.5
    var name: String? = "north"
    var isByLand = true
    var stops = ["A", "B"]
    var fee: Fee? = Fee(rao: 5)
    var legs = [Fee(rao: 1), nil]
  }

  private struct Fee {
    let rao: Int128
  }

  private static let fee: JSONRecord<Fee> = [.integer("fee_rao", "what it costs") { $0.rao }]

  private static let trip: JSONRecord<Trip> = [
    .integer("days", "how long") { $0.days }, .integer("rest_days", "what is left") { $0.rest },
    .number("speed", unit: "km/h", "how fast") { $0.speed },
    .boolean("land", "whether it goes by land") { $0.isByLand },
    .text("name", "its name") { $0.name }, .texts("stops", "where it stops") { $0.stops },
    .object("fee", "the fee", of: fee, orNull: { $0.fee }),
    .list("legs", "fees on the way", of: fee, orNull: { $0.legs }),
  ]

  @Test func fieldsSayWhatTheClosuresGive() {
    let types = Self.trip.fields.rows.map { "\($0.key): \($0.field.type), \($0.field.unit)" }
    #expect(
      types == [
        "days: integer, days", "rest_days: integer or null, days", "speed: number, km/h",
        "land: boolean, ", "name: text or null, ", "stops: list of texts, ",
        "fee: object or null, ", "fee.fee_rao: integer, rao of TAO", "legs: list, ",
        "legs[].fee_rao: integer, rao of TAO",
      ])
  }

  @Test func theObjectHasTheKeysInTheirOrder() {
    #expect(
      Self.trip.json(of: Trip()).text(pretty: false)
        == #"{"days":3,"rest_days":null,"speed":1.5,"land":true,"name":"north","#
        + #""stops":["A","B"],"fee":{"fee_rao":5},"legs":[{"fee_rao":1},null]}"#)
    var trip = Trip()
    (trip.rest, trip.name, trip.fee, trip.speed) = (7, nil, nil, .infinity)
    let json = Self.trip.json(of: trip)
    #expect(json["rest_days"] == 7 && json["name"] == .null && json["fee"] == .null)
    #expect(json["speed"] == .null)
  }

  @Test func aKeyIsLeftOutWhereItsConditionDoesNotHold() {
    let record: JSONRecord<Trip> = [
      .integer("days", "how long") { $0.days }.only("by land") { $0.isByLand },
      Self.fee.keys(only: "with a fee") { $0.fee },
      .text("title", "its name", only: "with a name") { $0.name },
    ]
    #expect(record.fields.map(\.condition) == ["by land", "with a fee", "with a name"])
    #expect(record.json(of: Trip()) == ["days": 3, "fee_rao": 5, "title": "north"])
    #expect(record.json(of: Trip(name: nil, isByLand: false, fee: nil)) == [:])
  }

  @Test func theKeysOfAPartAreThoseOfTheWhole() {
    let whole: JSONRecord<Int> = [
      .integer("number", "it") { $0 }, Self.fee.keys { Fee(rao: Int128($0) * 2) },
    ]
    #expect(whole.fields.map(\.key) == ["number", "fee_rao"])
    #expect(whole.json(of: 4) == ["number": 4, "fee_rao": 8])
  }

  /// A part may be costly to compute.
  @Test func aPartIsReadOnceForAllOfItsKeys() {
    final class Reader {
      var times = 0
    }
    let pair: JSONRecord<Int> = [.integer("a", "it") { $0 }, .integer("b", "it") { $0 }]
    let record: JSONRecord<Reader> = [
      pair.keys { reader in
        reader.times += 1
        return reader.times
      }
    ]
    #expect(record.json(of: Reader()) == ["a": 1, "b": 1])
  }

  @Test func namesOfKeysMayComeFromTheValue() {
    let record = JSONRecord<[Int]>(JSONField("placeN_rao", .integer, "what lies at N")) { numbers in
      numbers.map { .init("place\($0)_rao", .integer($0)) }
    }
    #expect(record.fields.map(\.unit) == ["rao of TAO"])
    #expect(record.members(of: [3, 1]).map(\.key) == ["place3_rao", "place1_rao"])
  }
}

/// What a page says of an object that has one of several shapes.
@Suite struct JSONShapesTests {
  private static func field(_ key: String, _ meaning: String = "it") -> JSONField {
    JSONField(key, .integer, meaning)
  }

  @Test func aKeyOfAllIsAlwaysThereAndOthersForTheirShapes() {
    let fields = JSONField.shapes(
      ("for one", [Self.field("a"), Self.field("b"), Self.field("z")]),
      ("for two", [Self.field("a"), Self.field("c"), Self.field("z")]),
      ("with many", [Self.field("a"), Self.field("c").only("at night")]))
    #expect(fields.map(\.key) == ["a", "c", "b", "z"])
    #expect(
      fields.map(\.condition) == [nil, "for two or at night", "for one", "for one or two"])
  }

  @Test func anotherMeaningIsSaidForItsShape() {
    let fields = JSONField.shapes(
      ("for one", [Self.field("a", "the price")]), ("for root", [Self.field("a", "always 1")]))
    #expect(fields.map(\.meaning) == ["the price; for root: always 1"])
  }

  @Test func aKeyThatIsSometimesLeftOutOrNullIsSaidToBe() {
    let nullable = JSONRecord<Int?>.integer("a", "it") { $0 }.fields
    let fields = JSONField.shapes(
      ("for one", [Self.field("a").only("at night")]), ("for two", nullable))
    #expect(fields.map(\.condition) == ["at night or two"])
    #expect(fields.map(\.isNullable) == [true])
  }
}
