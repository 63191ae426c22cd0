import Decimals

/// How far a price may be pushed: "without moving the price more than 5 %", "before I lose 10 %".
extension NameFinder {
  private static let limiting: Set<String> = [
    "without", "before", "until", "under", "below", "max", "maximum", "most", "within", "than",
    "over", "by", "limit", "limited", "<", "ohne", "bevor", "unter", "hochstens", "sin", "antes",
    "menos",
  ]
  private static let pushing = [
    "mov", "push", "shift", "impact", "slip", "slid", "affect", "beweg", "druck", "mueve", "mover",
  ]
  private static let losing = ["lose", "losing", "loss", "verlier", "pierd", "perder"]
  private static let trading = [
    "sell", "buy", "sale", "purchase", "size", "order", "unstak", "exit", "dump", "unload", "trade",
    "swap", "stak",
    "get", "leave",
    "verkauf", "kauf", "vend", "compr",
  ]
  private static let conditions: Set<String> = ["if", "when", "wenn", "si", "falls", "should"]

  /// Whether a percentage is how far an order may push the price.
  func isLimit(_ place: Int) -> Bool {
    guard !tokens.contains(where: { Self.conditions.contains($0.text) }),
      tokens.contains(where: { token in Self.trading.contains(where: token.text.hasPrefix) })
    else { return false }
    let before = max(0, place - 7)..<place
    let near = max(0, place - 6)..<min(tokens.count, place + 5)
    let isPushed = near.contains { other in Self.pushing.contains(where: text(other).hasPrefix) }
    let isLost = before.contains { other in Self.losing.contains(where: text(other).hasPrefix) }
    let isSize = tokens.contains { $0.text == "size" } && isPushed
    return isSize || (isPushed || isLost) && before.contains { Self.limiting.contains(text($0)) }
  }

  /// Whether it is the price itself that may move, and not what is lost on the order.
  func isLimitOfPrice(_ place: Int) -> Bool {
    let near = max(0, place - 6)..<min(tokens.count, place + 5)
    return near.contains { ["price", "preis", "kurs", "precio"].contains(text($0)) }
      && !near.contains { text($0) == "impact" }
  }
}
