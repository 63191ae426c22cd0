public import Decimals
public import StakingModel

/// What a question names, as values: amounts, subnets, places, times, a rate, a change of price, money, a country.
public struct NamedThings: Hashable, Sendable {
  /// In the order of the question.
  public internal(set) var amounts: [NamedAmount] = []
  /// Subnets by number or name in the order of the question, each once; root is a place.
  public internal(set) var subnets: [Netuid] = []
  /// Root, exchanges; a named exchange stands once.
  public internal(set) var places: [NamedPlace] = []
  /// "90 days", "a month", "daily".
  public internal(set) var times: [NamedTime] = []
  /// Percentages that are no change of a price and no part of an amount: 17.3 for "17.3 % APY".
  public internal(set) var rates: [DecimalNumber] = []
  /// The validator's take, in percent: 9 for "with 9 % take".
  public internal(set) var take: DecimalNumber?
  /// Further takes to be compared with it: 18 for "9 % or 18 % take".
  public internal(set) var otherTakes: [DecimalNumber] = []
  /// Times that are over: "last year", "3 months ago".
  public internal(set) var past: [String] = []
  /// A month or a day that is over: "in june", "on 2026-06-01".
  public internal(set) var pastDay: NamedDay?
  /// How often something is done beside: "claim every month".
  public internal(set) var rhythms: [String] = []
  /// The day that a time begins: "from 2026-12-01 to 2027-06-01".
  public internal(set) var from: NamedDay?
  /// The day that a time ends: "until christmas".
  public internal(set) var until: NamedDay?
  /// Amounts below zero, as they are written.
  public internal(set) var negatives: [String] = []
  /// Words that stand where a place would, and are none.
  public internal(set) var unknownPlaces: [String] = []
  /// Numbers that say nothing here.
  public internal(set) var unreadNumbers: [String] = []
  /// Places in the order they stand in, the one behind "from" first: where a move begins and ends.
  public internal(set) var route: [NamedPart.Place] = []
  /// Amounts that go to places of their own: "50 on root and 50 in sn64"; two at least, or none.
  public internal(set) var parts: [NamedPart] = []
  /// Wallets, months and other things that no number here depends on: "my ledger", "in january".
  public internal(set) var others: [String] = []
  /// By how many percent a price changes: −50 for "halves", 100 for "doubles".
  public internal(set) var priceChange: DecimalNumber?
  /// How far an order may push the price: "without moving the price more than 5 %".
  public internal(set) var limit: NamedLimit?
  /// Whether the price that changes is that of TAO in money: "tao drops 30 %", "the price of TAO".
  public internal(set) var isAboutTAOPrice = false
  /// How often the amount is paid in anew: "add 10 TAO every month".
  public internal(set) var payment: NamedTime?
  /// What one TAO costs in money by the question: "tao at 400 dollars", "tao drops to 100 usd".
  public internal(set) var taoPrice: NamedAmount?
  /// A currency that the question names, with or without an amount.
  public internal(set) var currency: Currency?
  /// A country, as ISO 3166 writes it: `DE`.
  public internal(set) var country: String?

  /// The first amount of TAO.
  public var tao: NamedAmount? { amounts.first { $0.unit == .tao } }
  /// The first amount of alpha.
  public var alpha: NamedAmount? {
    amounts.first { if case .alpha = $0.unit { true } else { false } }
  }
  /// Whether root is named.
  public var isAboutRoot: Bool { places.contains(.root) }
  /// The name of the exchange, if it is said.
  public var exchange: String? {
    places.lazy.compactMap { if case .exchange(let name) = $0 { name } else { nil } }.first
  }
  /// Whether an exchange is.
  public var isAboutExchange: Bool {
    places.contains { if case .exchange = $0 { true } else { false } }
  }
}

/// An amount as it is named.
public struct NamedAmount: Hashable, Sendable {
  /// What it is an amount of.
  public enum Unit: Hashable, Sendable {
    /// TAO.
    case tao
    /// Alpha; of this subnet where the amount says so, as `300 α64`.
    case alpha(Netuid?)
    /// Money.
    case money(Currency)
    /// Not said.
    case unsaid
  }

