/// Finds private keys: a seed or a key as hexadecimal digits, in one piece or in groups, and the
/// forms in which wallets export them.
struct KeyScan {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where words end that name a hash, ascending.
  private let hashes: [Int]

  /// - Parameters:
  ///   - announcements: where words end behind which a secret is to be expected, ascending.
  ///   - hashes: where words end behind which 32 bytes are a hash, as everybody may know it.
  static func ranges(in text: String, _ announcements: [Int], hashes: [Int] = []) -> [Range<Int>] {
    var text = text
    return text.withUTF8 { bytes in
      let scan = KeyScan(bytes: bytes, hashes: hashes)
      return scan.digits(announcements) + scan.exports() + scan.encoded(behind: announcements)
    }
  }

  // MARK: Digits

  /// A stretch of hexadecimal digits, without the `0x` that may stand before it.
  private struct Group {
    var range: Range<Int>
    var letters: Int
    var isMarked: Bool
    var count: Int
  }

  /// Groups of one size that follow each other.
  private struct Row {
    var size = 0
    var groups = 0
    var letters = 0
    var range = 0..<0

    /// Whether it has 32 bytes or more, and is no list of numbers.
    var isKey: Bool { groups > 1 && groups * size >= 64 && letters >= 8 }
  }

  /// 32 bytes or more in a row, or in groups of one size; 16 bytes with nothing beside them, or close
  /// behind a word that announces them.
  private func digits(_ announcements: [Int]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var row = Row()
    var (count, first): (Int, Group?) = (0, nil)
    forEachGroup { group in
      // Ten digits alone make a large number, as zeros do.
      if group.count >= 64, group.letters > 0 || group.isMarked,
        group.count > 64 || !isHash(group.range, announcements)
      {
        found.append(group.range)
      }
      if group.count >= 32, group.letters > 0, isBehind(announcements, group.range) {
        found.append(group.range)
      }
      (count, first) = (count + 1, first ?? group)
      if row.groups > 0, row.size == group.count, isBetween(row.range, group.range) {
        row.groups += 1
        row.letters += group.letters
        row.range = row.range.lowerBound..<group.range.upperBound
      } else {
        if row.isKey { found.append(row.range) }
        row = Row(size: group.count, groups: 1, letters: group.letters, range: group.range)
      }
      if ![2, 4, 8, 16, 32].contains(group.count) { row = Row() }
    }
    if row.isKey { found.append(row.range) }
    if count == 1, let first, first.count == 32, first.letters >= 2, isAlone(first.range) {
      found.append(first.range)
    }
    return found
  }

  private func isAlone(_ range: Range<Int>) -> Bool {
    bytes[..<range.lowerBound].allSatisfy { $0 <= 0x20 }
      && bytes[range.upperBound...].allSatisfy { $0 <= 0x20 }
  }

  private func forEachGroup(_ work: (Group) -> Void) {
    var index = 0
    while index < bytes.count {
      guard bytes[index].isHexDigit else {
        index += 1
        continue
      }
      let start = index
      let isMarked = bytes[index] == 0x30 && index + 1 < bytes.count && bytes[index + 1] == 0x78
      if isMarked { index += 2 }
      var group = Group(range: start..<start, letters: 0, isMarked: isMarked, count: 0)
      while index < bytes.count {
        let hidden = hiddenMark(at: index)
        guard hidden > 0 || bytes[index].isHexDigit else { break }
        if hidden == 0 {
          group.count += 1
          if bytes[index] > 0x39 { group.letters += 1 }
        }
        index += max(1, hidden)
      }
      group.range = start..<index
      work(group)
    }
  }

  /// How many bytes a mark that shows nothing has here.
  private func hiddenMark(at index: Int) -> Int {
    guard bytes[index] >= 0xC2, index + 1 < bytes.count else { return 0 }
    let width = bytes[index] == 0xC2 ? 2 : 3
    let text = String(decoding: bytes[index..<min(bytes.count, index + width)], as: UTF8.self)
    let scalars = text.unicodeScalars
    return scalars.count == 1 && scalars.first?.showsNothing == true ? width : 0
  }

  /// Only signs and spaces stand between two groups of one key.
  private func isBetween(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    let between = first.upperBound..<second.lowerBound
    return between.count <= 8 && !bytes[between].contains { $0.isLetterOrDigit }
  }

  // MARK: Exports

  /// `-----BEGIN PRIVATE KEY-----`, and the keys of other wallets: `xprv…` and WIF.
  private func exports() -> [Range<Int>] {
    words(
      { $0.isBase58 },
      { word in
        if word.starts(with: "xprv".utf8) { return word.count >= 100 }
        guard let first = word.first, [0x35, 0x4B, 0x4C].contains(first) else { return false }
        return (51...52).contains(word.count) && isMixed(word)
      }) + heads()
  }

  private func heads() -> [Range<Int>] {
    let head = Array("PRIVATE KEY-----".utf8)
    guard bytes.count >= head.count else { return [] }
    let first = (0...bytes.count - head.count).first { place in
      bytes[place] == head[0] && bytes[place..<place + head.count].elementsEqual(head)
    }
    return first.map { [$0..<bytes.count] } ?? []
  }

  /// 32 bytes in base 64, close behind a word that announces them. Addresses are none.
  private func encoded(behind announcements: [Int]) -> [Range<Int>] {
    guard !announcements.isEmpty else { return [] }
    return words(
      { $0.isBase64 },
      { word in
        let isAddress = word.first == 0x35 && (46...49).contains(word.count)
        return !isAddress && isMixed(word)
          && isBehind(announcements, word.startIndex..<word.endIndex)
      })
  }

  private func isBehind(_ announcements: [Int], _ range: Range<Int>) -> Bool {
    nearest(announcements, range).map { range.lowerBound - $0 <= 16 } ?? false
  }

  /// Whether it is named as a hash, and no word for a secret stands nearer.
  private func isHash(_ range: Range<Int>, _ announcements: [Int]) -> Bool {
    guard let named = nearest(hashes, range), range.lowerBound - named <= 32 else { return false }
    return nearest(announcements, range).map { range.lowerBound - $0 > 40 } ?? true
  }

  /// The last of the places before a range.
  private func nearest(_ places: [Int], _ range: Range<Int>) -> Int? {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? places[low - 1] : nil
  }

  /// Stretches of forty and more bytes that belong together, those that count.
  private func words(
    _ belongs: (UInt8) -> Bool, _ counts: (Slice<UnsafeBufferPointer<UInt8>>) -> Bool
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count, belongs(bytes[index]) { index += 1 }
      if index - start >= 40, counts(bytes[start..<index]) { found.append(start..<index) }
      index = max(index, start + 1)
    }
    return found
  }

  /// Digits, capitals and small letters.
  private func isMixed(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    word.contains { $0 < 0x3A } && word.contains { (0x41...0x5A).contains($0) }
      && word.contains { $0 >= 0x61 }
  }
}

extension UInt8 {
  fileprivate var isHexDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x46).contains(self) || (0x61...0x66).contains(self)
  }

  fileprivate var isLetterOrDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }

  fileprivate var isBase58: Bool {
    isLetterOrDigit && self != 0x30 && self != 0x49 && self != 0x4F && self != 0x6C
  }

  fileprivate var isBase64: Bool { isLetterOrDigit || self == 0x2B || self == 0x2F }
}
