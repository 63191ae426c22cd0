import Decimals
package import Market
package import Presentation
import StakingModel

/// Lines that orders have in common.
package enum TradeFields {
  /// An amount with every digit.
  static func money<Unit>(
    _ name: String, _ amount: Amount<Unit>, _ unit: String, note: String = ""
  ) -> Markup.Field {
    text(name, NumberFormat.exact(rao: amount.rao) + " " + unit, note: note)
  }

  /// A rest that the chain takes out too.
  static func rest<Unit>(_ amount: Amount<Unit>, _ unit: String) -> Markup.Field {
    money(
      "of that the rest", amount, unit,
      note:
        "worth less than \(NumberFormat.exact(rao: StakeMinimum.leftover.rao)) TAO, it is sold too")
  }

  /// Any value.
  static func text(_ name: String, _ value: String, note: String = "") -> Markup.Field {
    Markup.Field(StyledText(name), StyledText(value, .value), note: StyledText(note, .dim))
  }

  /// Which subnet, at which block, how old.
  package static func asOf(_ asOf: AsOf, _ info: SubnetInfo? = nil) -> Markup.Block {
    .paragraph(
      StyledText([info?.title, asOf.line].compactMap { $0 }.joined(separator: " · "), .dim))
  }
}
