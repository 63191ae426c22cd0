import Diagnostics
import JSONText
import TestSupport
import Testing

@Suite struct JSONWriterTests {
  @Test func compactAndPretty() {
    let value: JSONValue = ["a": [1, .null], "b": [:], "c": [], "d": "x"]
    #expect(value.text(pretty: false) == #"{"a":[1,null],"b":{},"c":[],"d":"x"}"#)
    #expect(
      value.text(pretty: true) == """
        {
          "a": [
            1,
            null
          ],
          "b": {},
          "c": [],
          "d": "x"
        }

        """)
  }

  /// Wherever in a word of eight bytes it stands, what has to be escaped is, and nothing else.
  @Test(arguments: [
    "\"", "\\", "\n", "\u{7F}", "\u{85}", "\u{202E}", "</", "α", "é", "😀", "/", "\u{1}",
  ])
  func everyPlaceIsLookedAt(text: String) throws {
    for before in 0..<18 {
      for after in 0..<10 {
        let whole =
          String(repeating: "a", count: before) + text + String(repeating: "~", count: after)
        let written = JSONValue.string(whole).text(pretty: false)
        let isEscaped = !["α", "é", "😀", "/"].contains(text)
        #expect(written.contains("\\") == isEscaped, "\(before) \(after)")
        let back = try JSONReader.read(SourceText(name: "", text: written)).value
        #expect(back == .string(whole), "\(before) \(after)")
      }
    }
  }

  @Test func recordsKeepToTheirLines() {
    let value: JSONValue = [
      "list": [1, .null], "object": ["a": 1], "none": [], "nothing": [[:], []],
      "rows": [["a": 1, "b": "x"], [1, 2], 3], "deep": [["a": [1]], [[1], [:]]],
    ]
    #expect(
      value.text(.records) == """
        {
          "list": [1,null],
          "object": {
            "a": 1
          },
          "none": [],
          "nothing": [
            {},
            []
          ],
          "rows": [
            {"a":1,"b":"x"},
            [1,2],
            3
          ],
          "deep": [
            {
              "a": [1]
            },
            [
              [1],
              {}
            ]
          ]
        }

        """)
  }

  @Test(arguments: [
    ("\"\\", #""\"\\""#), ("a\nb\tc\r", #""a\nb\tc\r""#), ("</script>", #""<\/script>""#),
    ("a/b", #""a/b""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
    ("\u{1b}[31m\u{9b}\u{7f}\u{0}", #""\u001b[31m\u009b\u007f\u0000""#),
    ("\u{202e}evil\u{2066}", #""\u202eevil\u2066""#), ("é😀න", #""é😀න""#),
  ])
  func escapes(text: String, expected: String) {
    #expect(JSONValue.string(text).text(pretty: false) == expected)
  }

  @Test func aNumberThatIsNoneBecomesText() {
    #expect(JSONValue.number("nan").text(pretty: false) == #""nan""#)
    #expect(JSONValue.number("1,2").text(pretty: false) == #""1,2""#)
  }

  /// Random trees come back as they were, from every layout; a second pass gives the same bytes.
  @Test(arguments: 0..<200)
  func roundTrip(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let value = randomValue(depth: 0, using: &random)
    for layout in [JSONLayout.compact, .pretty, .records] {
      let text = value.text(layout)
      let back = try JSONReader.read(SourceText(name: "", text: text)).value
      #expect(back == value)
      #expect(back.text(layout) == text)
    }
  }

  /// Whatever is done to a text, the reader answers with a value or faults inside the text.
  @Test(arguments: 0..<300)
  func mutatedTextNeverTraps(seed: UInt64) {
    var random = SeededRandom(seed: seed &+ 77)
    var bytes = Array(randomValue(depth: 0, using: &random).text(pretty: seed % 2 == 0).utf8)
    for _ in 0..<4 where !bytes.isEmpty {
      let place = Int.random(in: bytes.indices, using: &random)
      switch UInt8.random(in: 0..<3, using: &random) {
      case 0: bytes[place] = .random(in: 0...255, using: &random)
      case 1: bytes.remove(at: place)
      default: bytes.removeSubrange(place...)
      }
    }
    let source = SourceText(name: "", text: String(decoding: bytes, as: UTF8.self))
    do {
      _ = try JSONReader.read(source)
    } catch {
      let end = source.text.utf8.count
      for label in error.all.flatMap(\.labels) { #expect(label.range.upperBound <= end) }
    }
  }

  /// A long text as the last member of a line is what it is as a value, whatever it has in common.
  @Test func aLineWithALongTextIsTheSameText() {
    var random = SeededRandom(seed: 5)
    for common in ["<style>a\n</b>\u{2028}é\"\\</style", "x", "/a", ""] {
      let shared = JSONCommonText(Array(common.utf8))
      for _ in 0..<200 {
        let ends = (randomText(using: &random), randomText(using: &random))
        for text in [ends.0 + common + ends.1, ends.0, common, common + common + ends.1] {
          for object in [["id": .string(ends.0)], [:]] as [JSONValue] {
            guard case .object(let members) = object else { continue }
            let whole = JSONValue.object(members + [.init("html", .string(text))])
            var bytes: [UInt8] = []
            object.writeLine(ending: "html", Array(text.utf8), common: shared, to: &bytes)
            #expect(String(decoding: bytes, as: UTF8.self) == whole.text(pretty: false))
          }
        }
      }
    }
  }

  private func randomValue(depth: Int, using random: inout SeededRandom) -> JSONValue {
    switch Int.random(in: 0..<(depth < 4 ? 7 : 5), using: &random) {
    case 0: return .null
    case 1: return .bool(.random(using: &random))
    case 2: return .integer(Int64.random(in: .min ... .max, using: &random))
    case 3: return .double(Double.random(in: -1e9...1e9, using: &random))
    case 4: return .string(randomText(using: &random))
    case 5:
      return .array(
        (0..<Int.random(in: 0..<5, using: &random)).map { _ in
          randomValue(depth: depth + 1, using: &random)
        })
    default:
      return .object(
        (0..<Int.random(in: 0..<5, using: &random)).map {
          JSONValue.Member(
            "\($0)" + randomText(using: &random), randomValue(depth: depth + 1, using: &random))
        })
    }
  }

  private func randomText(using random: inout SeededRandom) -> String {
    let alphabet: [Unicode.Scalar] = [
      "a", "\"", "\\", "/", "<", "\u{1b}", "\n", "é", "\u{2028}", "😀", "\u{202e}", "න", "\u{0}",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0..<8, using: &random) {
      text.unicodeScalars.append(alphabet.randomElement(using: &random) ?? "a")
    }
    return text
  }
}
