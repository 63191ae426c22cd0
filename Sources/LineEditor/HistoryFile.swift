public import Files
import Secrets

/// What was typed before, oldest first, in a file only its owner can read: one entry per line.
///
/// Each entry is added at the end and synced, so that a kill at any moment loses at most the entry
/// being written, and two labs at once keep each other's. Now and then the file is made shorter.
public struct HistoryFile: Sendable {
  private static let name = "history"
  private static let largest = 16 << 20

  private let folder: StateFolder
  private let limit: Int
  private let isOrdinary: @Sendable (String) -> Bool
  /// Entries that could not be added yet.
  private var waiting: [String] = []
  /// The file as it was last seen, and what is in it: only what came since is looked at.
  private var seen: [UInt8] = []
  private var lineCount = 0
  private var known: [String] = []

  /// How many entries of the file look like a part of a wallet's secret, kept by an older version. They
  /// are not given out.
  public private(set) var secretCount = 0

  /// A history of at most `limit` entries in a folder that need not exist yet.
  ///
  /// `isOrdinary` says whether a line says something by itself, as one with a verb does.
  public init(
    folder: String, files: FileAccess, limit: Int = 2_000,
    isOrdinary: @escaping @Sendable (String) -> Bool = { _ in false }
  ) {
    self.folder = StateFolder(folder, files: files)
    self.limit = limit
    self.isOrdinary = isOrdinary
  }

  /// The entries, of equal ones the last; none if there is no file. What is damaged in it is left
  /// out.
  public mutating func entries() throws(FileFault) -> [String] {
    look(at: try folder.bytes(Self.name, limit: Self.largest) ?? [])
    return known
  }

  /// Adds an entry as the newest, unless it should not be kept, and returns all, with those that
  /// other labs have added. One that cannot be added now is tried again with the next.
  @discardableResult
  public mutating func add(_ entry: String) throws(FileFault) -> [String] {
    var line = String(entry.map { $0.isNewline ? " " : $0 })
    while line.last == " " { line.removeLast() }
    if Self.keeps(line) { waiting.append(line) }
    if waiting.isEmpty { return try entries() }
    var copy = self
    try folder.hold { (hold) throws(FileFault) in
      let last = try copy.entries().last
      let new = copy.waiting.first == last ? copy.waiting.dropFirst() : copy.waiting[...]
      if !new.isEmpty { try copy.write(new, hold) }
    }
    self = copy
    waiting = []
    return known
  }

  /// Takes out entries that look like a part of a wallet's secret, also those that do so only with the
  /// line that was typed now, and returns the others.
  public mutating func removeSecrets(with line: String = "") throws(FileFault) -> [String] {
    var copy = self
    copy.waiting = []
    try folder.hold { (hold) throws(FileFault) in
      copy.look(at: try folder.bytes(Self.name, limit: Self.largest) ?? [])
      let lines = copy.seen.split(separator: 0x0A)
      let texts = lines.map { String(decoding: $0, as: UTF8.self) }
      let places = Set(SecretWatch.places(in: texts + [line], isOrdinary: isOrdinary))
      guard places.contains(where: { $0 < texts.count }) else { return }
      let kept = lines.indices.filter { !places.contains($0) }
      let bytes = Array(kept.map { lines[$0] + [0x0A] }.joined())
      try hold.replace(Self.name, with: bytes)
      copy.look(at: bytes)
    }
    self = copy
    return known
  }

  /// Adds lines; all is written again only where a quarter more than the limit have come together.
  private mutating func write(
    _ new: ArraySlice<String>, _ hold: StateFolder.Hold
  ) throws(FileFault) {
    // The last line has no end if its writer was killed.
    let isTorn = seen.last.map { $0 != 0x0A } ?? false
    let addition = (isTorn ? [0x0A] : []) + Array(new.map { $0 + "\n" }.joined().utf8)
    if lineCount + new.count <= limit + limit / 4 {
      try hold.append(addition, to: Self.name)
      look(at: seen + addition)
    } else {
      let lines = Self.unique((seen + addition).split(separator: 0x0A), limit: limit)
      let bytes = Array(lines.joined(separator: [0x0A])) + [0x0A]
      try hold.replace(Self.name, with: bytes)
      look(at: bytes)
    }
  }

  private mutating func look(at bytes: [UInt8]) {
    let isLonger = seen.last == 0x0A && bytes.starts(with: seen)
    let lines = bytes[(isLonger ? seen.count : 0)...].split(separator: 0x0A)
    let texts = lines.compactMap { String(validating: $0, as: UTF8.self) }.filter(Self.isSound)
    if !isLonger { secretCount = 0 }
    seen = bytes
    lineCount = lines.count + (isLonger ? lineCount : 0)
    if isLonger, texts.count <= 1 {
      if let text = texts.first { known = (known.filter { $0 != text } + [text]).suffix(limit) }
    } else {
      known = Self.unique((isLonger ? known : []) + withoutSecrets(texts), limit: limit)
    }
  }

  private mutating func withoutSecrets(_ texts: [String]) -> [String] {
    let places = Set(SecretWatch.places(in: texts, isOrdinary: isOrdinary))
    secretCount += places.count
    return texts.enumerated().filter { !places.contains($0.offset) }.map(\.element)
  }

  /// Not kept: empty lines, lines that begin with a space, and what looks like a wallet's secret,
  /// which somebody may paste by mistake. Twelve short words are doubtful enough.
  static func keeps(_ line: String) -> Bool {
    guard isSound(line), !line.hasPrefix(" ") else { return false }
    let words = line.split(separator: " ")
    let isWord = { (word: Substring) in
      (3...8).contains(word.utf8.count) && word.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    }
    let isSeedPhrase = words.count >= 12 && words.allSatisfy(isWord)
    return !isSeedPhrase && !Secrets.isIn(line)
  }

  private static func isSound(_ line: String) -> Bool {
    line.utf8.count <= 4_096 && line.utf8.contains { $0 != 0x20 }
      && line.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
  }

  /// The last of equal entries, the newest `limit` of them.
  private static func unique<Entry: Hashable>(_ entries: [Entry], limit: Int) -> [Entry] {
    var seen: Set<Entry> = []
    return entries.reversed().filter { seen.insert($0).inserted }.prefix(limit).reversed()
  }
}
