import Answers
import Decimals
import Diagnostics
import StakingModel

/// Nobody can sell more alpha of a subnet than is outside its pool.
enum AlphaOutside {
  /// - Parameter order: the line with another amount for `AMOUNT`, to hint at.
  /// - Throws: how much there is, where the amount is more.
  static func check(
    _ amount: Amount<Alpha>, of netuid: Netuid, _ outside: Amount<Alpha>?, order: String
  ) throws(CommandFault) {
    guard let outside, amount > outside else { return }
    throw CommandFault(fault(netuid, outside, order: order))
  }

  static func fault(_ netuid: Netuid, _ outside: Amount<Alpha>, order: String) -> Diagnostic {
    let all = NumberFormat.exact(rao: outside.rao) + " α\(netuid.value)"
    let most = "\(outside.rao / 1_000_000_000) α\(netuid.value)"
    return Diagnostic(
      "amount.range", "nobody holds so much alpha of subnet \(netuid.value)",
      explanation: "\(all) are outside its pool at this block; the pool's own cannot be sold to "
        + "it.",
      hint: outside.rao < 1_000_000_000
        ? nil : Hint("at most", code: order.replacing("AMOUNT", with: most)))
  }
}
