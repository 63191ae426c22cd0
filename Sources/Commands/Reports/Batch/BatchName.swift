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
    let safe = String(
      decoding: id.utf8.prefix(BatchName.longest).map { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: byte
        default: "-_.".utf8.contains(byte) ? byte : UInt8(ascii: "_")
        }
      }, as: UTF8.self)
    guard safe != id || safe.hasPrefix(".") || safe.hasPrefix("-") else {
      file = safe
      return
    }
    // Two ids that look alike after this have two names.
    file = "id-" + safe.drop { ".-".contains($0) } + "-" + Digest.hex(id).prefix(8)
  }
}
