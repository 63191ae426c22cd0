import CivilTime
import Holdings
import StakingEconomics
import StakingModel

/// The line that enters a position.
enum HoldLine {
  /// Lines that work, one for each kind of place.
  static let root = "hold 120 TAO on root with take 9%"
  static let alpha = "hold 300 α64 bought for 20 TAO"
  static let exchange = "hold 50 TAO at Coinbase quoted 17.3% on 2026-09-01"

  /// Why a clause is not said of a holding of this kind.
  static func unfitting(_ key: String, isAlpha: Bool) -> String {
    guard ["bought_for", "bought_on"].contains(key), !isAlpha else {
      return "A cost belongs to alpha, a take to a validator, a quote to an exchange."
    }
    return
      "TAO comes back as TAO, one to one, so a cost in TAO would say nothing of it. What it cost "
      + "in money, and when, is in your history: `records FILE` works out income and gains from it."
  }

  /// Typed again, it gives the same position.
  static func text(_ position: Position) -> String {
    let parts: [(String, String?)]
    switch position {
    case .root(let root):
      parts = [
        ("hold", "\(root.amount.decimal) TAO on root"), ("with take", root.take?.text),
        ("validator", root.validator.map(word)),
      ]
    case .alpha(let alpha):
      let bought = alpha.boughtFor == nil && alpha.boughtOn == nil ? nil : ""
      parts = [
        ("hold", "\(alpha.amount.decimal) α\(alpha.netuid.value)"),
        ("locked", alpha.locked > .zero ? alpha.locked.decimal : nil), ("bought", bought),
        ("for", alpha.boughtFor.map { "\($0.decimal) TAO" }), ("on", alpha.boughtOn?.text),
        ("with take", alpha.take?.text), ("validator", alpha.validator.map(word)),
      ]
    case .custodial(let custodial): parts = HoldLine.parts(custodial)
    }
    return parts.compactMap { name, text in
      text.map { $0.isEmpty ? name : "\(name) \($0)" }
    }.joined(separator: " ")
  }

  private static func parts(_ custodial: CustodialPosition) -> [(String, String?)] {
    let basis = custodial.quote?.basis == .apr ? " APR" : ""
    return [
      ("hold", "\(custodial.amount.decimal) TAO at \(word(custodial.provider))"),
      ("quoted", custodial.quote.map { "\($0.rate.text)\(basis) on \($0.on.text)" }),
      ("commission", custodial.commission?.text),
      ("locked", custodial.lockDays.map { "\($0) days" }),
      ("paid after", custodial.withdrawalDays.map { "\($0) days" }),
      ("risk", custodial.lossProbability?.text),
    ]
  }

  /// A name as one word of a line.
  private static func word(_ name: String) -> String {
    let isPlain = name.allSatisfy { $0.isLetter || $0.isNumber || "._".contains($0) }
    if isPlain { return name }
    return name.contains("\"") ? "'\(name)'" : "\"\(name)\""
  }
}
