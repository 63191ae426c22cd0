import StakingModel

/// One of 2^64 independent streams of random bits that belong to a seed: xoshiro256++ (Blackman and
/// Vigna, 2019). The same seed and stream give the same bits on every machine.
struct RandomStream: Sendable {
  private var state0: UInt64
  private var state1: UInt64
  private var state2: UInt64
  private var state3: UInt64

  /// The stream of that number.
  init(seed: UInt64, stream: UInt64) {
    // Mixing the number first keeps neighbouring streams from sharing words of the sequence below.
    var word = RandomStream.mixed(stream &+ RandomStream.step) ^ seed
    func next() -> UInt64 {
      word &+= RandomStream.step
      return RandomStream.mixed(word)
    }
    self.init(state: (next(), next(), next(), next()))
  }

  /// A generator at a known state, for its published test values. All zero is not a state.
  init(state: (UInt64, UInt64, UInt64, UInt64)) {
    (state0, state1, state2, state3) = state
  }

  /// 64 random bits.
  @inline(__always)
  mutating func next() -> UInt64 {
    let sum = state0 &+ state3
    let result = (sum &<< 23 | sum &>> 41) &+ state0
    let shifted = state1 &<< 17
    state2 ^= state0
    state3 ^= state1
    state1 ^= state2
    state0 ^= state3
    state2 ^= shifted
    state3 = state3 &<< 45 | state3 &>> 19
    return result
  }

  /// A number strictly between 0 and 1, one of 2^53 evenly spaced.
  @inline(__always)
  mutating func uniform() -> Double {
    (Double(next() &>> 11) + 0.5) * 0x1p-53
  }

  /// A waiting time with mean 1: −ln of a uniform number.
  mutating func exponential() -> Double {
    -ElementaryFunctions.log(uniform())
  }

  private static let step: UInt64 = 0x9e37_79b9_7f4a_7c15

  /// The finalizer of SplitMix64: a bijection of 64 bits.
  private static func mixed(_ word: UInt64) -> UInt64 {
    var bits = word
    bits = (bits ^ bits &>> 30) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ bits &>> 27) &* 0x94d0_49bb_1331_11eb
    return bits ^ bits &>> 31
  }
}
