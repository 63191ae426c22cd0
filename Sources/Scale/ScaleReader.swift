/// Takes values off the front of bytes, and knows where it stands.
public struct ScaleReader {
  private let bytes: [UInt8]
  /// How many bytes were taken.
  public private(set) var offset = 0

  /// A reader at the first byte.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// How many bytes are left.
  public var left: Int { bytes.count - offset }

  /// So many bytes.
  public mutating func take(_ count: Int) throws(ScaleFault) -> ArraySlice<UInt8> {
    guard count <= left else { throw ScaleFault(.cutOff(missing: count - left), at: bytes.count) }
    defer { offset += count }
    return bytes[offset..<offset + count]
  }

  /// A whole number of fixed width, lowest byte first.
  public mutating func number<Number: FixedWidthInteger>(
    _ type: Number.Type
  ) throws(ScaleFault) -> Number {
    try take(Number.bitWidth / 8).reversed().reduce(0) { $0 << 8 | Number(truncatingIfNeeded: $1) }
  }

  /// A whole number in as few bytes as it needs: one, two or four, or a count and so many.
  public mutating func compact() throws(ScaleFault) -> UInt128 {
    let start = offset
    let first = try number(UInt8.self)
    let value: UInt128
    let least: UInt128
    switch first & 3 {
    case 0: return UInt128(first >> 2)
    case 1: (value, least) = (try rest(first, 1) >> 2, 1 << 6)
    case 2: (value, least) = (try rest(first, 3) >> 2, 1 << 14)
    default:
      let count = Int(first >> 2) + 4
      guard count <= 16 else { throw ScaleFault(.badCompact, at: start) }
      value = try take(count).reversed().reduce(0) { $0 << 8 | UInt128($1) }
      least = max(1 << 30, 1 << UInt128(8 * (count - 1)))
    }
    guard value >= least else { throw ScaleFault(.badCompact, at: start) }
    return value
  }

  private mutating func rest(_ first: UInt8, _ count: Int) throws(ScaleFault) -> UInt128 {
    UInt128(first) | (try take(count).reversed().reduce(0) { $0 << 8 | UInt128($1) }) << 8
  }
}
