public import Content
public import Diagnostics

/// A report that is an explainer.
public protocol ExplainerReport: Report {
  /// Its text.
  var explainer: Explainer { get }
}

extension ExplainerReport {
  /// As Markdown; it was filled when the report was made.
  public func markdown(_ content: ContentLibrary) throws(DiagnosticList) -> String {
    explainer.markdown
  }

  /// As one HTML file that loads nothing.
  public func html(_ content: ContentLibrary) throws(DiagnosticList) -> String {
    try explainer.html(content)
  }
}
