import Content
import Diagnostics

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
