import Testing

@testable import StakingEconomics
@testable import StakingModel

@Suite struct MoneyWeightedTests {
  typealias Flow = MoneyWeightedReturn.Flow

  static func flows(_ pairs: [(Double, Double)]) -> [Flow] {
    pairs.map { Flow(day: $0.0, amount: $0.1) }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let flows: [Flow]
    let yearly: Double
    let period: Double

    init(_ name: String, _ pairs: [(Double, Double)], _ yearly: Double, _ period: Double) {
      testDescription = name
      flows = MoneyWeightedTests.flows(pairs)
      self.yearly = yearly
      self.period = period
    }
  }

  /// Rates a year and returns of the period from 40-digit bisection.
  static let cases: [Case] = [
    Case("one year", [(0, -100), (365, 110)], 0.1, 0.1),
    Case("half a year", [(0, -100), (182, 105)], 0.102_795_595_421_698_83, 0.05),
    Case(
      "five flows", [(0, -10_000), (60, 2_750), (303, 4_250), (411, 3_250), (456, 2_750)],
      0.373_362_533_518_831_51, 0.486_404_873_931_473_61),
    Case(
      "two deposits", [(0, -100), (100, -50), (200, 30), (365, 130)], 0.081_540_456_210_874_659,
      0.081_540_456_210_874_659),
    Case("loss", [(0, -100), (365, 40)], -0.6, -0.6),
    Case("near total loss", [(0, -100), (365, 0.02)], -0.9998, -0.9998),
    Case("doubling in 60 days", [(0, -100), (60, 200)], 66.805_638_038_994_897, 1),
    Case("thirty years", [(0, -100), (10_950, 1_000)], 0.079_775_162_327_709_655, 9),
    Case("nothing gained", [(0, -100), (30, 100)], 0, 0),
    Case("unsorted", [(365, 110), (0, -100)], 0.1, 0.1),
    Case("flows of a day together", [(0, -60), (0, -40), (365, 120), (365, -10)], 0.1, 0.1),
    Case("far from the origin", [(20_000, -1e15), (20_365, 1.1e15)], 0.1, 0.1),
    Case(
      "three changes of sign, one rate", [(0, -100), (100, 50), (200, -20), (365, 90)],
      0.272_609_626_759_692_88, 0.272_609_626_759_692_88),
  ]

  @Test(arguments: cases)
  func table(example: Case) throws {
    let found = try MoneyWeightedReturn(example.flows)
    #expect(abs(found.yearlyRate - example.yearly) <= 1e-11 * max(1, abs(example.yearly)))
    #expect(abs(found.value - example.period) <= 1e-11 * max(1, abs(example.period)))
  }

  static func fault(_ pairs: [(Double, Double)]) -> ReturnFault? {
    do throws(ReturnFault) {
      _ = try MoneyWeightedReturn(flows(pairs))
      return nil
    } catch {
      return error
    }
  }

  struct Refused: Sendable {
    let flows: [Flow]
    let reason: ReturnFault

    init(_ pairs: [(Double, Double)], _ reason: ReturnFault) {
      flows = MoneyWeightedTests.flows(pairs)
      self.reason = reason
    }
  }

  static let refused: [Refused] = [
    Refused([], .tooFew(0)), Refused([(0, -1)], .tooFew(1)),
    Refused([(5, -100), (5, 110)], .noTime), Refused([(0, 0), (9, 0)], .noSignChange),
    Refused([(0, -100), (365, -5)], .noSignChange),
    Refused([(0, 100), (365, 5)], .noSignChange),
    Refused([(0, -100), (365, 0)], .noSignChange), Refused([(0, -100), (365, 0.001)], .noRate),
    Refused([(0, -1), (1, 20_000)], .noRate), Refused([(0, -100), (1, 0.001)], .noRate),
    Refused([(0, -100), (.nan, 110)], .notANumber(index: 1)),
    Refused([(0, -100), (1e300, 110)], .notANumber(index: 1)),
    Refused([(0, -100), (365, .infinity)], .notANumber(index: 1)),
    Refused([(0, 100), (365, -110)], .negativeBalance(day: 0)),
    Refused([(0, -100), (100, 300), (200, -250), (365, 70)], .negativeBalance(day: 100)),
    Refused([(0, -100), (182, 250), (365, -200)], .noRate),
  ]

