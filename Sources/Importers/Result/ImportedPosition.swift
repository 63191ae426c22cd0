public import CivilTime
public import StakingModel

/// Something that a file says is held.
public struct ImportedPosition: Hashable, Sendable {
  /// Where it is held.
  public enum Place: Hashable, Sendable {
    case root
    case subnet(Netuid)
    /// At an exchange or another provider.
    case custodian(String)
  }

  /// Where.
  public let place: Place
  /// How much, in rao of TAO or of the subnet's alpha.
  public internal(set) var rao: UInt64
  /// How much of it is locked, in rao.
  public let locked: UInt64
  /// The validator: a name, or the ends of its address; nil if the file has none.
  public internal(set) var validator: String?
  /// The line or record of the file, from 1.
  public let line: Int
  /// When it was so, where the file says it.
  public let time: UnixTime?
  /// The block, where the file says it.
  public let block: UInt64?
  /// Whether the file shows it with fewer digits than there are.
  public let isRounded: Bool
  /// What it cost in rao of TAO, where the file says it.
  public let paid: UInt64?
  let hotkey: ChainKey?
  let coldkey: ChainKey?

  init(
    _ place: Place, rao: UInt64, locked: UInt64 = 0, validator: String? = nil,
    hotkey: ChainKey? = nil, coldkey: ChainKey? = nil, line: Int, time: UnixTime? = nil,
    block: UInt64? = nil, isRounded: Bool = false,
    paid: UInt64? = nil
  ) {
    (self.place, self.rao, self.locked, self.line) = (place, rao, locked, line)
    (self.hotkey, self.coldkey, self.time, self.block) = (hotkey, coldkey, time, block)
    self.validator = validator ?? hotkey?.shown
    (self.isRounded, self.paid) = (isRounded, paid)
  }

  /// Whether the unit is alpha.
  public var isAlpha: Bool { if case .subnet = place { true } else { false } }

  /// Where it is held, in words: `root`, `subnet 64`.
  public var placeText: String {
    switch place {
    case .root: "root"
    case .subnet(let netuid): "subnet \(netuid.value)"
    case .custodian(let name): name
    }
  }
}
