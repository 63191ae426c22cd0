package import Content
package import Diagnostics

/// Makes many pages without a script; what they have in common is made once.
package struct PagePress: Sendable {
  private let shell: PageShell

  package init(_ content: ContentLibrary) throws(DiagnosticList) { shell = try PageShell(content) }

  /// The file of a page.
  package func html(_ page: HTMLPage) -> String { page.html(shell) }
}

/// What pages of one kind have in common: the template, the styles, the script and the policy that
/// allows just these. Made once for many pages.
struct PageShell: Sendable {
  let template: CompiledTemplate
  let style: String
  let script: String?
  let policy: String

  init(_ content: ContentLibrary, _ extras: PageExtras? = nil) throws(DiagnosticList) {
    template = try TemplateLibrary(content).compiled(HTMLPage.template)
    style = try HTMLPage.style(content) + (extras?.style(content) ?? "")
    script = try extras?.script(content)
    policy = HTMLPage.policy(style: style, script: script)
  }
}
