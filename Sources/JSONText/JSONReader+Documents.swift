public import Diagnostics

extension JSONReader {
  /// The values of a text that holds several, one after the other: pages of an answer saved into one
  /// file, or one object a line.
  ///
  /// - Throws: as `read`; a text without any value is a fault.
  public static func documents(
    _ source: SourceText, limits: Limits = Limits()
  ) throws(DiagnosticList) -> [JSONNode] {
    let count = source.text.utf8.count
    guard count <= limits.bytes else {
      throw DiagnosticList(
        Diagnostic(
          "json.size", "the text has \(count) bytes; at most \(limits.bytes) are read",
          hint: Hint("check that this is the file you meant"), source: source))
    }
    var parser = JSONParser(source: source, depthLimit: limits.depth)
    let nodes = parser.documents()
    if let faults = DiagnosticList(parser.faults) { throw faults }
    return nodes
  }
}
