/// What claiming root dividends costs in transaction fees, beside the base fee, in rao.
///
/// The fee follows the work: rows of the fund that are sold, rows that are only looked at. A claim
/// reserves the fee of four units and pays at most that.
///
/// Source: bittensor 11.3.0 `_root_claim_fee.py`, which mirrors the runtime's weights (467-475).
public enum ClaimFee {
  private static let read: UInt128 = 25_000_000
  private static let write: UInt128 = 100_000_000
  private static let largestWeight: UInt128 = 249_856_000_000
  /// Rao per second of work: 0.00025 rao per ps.
  private static let raoPerBillion: UInt128 = 250_000

  /// What a claim of so many units reserves.
  public static func reserved(units: UInt64 = 4) -> UInt64 {
    let units = UInt128(units)
    let flush = (10_000_000 + 4 * read) * 6 * units + claim(units)
    return fee(min(claim(units) + scan(units) + flush, largestWeight))
  }

  /// What a claim costs that sells some rows and looks at others.
  public static func spent(sold: UInt64, scanned: UInt64, hotkeys: UInt64 = 1) -> UInt64 {
    min(fee(work(sold: sold, scanned: scanned, hotkeys: hotkeys)), reserved())
  }

  /// The work of such a claim in picoseconds, before the limit.
  public static func work(sold: UInt64, scanned: UInt64, hotkeys: UInt64 = 1) -> UInt128 {
    claim(UInt128(max(sold, hotkeys, 1))) + scan(UInt128(scanned))
  }

  private static func claim(_ count: UInt128) -> UInt128 {
    567_441_000 + 437_318_379 * count + (23 + 22 * count) * read + (18 + 16 * count) * write
  }

  private static func scan(_ count: UInt128) -> UInt128 {
    309_208_000 + 263_604_241 * count + (6 + 21 * count) * read
  }

  /// Picoseconds to rao, to nearest, halves down.
  private static func fee(_ weight: UInt128) -> UInt64 {
    let scaled = weight * raoPerBillion
    return UInt64(clamping: (scaled + 499_999_999) / 1_000_000_000)
  }
}
