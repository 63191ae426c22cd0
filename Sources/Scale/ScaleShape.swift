/// How bytes become a value. Shapes are put together like the types they make.
///
///     let price = ScaleShape.record {
///       Price(netuid: try $0.field("netuid", .u16), rao: try $0.field("price", .u64))
///     }
///     try price.read(bytes)
///
/// Reading is strict: every byte must be used, and no length is believed beyond its limit.
public struct ScaleShape<Value>: Sendable {
  let decode: @Sendable (inout ScaleReader) throws(ScaleFault) -> Value

  /// A shape of its own.
  public init(_ decode: @escaping @Sendable (inout ScaleReader) throws(ScaleFault) -> Value) {
    self.decode = decode
  }

  /// The value that all the bytes together are.
  public func read(_ bytes: [UInt8]) throws(ScaleFault) -> Value {
    var reader = ScaleReader(bytes)
    let value = try decode(&reader)
    guard reader.left == 0 else { throw ScaleFault(.leftOver(reader.left), at: reader.offset) }
    return value
  }

  /// The value made into another one.
  public func map<Other>(_ transform: @escaping @Sendable (Value) -> Other) -> ScaleShape<Other> {
    ScaleShape<Other> { [decode] (reader) throws(ScaleFault) in transform(try decode(&reader)) }
  }

  /// Fields one after the other.
  public static func record(
    _ make: @escaping @Sendable (inout ScaleFields) throws(ScaleFault) -> Value
  ) -> ScaleShape {
    ScaleShape { (reader) throws(ScaleFault) in
      var fields = ScaleFields(reader)
      let value = try make(&fields)
      reader = fields.reader
      return value
    }
  }

  /// A byte that says whether there is a value, then the value.
  public var optional: ScaleShape<Value?> {
    ScaleShape<Value?> { [decode] (reader) throws(ScaleFault) in
      let offset = reader.offset
      switch try reader.number(UInt8.self) {
      case 0: return nil
      case 1: return try decode(&reader)
      case let other: throw ScaleFault(.unknownCase(other), at: offset)
      }
    }
  }

  /// A compact count, then so many values.
  ///
  /// - Parameter limit: how many there can be; a larger count is a fault before anything is read.
  public func list(upTo limit: Int) -> ScaleShape<[Value]> {
    ScaleShape<[Value]> { [decode] (reader) throws(ScaleFault) in
      let count = try ScaleShape<Int>.length(upTo: limit, &reader)
      var values: [Value] = []
      for index in 0..<count {
        do throws(ScaleFault) {
          values.append(try decode(&reader))
        } catch {
          throw error.inside("[\(index)]")
        }
      }
      return values
    }
  }
}

/// The fields of a record while they are read.
public struct ScaleFields {
  var reader: ScaleReader

  init(_ reader: ScaleReader) {
    self.reader = reader
  }

  /// The next field; its name is for faults.
  public mutating func field<Value>(
    _ name: String, _ shape: ScaleShape<Value>
  ) throws(ScaleFault) -> Value {
    do throws(ScaleFault) {
      return try shape.decode(&reader)
    } catch {
      throw error.inside(name)
    }
  }
}

extension ScaleShape where Value == Int {
  static func length(
    upTo limit: Int, _ reader: inout ScaleReader
  ) throws(ScaleFault) -> Int {
    let offset = reader.offset
    let length = try reader.compact()
    guard length <= UInt128(limit) else {
      throw ScaleFault(.tooLong(UInt64(clamping: length), limit: limit), at: offset)
    }
    return Int(length)
  }
}