  /// How much.
  public enum Size: Hashable, Sendable {
    /// A number.
    case number(DecimalNumber)
    /// A part of what there is: 1 for "all my TAO", 0.5 for "half".
    case share(DecimalNumber)
  }

  /// How much.
  public var size: Size
  /// Of what.
  public var unit: Unit
  /// Whether somebody else may read another number: `1.000 TAO`.
  public var isAmbiguous: Bool { otherReading != nil }
  /// What somebody else may read: 10,000 for `10.000 TAO`.
  public var otherReading: DecimalNumber?
  /// Whether it is what shall be earned: "until I earn 1 TAO".
  public var isEarned = false

  /// Whether it is several times what there was: "twice as much".
  var isMultiple: Bool { if case .share(let share) = size { share.approximate > 1 } else { false } }

  /// The number, if it is no part.
  public var number: DecimalNumber? { if case .number(let number) = size { number } else { nil } }
}

/// An amount of TAO with the place it goes to.
public struct NamedPart: Hashable, Sendable {
  /// A place for it.
  public enum Place: Hashable, Sendable {
    /// Root.
    case root
    /// An exchange.
    case exchange
    /// A subnet.
    case subnet(Netuid)
  }

  /// How many TAO.
  public let amount: DecimalNumber
  /// Where.
  public let place: Place
}

/// How far an order may push a price.
public struct NamedLimit: Hashable, Sendable {
  /// In percent.
  public let percent: DecimalNumber
  /// Whether it is the price that may move so far, and not what the order loses.
  public let isOfPrice: Bool
}

/// Where something is staked.
public enum NamedPlace: Hashable, Sendable {
  /// Root.
  case root
  /// An exchange, with its name if there is one.
  case exchange(String?)
}

extension NamedPlace {
  /// The exchange of a name that is known, however it is written.
  public static func exchange(named name: String) -> NamedPlace? {
    NameTables.exchanges[Folding.fold(name)].map { .exchange($0) }
  }
}

/// A day of the calendar as it is named; without a year it is the next such day.
public struct NamedDay: Hashable, Sendable {
  /// The year, if it is said.
  public var year: Int?
  /// 1 to 12; nil for "the end of the month".
  public var month: Int?
  /// 1 to 31; nil for the end of the month.
  public var day: Int?
}

/// A time as it is named.
public struct NamedTime: Hashable, Sendable {
  /// A unit of time.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    /// A unit by its English name.
    case block, minute, hour, day, week, month, year
  }

  /// How many.
  public var count: DecimalNumber
  /// Of what.
  public var unit: Unit
  /// Whether it is a pace: "a day", "monthly".
  public var isPace: Bool

  /// Whether its unit is a longer one.
  func isLonger(than other: NamedTime) -> Bool {
    let units = Unit.allCases
    return (units.firstIndex(of: unit) ?? 0) > (units.firstIndex(of: other.unit) ?? 0)
  }

  /// Two times as one: 18 months for "1 year and 6 months".
  func adding(_ other: NamedTime) -> NamedTime? {
    if unit == .year, other.unit == .month {
      return (try? count.multiplied(by: DecimalNumber(12)).adding(other.count)).map {
        NamedTime(count: $0, unit: .month, isPace: false)
      }
    }
    guard let days, let others = other.days, let sum = try? days.adding(others) else { return nil }
    return NamedTime(count: sum, unit: .day, isPace: false)
  }

  /// In days: a year has 365, months are twelfths of it in whole days, a block is 12 seconds, as
  /// everywhere else; nil for what is out of range.
  public var days: DecimalNumber? {
    switch unit {
    case .block: try? count.divided(by: DecimalNumber(7_200))
    case .minute: try? count.divided(by: DecimalNumber(1_440))
    case .hour: try? count.divided(by: DecimalNumber(24))
    case .day: count
    case .week: try? count.multiplied(by: DecimalNumber(7))
    case .month:
      try? count.multiplied(by: DecimalNumber(365)).divided(by: DecimalNumber(12))
        .rounded(toFraction: 0)
    case .year: try? count.multiplied(by: DecimalNumber(365))
    }
  }
}
