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
