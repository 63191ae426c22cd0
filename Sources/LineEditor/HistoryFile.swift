public import Files

/// What was typed before, oldest first, in a file only its owner can read: one entry per line.
///
/// Saved after every entry, as a whole, so that a kill at any moment loses at most the entry being
/// written; read again before saving, so that two labs at once keep each other's entries.
public struct HistoryFile: Sendable {
  private let path: String
  private let files: FileAccess
  private let limit: Int

  /// A history of at most `limit` entries in a file that need not exist yet.
  public init(path: String, files: FileAccess, limit: Int = 2_000) {
    self.path = path
    self.files = files
    self.limit = limit
  }

  /// The entries; none if there is no readable file. What is damaged in it is left out.
  public func entries() -> [String] {
    guard let bytes = try? files.read(path, 16 << 20) else { return [] }
    let lines = bytes.split(separator: 0x0A).compactMap { line in
      String(validating: line, as: UTF8.self)
    }
    return lines.filter(Self.isSound).suffix(limit)
  }

  /// Adds an entry as the newest, unless it should not be kept, and returns all.
  @discardableResult
  public func add(_ entry: String) throws(FileFault) -> [String] {
    var line = String(entry.map { $0.isNewline ? " " : $0 })
    while line.last == " " { line.removeLast() }
    let old = entries()
    guard Self.keeps(line), line != old.last else { return old }
    let lines = Self.unique(old + [line], limit: limit)
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try files.makeFolder(String(path[..<slash]))
    }
    try files.write(Array((lines.joined(separator: "\n") + "\n").utf8), path, 0o600)
    return lines
  }

  /// Not kept: empty lines, lines that begin with a space, and what looks like a wallet's secret,
  /// which somebody may paste by mistake.
  static func keeps(_ line: String) -> Bool {
    guard isSound(line), !line.hasPrefix(" ") else { return false }
    let words = line.split(separator: " ")
    let isWord = { (word: Substring) in
      (3...8).contains(word.utf8.count) && word.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    }
    let isSeedPhrase = words.count >= 12 && words.allSatisfy(isWord)
    return !isSeedPhrase && !words.contains(where: looksLikeKey)
  }

  private static func looksLikeKey(_ word: Substring) -> Bool {
    let digits = word.hasPrefix("0x") ? word.dropFirst(2) : word
    return digits.utf8.count >= 64 && digits.allSatisfy(\.isHexDigit)
  }

  private static func isSound(_ line: String) -> Bool {
    line.utf8.count <= 4_096 && line.utf8.contains { $0 != 0x20 }
      && line.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
  }

  /// The last of equal entries, the newest `limit` of them.
  private static func unique(_ lines: [String], limit: Int) -> [String] {
    var seen: Set<String> = []
    return lines.reversed().filter { seen.insert($0).inserted }.prefix(limit).reversed()
  }
}
