extension JSONShape {
  /// Many objects of the same keys, the keys written once:
  /// `{"columns": ["netuid", "name"], "rows": [[1, "Apex"], [2, null]]}`.
  ///
  /// Rows that do not fit are left out; the fault is noted.
  ///
  /// - Parameter row: reads one row as if it were an object with the columns as keys.
  public static func table<Row>(
    upTo limit: Int = 100_000, _ row: @escaping @Sendable (inout JSONFields) -> Row?
  ) -> JSONShape where Value == [Row] {
    .object("a table with `columns` and `rows`") { fields in
      let columns = fields.required("columns", .list(of: .text))
      let columnPlaces = fields.place(of: "columns")
      let rows = fields.required("rows", .list(of: .any, upTo: limit))
      guard let columns, let rows else { return nil }
      if Set(columns).count != columns.count {
        fields.faults.note("json.key.duplicate", "two columns have one name", at: columnPlaces)
        return nil
      }
      var reader = TableReader(columns: columns, columnRange: columnPlaces)
      return fields.faults.inside(.key("rows")) { faults in
        reader.read(rows, with: row, &faults)
      }
    }
  }
}

private struct TableReader {
  let columns: [String]
  let columnRange: Range<Int>

  mutating func read<Row>(
    _ rows: [JSONNode], with row: (inout JSONFields) -> Row?, _ faults: inout JSONFaults
  ) -> [Row] {
    var values: [Row] = []
    values.reserveCapacity(rows.count)
    for (index, node) in rows.enumerated() {
      faults.path.append(.index(index))
      defer { faults.path.removeLast() }
      guard let members = members(of: node, &faults) else { continue }
      var fields = JSONFields(members, at: node.range, faults: faults)
      if index > 0 { fields.forgetKeys() }
      if let value = row(&fields) { values.append(value) }
      fields.noteMissingKeys()
      // Every row has the same columns: one complaint is enough.
      if index == 0 { fields.noteUnknownKeys() }
      faults = fields.faults
    }
    return values
  }

  private func members(of node: JSONNode, _ faults: inout JSONFaults) -> [JSONNode.Member]? {
    guard case .array(let cells) = node.content, cells.count == columns.count else {
      faults.note(
        "json.type",
        "\(faults.subject) must be a list of \(columns.count) values, one for each column",
        at: node.range)
      return nil
    }
    return zip(columns, cells).map { column, cell in
      JSONNode.Member(column, keyRange: columnRange, cell)
    }
  }
}
