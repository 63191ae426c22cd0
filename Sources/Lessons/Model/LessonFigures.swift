import Calculator
public import CivilTime
import Decimals
public import Market
import Presentation
import StakingEconomics
import StakingModel

/// Figures of the recorded block that lessons on `data: snapshot` find under a name.
///
/// The list is part of the lesson format; `docs/lesson-format.md` describes it.
public struct LessonFigures: Sendable {
  /// One figure.
  struct Figure: Sendable {
    var name: String
    /// As the calculator reads it.
    var text: String
    var meaning: String
  }

  private let snapshot: Snapshot
  /// Block, date and age, for the screens.
  let asOf: AsOf

  /// The figures of a snapshot as they look at a moment.
  public init(_ snapshot: Snapshot, now: UnixTime) {
    self.snapshot = snapshot
    asOf = snapshot.asOf(now: now)
  }

  /// The figures of the chain, and of a subnet if the lesson is about one.
  func figures(of netuid: Netuid?) -> [Figure] {
    let block = "at block \(NumberFormat.group(String(snapshot.block)))"
    let chain = snapshot.chain
    var result = [
      Figure(
        name: "root_tao", text: "\(LessonFigures.exact(chain.rootTAO.rao)) TAO",
        meaning: "all TAO on root \(block)"),
      Figure(
        name: "root_pot", text: "\(LessonFigures.rootPot(chain)) TAO/day",
        meaning: "what all root stake earned \(block), valued at spot prices, before take"),
      Figure(
        name: "price_sum", text: "\(LessonFigures.priceSum(chain)) TAO",
        meaning: "the moving prices of all subnets together \(block); root earns only above one"),
    ]
    if let netuid, let subnet = chain.subnet(netuid) {
      result.append(
        Figure(
          name: "alpha_issued",
          text: "\(LessonFigures.exact(subnet.alphaIssuance.rao)) α\(netuid.value)",
          meaning: "all alpha of subnet \(netuid.value), in its pool and outside, \(block)"))
    }
    return result
  }

  private static func exact(_ rao: UInt64) -> String {
    DecimalNumber(rao: rao).plainText
  }

  private static func priceSum(_ chain: ChainState) -> String {
    DecimalNumber(approximating: chain.movingPriceSum.approximate)?.rounded(toFraction: 9).plainText
      ?? "0"
  }

  /// Rates are 64-bit numbers; nine digits after the point are more than they carry.
  private static func rootPot(_ chain: ChainState) -> String {
    let perDay = chain.rootYield(take: 0).daily * chain.rootTAO.approximate
    return DecimalNumber(approximating: perDay)?.rounded(toFraction: 9).plainText ?? "0"
  }
}
