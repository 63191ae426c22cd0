import Reports

/// Digests that tell one thing from another in a batch.
enum Digest {
  /// 64 hexadecimal digits.
  static func hex(_ text: String) -> String { SHA256(text).hex }

  /// The first 64 bits of them.
  static func key(_ text: String) -> UInt64 {
    SHA256(text).bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
