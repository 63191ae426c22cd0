/// The hash BLAKE2b without a key: of block headers, of map keys, and of the checksum in addresses.
///
/// Source: RFC 7693.
public enum Blake2b {
  private static let start: [UInt64] = [
    0x6A09_E667_F3BC_C908, 0xBB67_AE85_84CA_A73B, 0x3C6E_F372_FE94_F82B, 0xA54F_F53A_5F1D_36F1,
    0x510E_527F_ADE6_82D1, 0x9B05_688C_2B3E_6C1F, 0x1F83_D9AB_FB41_BD6B, 0x5BE0_CD19_137E_2179,
  ]

  /// The order of the message's words in each round; rounds 10 and 11 are as 0 and 1.
  private static let order: [[Int]] = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
    [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
    [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
    [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
    [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
    [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
    [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
    [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
    [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
  ]

  /// Where the four numbers of each mixing stand: columns, then diagonals.
  private static let mixings: [[Int]] = [
    [0, 4, 8, 12], [1, 5, 9, 13], [2, 6, 10, 14], [3, 7, 11, 15],
    [0, 5, 10, 15], [1, 6, 11, 12], [2, 7, 8, 13], [3, 4, 9, 14],
  ]

  /// The hash of bytes.
  ///
  /// - Parameter count: how many bytes of hash, 1 to 64. It is part of what is hashed: a short hash
  ///   is no prefix of a long one.
  public static func hash(_ bytes: [UInt8], count: Int) -> [UInt8] {
    precondition((1...64).contains(count))
    var state = start
    state[0] ^= 0x0101_0000 ^ UInt64(count)
    var position = 0
    repeat {
      let end = min(position + 128, bytes.count)
      let block = bytes[position..<end]
      position = end
      compress(&state, block, total: UInt64(position), isLast: position == bytes.count)
    } while position < bytes.count
    let all = state.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } }
    return Array(all.prefix(count))
  }

  private static func compress(
    _ state: inout [UInt64], _ block: ArraySlice<UInt8>, total: UInt64, isLast: Bool
  ) {
    var words = [UInt64](repeating: 0, count: 16)
    for (index, byte) in block.enumerated() { words[index / 8] |= UInt64(byte) << (index % 8 * 8) }
    var work = state + start
    work[12] ^= total
    if isLast { work[14] = ~work[14] }
    for round in 0..<12 {
      let order = order[round % 10]
      for (index, places) in mixings.enumerated() {
        mix(&work, places, words[order[2 * index]], words[order[2 * index + 1]])
      }
    }
    for index in 0..<8 { state[index] ^= work[index] ^ work[index + 8] }
  }

  private static func mix(_ work: inout [UInt64], _ at: [Int], _ one: UInt64, _ two: UInt64) {
    work[at[0]] = work[at[0]] &+ work[at[1]] &+ one
    work[at[3]] = rotated(work[at[3]] ^ work[at[0]], 32)
    work[at[2]] = work[at[2]] &+ work[at[3]]
    work[at[1]] = rotated(work[at[1]] ^ work[at[2]], 24)
    work[at[0]] = work[at[0]] &+ work[at[1]] &+ two
    work[at[3]] = rotated(work[at[3]] ^ work[at[0]], 16)
    work[at[2]] = work[at[2]] &+ work[at[3]]
    work[at[1]] = rotated(work[at[1]] ^ work[at[2]], 63)
  }

  private static func rotated(_ value: UInt64, _ bits: UInt64) -> UInt64 {
    value >> bits | value << (64 - bits)
  }
}
