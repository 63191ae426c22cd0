public import Content
public import MarketData
import StakingModel

extension ReportMarket {
  /// The market of a snapshot, with the staked alpha recorded beside it.
  public init(_ snapshot: Snapshot, content: ContentLibrary, now: UnixTime) {
    let pairs = snapshot.subnets.map { ($0.netuid, $0.title) }
    let quote = snapshot.taoPrice.atBlock ?? snapshot.taoPrice.approximate
    self.init(
      chain: snapshot.chain, time: snapshot.time, now: now,
      titles: Dictionary(pairs, uniquingKeysWith: { first, _ in first }),
      earningAlpha: [:],
      price: quote.map { price in
        TAOQuote(
          currency: "USD", value: price.value, date: price.date,
          isApproximate: snapshot.taoPrice.atBlock == nil, source: price.quality)
      },
      sources: [snapshot.provenance.capture], digest: "")
  }
}
