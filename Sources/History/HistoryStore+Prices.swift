import CivilTime
public import Market
import SQLite
import StakingModel

extension HistoryStore {
  /// The prices of the subnets that a snapshot has, oldest first; of one day the last one counts.
  ///
  /// Where a row does not say of which registration it is, it counts for the one the snapshot has if
  /// it lies after that one was registered; a block is 12 seconds.
  public func subnetPrices(
    for snapshot: Snapshot
  ) throws(HistoryFault) -> [SubnetPriceHistory.Observation] {
    let infos = Dictionary(
      snapshot.subnets.map { (Int64($0.netuid.value), $0) }, uniquingKeysWith: { first, _ in first }
    )
    var found: [SubnetPriceHistory.Observation] = []
    guard try has(.subnet) else { return [] }
    try asking { () throws(DatabaseFault) in
      try database.each(
        """
        SELECT netuid, time, day_only, block, registered_block, price_kind, price, origin
        FROM subnet WHERE price IS NOT NULL AND price_kind IN ('spot', 'reserve_ratio')
        ORDER BY netuid, time / 86400, day_only, time, origin
        """
      ) { row in
        guard let number = row[0].integer, let info = infos[number], let time = row[1].integer,
          let price = row[6].real, price > 0, price.isFinite,
          let kind = row[5].text.flatMap(SubnetPriceHistory.Kind.init)
        else { return }
        let block = row[3].integer.flatMap { UInt64(exactly: $0) }
        let start = HistoryStore.registration(of: info, in: snapshot)
        let isOwn =
          row[4].integer.map { UInt64(exactly: $0) == info.registeredBlock }
          ?? block.map { $0 >= info.registeredBlock }
          // Of a day alone the whole of it must lie after the registration.
          ?? (time >= start)
        let date = UnixTime(seconds: time).date
        // What came after the block of the snapshot is not its past.
        guard isOwn, date <= snapshot.time.date, block.map({ $0 <= snapshot.block }) != false else {
          return
        }
        found.append(
          SubnetPriceHistory.Observation(
            netuid: info.netuid, registeredBlock: info.registeredBlock,
            capture: SubnetPriceHistory.Capture(
              date: date, block: block, kind: kind, origin: row[7].text ?? ""), price: price))
      }
    }
    return found
  }

  /// The closes of TAO in a currency by day, of one day what counts more behind the rest.
  public func taoPrices(in currency: String) throws(HistoryFault) -> [TAOPriceHistory.Day] {
    var found: [TAOPriceHistory.Day] = []
    guard try has(.taoPrice) else { return [] }
    try asking { () throws(DatabaseFault) in
      // A close stands for the end of its day, whatever moments of it are told beside it.
      try database.each(
        """
        SELECT time, price, origin FROM tao_price WHERE currency = ?
        ORDER BY time / 86400, day_only, time, origin
        """, [.text(currency)]
      ) { row in
        guard let time = row[0].integer, let price = row[1].real, price > 0, price.isFinite else {
          return
        }
        found.append(
          TAOPriceHistory.Day(
            date: UnixTime(seconds: time).date, close: price, origin: row[2].text ?? ""))
      }
    }
    return found
  }

  private static func registration(of info: SubnetInfo, in snapshot: Snapshot) -> Int64 {
    let blocks = Int64(snapshot.block) - Int64(clamping: info.registeredBlock)
    return snapshot.time.seconds - blocks * 12
  }
}
