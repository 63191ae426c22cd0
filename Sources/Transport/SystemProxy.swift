import Glibc

/// The proxy through which the system wants a server to be asked, as `curl` finds it.
enum SystemProxy {
  /// Its host and port, without what gives access; nil where none is named.
  static func name(for url: String, _ variable: (String) -> String? = SystemProxy.variable)
    -> String?
  {
    let isSecure = url.hasPrefix("https")
    // A server's program could be given HTTP_PROXY by a request: `curl` reads the small letters alone.
    let names =
      (isSecure ? ["https_proxy", "HTTPS_PROXY"] : ["http_proxy"]) + ["all_proxy", "ALL_PROXY"]
    guard let proxy = names.lazy.compactMap(variable).first(where: { !$0.isEmpty }),
      !isExcepted(url, variable("no_proxy") ?? variable("NO_PROXY") ?? "")
    else { return nil }
    return host(of: proxy)
  }

  private static func isExcepted(_ url: String, _ exceptions: String) -> Bool {
    let server = host(of: url).prefix { $0 != ":" }
    return exceptions.split { ", ".contains($0) }.contains { entry in
      let name = entry.drop { $0 == "." }
      return name == "*" || server == name || server.hasSuffix(".\(name)")
    }
  }

  private static func host(of url: String) -> String {
    let rest = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
    let whole = rest.prefix { $0 != "/" }
    return String(whole.split(separator: "@").last ?? whole)
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
