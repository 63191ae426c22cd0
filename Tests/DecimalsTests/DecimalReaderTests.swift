import Decimals
import Testing

@Suite struct DecimalReaderTests {
  @Test(arguments: [
    ("0", "0"), ("231.50", "231.5"), ("1,234.5", "1234.5"), ("1,234,567", "1234567"),
    ("10 000", "10000"), ("10\u{A0}000", "10000"), ("10\u{202F}000.5", "10000.5"),
    ("10\u{2009}000", "10000"), ("1'234'567.8", "1234567.8"), ("1’234", "1234"),
    ("1_000_0", "10000"), (".5", "0.5"), ("-3", "-3"), ("−3", "-3"), ("+3", "3"),
    ("1e-9", "0.000000001"), ("2.9e-05", "0.000029"), ("1.000", "1"), ("10.000", "10"),
    ("  12 ", "12"), ("12\u{200E}", "12"), ("\u{2068}1,234.5\u{2069}", "1234.5"), ("007", "7"),
  ])
  func reads(text: String, number: String) throws {
    #expect(try DecimalReader.read(text).plainText == number)
  }

  @Test(
    arguments: [
      ("231,50", "231.50"), ("17,3", "17.3"), ("3,5", "3.5"), ("0,35", "0.35"), ("0,350", "0.350"),
      ("1.234,56", "1,234.56"), ("1.234.567,89", "1,234,567.89"), ("1 234,56", "1,234.56"),
      ("1'234,5", "1,234.5"), ("10.999.99", "10,999.99"), ("1.000.000", "1,000,000"),
      ("1,234.567.8", nil), ("1.23.456.7", nil), ("1,23,456", "123456"), ("12,3456,78", "12345678"),
      ("1,234,56", "1,234.56"), ("1,0000", "1.0000"), ("1.2,3.4", nil),
      ("1.234.5678", "1,234.5678"),
      ("23150,5", "23,150.5"), ("1.5,000", nil),
    ] as [(String, String?)])
  func spellsWhatWasProbablyMeant(text: String, likely: String?) throws {
    let fault = #expect(throws: DecimalFault.self) { try DecimalReader.read(text) }
    guard case .separators = fault else {
      Issue.record("\(text) is a fault of its separators, not \(String(describing: fault))")
      return
    }
    #expect(fault?.likely == likely)
    // What is proposed can be read.
    if let likely { _ = try DecimalReader.read(likely) }
  }

  @Test(arguments: [
    "", " ", "x", "12x", "1..5", "1,,5", "--1", "1 00", "1 0000", "10 00", "e5", "٣",
  ])
  func refuses(text: String) {
    #expect(throws: DecimalFault.notANumber) { try DecimalReader.read(text) }
  }

  @Test(arguments: [("17.3%", "17.3"), ("17.3 %", "17.3"), ("-5%", "-5"), ("0.35% ", "0.35")])
  func readsPercentages(text: String, number: String) throws {
    #expect(try DecimalReader.percent(text).plainText == number)
    #expect(throws: DecimalFault.notANumber) { try DecimalReader.percent(number) }
  }

  @Test(
    arguments: [
      ("90", 90), ("1,000", 1_000), ("1e3", 1_000), ("0", nil), ("90.5", nil), ("3651", nil),
      ("-1", nil), ("1e99", nil), ("ninety", nil), ("1,00", nil),
    ] as [(String, Int?)])
  func readsWholeNumbersWithinBounds(text: String, number: Int?) {
    #expect(DecimalReader.whole(text, in: 1...3_650) == number)
  }

  @Test func readsLongDigitsInLinearTime() {
    let digits = String(repeating: "123,", count: 20_000) + "123"
    let clock = ContinuousClock()
    #expect(clock.measure { _ = try? DecimalReader.read(digits) } < .seconds(20))
    let arguments = Array(digits.unicodeScalars)
    #expect(
      clock.measure { _ = DecimalScanner.scan(arguments, from: 0, .arguments) } < .seconds(20))
  }

  @Test func anyTextIsReadOrRefused() {
    let letters = Array("0123456789,.'’_ eE+-−%\u{A0}\u{200E}x")
    var state: UInt64 = 42
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<(state % 14) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.append(letters[Int((state >> 33) % UInt64(letters.count))])
      }
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      do throws(DecimalFault) {
        let number = try DecimalReader.read(text)
        #expect((try? DecimalReader.read(number.fullText)) == number, "\(text)")
      } catch {
        if let likely = error.likely {
          #expect((try? DecimalReader.read(likely)) != nil, "\(text): \(likely)")
        }
      }
    }
  }
}
