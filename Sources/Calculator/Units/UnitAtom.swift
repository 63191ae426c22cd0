import Decimals
public import StakingModel

/// One unit of the language, as written after a number.
public enum UnitAtom: Hashable, Sendable {
  /// `TAO`, `τ`
  case tao
  /// `rao`, 10^−9 TAO
  case rao
  /// `α64`
  case alpha(Netuid)
  /// `α`, the token of a lesson's only pool
  case lessonAlpha
  /// `%`
  case percent
  /// `pp`, percentage points
  case points
  /// `block`, 12 seconds
  case block
  /// `second`
  case second
  /// `minute`
  case minute
  /// `hour`
  case hour
  /// `day`, 7,200 blocks
  case day
  /// `week`
  case week
  /// `month`, a twelfth of a year
  case month
  /// `year`, 365 days
  case year
  /// `USD`
  case currency(String)

  /// What it measures; nil for `%`, which is a plain number.
  public var dimension: BaseDimension? {
    switch self {
    case .tao, .rao: .tao
    case .alpha(let netuid): .alpha(netuid)
    case .lessonAlpha: .lessonAlpha
    case .percent: nil
    case .points: .points
    case .block, .second, .minute, .hour, .day, .week, .month, .year: .time
    case .currency(let code): .currency(code)
    }
  }

  /// One of this in the base unit of its dimension: TAO, alpha, seconds, one.
  var scale: DecimalNumber {
    switch self {
    case .tao, .alpha, .lessonAlpha, .points, .second, .currency: .one
    case .rao: .billionth
    case .percent: .hundredth
    case .block: DecimalNumber(12)
    case .minute: DecimalNumber(60)
    case .hour: DecimalNumber(3_600)
    case .day: DecimalNumber(86_400)
    case .week: DecimalNumber(604_800)
    case .month: DecimalNumber(2_628_000)
    case .year: DecimalNumber(31_536_000)
    }
  }

  /// The name after a number of one, and in compound units.
  public var symbol: String {
    switch self {
    case .tao: "TAO"
    case .rao: "rao"
    case .alpha(let netuid): "α\(netuid.value)"
    case .lessonAlpha: "α"
    case .percent: "%"
    case .points: "pp"
    case .block: "block"
    case .second: "second"
    case .minute: "minute"
    case .hour: "hour"
    case .day: "day"
    case .week: "week"
    case .month: "month"
    case .year: "year"
    case .currency(let code): code
    }
  }

  /// The name after any other number.
  var plural: String { dimension == .time ? symbol + "s" : symbol }
}
