import CivilTime
import Decimals
import StakingEconomics

/// Transfers out of which no file tells where they come in: with them goes what they once cost.
struct LostTransfers {
  private var count = 0
  private var first: ImportedEvent?
  private var sums: [LedgerAsset: Int128] = [:]
  /// Those that what came days later may be.
  private var likely: [(out: ImportedEvent, into: ImportedEvent)] = []
  private var likelyCount = 0

  /// A week, and the time of a transfer's own.
  private static let longest: Int64 = 7 * 86_400
  /// More arrivals than these within a week are not looked through for each.
  private static let looks = 64

  /// - Parameters:
  ///   - goes: places of what went out, in order of time.
  ///   - partners: those whose other side is known.
  ///   - taken: the places of these other sides.
  init(
    _ goes: [Int], _ comes: [Int], _ events: [ImportedEvent], _ partners: [Int: Int],
    _ taken: Set<Int>
  ) {
    let open = comes.filter { !taken.contains($0) }
      .sorted { EventOrder.precedes(events[$0], events[$1]) }
    var used: Set<Int> = []
    var start = 0
    for place in goes where partners[place] == nil {
      let out = events[place]
      count += 1
      first = first ?? out
      sums[out.flows[0].asset, default: 0] -= out.flows[0].rao
      while start < open.count, events[open[start]].event.time < out.event.time - 86_400 {
        start += 1
      }
      let into = open[start...].prefix(Self.looks).first {
        !used.contains($0) && Self.fits(out, events[$0])
      }
      guard let into else { continue }
      used.insert(into)
      likelyCount += 1
      if likely.count < 3 { likely.append((out, events[into])) }
    }
  }

  /// As much or up to a hundredth less, within days.
  private static func fits(_ out: ImportedEvent, _ into: ImportedEvent) -> Bool {
    let (went, came) = (-out.flows[0].rao, into.flows[0].rao)
    let isCoarse = out.precision == .day || into.precision == .day
    return out.flows[0].asset == into.flows[0].asset && (went - went / 100...went).contains(came)
      && (isCoarse ? -86_400...longest : -60...longest).contains(into.event.time - out.event.time)
  }

  var notes: [String] {
    guard let first else { return [] }
    let day = UnixTime(seconds: first.event.time).date.text
    let amounts = sums.sorted { $0.key.text < $1.key.text }
      .map { "\(Shown.amount($0.value)) \($0.key.sign)" }
    let shown = amounts.prefix(3).joined(separator: ", ") + (amounts.count > 3 ? " and more" : "")
    let lost =
      count == 1
      ? "1 transfer goes out, and no file here tells where it comes in: \(shown) on \(day)"
      : "\(NumberFormat.counted(count, "transfer")) go out, and no file here tells where they come in: "
        + "\(shown), the first on \(day)"
    let whole =
      lost
      + ". What that once cost goes with it. If it is in a wallet of yours, read the file of that one "
      + "too"
    guard !likely.isEmpty else { return [whole] }
    let pairs = likely.map { "\($0.out.words) and \($0.into.words)" }.joined(separator: "; ")
    let more = likelyCount - likely.count
    return [
      whole,
      "what goes out and what comes in soon after may be "
        + (likelyCount == 1 ? "one transfer" : "transfers") + " of your own: \(pairs)"
        + (more > 0 ? ", and \(more) more" : "")
        + ". Both sides count, so what came in has no known cost",
    ]
  }
}
