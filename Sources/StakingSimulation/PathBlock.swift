import StakingModel

/// The numbers of one block of paths while it runs. Each buffer holds one number per path, so the
/// inner loops run over neighbours in the first-level cache.
struct PathBlock: ~Copyable {
  private let plan: SimulationPlan
  private let holdings: [SimulatedHolding]
  private let width = SimulationPlan.pathsPerBlock
  private let sampler = NormalSampler.standard
  private var random: RandomStream
  private let storage: UnsafeMutablePointer<Double>
  /// Standard normal numbers of the day, one row a price.
  private let normals: UnsafeMutablePointer<Double>
  /// Logarithms of the prices without their drift, one row a price.
  private let logs: UnsafeMutablePointer<Double>
  /// Growth by rewards, one row a holding; the alternative's holdings come last.
  private let growths: UnsafeMutablePointer<Double>
  private let scratch: UnsafeMutablePointer<Double>

  init(plan: SimulationPlan, block: Int) {
    self.plan = plan
    holdings = plan.holdings + (plan.alternative?.holdings ?? [])
    random = RandomStream(seed: plan.seed, stream: UInt64(block))
    let rows = plan.prices.count
    let size = (2 * rows + holdings.count + 1) * width
    storage = .allocate(capacity: size)
    storage.initialize(repeating: 0, count: size)
    normals = storage
    logs = normals + rows * width
    growths = logs + rows * width
    scratch = growths + holdings.count * width
    growths.update(repeating: 1, count: holdings.count * width)
  }

  deinit { storage.deallocate() }

  /// One day: prices move, rewards arrive.
  mutating func advance(to day: Int) {
    for row in plan.prices.indices where plan.prices[row].volatility > 0 {
      sampler.fill(normals + row * width, count: width, from: &random)
    }
    for row in plan.prices.indices { move(row) }
    for (row, holding) in holdings.enumerated() { reward(row, holding, day: day) }
  }

  private func move(_ row: Int) {
    let scale = plan.prices[row].volatility * (1 / Double(ChainCalendar.daysPerYear)).squareRoot()
    let target = logs + row * width
    for source in 0...row {
      let factor = plan.mixing[row][source] * scale
      guard factor != 0 else { continue }
      let moves = normals + source * width
      for path in 0..<width { target[path] += factor * moves[path] }
    }
  }

  private mutating func reward(_ row: Int, _ holding: SimulatedHolding, day: Int) {
    let rate = holding.reward(day: day)
    guard rate != 0 else { return }
    let growth = growths + row * width
    let noise = holding.rewardNoise
    guard noise > 0 else {
      for path in 0..<width { growth[path] = holding.growing(growth[path], by: rate) }
      return
    }
    sampler.fill(scratch, count: width, from: &random)
    let shift = -noise * noise / 2
    if holding.compounds {
      for path in 0..<width {
        growth[path] *= 1 + rate * VectorExponential.exp(noise * scratch[path] + shift)
      }
    } else {
      for path in 0..<width {
        growth[path] += rate * VectorExponential.exp(noise * scratch[path] + shift)
      }
    }
  }

  /// Adds up what some holdings are worth on a day, one number a path.
  func value(
    of rows: Range<Int>, day: Int, into total: UnsafeMutablePointer<Double>
  ) {
    total.update(repeating: 0, count: width)
    for row in rows {
      let holding = holdings[row]
      let worth = holding.value * (1 - holding.exitCost)
      guard worth > 0 else { continue }
      let growth = growths + row * width
      priceMultiples(holding, day: day)
      for path in 0..<width { total[path] += worth * (growth[path] * scratch[path]) }
    }
  }

  /// What the prices of a holding have multiplied its value by, into `scratch`.
  private func priceMultiples(_ holding: SimulatedHolding, day: Int) {
    let years = Double(day) / Double(ChainCalendar.daysPerYear)
    let drift = holding.prices.reduce(0.0) { $0 + plan.prices[$1].logDrift * years }
    scratch.update(repeating: drift, count: width)
    for row in holding.prices {
      let log = logs + row * width
      for path in 0..<width { scratch[path] += log[path] }
    }
    for path in 0..<width { scratch[path] = VectorExponential.exp(scratch[path]) }
  }

  /// How many of the first paths end below the alternative, which may fail altogether.
  mutating func countBelowAlternative(_ ends: [Double], day: Int) -> Int {
    guard let alternative = plan.alternative else { return 0 }
    let other = UnsafeMutablePointer<Double>.allocate(capacity: width)
    other.initialize(repeating: 0, count: width)
    defer { other.deallocate() }
    value(of: plan.holdings.count..<holdings.count, day: day, into: other)
    var count = 0
    for path in ends.indices {
      let isLost = random.uniform() < alternative.lossProbability
      let kept = isLost ? 1 - alternative.lossGivenFailure : 1
      if ends[path] < kept * other[path] { count += 1 }
    }
    return count
  }
}
