import Decimals
import Testing

@Suite struct NumberFormatTests {
  @Test(
    arguments: [
      (0, "0"), (1, "0.000000001"), (999_999_999, "0.999999999"), (1_000_000_000, "1"),
      (143_426_133_419, "143.426133419"), (1_234_567_500_000_000, "1,234,567.5"),
      (UInt64.max, "18,446,744,073.709551615"),
    ] as [(UInt64, String)])
  func exact(rao: UInt64, text: String) {
    #expect(NumberFormat.exact(rao: rao) == text)
  }

  @Test(
    arguments: [
      (0, 2, "0.00"), (-0.0, 2, "0.00"), (-0.004, 2, "−0.004"), (-0.005, 2, "−0.01"),
      (0.005, 2, "0.01"), (0.125, 2, "0.13"), (1.005, 2, "1.01"), (2.675, 2, "2.68"),
      (0.5, 0, "1"), (0.49, 0, "0"), (1.5, 0, "2"), (-2.5, 0, "−3"), (9.995, 2, "10.00"),
      (999.9999, 3, "1,000.000"), (1234.5, 1, "1,234.5"),
      (1e21, 0, "1,000,000,000,000,000,000,000"),
      (1e21, 2, "1,000,000,000,000,000,000,000.00"), (.leastNonzeroMagnitude, 2, "0.00"),
      (.leastNonzeroMagnitude, 3, "0.000"), (1e-9, 9, "0.000000001"), (.infinity, 2, "∞"),
      (-.infinity, 0, "−∞"),
      (.nan, 2, "not a number"), (0.1 + 0.2, 17, "0.30000000000000004"), (12, 0, "12"),
      (0.0951, 1, "0.1"), (0.04, 1, "0.04"), (0.00096, 2, "0.001"), (0.00000004, 6, "0.00000004"),
      (1e-10, 2, "0.00"), (0.05, 1, "0.1"), (123_456_789, 0, "123,456,789"),
    ] as [(Double, Int, String)])
  func fixed(value: Double, digits: Int, text: String) {
    #expect(NumberFormat.fixed(value, digits) == text)
  }

  @Test func extremesDoNotTrap() {
    for value in [Double.greatestFiniteMagnitude, .leastNonzeroMagnitude, -1e308, .pi] {
      for digits in [-400, -1, 0, 1, 20, 330, 2_000] {
        #expect(!NumberFormat.fixed(value, digits).isEmpty)
      }
      #expect(!NumberFormat.sensible(value).isEmpty)
      #expect(!NumberFormat.percent(value).isEmpty)
    }
    #expect(NumberFormat.fixed(.greatestFiniteMagnitude, 0).hasPrefix("179,769,313,486,231,57"))
  }

  @Test(
    arguments: [
      (0, "0"), (-0.0, "0"), (0.0697, "0.0697000"), (143.426133419, "143.426"),
      (1234.5678, "1,234.57"), (123_456_789.4, "123,456,789"), (0.000123456789, "0.000123457"),
      (999.9999, "1,000.000"), (1e-13, "0.000000000000"), (-5, "−5.00000"),
    ] as [(Double, String)])
  func sensible(value: Double, text: String) {
    #expect(NumberFormat.sensible(value) == text)
  }

  @Test(
    arguments: [
      (0.000503548, nil, "0.0504 %"), (0.173, nil, "17.30 %"), (0, nil, "0.00 %"),
      (1, nil, "100.00 %"), (0.99999999, nil, "100.00 %"), (-0.25, 1, "−25.0 %"),
      (0.000000001, nil, "0.00000010 %"), (0.0999, nil, "9.99 %"), (12.5, 0, "1,250 %"),
    ] as [(Double, Int?, String)])
  func percent(fraction: Double, digits: Int?, text: String) {
    #expect(NumberFormat.percent(fraction, fractionDigits: digits) == text)
  }

  @Test(arguments: [
    ("", ""), ("1", "1"), ("123", "123"), ("1234", "1,234"), ("1234567", "1,234,567"),
  ])
  func group(digits: String, text: String) {
    #expect(NumberFormat.group(digits) == text)
  }
}
