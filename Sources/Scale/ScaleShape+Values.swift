extension ScaleShape where Value: FixedWidthInteger & Sendable {
  /// A whole number of its type's width.
  static var fixed: ScaleShape {
    ScaleShape { (reader) throws(ScaleFault) in try reader.number(Value.self) }
  }

  /// A whole number in as few bytes as it needs.
  public static var compact: ScaleShape {
    ScaleShape { (reader) throws(ScaleFault) in
      let offset = reader.offset
      guard let value = Value(exactly: try reader.compact()) else {
        throw ScaleFault(.badCompact, at: offset)
      }
      return value
    }
  }
}

extension ScaleShape where Value == UInt16 {
  /// 2 bytes.
  public static var u16: ScaleShape { fixed }
}

extension ScaleShape where Value == UInt32 {
  /// 4 bytes.
  public static var u32: ScaleShape { fixed }
}

extension ScaleShape where Value == UInt64 {
  /// 8 bytes.
  public static var u64: ScaleShape { fixed }
}

extension ScaleShape where Value == UInt128 {
  /// 16 bytes; also the bits of fixed-point numbers without sign, as `U64F64`.
  public static var u128: ScaleShape { fixed }
}

extension ScaleShape where Value == Int128 {
  /// 16 bytes; also the bits of fixed-point numbers with sign, as `I96F32`.
  public static var i128: ScaleShape { fixed }
}

extension ScaleShape where Value == Bool {
  /// 1 byte, 0 or 1.
  public static var bool: ScaleShape {
    ScaleShape { (reader) throws(ScaleFault) in
      let offset = reader.offset
      switch try reader.number(UInt8.self) {
      case 0: return false
      case 1: return true
      case let other: throw ScaleFault(.unknownCase(other), at: offset)
      }
    }
  }
}

extension ScaleShape where Value == [UInt8] {
  /// So many bytes.
  public static func bytes(_ count: Int) -> ScaleShape {
    ScaleShape { (reader) throws(ScaleFault) in Array(try reader.take(count)) }
  }

  /// A compact count, then so many bytes.
  public static func bytes(upTo limit: Int) -> ScaleShape {
    ScaleShape { (reader) throws(ScaleFault) in
      Array(try reader.take(ScaleShape<Int>.length(upTo: limit, &reader)))
    }
  }

  /// The public key behind an address.
  public static var account: ScaleShape { bytes(32) }
}
