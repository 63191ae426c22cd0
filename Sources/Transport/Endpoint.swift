/// The address of a node's JSON-RPC: encrypted, or on this machine.
public struct Endpoint: Hashable, Sendable {
  /// Why a text is no address to ask.
  public enum Fault: Error, Hashable, Sendable {
    /// It is not `https://HOST…`.
    case notAnAddress
    /// It would be asked without encryption over a network.
    case notEncrypted
  }

  /// The address as it is asked: with a path and with what gives access.
  public let url: String
  /// The address as it may be shown and kept: only how and whom, without keys, names and paths.
  public let shown: String
  /// Whether it is on this machine.
  public let isLoopback: Bool

  /// The address that a text is. `wss` and `ws` become `https` and `http`: a node answers both on
  /// one port.
  public init(_ text: String) throws(Fault) {
    guard text.utf8.count <= 2_000, let schemeEnd = text.firstRange(of: "://") else {
      throw .notAnAddress
    }
    // Signs outside these could end a line of what is handed on, or look like something else.
    let allowed = "-._~:/?#[]@!$&()*+,;=%"
    guard text.utf8.allSatisfy({ Endpoint.isPlain($0) || allowed.utf8.contains($0) }) else {
      throw .notAnAddress
    }
    let isSecure: Bool
    switch text[..<schemeEnd.lowerBound].lowercased() {
    case "https", "wss": isSecure = true
    case "http", "ws": isSecure = false
    default: throw .notAnAddress
    }
    let rest = text[schemeEnd.upperBound...]
    let authority = rest.prefix { !"/?#".contains($0) }
    let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    guard let name = Endpoint.name(of: host) else { throw .notAnAddress }
    isLoopback = ["127.0.0.1", "localhost", "[::1]"].contains(name)
    guard isSecure || isLoopback else { throw .notEncrypted }
    let scheme = isSecure ? "https" : "http"
    url = "\(scheme)://\(rest)"
    shown = "\(scheme)://\(host.lowercased())"
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  /// The host without its port; nil where there is none or the port is no number.
  private static func name(of host: Substring) -> String? {
    let isNumbered = host.hasPrefix("[")
    let end =
      isNumbered ? host.firstIndex(of: "]").map(host.index(after:)) : host.firstIndex(of: ":")
    if isNumbered, end == nil { return nil }
    let name = host[..<(end ?? host.endIndex)]
    let port = end.map { host[$0...] } ?? ""
    guard port.isEmpty || port.hasPrefix(":") && UInt16(port.dropFirst()) ?? 0 > 0 else {
      return nil
    }
    let isName =
      isNumbered
      ? name.dropFirst().dropLast().utf8.allSatisfy { isPlain($0) || $0 == UInt8(ascii: ":") }
      : name.utf8.allSatisfy { isPlain($0) || "-.".utf8.contains($0) }
    return name.isEmpty || !isName ? nil : name.lowercased()
  }
}
