import Decimals
import MarketData
import Presentation
import StakingModel

/// Lines that orders have in common.
enum TradeFields {
  /// An amount with every digit.
  static func money<Unit>(
    _ name: String, _ amount: Amount<Unit>, _ unit: String, note: String = ""
  ) -> Markup.Field {
    text(name, NumberFormat.exact(rao: amount.rao) + " " + unit, note: note)
  }

  /// Any value.
  static func text(_ name: String, _ value: String, note: String = "") -> Markup.Field {
    Markup.Field(StyledText(name), StyledText(value, .value), note: StyledText(note, .dim))
  }

  /// Which subnet, at which block, how old.
  static func asOf(_ asOf: AsOf, _ info: SubnetInfo? = nil) -> Markup.Block {
    .paragraph(
      StyledText([info?.title, asOf.line].compactMap { $0 }.joined(separator: " · "), .dim))
  }
}
