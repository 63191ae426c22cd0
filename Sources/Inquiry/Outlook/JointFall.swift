/// What all that is held loses together if every price of alpha falls at once, and TAO's own price with
/// them: single risks say nothing of that.
public struct JointFall: Hashable, Sendable {
  /// How far every price falls, as a fraction.
  public static let change = -0.5

  /// What of today's worth at quoted prices is gone, in rao of TAO; zero where no alpha is held.
  public let rao: Int128
  /// The same as a part of today's worth.
  public let part: Double
  /// The part of its worth in money that is gone if the price of TAO falls as far too.
  public let partInMoney: Double

  /// Nil where nothing held is worth anything.
  init?(_ review: HoldingsReview) {
    let worth = review.spotRao
    guard worth > 0 else { return nil }
    let alpha = review.positions.reduce(Int128(0)) { sum, position in
      if case .subnet = position.place { sum + position.spotRao } else { sum }
    }
    rao = Int128((Double(alpha) * -JointFall.change).rounded())
    part = Double(rao) / Double(worth)
    partInMoney = 1 - (1 - part) * (1 + JointFall.change)
  }
}
