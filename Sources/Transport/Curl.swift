/// The system's `curl` as a transport: it honours the proxy and the certificates of the system, and
/// costs those who never go online nothing.
///
/// `docs/decisions/016-curl-goes-online.md` says why.
public enum Curl {
  /// A transport that starts `curl` for each request.
  ///
  /// - Parameter agent: what the server is told is asking, as `taolab/1.0`.
  public static func transport(program: String = "curl", agent: String) -> Transport {
    Transport { (request, goesOn) throws(TransportFault) in
      let exchange = ChildExchange(
        program: program, arguments: ["--disable", "--config", "/dev/fd/3"],
        settings: settings(for: request, agent), input: request.body)
      let end = try exchange.run(
        largestOutput: request.largestReply, patience: request.patience + 2, goesOn)
      let proxy = request.endpoint.isLoopback ? nil : SystemProxy.name(for: request.endpoint.url)
      return try reply(of: end, through: proxy)
    }
  }

  /// What `curl` is told, in the form of its configuration file: an address with a key in it is not
  /// seen among the running programs, as it would be among the arguments.
  static func settings(for request: HTTPRequest, _ agent: String) -> String {
    var lines = [
      "url = \"\(request.endpoint.url)\"", "request = POST", "data-binary = \"@-\"",
      "header = \"Content-Type: application/json\"", "header = \"Accept: application/json\"",
      "header = \"Expect:\"", "user-agent = \"\(agent)\"", "silent", "show-error",
      "dump-header = \"/dev/fd/4\"", "suppress-connect-headers", "max-redirs = 0", "globoff",
      "connect-timeout = 10", "max-time = \(Int(request.patience.rounded(.up)))",
      "proto = \"=\(request.endpoint.url.hasPrefix("https") ? "https" : "http")\"", "tlsv1.2",
    ]
    if request.endpoint.isLoopback { lines.append("noproxy = \"*\"") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What its output, headers and end say.
  ///
  /// - Parameter proxy: through which the server was asked; nil without one.
  static func reply(
    of end: ChildExchange.End, through proxy: String? = nil
  ) throws(TransportFault) -> HTTPReply {
    guard end.status == 0 else { throw fault(end, proxy) }
    guard let head = HTTPHead(end.headers) else {
      throw .other("the answer has no status line")
    }
    return HTTPReply(
      status: head.status, contentType: head["content-type"],
      retryAfter: head["retry-after"].flatMap { Int($0) }, body: end.output)
  }

  /// The line that says what happened: advice about certificates may stand below it.
  static func reason(in errors: String) -> String {
    let lines = errors.split(separator: "\n")
    guard let line = lines.first(where: { $0.hasPrefix("curl: (") }) else {
      return lines.last.map(String.init) ?? ""
    }
    return String(line.drop { $0 != ")" }.dropFirst(2))
  }

  /// `curl` ends with a number for each kind of failure and says a line about it.
  private static func fault(_ end: ChildExchange.End, _ proxy: String?) -> TransportFault {
    let said = reason(in: end.errors)
    let through = proxy.map { ", asked through the proxy \($0)" } ?? ""
    let reason = (said.isEmpty ? "curl ended with \(end.status)" : said) + through
    return switch end.status {
    case 5, 6, 7, 45, 97: .unreachable(reason)
    case 28: .tooSlow
    case 18, 52, 55, 56, 92: .cutOff(reason)
    case 35, 51, 53, 54, 58, 59, 60, 64, 66, 77, 80, 82, 83, 90, 91: .untrusted(reason)
    default: .other(reason)
    }
  }
}

/// The status and the headers of an answer.
struct HTTPHead {
  let status: Int
  private let fields: [(name: String, value: String)]

  /// The last of the heads in a text: others before it are those of a proxy or of `100 Continue`.
  init?(_ text: String) {
    let lines = text.split(omittingEmptySubsequences: true) { $0 == "\n" || $0 == "\r\n" }
    guard let start = lines.lastIndex(where: { $0.hasPrefix("HTTP/") }) else { return nil }
    let words = lines[start].split(separator: " ")
    guard words.count >= 2, let status = Int(words[1]) else { return nil }
    self.status = status
    fields = lines[(start + 1)...].compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      return (line[..<colon].lowercased(), String(value.prefix { $0 != "\r" }))
    }
  }

  subscript(name: String) -> String? { fields.last { $0.name == name }?.value }
}
