extension MovingPrice {
  /// The spot prices at which a moving price stands still, for some blocks to come.
  ///
  /// With weight w of 2^-64, moving price p (a whole multiple of 2^-32) and spot s, both in units of
  /// 2^-64, the next one is f = ⌊w·s/2^64⌋ + ⌊(2^64 − w)·p/2^64⌋, cut to a multiple of 2^32. Two
  /// floors lose less than two units: p − 2 < f − w·(s − p)/2^64 ≤ p. So it is p again where
  /// 1 ≤ w·(s − p)/2^64 < 2^32. The weight only grows with the blocks: the least is the next block's,
  /// the largest the last one's.
  struct Rest: Hashable, Sendable {
    /// The lowest and the highest such spot.
    private var lowest: U64F64
    private var highest: U64F64
    /// The last block for which that is known.
    private var lastBlock: UInt64

    /// Known for no block.
    static let none = Rest(lowest: .max, highest: .zero, lastBlock: 0)
    /// How far ahead it is known.
    private static let blocks: UInt64 = 360

    /// Whether a block that ends at this spot leaves the moving price as it is.
    @inline(__always)
    func holds(_ spot: U64F64, in block: UInt64) -> Bool {
      let spot = min(spot, .one)
      return block <= lastBlock && lowest <= spot && spot <= highest
    }

    private init(lowest: U64F64, highest: U64F64, lastBlock: UInt64) {
      self.lowest = lowest
      self.highest = highest
      self.lastBlock = lastBlock
    }

    fileprivate init(at price: I96F32, _ step: MovingPrice, firstEmission: UInt64) {
      self = .none
      var last = step
      last.now = step.now.addingSaturated(Rest.blocks)
      let least = step.weight(firstEmission: firstEmission)
      let most = last.weight(firstEmission: firstEmission)
      let start = U64F64(truncating: price.magnitudeOrZero)
      guard least > .zero, most < .one, start < .one else { return }
      lowest = U64F64(bits: start.bits + (1 << 64) / least.bits + 1)
      highest = U64F64(bits: start.bits + ((1 << 96) - 1) / most.bits)
      lastBlock = last.now
    }
  }

  /// The rest of a moving price, from this block on.
  func rest(at price: I96F32, firstEmission: UInt64) -> Rest {
    Rest(at: price, self, firstEmission: firstEmission)
  }
}
