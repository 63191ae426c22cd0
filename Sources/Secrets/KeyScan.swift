/// Finds private keys: a seed or a key as hexadecimal digits, in one piece or in groups, and the
/// forms in which wallets export them.
struct KeyScan {
  private let bytes: [UInt8]

  static func ranges(in text: String, _ tokens: [Token]) -> [Range<Int>] {
    let scan = KeyScan(bytes: Array(text.utf8))
    return scan.digits() + scan.alone() + scan.exports() + scan.announced(by: tokens)
  }

  // MARK: Digits

  /// A stretch of hexadecimal digits, without the `0x` that may stand before it.
  private struct Group {
    var range: Range<Int>
    var letters: Int
    var isMarked: Bool
    var count: Int
  }

  /// 32 bytes or more in a row, or in groups of one size.
  private func digits() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var row: [Group] = []
    func finish() {
      let count = row.reduce(0) { $0 + $1.count }
      let letters = row.reduce(0) { $0 + $1.letters }
      if row.count > 1, count >= 64, letters >= 8, let first = row.first, let last = row.last {
        found.append(first.range.lowerBound..<last.range.upperBound)
      }
      row = []
    }
    for group in groups() {
      // Ten digits alone make a large number, as zeros do.
      if group.count >= 64, group.letters > 0 || group.isMarked { found.append(group.range) }
      let follows = row.last.map { $0.count == group.count && isBetween($0, group) } ?? false
      if !follows { finish() }
      if [2, 4, 8, 16, 32].contains(group.count) { row.append(group) } else { finish() }
    }
    finish()
    return found
  }

  /// 16 bytes in a row with nothing beside them: what a recovery phrase is made of.
  private func alone() -> [Range<Int>] {
    let found = groups()
    guard found.count == 1, let group = found.first, group.count == 32, group.letters >= 2
    else { return [] }
    let others = bytes.indices.filter { !group.range.contains($0) }
    return others.allSatisfy { bytes[$0] <= 0x20 } ? [group.range] : []
  }

  private func groups() -> [Group] {
    var groups: [Group] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index].isHexDigit else {
        index += 1
        continue
      }
      let start = index
      let isMarked = bytes[index...].prefix(2).elementsEqual([0x30, 0x78])
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
      groups.append(group)
    }
    return groups
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
  private func isBetween(_ first: Group, _ second: Group) -> Bool {
    let between = bytes[first.range.upperBound..<second.range.lowerBound]
    return between.count <= 8 && !between.contains { $0.isLetterOrDigit }
  }

  // MARK: Exports

  /// `-----BEGIN PRIVATE KEY-----`, and the keys of other wallets: `xprv…` and WIF.
  private func exports() -> [Range<Int>] {
    words { $0.isBase58 }.filter { range in
      let word = bytes[range]
      if word.starts(with: "xprv".utf8) { return word.count >= 100 }
      guard let first = word.first, [0x35, 0x4B, 0x4C].contains(first) else { return false }
      return (51...52).contains(word.count) && isMixed(word)
    } + heads()
  }

  private func heads() -> [Range<Int>] {
    let head = Array("PRIVATE KEY-----".utf8)
    return bytes.indices.filter { bytes[$0] == head[0] && bytes[$0...].starts(with: head) }.map {
      $0..<bytes.count
    }
  }

  /// 16 bytes as digits, or 32 in base 64, close behind a word that announces them. Addresses are none.
  private func announced(by tokens: [Token]) -> [Range<Int>] {
    let announcements = tokens.filter(Announcement.names).map(\.range.upperBound)
    guard !announcements.isEmpty else { return [] }
    let hexadecimal = groups().filter { $0.count >= 32 && $0.letters > 0 }.map(\.range)
    let encoded = words { $0.isBase64 }.filter { range in
      let word = bytes[range]
      let isAddress = word.first == 0x35 && (46...49).contains(word.count)
      return word.count >= 40 && !isAddress && isMixed(word)
    }
    return (hexadecimal + encoded).filter { range in
      announcements.contains { $0 <= range.lowerBound && range.lowerBound - $0 <= 16 }
    }
  }

  private func words(_ belongs: (UInt8) -> Bool) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count, belongs(bytes[index]) { index += 1 }
      if index - start >= 40 { found.append(start..<index) }
      index = max(index, start + 1)
    }
    return found
  }

  /// Digits, capitals and small letters.
  private func isMixed(_ word: ArraySlice<UInt8>) -> Bool {
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
    isLetterOrDigit && ![0x30, 0x49, 0x4F, 0x6C].contains(self)
  }

  fileprivate var isBase64: Bool { isLetterOrDigit || self == 0x2B || self == 0x2F }
}
