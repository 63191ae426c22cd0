public import CivilTime
public import Inquiry
public import Market
import StakingModel

/// What every report is made from: a market to ask, the moment it is made, the digest of the data.
public struct ReportContext: Sendable {
  /// Whoever asks, asks here.
  public let inquiry: Inquiry
  /// When the report is made; the data's age is counted to here.
  public let now: UnixTime
  /// SHA-256 of the data as recorded; empty if it is not known.
  public let digest: String
  /// Whether there is a history of the person's own that cannot be read.
  public var lacksHistory = false

  /// A context.
  ///
  /// - Parameter text: the snapshot as it was read; its digest goes into the report.
  public init(_ market: Market, text: String, now: UnixTime) {
    inquiry = Inquiry(market)
    self.now = now
    digest = text.isEmpty ? "" : SHA256(text).hex
  }

  /// The recorded market.
  public var market: Market { inquiry.market }
  /// The chain at the block.
  var chain: ChainState { market.chain }
  /// Block, time and age.
  public var asOf: AsOf { market.asOf(now: now) }
  /// Where the data comes from.
  var sources: [String] { [market.snapshot.provenance.capture] }
}
