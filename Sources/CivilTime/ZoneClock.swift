/// The clock of a time zone: how far it is ahead of UTC, which may change with the season.
public struct ZoneClock: Hashable, Sendable {
  /// What it is called: `+01:00`, `Europe/Berlin`.
  public let name: String
  /// How far it is ahead before the first change, in seconds.
  let first: Int64
  /// From when on it is how far ahead, oldest first.
  let changes: [Change]
  /// What holds after the last of them; nil where nothing changes any more.
  let season: ZoneSeason?

  struct Change: Hashable, Sendable {
    let time: Int64
    let offset: Int64
  }

  /// A clock that is always so many seconds ahead of UTC.
  public init(seconds: Int64) {
    (name, first, changes, season) = (ZoneClock.text(of: seconds), seconds, [], nil)
  }

  init(name: String, first: Int64, changes: [Change], season: ZoneSeason?) {
    (self.name, self.first, self.changes, self.season) = (name, first, changes, season)
  }

  /// Seconds ahead of UTC as people write them: `+01:00`.
  public static func text(of seconds: Int64) -> String {
    let (hours, minutes) = (Int(seconds.magnitude / 3_600), Int(seconds.magnitude % 3_600 / 60))
    return "\(seconds < 0 ? "-" : "+")\(padded(hours, to: 2)):\(padded(minutes, to: 2))"
  }

  /// How many seconds it is ahead at a moment of UTC.
  public func offset(at time: Int64) -> Int64 {
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].time <= time { low = middle + 1 } else { high = middle }
    }
    if low == changes.count, let season { return season.offset(at: time) }
    return low == 0 ? first : changes[low - 1].offset
  }

  /// The moment of UTC at which it shows a time, in seconds as if it were UTC. Of an hour that it shows
  /// twice the first counts; one that it leaves out is told by the clock from before.
  public func utc(showing local: Int64) -> Int64 {
    let before = local - offset(at: local - 86_400)
    let after = local - offset(at: local + 86_400)
    return [before, after].sorted().first { $0 + offset(at: $0) == local } ?? before
  }
}
