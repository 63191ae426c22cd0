import TestSupport
import Testing

/// Rows of a tab-separated file beside these tests, without comments.
func rows(_ name: String, file: String = #filePath) throws -> [[String]] {
  let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
  let path = folder.joined(separator: "/") + "/Data/" + name
  let text = try #require(TextFile.read(path), "cannot read \(path)")
  return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
    $0.split(separator: "\t").map(String.init)
  }
}

/// A small generator with a fixed start, so that a failed case comes back.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// Numbers of every size alike: a random count of bits, then random bits.
  mutating func anySize() -> UInt64 {
    next() >> UInt64.random(in: 0...63, using: &self)
  }

  /// The same in 128 bits.
  mutating func anySize128() -> UInt128 {
    (UInt128(next()) << 64 | UInt128(next())) >> UInt128.random(in: 0...127, using: &self)
  }
}