  @Test(arguments: refused)
  func reasons(example: Refused) {
    var found: ReturnFault?
    do throws(ReturnFault) {
      _ = try MoneyWeightedReturn(example.flows)
    } catch {
      found = error
    }
    #expect(found == example.reason)
    #expect(!example.reason.text.isEmpty)
  }

  @Test func severalRatesAreAllNamed() throws {
    // −1000 (1.1)(1.3)-style: zeros at 10 % and 30 % a year.
    let found = Self.fault([(0, -1_000), (365, 2_400), (730, -1_430)])
    guard case .severalRates(let rates) = found else {
      Issue.record("\(String(describing: found))")
      return
    }
    #expect(rates.count == 2)
    #expect(zip(rates, [0.1, 0.3]).allSatisfy { abs($0 - $1) < 1e-11 })
    #expect(found?.text == "several rates explain the flows: 10.00 %, 30.00 %")
  }

  /// Of a few days too: what that would be in a year is beyond all rates.
  @Test(arguments: [(1.0, 2.0), (1, 0.4), (2, 0.76), (2, 1.5), (30, 0.02)])
  func aFewDays(days: Double, factor: Double) throws {
    let found = try MoneyWeightedReturn(Self.flows([(0, -100), (days, 100 * factor)]))
    #expect(abs(found.value - (factor - 1)) < 1e-9)
    // Two flows in two days: 100 paid, 50 more the next day, all worth so much.
    let two = try MoneyWeightedReturn(
      Self.flows([(0, -100), (days, -50), (2 * days, 100 * factor * factor + 50 * factor)]))
    #expect(abs(two.value - (factor * factor - 1)) < 1e-9)
  }

  /// What is said is the return of the whole time, whether that is less than a year or more.
  @Test func theReturnIsOfTheWholeTime() throws {
    let found = try MoneyWeightedReturn(Self.flows([(0, -100), (60, 200)]))
    #expect(abs(found.value - 1) < 1e-11)
    let years = try MoneyWeightedReturn(Self.flows([(0, -100), (730, 121)]))
    #expect(abs(years.value - 0.21) < 1e-13)
  }
}

@Suite struct TimeWeightedTests {
  typealias Valuation = TimeWeightedReturn.Valuation

  @Test func flowsDoNotCount() throws {
    let found = try TimeWeightedReturn([
      Valuation(day: 0, value: 0, flow: 100), Valuation(day: 100, value: 110, flow: 890),
      Valuation(day: 200, value: 900, flow: -450), Valuation(day: 365, value: 540),
    ])
    #expect(abs(found.value - (1.1 * 0.9 * 1.2 - 1)) < 1e-15)
    #expect(found.parts.count == 3)
    #expect(found.days == 365)
  }

  @Test func aTotalLossStaysATotalLoss() throws {
    let found = try TimeWeightedReturn([
      Valuation(day: 0, value: 100), Valuation(day: 10, value: 0, flow: 50),
      Valuation(day: 20, value: 75),
    ])
    #expect(found.value == -1)
  }

  @Test(arguments: [
    ([], ReturnFault.tooFew(0)), ([(0.0, 1.0, 0.0)], .tooFew(1)),
    ([(0, 100, 0), (0, 110, 0)], .noTime), ([(5, 100, 0), (4, 110, 0)], .outOfOrder(index: 1)),
    ([(0, 100, -100), (9, 10, 0)], .nothingInvested(index: 0)),
    ([(0, 0, 0), (9, 10, 0)], .nothingInvested(index: 0)),
    ([(0, 100, 0), (9, -5, 0)], .negativeBalance(day: 9)),
    ([(0, 100, 0), (9, .nan, 0)], .notANumber(index: 1)),
  ])
  func reasons(rows: [(Double, Double, Double)], reason: ReturnFault) {
    var found: ReturnFault?
    do throws(ReturnFault) {
      _ = try TimeWeightedReturn(rows.map { Valuation(day: $0.0, value: $0.1, flow: $0.2) })
    } catch {
      found = error
    }
    #expect(found == reason)
  }
}
