/// Words in one buffer, each with a number from 0. No word becomes a string of its own: thousands are
/// entered before the first question is answered.
struct WordTable: Sendable {
  private var letters: [UInt8] = []
  /// Where each word begins, and where the last one ends.
  private var starts: [Int32] = [0]
  private var hashes: [UInt32] = []
  /// The numbers by hash, the next free slot where one is taken; −1 is free. Half of them at most are taken.
  private var slots: [Int32]

  /// - Parameter capacity: how many words are expected.
  init(capacity: Int) {
    slots = Array(repeating: -1, count: Self.size(for: capacity))
    letters.reserveCapacity(8 * capacity)
    starts.reserveCapacity(capacity + 1)
    hashes.reserveCapacity(capacity)
  }

  var count: Int { hashes.count }

  /// The number of a word, which is a new one if it was not there.
  mutating func insert(_ word: some Collection<UInt8>) -> Int {
    let hash = Self.hash(word)
    let slot = slot(of: word, hash)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    slots[slot] = Int32(count)
    hashes.append(hash)
    letters.append(contentsOf: word)
    starts.append(Int32(letters.count))
    if 2 * count > slots.count { grow() }
    return count - 1
  }

  /// The number of a word, if it is there.
  func number(of word: some Collection<UInt8>) -> Int? {
    let number = slots[slot(of: word, Self.hash(word))]
    return number < 0 ? nil : Int(number)
  }

  /// The word of a number.
  func text(_ number: Int) -> String {
    String(decoding: letters[range(number)], as: UTF8.self)
  }

  private func range(_ number: Int) -> Range<Int> {
    Int(starts[number])..<Int(starts[number + 1])
  }

  /// Where a word is, or would be.
  private func slot(of word: some Collection<UInt8>, _ hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, letters[range(number)].elementsEqual(word) { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: 2 * slots.count)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  private static func size(for capacity: Int) -> Int {
    var size = 64
    while size < 2 * capacity { size *= 2 }
    return size
  }

  /// FNV-1a: short, and alike on every machine.
  private static func hash(_ word: some Collection<UInt8>) -> UInt32 {
    let hash = word.reduce(2_166_136_261 as UInt32) { ($0 ^ UInt32($1)) &* 16_777_619 }
    return hash ^ hash >> 15
  }
}
