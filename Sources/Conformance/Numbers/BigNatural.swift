/// A whole number of any size, least significant word first and no zero word on top.
struct BigNatural: Hashable, Sendable {
  private(set) var words: [UInt32]

  init(_ value: UInt128) {
    var rest = value
    words = []
    while rest > 0 {
      words.append(UInt32(truncatingIfNeeded: rest))
      rest >>= 32
    }
  }

  private init(words: [UInt32]) {
    self.words = words
    while self.words.last == 0 { self.words.removeLast() }
  }

  static let zero = BigNatural(0)
  var isZero: Bool { words.isEmpty }

  /// The number in 128 bits, nil if it is larger.
  var uint128: UInt128? {
    words.count <= 4 ? words.reversed().reduce(0) { $0 << 32 | UInt128($1) } : nil
  }

  static func + (left: BigNatural, right: BigNatural) -> BigNatural {
    var result: [UInt32] = []
    var carry: UInt64 = 0
    for index in 0..<max(left.words.count, right.words.count) {
      carry += UInt64(left.word(index)) + UInt64(right.word(index))
      result.append(UInt32(truncatingIfNeeded: carry))
      carry >>= 32
    }
    result.append(UInt32(carry))
    return BigNatural(words: result)
  }

  /// The distance between two numbers.
  static func distance(_ left: BigNatural, _ right: BigNatural) -> BigNatural {
    let (high, low) = left < right ? (right, left) : (left, right)
    var result: [UInt32] = []
    var borrow: Int64 = 0
    for index in high.words.indices {
      let difference = Int64(high.word(index)) - Int64(low.word(index)) + borrow
      result.append(UInt32(truncatingIfNeeded: difference))
      borrow = difference >> 32
    }
    return BigNatural(words: result)
  }

  static func * (left: BigNatural, right: BigNatural) -> BigNatural {
    var result = [UInt32](repeating: 0, count: left.words.count + right.words.count)
    for (index, word) in left.words.enumerated() {
      var carry: UInt64 = 0
      for (offset, other) in right.words.enumerated() {
        carry += UInt64(result[index + offset]) + UInt64(word) * UInt64(other)
        result[index + offset] = UInt32(truncatingIfNeeded: carry)
        carry >>= 32
      }
      result[index + right.words.count] = UInt32(carry)
    }
    return BigNatural(words: result)
  }

  /// Quotient and remainder; the divisor must not be zero.
  func divided(by divisor: UInt32) -> (quotient: BigNatural, remainder: UInt32) {
    var result = words
    var rest: UInt64 = 0
    for index in words.indices.reversed() {
      rest = rest << 32 | UInt64(words[index])
      result[index] = UInt32(rest / UInt64(divisor))
      rest %= UInt64(divisor)
    }
    return (BigNatural(words: result), UInt32(rest))
  }

  /// `base^exponent`.
  static func power(_ base: UInt32, _ exponent: Int) -> BigNatural {
    var result = BigNatural(1)
    var square = BigNatural(UInt128(base))
    var rest = exponent
    while rest > 0 {
      if rest & 1 == 1 { result = result * square }
      square = square * square
      rest >>= 1
    }
    return result
  }

  /// The decimal digits.
  var digits: String {
    if isZero { return "0" }
    var groups: [String] = []
    var rest = self
    while !rest.isZero {
      let (quotient, group) = rest.divided(by: 1_000_000_000)
      let text = String(group)
      groups.append(
        quotient.isZero ? text : String(repeating: "0", count: 9 - text.count) + text)
      rest = quotient
    }
    return groups.reversed().joined()
  }

  private func word(_ index: Int) -> UInt32 {
    index < words.count ? words[index] : 0
  }
}

extension BigNatural: Comparable {
  static func < (left: BigNatural, right: BigNatural) -> Bool {
    if left.words.count != right.words.count { return left.words.count < right.words.count }
    for index in left.words.indices.reversed() where left.words[index] != right.words[index] {
      return left.words[index] < right.words[index]
    }
    return false
  }
}
