import Content
import Market
import StakingEconomics
import StakingModel

/// The recorded market, read once.
enum RecordedMarket {
  static func market() throws -> Market { try embedded.get() }
  static func ground() throws -> StakingGround { try market().ground }

  private static let embedded = Result {
    try Market.of(Snapshot.embedded(in: .embedded), in: .embedded)
  }
}
