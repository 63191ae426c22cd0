extension JSONField {
  /// One of the shapes that an object can have: its keys, and when it has them, as `for a subnet`.
  package typealias Shape = (condition: String, fields: [JSONField])

  /// The keys of an object that has one of several shapes. A key that not all of them have is there
  /// only for those that do; where a shape means something else by it, that is said too.
  package static func shapes(_ shapes: Shape...) -> [JSONField] {
    keys(of: shapes).map { key in
      let found = shapes.compactMap { shape in
        shape.fields.first { $0.key == key }.map { (shape.condition, $0) }
      }
      return merged(found, isEverywhere: found.count == shapes.count)
    }
  }

  /// The keys in an order that keeps the order of each shape: a key that is new stands behind the one
  /// before it.
  private static func keys(of shapes: [Shape]) -> [String] {
    shapes.reduce(into: []) { keys, shape in
      var place = 0
      for field in shape.fields {
        if let index = keys.firstIndex(of: field.key) {
          place = index + 1
        } else {
          keys.insert(field.key, at: place)
          place += 1
        }
      }
    }
  }

  private static func merged(
    _ found: [(condition: String, field: JSONField)], isEverywhere: Bool
  ) -> JSONField {
    var result = found[0].field
    result.isNullable = found.contains { $0.field.isNullable }
    var said: Set = [result.meaning]
    for (condition, field) in found where said.insert(field.meaning).inserted {
      result.meaning += "; \(condition): \(field.meaning)"
    }
    if !isEverywhere || found.contains(where: { $0.field.condition != nil }) {
      var conditions: [String] = []
      for words in found.map({ $0.field.condition ?? $0.condition })
      where !conditions.contains(words) {
        conditions.append(words)
      }
      result.condition = joined(conditions)
    }
    return result
  }

  /// `for one subnet or root` of `for one subnet` and `for root`.
  private static func joined(_ conditions: [String]) -> String {
    let rest = conditions.dropFirst().map { words in
      words.hasPrefix("for ") ? String(words.dropFirst("for ".count)) : words
    }
    return (conditions.prefix(1) + rest).joined(separator: " or ")
  }
}
