import Testing

@testable import StakingModel
@testable import StakingSimulation

@Suite struct SimulationFaultTests {
  static func faults(_ make: () throws -> SimulationPlan) -> [SimulationFaults.Fault] {
    do {
      _ = try make()
      return []
    } catch let error as SimulationFaults {
      return error.faults
    } catch {
      return []
    }
  }

  @Test func allFaultsAreReported() {
    let price = PriceProcess(name: "p", drift: .expectedGrowth(.infinity), volatility: -1)
    let holding = SimulatedHolding(
      name: "h", value: -1, prices: [1], dailyRewards: [.nan], rewardNoise: 9, exitCost: 2)
    let found = Self.faults {
      try SimulationPlan(
        paid: 0, holdings: [holding], prices: [price], correlation: [[2]],
        alternative: .init(name: "a", holdings: [], lossProbability: 1.5), days: 0, paths: -5,
        seed: 0)
    }
    let parts = ["value", "prices", "daily rewards", "reward noise", "exit cost"]
    let numbers = ["drift", "volatility"]
    #expect(
      found == [.days(0), .paths(-5), .paid(0)]
        + parts.map { .holding(name: "h", what: $0) }
        + numbers.map { .price(name: "p", what: $0) }
        + [.correlationShape, .lossProbability(1.5)])
  }

  @Test func correlationsThatCannotBeAreRefused() {
    let price = Sample.price
    let impossible = [[1, 0.9, -0.9], [0.9, 1, 0.9], [-0.9, 0.9, 1]]
    let found = Self.faults {
      try Sample.plan(prices: [price, price, price], correlation: impossible)
    }
    #expect(found == [.correlationImpossible])
  }

  @Test(arguments: [(Int.max, 10), (36_500, 10_000_000), (1, 10_000_001)])
  func sizesThatDoNotFitAreRefused(days: Int, paths: Int) {
    #expect(!Self.faults { try Sample.plan(days: days, paths: paths) }.isEmpty)
  }

  @Test func worstNumbersAllowedStayNumbers() throws {
    let price = PriceProcess(name: "p", drift: .expectedGrowth(-50), volatility: 20)
    let plan = try Sample.plan(
      holdings: [Sample.holding(0, daily: 9.9), Sample.holding(daily: 9.9, noise: 3)],
      prices: [price], days: 400, paths: 1)
    #expect(try Sample.result(plan).fan.allSatisfy { !$0.p50.isNaN })
  }
}

@Suite struct OrderStatisticsTests {
  /// Against sorting, for lists of every shape.
  @Test(arguments: [1, 2, 3, 10, 997, 20_000])
  func agreesWithSorting(count: Int) {
    var state: UInt64 = UInt64(count)
    func draw() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(Int64(bitPattern: state) >> 40)
    }
    let lists: [[Double]] = [
      (0..<count).map { _ in draw() }, (0..<count).map { _ in 1 / draw() },
      (0..<count).map { Double($0) }, (0..<count).map { -Double($0) },
      (0..<count).map { _ in 5 }, (0..<count).map { $0 == 0 ? .infinity : draw() / 1e300 },
    ]
    for list in lists {
      var statistics = OrderStatistics(capacity: count)
      statistics.append(list[...])
      let ranks = Array(stride(from: 0, to: count, by: max(1, count / 50)))
      let sorted = list.sorted()
      #expect(statistics.values(at: ranks) == ranks.map { sorted[$0] })
    }
  }
}
