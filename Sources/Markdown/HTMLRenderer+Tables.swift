/// Tables: each in a region that can be scrolled, its cells saying their column on a narrow screen.
extension HTMLRenderer {
  /// What each cell of a column has: its alignment, and the heading it says on a narrow screen.
  private struct Column {
    let alignment: String
    let label: String

    init(_ table: MarkdownTable, _ place: Int, labels: Bool) {
      alignment =
        switch table.alignments.indices.contains(place) ? table.alignments[place] : .none {
        case .none, .left: ""
        case .centre: " class=\"centre\""
        case .right: " class=\"number\""
        }
      label =
        labels && table.header.indices.contains(place)
        ? " data-label=\"\(HTMLText.attribute(table.header[place].inlines.plainText))\"" : ""
    }
  }

  mutating func render(_ table: MarkdownTable) {
    tableCount += 1
    if table.caption.isEmpty {
      put("<div class=\"table\">\n<table>\n")
    } else {
      let id = identifier("table-\(tableCount)")
      let caption = html(table.caption)
      put("<div class=\"table\" role=\"region\" aria-labelledby=\"\(name(of: id, caption))\"")
      put(" tabindex=\"0\">\n<table>\n<caption id=\"\(id)\">\(caption)</caption>\n")
    }
    let width = max(table.header.count, table.rows.map(\.count).max() ?? 0)
    let columns = (0..<width).map { Column(table, $0, labels: options.cellLabels) }
    put("<thead>\n<tr>")
    for (cell, column) in zip(table.header, columns) {
      put("<th scope=\"col\"")
      put(column.alignment)
      put(">")
      render(cell.inlines)
      put("</th>")
    }
    put("</tr>\n</thead>\n")
    if !table.rows.isEmpty {
      put("<tbody>\n")
      for row in table.rows { render(row, columns) }
      put("</tbody>\n")
    }
    put("</table>\n</div>\n")
  }

  /// A caption that stands twice on a page is told apart by the heading above it.
  private mutating func name(of table: String, _ caption: String) -> String {
    guard !captions.insert(caption).inserted, let lastHeading else { return table }
    return lastHeading + " " + table
  }

  private mutating func render(_ row: [MarkdownTable.Cell], _ columns: [Column]) {
    put("<tr>")
    for (place, cell) in row.enumerated() {
      let isHeading = place == 0 && options.rowHeadings
      put(isHeading ? "<th scope=\"row\"" : "<td")
      put(columns[place].alignment)
      put(columns[place].label)
      put(">")
      render(cell.inlines)
      put(isHeading ? "</th>" : "</td>")
    }
    put("</tr>\n")
  }
}
