/// A file of a tar archive in the ustar format of POSIX.1-1988: only what it is made from is in it, so
/// that the same pages give the same archive.
struct TarEntry {
  let name: String
  let time: Int64
  let content: [UInt8]

  init(name: String, time: Int64, _ content: [UInt8]) {
    (self.name, self.time, self.content) = (name, time, content)
  }

  private static let block = 512

  /// Two empty blocks end an archive.
  static let end = [UInt8](repeating: 0, count: 2 * block)

  /// The header and the bytes of the file, filled up to whole blocks.
  var bytes: [UInt8] {
    let count = content.count
    let filling = (TarEntry.block - count % TarEntry.block) % TarEntry.block
    return header(count) + content + [UInt8](repeating: 0, count: filling)
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
