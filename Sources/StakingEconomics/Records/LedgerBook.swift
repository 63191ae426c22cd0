import StakingModel

/// A ledger worked out in one unit with one method: income when received, gains when given away,
/// what is left. Everything is exact; quantities and money reconcile to the last digit.
public struct LedgerBook: Hashable, Sendable {
  /// Whether changing TAO into alpha and back counts as giving away, which is unsettled in most
  /// places.
  public enum SwapTreatment: String, Hashable, Sendable {
    /// A stake sells TAO and buys alpha at its value; an unstake the other way round.
    case disposal = "staking and unstaking are disposals"
    /// Cost and date of acquisition move from one to the other; nothing is gained.
    case carryOver = "cost carries over when staking and unstaking"
  }

  /// Income.
  public struct Income: Hashable, Sendable {
    /// The event.
    public let event: Int
    /// When, in seconds since 1970-01-01 UTC.
    public let time: Int64
    /// What was received.
    public let asset: LedgerAsset
    /// How much, in rao.
    public let rao: Int128
    /// Its value then, which becomes its cost; zero where that is not known.
    public let value: ExactMoney
    /// Where the price comes from.
    public let source: String
    /// Whether the value is known; if not it counts in no sum.
    public internal(set) var isValueKnown = true

    /// Its value then, if that is known.
    public var knownValue: ExactMoney? { isValueKnown ? value : nil }
  }

  /// A part of a lot given away.
  public struct Disposal: Hashable, Sendable {
    /// The event.
    public let event: Int
    /// When, in seconds since 1970-01-01 UTC.
    public let time: Int64
    /// What was given away.
    public let asset: LedgerAsset
    /// The part of the lot, with its cost.
    public let lot: Lot
    /// This part's share of what was received; zero where that is not known.
    public let proceeds: ExactMoney
    /// Whether what was received is known; if not it counts in no sum.
    public internal(set) var areProceedsKnown = true
    /// The days after it from which the lot comes, where the method matched it; nil for a lot that was
    /// there.
    public internal(set) var window: ClosedRange<Int64>?

    /// What was gained, of what is known.
    public var gain: ExactMoney { proceeds - lot.cost }
    /// What was received, if that is known.
    public var knownProceeds: ExactMoney? { areProceedsKnown ? proceeds : nil }
    /// What was gained, if both sides are known.
    public var knownGain: ExactMoney? { areProceedsKnown && lot.isCostKnown ? gain : nil }
  }

  /// A part of a lot that left without proceeds: sent to another wallet, or paid as a fee.
  public struct Departure: Hashable, Sendable {
    /// The event.
    public let event: Int
    /// When, in seconds since 1970-01-01 UTC.
    public let time: Int64
    /// What left.
    public let asset: LedgerAsset
    /// The part of the lot, with its cost.
    public let lot: Lot
    /// Whether it was a transaction fee.
    public let isFee: Bool
  }

  /// What it counts in.
  public let unit: LedgerUnit
  /// Which lots go first.
  public let method: LotMethod
  /// How staking counts.
  public let treatment: SwapTreatment
  /// Income, in order of time.
  public internal(set) var income: [Income] = []
  /// Disposals, in order of time.
  public internal(set) var disposals: [Disposal] = []
  /// What left without proceeds, in order of time.
  public internal(set) var departures: [Departure] = []
  /// The cost of everything bought or brought in.
  public internal(set) var paidIn = ExactMoney.zero
  /// The value at which stakes and unstakes changed hands, the cost of what they brought.
  public internal(set) var swappedIn = ExactMoney.zero
  var shelves: [LedgerAsset: LotShelf] = [:]

  init(unit: LedgerUnit, method: LotMethod, treatment: SwapTreatment) {
    self.unit = unit
    self.method = method
    self.treatment = treatment
  }

  /// The lots of an asset that are left, oldest first.
  public func lots(of asset: LedgerAsset) -> [Lot] {
    shelves[asset]?.lots ?? []
  }

  /// What is left of an asset, in rao.
  public func held(_ asset: LedgerAsset) -> Int128 {
    shelves[asset]?.rao ?? 0
  }

  /// The assets of which something is left.
  public var assets: Set<LedgerAsset> {
    Set(shelves.filter { $0.value.rao > 0 }.keys)
  }
}
