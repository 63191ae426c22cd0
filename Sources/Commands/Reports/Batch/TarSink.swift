import Files
import Reports

/// One archive with a file for each row. It grows beside its name and takes it at the end, so that
/// there is never half of one; a ledger says what is in it.
struct TarSink: BatchSink {
  private let folder: OutputFolder
  private let name: String
  private let ending: String
  private let time: Int64
  private var ledger: BatchLedger
  private var names = BatchNames()
  private var size: UInt64

  private var part: String { name + ".part" }

  /// - Parameter time: when its files were made, in seconds of 1970.
  init(
    _ name: String, in folder: OutputFolder, ending: String, settings: String, time: Int64
  ) throws(FileFault) {
    (self.folder, self.name, self.ending, self.time) = (folder, name, ending, time)
    ledger = try BatchLedger(name + ".ndjson", settings: settings, in: folder)
    size = ledger.end
    if let there = folder.size(name + ".part"), there >= size, size > 0 {
      try folder.cut(name + ".part", size)
    } else {
      // Without its beginning the rest of it is nothing.
      ledger.forget()
      size = 0
      try folder.write([], name + ".part")
    }
  }

  var isDone: @Sendable (UInt64, BatchName) -> Bool {
    let keys = ledger.keys
    return { key, _ in keys[key] != nil }
  }

  mutating func take(_ results: [BatchResult]) throws -> [BatchResult] {
    let results = results.map { names.refusingTwice($0) }
    var bytes: [UInt8] = []
    for result in results {
      guard let page = result.page else { continue }
      bytes += TarEntry(name: result.name.file + ending, time: time, page.text).bytes
    }
    if !bytes.isEmpty { try folder.append(bytes, part) }
    size += UInt64(bytes.count)
    try ledger.add(results, ending: ending, end: size)
    return results
  }

  mutating func finish() throws {
    try folder.append(TarEntry.end, part)
    try folder.settle(part)
    try folder.rename(part, name)
  }
}

/// A file of a tar archive in the ustar format of POSIX.1-1988: only what it is made from is in it, so
/// that the same pages give the same archive.
struct TarEntry {
  let name: String
  let time: Int64
  let text: String

  init(name: String, time: Int64, _ text: String) {
    (self.name, self.time, self.text) = (name, time, text)
  }

  private static let block = 512

  /// Two empty blocks end an archive.
  static let end = [UInt8](repeating: 0, count: 2 * block)

  /// The header and the bytes of the file, filled up to whole blocks.
  var bytes: [UInt8] {
    let count = text.utf8.count
    let filling = (TarEntry.block - count % TarEntry.block) % TarEntry.block
    return header(count) + Array(text.utf8) + [UInt8](repeating: 0, count: filling)
  }

  private func header(_ count: Int) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: TarEntry.block)
    func put(_ text: String, at place: Int) {
      for (offset, byte) in text.utf8.enumerated() { header[place + offset] = byte }
    }
    put(name, at: 0)
    put(TarEntry.octal(0o644, 7), at: 100)
    put(TarEntry.octal(0, 7), at: 108)
    put(TarEntry.octal(0, 7), at: 116)
    put(TarEntry.octal(Int64(count), 11), at: 124)
    put(TarEntry.octal(time, 11), at: 136)
    put("        ", at: 148)
    put("0", at: 156)
    put("ustar", at: 257)
    put("00", at: 263)
    let sum = header.reduce(Int64(0)) { $0 + Int64($1) }
    put(TarEntry.octal(sum, 6) + "\0 ", at: 148)
    return header
  }

  private static func octal(_ value: Int64, _ width: Int) -> String {
    let digits = String(value, radix: 8)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
