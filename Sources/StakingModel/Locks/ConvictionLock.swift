/// A voluntary lock of alpha: it binds the alpha and gives its hotkey a say in who owns the subnet,
/// but no yield.
///
/// Source: pallets/subtensor/src/staking/lock.rs (runtime 475).
public struct ConvictionLock: Hashable, Sendable {
  /// Alpha bound.
  public var mass: Amount<Alpha>
  /// Weight toward ownership, in rao.
  public var conviction: Double

  /// A lock.
  public init(mass: Amount<Alpha>, conviction: Double) {
    self.mass = mass
    self.conviction = conviction
  }

  /// How a lock changes in time.
  public struct Terms: Hashable, Sendable {
    /// Blocks in which the mass falls to 1/e; 934,866 by default, a half-life of 90 days.
    public var unlockBlocks: UInt64
    /// Blocks in which conviction closes 1 − 1/e of its distance; 311,622 on mainnet.
    public var maturityBlocks: UInt64
    /// Whether it is a lock to the owner's hotkey, whose conviction is its mass at once.
    public var toOwner: Bool
    /// Whether the mass stays.
    public var isPerpetual: Bool

    /// Terms.
    public init(
      unlockBlocks: UInt64, maturityBlocks: UInt64, toOwner: Bool = false, isPerpetual: Bool = false
    ) {
      self.unlockBlocks = unlockBlocks
      self.maturityBlocks = maturityBlocks
      self.toOwner = toOwner
      self.isPerpetual = isPerpetual
    }
  }

  /// Below this both parts become zero.
  private static let dust: UInt64 = 100

  /// e^(−blocks/tau); the exponent does not fall below −40. No blocks give one, no tau zero.
  public static func decay(blocks: UInt64, tau: UInt64) -> Double {
    if blocks == 0 { return 1 }
    if tau == 0 { return 0 }
    return ElementaryFunctions.exp(max(-40, -Double(blocks) / Double(tau)))
  }

  /// The lock after some blocks: the mass rounded down to whole rao, zero once both parts are dust.
  public func rolled(blocks: UInt64, terms: Terms) -> ConvictionLock {
    let unlocked = ConvictionLock.decay(blocks: blocks, tau: terms.unlockBlocks)
    let matured = ConvictionLock.decay(blocks: blocks, tau: terms.maturityBlocks)
    let mass =
      terms.isPerpetual ? mass : ConvictionLock.decayed(mass, blocks, terms.unlockBlocks)
    let grown =
      terms.toOwner
      ? Double(mass.rao)
      : conviction * matured + gained(blocks, terms, unlocked: unlocked, matured: matured)
    let dust = Double(ConvictionLock.dust)
    if mass.rao < ConvictionLock.dust, grown < dust {
      return ConvictionLock(mass: .zero, conviction: 0)
    }
    return ConvictionLock(mass: mass, conviction: grown)
  }

  private func gained(
    _ blocks: UInt64, _ terms: Terms, unlocked: Double, matured: Double
  ) -> Double {
    let size = Double(mass.rao)
    if terms.isPerpetual { return size * (1 - matured) }
    let unlock = Double(terms.unlockBlocks)
    let maturity = Double(terms.maturityBlocks)
    guard unlock != maturity else {
      return unlock > 0 ? size * (Double(blocks) / unlock) * unlocked : 0
    }
    return size * unlock * (unlocked - matured) / (unlock - maturity)
  }

  /// `⌊mass·e^(−blocks/tau)⌋` with 192 binary places, so that no rao is lost to a float.
  private static func decayed(
    _ mass: Amount<Alpha>, _ blocks: UInt64, _ tau: UInt64
  ) -> Amount<Alpha> {
    if blocks == 0 { return mass }
    guard tau > 0 else { return .zero }
    let exponent =
      blocks / tau >= 40
      ? Fixed192(bits: UInt256(40, 0, 0, 0))
      : Fixed192(bits: UInt256(blocks, 0, 0, 0)).divided(by: tau)
    return Amount(rao: exponent.exponentialOfNegative.bits.multiplied(by: mass.rao).low.word3)
  }
}
