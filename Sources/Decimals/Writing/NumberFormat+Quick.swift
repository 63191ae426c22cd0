/// Numbers that the processor rounds as their digits would be rounded: nearly all there are.
extension NumberFormat {
  /// A number with this many digits after the point, where rounding it scaled is sure to give what
  /// rounding its shortest decimal form gives: away from the middle between two units, and not all zeros.
  static func quick(_ value: Double, _ fractionDigits: Int) -> String? {
    guard quickUnits.indices.contains(fractionDigits) else { return nil }
    let unit = quickUnits[fractionDigits]
    let scaled = value.magnitude * Double(unit)
    // Below this the product and the shortest form are off by less than a thousandth of a unit.
    guard scaled < 0x1p40 else { return nil }
    let below = UInt64(scaled)
    let rest = scaled - Double(below)
    guard rest < 0.499 || rest > 0.501 else { return nil }
    let units = rest > 0.5 ? below + 1 : below
    guard units > 0 || value == 0 else { return nil }
    return text(units, unit, fractionDigits, isNegative: value < 0)
  }

  /// The power of ten of the first digit of a number above zero; nil for what is very small or large.
  static func exponent(of magnitude: Double) -> Int? {
    guard magnitude >= tens[0], magnitude < tens[tens.count - 1] else { return nil }
    var place = 12
    while magnitude < tens[place] { place -= 1 }
    while magnitude >= tens[place + 1] { place += 1 }
    return place - 12
  }

  private static let quickUnits: [UInt64] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]

  /// From a millionth of a millionth on: the nearest numbers there are, as the digits are read back.
  private static let tens: [Double] = [
    1e-12, 1e-11, 1e-10, 1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1, 1e1, 1e2, 1e3,
    1e4,
    1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  /// Digits from the last to the first, with the point and the groups of thousands.
  private static func text(
    _ units: UInt64, _ unit: UInt64, _ fractionDigits: Int, isNegative: Bool
  ) -> String {
    // Sign, thirteen digits of less than 2^40, four commas and the point.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { buffer in
      var start = 32
      func put(_ byte: UInt8) {
        start -= 1
        buffer[start] = byte
      }
      var (whole, fraction) = units.quotientAndRemainder(dividingBy: unit)
      for _ in 0..<fractionDigits {
        put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: fraction % 10))
        fraction /= 10
      }
      if fractionDigits > 0 { put(UInt8(ascii: ".")) }
      var count = 0
      repeat {
        if count > 0, count % 3 == 0 { put(UInt8(ascii: ",")) }
        put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: whole % 10))
        whole /= 10
        count += 1
      } while whole > 0
      if isNegative { "−".utf8.reversed().forEach(put) }
      return String(decoding: UnsafeBufferPointer(rebasing: buffer[start...]), as: UTF8.self)
    }
  }
}
