/// A picture of data that can also be said in words and shown as a table.
public protocol Chart: Sendable {
  /// What the chart is about, one line.
  var title: String { get }
  /// The data in words, for those who do not see the picture.
  var summary: String { get }
  /// The same data as a table.
  var table: ChartTable { get }
  /// The picture as one `svg` element as wide as its container.
  ///
  /// - Parameter idPrefix: starts every id, so that many charts fit into one page; letters, digits
  ///   and `-`, everything else is left out.
  func svg(idPrefix: String) -> SVGNode
}

/// The twin of a chart: the same data as cells, already formatted.
public struct ChartTable: Hashable, Sendable {
  /// What the table shows.
  public var caption: String
  /// Column headings; the first column names the rows.
  public var columns: [String]
  /// The rows, each with as many cells as there are columns.
  public var rows: [[String]]

  /// A table.
  public init(caption: String, columns: [String], rows: [[String]]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}

/// A number with the text that shows it; charts never format numbers of their own accord.
public struct ChartValue: Hashable, Sendable {
  /// Where it stands on the scale; what is not finite is drawn at zero.
  public var number: Double
  /// What is written beside it, with its unit.
  public var text: String

  /// A value and its text.
  public init(_ number: Double, _ text: String) {
    self.number = number
    self.text = text
  }

  var drawn: Double { number.isFinite ? number : 0 }
}

extension Chart {
  /// The outer element: labelled from the data, as wide as its container, `height` pixels high.
  func frame(idPrefix: String, height: Int, _ content: [SVGNode]) -> SVGNode {
    let prefix = String(
      idPrefix.unicodeScalars.filter {
        $0.isASCII && ($0.properties.isAlphabetic || $0 == "-" || ("0"..."9").contains($0))
      }
      .map(Character.init))
    let named = [
      SVGNode.tag("title", ["id": prefix + "-title"], [.text(title)]),
      SVGNode.tag("desc", ["id": prefix + "-desc"], [.text(summary)]),
    ]
    return .tag(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "class": "chart", "role": "img",
        "aria-labelledby": prefix + "-title " + prefix + "-desc", "width": "100%",
        "height": String(height), "focusable": "false",
      ], named + content)
  }
}
