import Testing

@testable import StakingModel
@testable import StakingSimulation

/// `exp` and `log` against tables of 60-digit arithmetic (Data/make_tables.py).
@Suite struct ElementaryTests {
  @Test func exponentialOfSimulationsIsGoodToOnePlace() {
    let rows = FloatTable.rows("exp")
    #expect(rows.count == 511)
    let worst = rows.map { VectorExponential.exp($0.input).places(from: $0.result) }.max()
    #expect(worst == 1)
  }

  @Test func exponentialOfRatesIsGoodToOnePlace() {
    let worst =
      FloatTable.rows("exp")
      .map { ElementaryFunctions.exp($0.input).places(from: $0.result) }.max() ?? .max
    #expect(worst <= 1)
  }

  /// Many at once come out to the last bit as one by one, wherever they stand.
  @Test(arguments: [0, 1, 7, 8, 9, 23])
  func manyAtOnceAreTheSame(count: Int) {
    let inputs = (0..<count).map { Double($0 * $0 % 37 - 18) / 23 } + [0.35, -0.35, 0, -1e-18, 700]
    var found = inputs
    ElementaryFunctions.expm1(inPlace: &found)
    #expect(found.map(\.bitPattern) == inputs.map { ElementaryFunctions.expm1($0).bitPattern })
  }

  @Test func logarithmIsGoodToTwoPlaces() {
    let rows = FloatTable.rows("log")
    #expect(rows.count == 508)
    for (input, result) in rows {
      let found = ElementaryFunctions.log(input)
      #expect(found.places(from: result) <= 2, "log(\(input)) = \(found), not \(result)")
    }
  }

  @Test func exponentialOfSimulationsEndsAtItsLimits() {
    #expect(VectorExponential.exp(1e9) == VectorExponential.exp(708))
    #expect(VectorExponential.exp(-.infinity) == VectorExponential.exp(-708))
    #expect(VectorExponential.exp(0) == 1)
  }
}
