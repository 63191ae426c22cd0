import Diagnostics
import JSONText

/// One case of a vector file.
struct Vector {
  var id: String
  var function: String
  var inputs: VectorInputs
  var expected: JSONValue
  var tolerance: Tolerance

  /// The vectors of a file.
  ///
  /// - Throws: every fault of the file's form.
  static func read(_ source: SourceText) throws(DiagnosticList) -> [Vector] {
    try file.read(source)
  }

  private static let file = JSONShape<[Vector]>.object("a vector file") { fields in
    let format = fields.required("format", .integer(in: 1...1))
    for key in ["topic", "spec", "units", "note"] { fields.ignore(key) }
    let vectors = fields.required("vectors", .list(of: vector))
    return format == nil ? nil : vectors
  }

  private static let vector = JSONShape<Vector>.object("a vector") { fields in
    for key in ["source", "recorded", "derived", "note"] { fields.ignore(key) }
    let id = fields.required("id", .text)
    let function = fields.required("function", .text)
    let inputs = fields.required("inputs", .any)
    let expected = fields.required("expected", .any)
    let tolerance = fields.optional("tolerance", Vector.tolerance) ?? Tolerance()
    guard let id, let function, let inputs, let expected else { return nil }
    return Vector(
      id: id, function: function, inputs: VectorInputs(node: inputs), expected: expected.value,
      tolerance: tolerance)
  }

  private static let tolerance = JSONShape<Tolerance>.object("a tolerance") { fields in
    Tolerance(
      absolute: fields.optional("abs", positive) ?? ExactNumber(Int128(0)),
      relative: fields.optional("rel", positive) ?? ExactNumber(Int128(0)))
  }

  private static let positive = JSONShape<JSONNode>.any.map("a number of at least 0") { node in
    guard case .number(let text) = node.content, let number = ExactNumber(text),
      !number.isNegative
    else { return ExactNumber?.none }
    return number
  }
}
