/// Some of the concepts, each by its number in `Concept.all`; room for 256.
struct ConceptSet: Hashable, Sendable {
  private var low: UInt128 = 0
  private var high: UInt128 = 0

  static let capacity = 256

  init() {}

  /// The concepts of these names, as far as there are any.
  init(_ names: [Substring]) {
    for name in names {
      if let number = Concept.numbers[String(name)] { insert(number) }
    }
  }

  mutating func insert(_ number: Int) {
    if number < 128 { low |= 1 << UInt128(number) } else { high |= 1 << UInt128(number - 128) }
  }

  func contains(_ number: Int) -> Bool {
    (number < 128 ? low >> UInt128(number) : high >> UInt128(number - 128)) & 1 == 1
  }

  mutating func formUnion(_ other: ConceptSet) {
    low |= other.low
    high |= other.high
  }

  func intersection(_ other: ConceptSet) -> ConceptSet {
    var result = ConceptSet()
    result.low = low & other.low
    result.high = high & other.high
    return result
  }

  func isDisjoint(with other: ConceptSet) -> Bool {
    low & other.low == 0 && high & other.high == 0
  }

  var isEmpty: Bool { low == 0 && high == 0 }

  /// The numbers, the smallest first.
  var numbers: [Int] {
    var result: [Int] = []
    for (part, base) in [(low, 0), (high, 128)] {
      var rest = part
      while rest != 0 {
        result.append(base + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return result
  }

  /// How much of a meaning they carry together.
  var weight: Int { numbers.reduce(0) { $0 + Self.weights[$1] } }

  private static let weights = Concept.all.map(\.weight)
}
