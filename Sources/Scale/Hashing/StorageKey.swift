/// Where a value lies in the chain's storage: the pallet, the item, and for a map the hashed keys.
public enum StorageKey {
  /// How a map hashes its key.
  public enum Hasher: String, Hashable, Sendable {
    /// The key itself.
    case identity
    /// Eight bytes of hash, then the key.
    case twox64Concat
    /// Sixteen bytes of hash, then the key.
    case blake2Concat

    /// The key as it stands in storage.
    public func hashed(_ key: [UInt8]) -> [UInt8] {
      switch self {
      case .identity: key
      case .twox64Concat: LittleEndian.bytes(XXHash64.hash(key)) + key
      case .blake2Concat: Blake2b.hash(key, count: 16) + key
      }
    }
  }

  /// The first 32 bytes of every key of an item.
  public static func prefix(pallet: String, item: String) -> [UInt8] {
    twox128(pallet) + twox128(item)
  }

  /// Two hashes of a name, with the seeds 0 and 1.
  public static func twox128(_ name: String) -> [UInt8] {
    let bytes = Array(name.utf8)
    return [0, 1].flatMap { LittleEndian.bytes(XXHash64.hash(bytes, seed: $0)) }
  }
}

/// Whole numbers as the chain writes them: the lowest byte first.
public enum LittleEndian {
  /// The bytes of a number.
  public static func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}

/// Whole numbers in as few bytes as they need.
public enum CompactNumber {
  /// The bytes of a number.
  public static func bytes(_ number: UInt64) -> [UInt8] {
    switch number {
    case ..<(1 << 6): return [UInt8(number) << 2]
    case ..<(1 << 14): return LittleEndian.bytes(UInt16(number) << 2 | 1)
    case ..<(1 << 30): return LittleEndian.bytes(UInt32(number) << 2 | 2)
    default:
      let count = max(4, (64 - number.leadingZeroBitCount + 7) / 8)
      return [UInt8(count - 4) << 2 | 3] + LittleEndian.bytes(number).prefix(count)
    }
  }
}
