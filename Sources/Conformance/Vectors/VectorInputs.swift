import JSONText
import StakingModel

/// An input of a vector that is missing or of the wrong kind.
struct VectorFault: Error {
  var summary: String
  var range: Range<Int>
}

/// The inputs of a vector, in the raw formats of the vector files.
struct VectorInputs {
  let node: JSONNode

  /// The node of an input, nil if it is absent.
  func node(_ key: String) -> JSONNode? { node[key] }

  func required(_ key: String) throws(VectorFault) -> JSONNode {
    guard let found = node[key] else {
      throw VectorFault(summary: "the input `\(key)` is missing", range: node.range)
    }
    return found
  }

  func number(_ key: String) throws(VectorFault) -> ExactNumber {
    try required(key).exactNumber()
  }

  func uint64(_ key: String, _ absent: UInt64? = nil) throws(VectorFault) -> UInt64 {
    try integer(key, absent)
  }

  func integer<Integer: FixedWidthInteger>(
    _ key: String, _ absent: Integer? = nil
  ) throws(VectorFault) -> Integer {
    if let absent, node[key] == nil { return absent }
    return try required(key).integer()
  }

  func double(_ key: String, _ absent: Double? = nil) throws(VectorFault) -> Double {
    if let absent, node[key] == nil { return absent }
    return try number(key).double
  }

  func bool(_ key: String, _ absent: Bool) throws(VectorFault) -> Bool {
    guard let found = node[key] else { return absent }
    return try found.bool()
  }

  func text(_ key: String) throws(VectorFault) -> String {
    guard case .string(let text) = try required(key).content else {
      throw VectorFault(summary: "the input `\(key)` must be text", range: node.range)
    }
    return text
  }

  func list<Element>(
    _ key: String, _ element: (JSONNode) throws(VectorFault) -> Element
  ) throws(VectorFault) -> [Element] {
    try required(key).list(element)
  }

  func amount<Unit>(_ key: String, of unit: Unit.Type) throws(VectorFault) -> Amount<Unit> {
    Amount(rao: try uint64(key))
  }

  func weight(_ key: String = "w_quote") throws(VectorFault) -> Perquintill {
    Perquintill(raw: try uint64(key, Perquintill.half.raw))
  }

  /// A decimal rounded to 2^-64.
  func nearest(_ key: String) throws(VectorFault) -> U64F64 {
    try required(key).nearest64()
  }

  /// The pool of an input with the usual keys.
  func pool(minimumReserve: UInt64 = 1) throws(VectorFault) -> Pool {
    Pool(
      tao: try amount("tao", of: TAO.self), alpha: try amount("alpha", of: Alpha.self),
      quoteWeight: try weight(), feeRate: try integer("rate", StakingDefaults.feeRate),
      minimumReserve: try uint64("min_reserve", minimumReserve))
  }
}

extension JSONNode {
  private func fault(_ expected: String) -> VectorFault {
    VectorFault(summary: "\(expected) is expected here, not \(kind)", range: range)
  }

  func exactNumber() throws(VectorFault) -> ExactNumber {
    switch content {
    case .number(let text), .string(let text):
      guard let number = ExactNumber(text) else { throw fault("a number") }
      return number
    default: throw fault("a number")
    }
  }

  func integer<Integer: FixedWidthInteger>() throws(VectorFault) -> Integer {
    switch content {
    case .number(let text), .string(let text):
      if let value = Integer(text) { return value }
      // `3.0` is a whole number too.
      let number = try exactNumber()
      guard let value = Integer(number.text) else {
        throw fault("a whole number from \(Integer.min) to \(Integer.max)")
      }
      return value
    default: throw fault("a whole number")
    }
  }

  func bool() throws(VectorFault) -> Bool {
    guard case .bool(let bool) = content else { throw fault("true or false") }
    return bool
  }

  func list<Element>(
    _ element: (JSONNode) throws(VectorFault) -> Element
  ) throws(VectorFault) -> [Element] {
    guard case .array(let nodes) = content else { throw fault("a list") }
    var result: [Element] = []
    for node in nodes { result.append(try element(node)) }
    return result
  }

  func members() throws(VectorFault) -> [Member] {
    guard case .object(let members) = content else { throw fault("an object") }
    return members
  }

  func text() throws(VectorFault) -> String {
    guard case .string(let text) = content else { throw fault("text") }
    return text
  }

  /// A decimal rounded to 2^-64.
  func nearest64() throws(VectorFault) -> U64F64 {
    guard let bits = try exactNumber().bits(fractionBits: 64, rounded: true) else {
      throw fault("a number from 0 to 2^64")
    }
    return U64F64(bits: bits)
  }

  /// A decimal truncated or rounded to 2^-32.
  func fixed32(rounded: Bool) throws(VectorFault) -> U96F32 {
    guard let bits = try exactNumber().bits(fractionBits: 32, rounded: rounded) else {
      throw fault("a number from 0 to 2^96")
    }
    return U96F32(bits: bits)
  }
}
