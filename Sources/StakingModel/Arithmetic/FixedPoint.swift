/// An unsigned fixed-point number of 128 bits, as the chain's `U64F64` and `U96F32`.
///
/// Every operation names its rounding. None traps: sums and products saturate at the largest
/// number, differences at zero; a division by zero or past the largest number is zero, like the
/// chain's `safe_div`.
public protocol UnsignedFixedPoint: Hashable, Comparable, Sendable {
  /// How many of the 128 bits stand behind the point.
  static var fractionBits: Int { get }
  /// The number times 2^`fractionBits`.
  var bits: UInt128 { get }
  /// A number from its bits.
  init(bits: UInt128)
}

extension UnsignedFixedPoint {
  /// Zero.
  @inline(__always)
  public static var zero: Self { Self(bits: 0) }
  /// One.
  @inline(__always)
  public static var one: Self { Self(bits: 1 << UInt128(fractionBits)) }
  /// The largest number.
  @inline(__always)
  public static var max: Self { Self(bits: .max) }

  /// A whole number; exact, since both formats hold 64 bits before the point.
  @inline(__always)
  public init(_ whole: UInt64) {
    self.init(bits: UInt128(whole) << UInt128(Self.fractionBits))
  }

  /// `numerator / denominator`, truncated; zero if the denominator is zero.
  @inline(__always)
  public init(truncating numerator: UInt64, over denominator: UInt64) {
    let scaled = UInt128(numerator) << UInt128(Self.fractionBits)
    self.init(bits: denominator == 0 ? 0 : scaled / UInt128(denominator))
  }

  /// The same number in this format: truncated behind the point, saturated before it.
  @inline(__always)
  public init(truncating other: some UnsignedFixedPoint) {
    let shift = Self.fractionBits - type(of: other).fractionBits
    if shift <= 0 {
      self.init(bits: other.bits >> UInt128(-shift))
    } else {
      let fits = other.bits.leadingZeroBitCount >= shift
      self.init(bits: fits ? other.bits << UInt128(shift) : .max)
    }
  }

  /// The sum, saturated.
  @inline(__always)
  public func addingSaturated(_ other: Self) -> Self {
    let (sum, overflow) = bits.addingReportingOverflow(other.bits)
    return overflow ? .max : Self(bits: sum)
  }

  /// The difference, zero if it were negative.
  @inline(__always)
  public func subtractingSaturated(_ other: Self) -> Self {
    bits > other.bits ? Self(bits: bits - other.bits) : .zero
  }

  /// The product, truncated and saturated.
  @inline(__always)
  public func multipliedTruncated(by other: Self) -> Self {
    let shift = UInt128(Self.fractionBits)
    if (bits | other.bits).highWord == 0 {
      return Self(bits: UInt128(bits.lowWord, times: other.bits.lowWord) >> shift)
    }
    let product = bits.fullProduct(other.bits)
    guard product.high >> shift == 0 else { return .max }
    return Self(bits: (product.high << (128 - shift)) | (product.low >> shift))
  }

  /// The quotient, truncated; zero if the divisor is zero or the quotient too large.
  @inline(__always)
  public func dividedTruncated(by other: Self) -> Self {
    let shift = UInt128(Self.fractionBits)
    let high = bits >> (128 - shift)
    guard high < other.bits else { return .zero }
    if high == 0 { return Self(bits: (bits << shift) / other.bits) }
    return Self(bits: other.bits.quotient(ofWide: high, bits << shift).quotient)
  }

  /// The whole part, saturated at 2^64−1.
  @inline(__always)
  public var floorSaturated: UInt64 {
    UInt64(clamping: bits >> UInt128(Self.fractionBits))
  }

  /// As a 64-bit float, for display and rates.
  public var approximate: Double {
    let scale = Double(sign: .plus, exponent: Self.fractionBits, significand: 1)
    return Double(UInt64(truncatingIfNeeded: bits >> 64)) * (0x1p64 / scale)
      + Double(UInt64(truncatingIfNeeded: bits)) / scale
  }

  /// Smaller number.
  @inline(__always)
  public static func < (left: Self, right: Self) -> Bool {
    left.bits < right.bits
  }
}

extension Sequence where Element: UnsignedFixedPoint {
  /// The sum, saturated.
  var saturatedSum: Element {
    reduce(Element.zero) { $0.addingSaturated($1) }
  }
}
