public import Diagnostics
public import JSONText

/// Reads YAML into the same tree as JSON, with places.
///
/// Anchors, aliases and tags are refused before libyaml sees the text, and so is deep nesting:
/// a small file could otherwise unfold into a huge one.
public enum YAMLReader {
  /// The tree of a YAML text of at most `limit` bytes; all faults with their places.
  public static func read(_ source: SourceText, limit: Int) throws(DiagnosticList) -> JSONNode {
    if let fault = Diagnostic.tooLarge("yaml.size", source, limit: limit) {
      throw DiagnosticList(fault)
    }
    var guardian = YAMLGuard(source: source)
    guardian.scan()
    if let faults = DiagnosticList(guardian.faults) { throw faults }
    var composer = YAMLComposer(source)
    guard let tree = try composer.document() else {
      throw DiagnosticList(
        Diagnostic(
          "yaml.empty", "there is nothing in this text", source: source,
          labels: [Diagnostic.Label(0..<0)]))
    }
    if let faults = DiagnosticList(composer.faults) { throw faults }
    return tree
  }
}
