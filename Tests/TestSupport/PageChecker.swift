import Glibc

/// Two programs of others that judge a page; `.ci/checkers` fetches them, and without them there are none.
public enum PageChecker {
  private static let folder =
    #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/.build/checkers/"

  /// Where axe-core is; nil where it was not fetched.
  public static let axe: String? = present("axe.min.js")
  /// Where the Nu HTML checker is; nil where it was not fetched or there is no Java.
  public static let nu: String? = access(java, X_OK) == 0 ? present("vnu.jar") : nil

  private static let java = "/usr/bin/java"

  private static func present(_ name: String) -> String? {
    access(folder + name, R_OK) == 0 ? folder + name : nil
  }

  /// A page that says behind its end what axe-core finds wrong with it: `[violations 0]` and one line for
  /// each. The page's own policy would refuse the script, so it is left out here.
  public static func judged(_ html: String) -> String? {
    guard let axe, let script = TextFile.read(axe),
      let policy = html.firstRange(of: "<meta http-equiv=\"Content-Security-Policy\""),
      let end = html[policy.upperBound...].firstIndex(of: ">")
    else { return nil }
    let open = String(html[..<policy.lowerBound]) + html[html.index(after: end)...]
    return open.replacing(
      "</body>",
      with: """
        <script>\(script.replacing("</script", with: "<\\/script"))</script><script>
        axe.run(document, {resultTypes: ['violations']}).then((result) => {
          const words = result.violations.map((fault) =>
            '[' + fault.id + ': ' + fault.nodes.slice(0, 3).map((node) => node.html).join(' ') + ']');
          const text = document.createElement('pre');
          text.textContent = '[violations ' + words.length + ']' + words.join(' ');
          document.body.append(text);
        });
        </script></body>
        """, maxReplacements: 1)
  }

  /// What the Nu HTML checker says against a page. It knows less of style sheets than browsers do, so only
  /// what it says of HTML counts.
  public static func faults(_ html: String) -> [String] {
    guard let nu else { return [] }
    let folder = TemporaryFolder()
    let file = folder.path + "/page.html"
    TextFile.write(html, to: file)
    let result = run(
      java, ["-jar", nu, "--errors-only", "--format", "gnu", file], environment: ["LANG": "C.UTF-8"]
    )
    return result.errors.split(separator: "\n").map(String.init).filter { !$0.contains("CSS:") }
  }
}
