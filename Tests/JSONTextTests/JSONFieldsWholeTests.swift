import Diagnostics
import JSONText
import Testing

/// The quick way to a whole number says what the long one says.
@Suite struct JSONFieldsWholeTests {
  private static let range: ClosedRange<UInt64> = 5...9_000_000_000_000_000_000

  private func read(_ text: String, quickly: Bool) -> (value: UInt64?, faults: [Diagnostic]) {
    let shape = JSONShape<UInt64>.object { fields in
      quickly
        ? fields.whole("a", in: Self.range) : fields.required("a", .integer(in: Self.range))
    }
    do throws(DiagnosticList) {
      return (try shape.read(SourceText(name: "a.json", text: text)), [])
    } catch {
      return (nil, error.all)
    }
  }

  @Test(arguments: [
    "5", "9000000000000000000", "4", "9000000000000000001", "18446744073709551616", "-5", "-0",
    "5.0", "5e0", "\"5\"", "null", "[]", "{\"a\": 5}",
  ])
  func asTheLongWay(value: String) {
    let quick = read("{\"a\": \(value)}", quickly: true)
    let long = read("{\"a\": \(value)}", quickly: false)
    #expect(quick.value == long.value)
    #expect(quick.faults == long.faults)
    #expect((quick.value == nil) == (UInt64(value).map(Self.range.contains) != true))
  }

  @Test(arguments: ["{}", "{\"b\": 5}", "{\"a\": 1, \"b\": 5}", "[]"])
  func missingAndUnknownKeys(text: String) {
    #expect(read(text, quickly: true).faults == read(text, quickly: false).faults)
    #expect(!read(text, quickly: true).faults.isEmpty)
  }
}
