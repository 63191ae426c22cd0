import Testing

@testable import Charts

@Suite struct ScaleTests {
  @Test(arguments: [
    ([0.0, 10], true, "0 2 4 6 8 10"),
    ([0.0, 0.0412], true, "0.00 0.01 0.02 0.03 0.04 0.05"),
    ([-3.0, 7], true, "−4 −2 0 2 4 6 8"),
    ([98.0, 104], false, "98 100 102 104"),
    ([5.0, 5], true, "0 1 2 3 4 5"),
    ([0.0, 0], true, "0.0 0.2 0.4 0.6 0.8 1.0"),
    ([], false, "0.0 0.2 0.4 0.6 0.8 1.0"),
  ])
  func ticksAreRound(values: [Double], fromZero: Bool, labels: String) {
    let scale = Scale(covering: values, fromZero: fromZero)
    #expect(scale.ticks.map(scale.label).joined(separator: " ") == labels)
  }

  @Test func absurdNumbersNeverTrap() {
    let odd: [Double] = [
      .nan, .infinity, -.infinity, 1e308, -1e308, Double.leastNonzeroMagnitude, 0,
    ]
    for first in odd {
      for second in odd {
        let scale = Scale(covering: [first, second], fromZero: true)
        #expect(scale.ticks.count <= 51)
        #expect((0...1).contains(scale.share(first)))
      }
    }
  }

  @Test(arguments: [
    (0.125, 2, "0.13"), (-0.125, 2, "-0.13"), (100, 2, "100"), (0.0001, 2, "0"), (.nan, 2, "0"),
    (1e300, 2, "0"), (12.5, 0, "13"), (3.140, 3, "3.14"),
  ])
  func decimals(value: Double, digits: Int, text: String) {
    #expect(decimalText(value, digits: digits) == text)
  }
}
