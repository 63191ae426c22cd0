/// The 64-bit hash `xxHash`, of which storage keys are made. Fast, and no protection against anybody.
///
/// Source: the xxHash specification, `doc/xxhash_spec.md` of its repository.
public enum XXHash64 {
  private static let primes: [UInt64] = [
    11_400_714_785_074_694_791, 14_029_467_366_897_019_727, 1_609_587_929_392_839_161,
    9_650_029_242_287_828_579, 2_870_177_450_012_600_261,
  ]

  /// The hash of bytes.
  public static func hash(_ bytes: [UInt8], seed: UInt64 = 0) -> UInt64 {
    var rest = bytes[...]
    var sum = bytes.count < 32 ? seed &+ primes[4] : stripes(&rest, seed)
    sum &+= UInt64(bytes.count)
    while rest.count >= 8 {
      sum = rotated(sum ^ round(0, word(&rest, 8)), 27) &* primes[0] &+ primes[3]
    }
    if rest.count >= 4 {
      sum = rotated(sum ^ (word(&rest, 4) &* primes[0]), 23) &* primes[1] &+ primes[2]
    }
    while !rest.isEmpty {
      sum = rotated(sum ^ (word(&rest, 1) &* primes[4]), 11) &* primes[0]
    }
    sum = (sum ^ (sum >> 33)) &* primes[1]
    sum = (sum ^ (sum >> 29)) &* primes[2]
    return sum ^ (sum >> 32)
  }

  /// All whole pieces of 32 bytes, in four lanes.
  private static func stripes(_ rest: inout ArraySlice<UInt8>, _ seed: UInt64) -> UInt64 {
    var lanes = [seed &+ primes[0] &+ primes[1], seed &+ primes[1], seed, seed &- primes[0]]
    while rest.count >= 32 {
      for lane in 0..<4 { lanes[lane] = round(lanes[lane], word(&rest, 8)) }
    }
    var sum =
      rotated(lanes[0], 1) &+ rotated(lanes[1], 7) &+ rotated(lanes[2], 12)
      &+ rotated(lanes[3], 18)
    for lane in lanes { sum = (sum ^ round(0, lane)) &* primes[0] &+ primes[3] }
    return sum
  }

  private static func round(_ lane: UInt64, _ input: UInt64) -> UInt64 {
    rotated(lane &+ input &* primes[1], 31) &* primes[0]
  }

  private static func rotated(_ value: UInt64, _ bits: UInt64) -> UInt64 {
    value << bits | value >> (64 - bits)
  }

  /// Takes a little-endian number off the front.
  private static func word(_ rest: inout ArraySlice<UInt8>, _ count: Int) -> UInt64 {
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
