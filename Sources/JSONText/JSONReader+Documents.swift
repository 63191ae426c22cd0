public import Diagnostics

extension JSONReader {
  /// The values of a text that holds several, one after the other: pages of an answer saved into one
  /// file, or one object a line.
  ///
  /// - Throws: as `read`; a text without any value is a fault.
  public static func documents(
    _ source: SourceText, limits: Limits = Limits()
  ) throws(DiagnosticList) -> [JSONNode] {
    if let fault = Diagnostic.tooLarge("json.size", source, limit: limits.bytes) {
      throw DiagnosticList(fault)
    }
    var parser = JSONParser(source: source, depthLimit: limits.depth)
    let nodes = parser.documents()
    if let faults = DiagnosticList(parser.faults) { throw faults }
    return nodes
  }
}
