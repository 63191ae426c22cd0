public import Diagnostics

/// Reads JSON as RFC 8259 defines it, and nothing more: no comments, no trailing commas, no `NaN`.
public enum JSONReader {
  /// How much input is accepted.
  public struct Limits: Hashable, Sendable {
    /// Largest text in UTF-8 bytes.
    public var bytes: Int
    /// Deepest nesting of lists and objects.
    public var depth: Int

    /// Limits; the defaults suit files of this product.
    public init(bytes: Int = 16_000_000, depth: Int = 64) {
      self.bytes = bytes
      self.depth = depth
    }
  }

  /// The text's single value as a tree with places.
  ///
  /// A key that occurs twice in one object is a fault, as are lone surrogates. A byte order mark at
  /// the start is skipped.
  ///
  /// - Throws: every fault up to the first after which the structure is unclear.
  public static func read(
    _ source: SourceText, limits: Limits = Limits()
  ) throws(DiagnosticList) -> JSONNode {
    if let fault = Diagnostic.tooLarge("json.size", source, limit: limits.bytes) {
      throw DiagnosticList(fault)
    }
    var parser = JSONParser(source: source, depthLimit: limits.depth)
    let node = parser.document()
    if let faults = DiagnosticList(parser.faults) { throw faults }
    guard let node else {
      throw DiagnosticList(Diagnostic("json.syntax", "this is not JSON", source: source))
    }
    return node
  }
}
