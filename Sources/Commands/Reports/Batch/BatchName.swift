/// What a page is called among its like: the id as far as it can be part of a file's name.
struct BatchName: Hashable, Sendable {
  /// Letters, digits, `-`, `_` and `.`, without an ending.
  let file: String

  private static let longest = 80

  init(id: String?, row: Int?) {
    guard let id else {
      file = row.map { "row-\($0)" } ?? "profile"
      return
    }
    guard !BatchName.isPlain(id) else {
      file = id
      return
    }
    let safe = String(
      decoding: id.utf8.prefix(BatchName.longest).map {
        BatchName.isSafe($0) ? $0 : UInt8(ascii: "_")
      }, as: UTF8.self)
    // Two ids that look alike after this have two names.
    file = "id-" + safe.drop { ".-".contains($0) } + "-" + Digest.hex(id).prefix(8)
  }

  /// Whether a text can be the name of a file as it is, on every machine.
  static func isPlain(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= longest && text.utf8.allSatisfy(isSafe)
      && !text.hasPrefix(".") && !text.hasPrefix("-") && !isDevice(text)
  }

  private static func isSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-_.".utf8.contains(byte)
    }
  }

  /// Whether Windows takes it for a device, whatever stands behind a dot.
  private static func isDevice(_ text: String) -> Bool {
    let stem = text.prefix { $0 != "." }.lowercased()
    if ["con", "prn", "aux", "nul"].contains(stem) { return true }
    return stem.count == 4 && (stem.hasPrefix("com") || stem.hasPrefix("lpt"))
      && stem.last?.isNumber == true
  }
}
