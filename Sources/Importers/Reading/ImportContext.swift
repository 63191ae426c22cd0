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
  /// The clock of files that do not say their zone; nil where nobody says it.
  public var zone: ZoneClock?

  /// A context.
  public init(
    now: UnixTime, snapshot: Snapshot? = nil, token: LedgerAsset? = nil, zone: ZoneClock? = nil
  ) {
    (self.now, self.snapshot, self.token, self.zone) = (now, snapshot, token, zone)
  }

  /// That zone in words: `UTC+01:00`, `Europe/Berlin`.
  var zoneWords: String? {
    zone.map { ($0.name.hasPrefix("+") || $0.name.hasPrefix("-") ? "UTC" : "") + $0.name }
  }
}
