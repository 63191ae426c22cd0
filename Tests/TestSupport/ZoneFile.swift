/// A zone as systems keep it, made for a test.
public enum ZoneFile {
  /// The bytes of a file in TZif.
  ///
  /// - Parameters:
  ///   - first: how far the clock is ahead of UTC at first, in seconds.
  ///   - changes: from when on it is how far ahead.
  ///   - rule: what holds after the last of them.
  public static func bytes(
    first: Int, changes: [(time: Int, offset: Int)] = [], rule: String
  ) -> [UInt8] {
    let offsets = [first] + changes.map(\.offset)
    let empty = header(times: 0, types: 1, letters: 1) + [0, 0, 0, 0, 0, 0, 0]
    return empty + header(times: changes.count, types: offsets.count, letters: 4)
      + changes.flatMap { number($0.time, 8) } + changes.indices.map { UInt8($0 + 1) }
      + offsets.flatMap { number($0, 4) + [0, 0] } + Array("LMT\0".utf8)
      + Array("\n\(rule)\n".utf8)
  }

  private static func header(times: Int, types: Int, letters: Int) -> [UInt8] {
    Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15)
      + [0, 0, 0, times, types, letters].flatMap { number($0, 4) }
  }

  private static func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }
}
