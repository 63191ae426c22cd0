public import CivilTime
public import Market
public import StakingEconomics

/// What the reader of a file knows besides the file.
public struct ImportContext: Sendable {
  /// Dates later than this are faults.
  public var now: UnixTime
  /// Names and supplies of subnets; without it subnets go by number and are not checked.
  public var snapshot: Snapshot?
  /// What the amounts of a file count that does not say it itself.
  public var token: LedgerAsset?
  /// How many seconds the clock of files that do not say their zone is ahead of UTC; nil where nobody says
  /// it.
  public var zone: Int64?

  /// A context.
  public init(
    now: UnixTime, snapshot: Snapshot? = nil, token: LedgerAsset? = nil, zone: Int64? = nil
  ) {
    (self.now, self.snapshot, self.token, self.zone) = (now, snapshot, token, zone)
  }

  /// That zone in words: `UTC+01:00`.
  var zoneWords: String? { zone.map { "UTC" + ImportContext.offset($0) } }

  /// Seconds ahead of UTC as `--zone` takes them: `+01:00`.
  static func offset(_ seconds: Int64) -> String {
    let (hours, minutes) = (abs(seconds) / 3_600, abs(seconds) % 3_600 / 60)
    return (seconds < 0 ? "-" : "+") + (hours < 10 ? "0" : "") + "\(hours):"
      + (minutes < 10 ? "0" : "") + "\(minutes)"
  }
}
