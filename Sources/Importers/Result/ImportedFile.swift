public import CivilTime
public import StakingEconomics

/// What one file was found to say.
public struct ImportedFile: Hashable, Sendable {
  /// Its name as it was given.
  public let name: String
  /// What kind of file it is.
  public let kind: ImportKind
  /// By what it was recognised.
  public let reason: String
  /// Rows or records that were read, those left out among them.
  public internal(set) var rowsRead = 0
  /// Rows that do not count, with the reason.
  public internal(set) var leftOut: [LeftOut] = []
  /// The units of its amounts, and how they are known.
  public internal(set) var units = ""
  /// The time zone of its dates, and how it is known; nil without dates.
  public internal(set) var timeZone: String?
  /// What is held.
  public internal(set) var positions: [ImportedPosition] = []
  /// Where it says that nothing is held.
  public internal(set) var emptied: [ImportedPosition] = []
  /// TAO that is not staked.
  public internal(set) var free: [FreeBalance] = []
  /// What happened.
  public internal(set) var events: [ImportedEvent] = []
  /// What was there before the first of them, where the file says it.
  public internal(set) var openings: [OpeningBalance] = []
  /// Sums beside the file's own totals.
  public internal(set) var checks: [ImportCheck] = []
  /// What a reader should know.
  public internal(set) var notes: [String] = []

  /// Sides of swaps whose other side stands in another file.
  var halves: [TaxEntry] = []
  /// Currencies whose fees are part of costs and proceeds.
  private var moneyFees: [String] = []
  /// What the titles of its table come to; 0 for what is none.
  var titles = 0
  /// Whether the events stand in order of time.
  var isSorted = true
  /// Whether its clock is of a zone that it does not say.
  public internal(set) var isLocal = false
  /// The wallets whose events it tells apart.
  private(set) var wallets: [ChainKey] = []

  init(name: String, kind: ImportKind, reason: String) {
    (self.name, self.kind, self.reason) = (name, kind, reason)
  }

  /// A row that does not count.
  mutating func leaveOut(_ line: Int, _ reason: String) {
    guard let index = leftOut.firstIndex(where: { $0.reason == reason }) else {
      return leftOut.append(LeftOut(reason: reason, count: 1, lines: [line]))
    }
    leftOut[index].count += 1
    if leftOut[index].lines.count < LeftOut.linesShown { leftOut[index].lines.append(line) }
  }

  /// A wallet as its place among those of the file; 0 for one that is not said.
  mutating func wallet(_ key: ChainKey?) -> UInt16 {
    guard let key else { return 0 }
    if wallets.last == key { return UInt16(clamping: wallets.count) }
    if let known = wallets.firstIndex(of: key) { return UInt16(clamping: known + 1) }
    wallets.append(key)
    return UInt16(clamping: wallets.count)
  }

  /// Tells that fees in a currency are part of what was paid or received in it.
  mutating func noteMoneyFee(_ code: String) {
    if !moneyFees.contains(code) { moneyFees.append(code) }
    noteOnce(ImportedFile.moneyFee(code))
  }

  private static func moneyFee(_ code: String) -> String {
    "fees in \(code) are part of costs and proceeds"
  }

  /// The notes for records in a currency or in TAO: what is told in others alone does not count there, and
  /// neither do its fees.
  public func notes(in unit: String) -> [String] {
    let others = Dictionary(
      uniqueKeysWithValues: moneyFees.filter { $0 != unit }.map { (ImportedFile.moneyFee($0), $0) })
    return notes.map { note in
      others[note].map { "\(note) in \($0): what is told in \($0) alone does not count in \(unit)" }
        ?? note
    }
  }

  mutating func noteOnce(_ text: String) {
    if !notes.contains(text) { notes.append(text) }
  }
}

/// Rows that do not count.
public struct LeftOut: Hashable, Sendable {
  /// Why.
  public let reason: String
  /// How many.
  public internal(set) var count: Int
  /// The first of their lines.
  public internal(set) var lines: [Int]

  /// More lines than this help nobody.
  static let linesShown = 5
}

/// A sum of ours beside the file's own.
public struct ImportCheck: Hashable, Sendable {
  /// What is added up, as `value of all rows`.
  public let subject: String
  /// Our sum, as text with its unit.
  public let sum: String
  /// The file's own total.
  public let total: String
  /// Whether they agree as far as the file's own digits go.
  public let agrees: Bool
  /// Whether they are the same to the last digit.
  public var isExact: Bool { sum == total }
}

/// What a wallet had of an asset before the first event of a file.
public struct OpeningBalance: Hashable, Sendable {
  /// What.
  public let asset: LedgerAsset
  /// How much, in rao.
  public internal(set) var rao: Int128
  /// Up to when.
  public let time: Int64
  /// Whose, as the file has it.
  let coldkey: ChainKey?
  /// The exchange that keeps it; nil for a wallet.
  var custodian: String?
  /// The line or record that says it.
  public let line: Int
}

/// TAO that is not staked.
public struct FreeBalance: Hashable, Sendable {
  /// How much, in rao.
  public let rao: UInt64
  /// Whose, as the file has it.
  let coldkey: ChainKey?
  /// When it was so.
  public let time: UnixTime?
  /// Whether the file shows it with fewer digits than there are.
  public let isRounded: Bool

  init(rao: UInt64, coldkey: ChainKey?, time: UnixTime? = nil, isRounded: Bool = false) {
    (self.rao, self.coldkey, self.time) = (rao, coldkey, time)
    self.isRounded = isRounded
  }
}
