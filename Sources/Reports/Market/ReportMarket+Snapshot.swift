public import CivilTime
public import Market
import StakingModel

extension ReportMarket {
  /// The market of a snapshot, with the staked alpha recorded at another time beside it.
  ///
  /// - Parameters:
  ///   - text: the snapshot as it was read; its SHA-256 goes into the report.
  ///   - split: stands in for the alpha that earns where the registration is the same.
  public init(_ snapshot: Snapshot, text: String, split: AlphaSplit? = nil, now: UnixTime) {
    let quote = snapshot.taoPrice.atBlock ?? snapshot.taoPrice.approximate
    let titles = snapshot.subnets.map { ($0.netuid, $0.title) }
    let staked = snapshot.subnets.compactMap { info -> (Netuid, EarningAlpha)? in
      guard let row = split?.subnet(info.netuid, registeredBlock: info.registeredBlock) else {
        return nil
      }
      return (info.netuid, EarningAlpha(row.staked, .stakedOn(AlphaSplit.date)))
    }
    self.init(
      chain: snapshot.chain, time: snapshot.time, now: now,
      titles: Dictionary(titles, uniquingKeysWith: { first, _ in first }),
      earningAlpha: Dictionary(staked, uniquingKeysWith: { first, _ in first }),
      price: quote.map { price in
        TAOQuote(
          currency: "USD", value: price.value, date: price.date,
          isApproximate: snapshot.taoPrice.atBlock == nil, source: price.quality)
      },
      sources: [snapshot.provenance.capture], digest: SHA256(text).hex)
  }
}
