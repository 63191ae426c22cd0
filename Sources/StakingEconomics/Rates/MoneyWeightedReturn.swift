import StakingModel

/// The money-weighted return: the one yearly rate R with `Σ flow·(1+R)^(−days/365) = 0`.
public struct MoneyWeightedReturn: Hashable, Sendable {
  /// Money on a day.
  public struct Flow: Hashable, Sendable {
    /// The day, in days from any origin.
    public let day: Double
    /// What the investor receives; negative for what is paid in. What is held at the end counts as
    /// received then.
    public let amount: Double

    /// A flow.
    public init(day: Double, amount: Double) {
      self.day = day
      self.amount = amount
    }
  }

  /// The logarithm of 1 + R.
  private let logarithm: Double
  /// Days from the first to the last flow.
  public let days: Double

  /// The rate a year. Below a year of flows use `value`, which is for the period.
  var yearlyRate: Double { ElementaryFunctions.expm1(logarithm) }

  /// The return over the period of the flows as a fraction, `(1+R)^(days/365) − 1`.
  public var value: Double { ElementaryFunctions.expm1(logarithm * days / 365) }

  /// Rates looked for: −99.99 % to 1,000,000 % a year, over the whole time where that is shorter.
  static let bracket = -0.9999...10_000.0

  /// Finds the rate, or says why there is none.
  ///
  /// With one change of sign there is exactly one rate. With more, a grid of 4,096 rates over the
  /// bracket looks for all of them; two closer than 0.5 % of 1+R could be missed.
  public init(_ flows: [Flow]) throws(ReturnFault) {
    guard flows.count > 1 else { throw .tooFew(flows.count) }
    for (index, flow) in flows.enumerated()
    where !flow.day.isFinite || !flow.amount.isFinite || abs(flow.day) > 1e9 {
      throw .notANumber(index: index)
    }
    let schedule = CashSchedule(flows)
    guard schedule.days > 0 else { throw .noTime }
    guard schedule.signChanges > 0 else { throw .noSignChange }
    let scale = max(1, 365 / schedule.days)
    let logarithms = schedule.roots(
      from: ElementaryFunctions.log(1 + Self.bracket.lowerBound) * scale,
      to: ElementaryFunctions.log(1 + Self.bracket.upperBound) * scale)
    guard let root = logarithms.first else { throw .noRate }
    guard logarithms.count == 1 else {
      throw .severalRates(logarithms.map(ElementaryFunctions.expm1))
    }
    if let day = schedule.firstOverdraft(at: root) { throw .negativeBalance(day: day) }
    logarithm = root
    days = schedule.days
  }
}

/// Flows by day, one for each, and their value at any rate. Rates come as u = ln(1 + R).
struct CashSchedule {
  let flows: [MoneyWeightedReturn.Flow]
  private let start: Double
  let days: Double

  init(_ unordered: [MoneyWeightedReturn.Flow]) {
    var merged: [MoneyWeightedReturn.Flow] = []
    for flow in unordered.sorted(by: { $0.day < $1.day }) {
      if let last = merged.last, last.day == flow.day {
        merged[merged.count - 1] = .init(day: flow.day, amount: last.amount + flow.amount)
      } else {
        merged.append(flow)
      }
    }
    start = merged.first?.day ?? 0
    days = (merged.last?.day ?? start) - start
    flows = merged.filter { $0.amount != 0 }
  }

  var signChanges: Int {
    zip(flows, flows.dropFirst()).count { ($0.amount < 0) != ($1.amount < 0) }
  }

  /// The value of all flows on the first day, or on the last where rates are negative: either way
  /// no factor passes 1, so nothing overflows, and both agree where they meet.
  func value(at logarithm: Double) -> Double {
    let origin = logarithm < 0 ? start + days : start
    return flows.reduce(0) { sum, flow in
      sum + flow.amount * ElementaryFunctions.exp(logarithm * (origin - flow.day) / 365)
    }
  }

  /// The logarithms at which the value is zero.
  func roots(from low: Double, to high: Double) -> [Double] {
    let steps = signChanges == 1 ? 1 : 4_096
    var found: [Double] = []
    var left = (at: low, value: value(at: low))
    for step in 1...steps {
      let at = low + (high - low) * Double(step) / Double(steps)
      let right = (at: at, value: value(at: at))
      if left.value == 0 {
        found.append(left.at)
      } else if (left.value < 0) != (right.value < 0), right.value != 0 {
        found.append(Brent.root(of: value, from: left.at, to: right.at))
      }
      left = right
    }
    if left.value == 0 { found.append(left.at) }
    return found
  }

  /// The first day on which the balance that grows at a rate is below zero.
  func firstOverdraft(at logarithm: Double) -> Double? {
    guard signChanges > 1 || (flows.first?.amount ?? 0) > 0 else { return nil }
    let scale = flows.reduce(0) { $0 + abs($1.amount) }
    var balance = 0.0
    var day = start
    for flow in flows {
      balance = balance * ElementaryFunctions.exp(logarithm * (flow.day - day) / 365) - flow.amount
      day = flow.day
      if balance < -1e-9 * scale { return day }
    }
    return nil
  }
}
