import StakingModel

/// One thing that is wrong with a ledger.
public struct LedgerFault: Hashable, Sendable {
  /// What it is.
  public enum Kind: Hashable, Sendable {
    /// A quantity is not between 1 and 2^64−1 rao.
    case quantity(Int128)
    /// A fee is not between 0 and 2^64−1 rao.
    case fee(Int128)
    /// The time is not between the years 1970 and 9999.
    case time(Int64)
    /// It is earlier than the event before it.
    case outOfOrder(previous: Int64)
    /// More is given away than is held.
    case moreThanHeld(LedgerAsset, held: Int128, given: Int128)
    /// A price is missing that the value in this unit needs.
    case missingPrice(LedgerUnit, LedgerAsset)
    /// What a transferred holding once cost is missing.
    case missingCost(LedgerAsset)
    /// An amount of money is below zero or above 10^18.
    case money(ExactMoney)
    /// A value passes 10^18 units.
    case tooLarge
    /// Root pays one for one, but the quantities differ.
    case rootNotOneToOne(paid: Int128, received: Int128)
  }

  /// The position of the event, counted from 0.
  public let event: Int
  /// What is wrong.
  public let kind: Kind
}

/// Everything that is wrong with a ledger, by event.
public struct LedgerFaults: Error, Hashable, Sendable {
  /// The faults.
  public let faults: [LedgerFault]
}

extension LedgerFault {
  /// Whether it is about what is held, not about what that is worth.
  var isOfQuantities: Bool {
    switch kind {
    case .quantity, .fee, .time, .outOfOrder, .moreThanHeld, .rootNotOneToOne: true
    case .missingPrice, .missingCost, .money, .tooLarge: false
    }
  }

  /// Whole coins with every digit.
  private static func whole(_ rao: Int128) -> String { ExactMoney(nano: rao).decimal }

  /// What is wrong, in words.
  public var text: String {
    switch kind {
    case .quantity(let rao): "\(Self.whole(rao)) is no quantity there can be"
    case .fee(let rao): "\(Self.whole(rao)) TAO is no fee there can be"
    case .time(let seconds): "\(seconds) seconds is no time between the years 1970 and 9999"
    case .outOfOrder: "it is earlier than the event before it"
    case .moreThanHeld(let asset, let held, let given):
      "\(Self.whole(given)) \(asset.text) go out, but only \(Self.whole(held)) are there"
    case .missingPrice(let unit, let asset): "no price of \(asset.text) in \(unit.text)"
    case .missingCost(let asset): "what the \(asset.text) once cost is missing"
    case .money(let money): "\(money.decimal) is no amount of money paid"
    case .tooLarge: "its value passes 10^18"
    case .rootNotOneToOne(let paid, let received):
      "root pays one for one, but \(Self.whole(paid)) TAO became \(Self.whole(received))"
    }
  }
}

/// What a book counts in.
public enum LedgerUnit: Hashable, Sendable {
  /// TAO.
  case tao
  /// A national currency.
  case fiat(String)

  /// `TAO` or the currency's code.
  public var text: String {
    switch self {
    case .tao: "TAO"
    case .fiat(let code): code
    }
  }
}
