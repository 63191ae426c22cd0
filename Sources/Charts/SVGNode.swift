/// A piece of SVG as a value; writing it escapes every text and attribute.
public indirect enum SVGNode: Hashable, Sendable {
  case element(String, [Attribute], [SVGNode])
  case text(String)

  /// An attribute with its value.
  public struct Attribute: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The value, not escaped.
    public var value: String

    /// An attribute.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// An element with attributes in this order.
  static func tag(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [SVGNode] = []
  ) -> SVGNode {
    .element(name, attributes.map { Attribute($0.key, $0.value) }, children)
  }

  /// A text element of one line.
  static func label(
    _ text: String, _ attributes: KeyValuePairs<String, String>
  ) -> SVGNode {
    tag("text", attributes, [.text(text)])
  }

  /// The markup, on one line, without any inline style.
  public var markup: String {
    var result = ""
    write(to: &result)
    return result
  }

  private func write(to result: inout String) {
    switch self {
    case .text(let text):
      result += SVGNode.escaped(text)
    case .element(let name, let attributes, let children):
      result += "<" + name
      for attribute in attributes {
        result += " " + attribute.name + "=\"" + SVGNode.escaped(attribute.value) + "\""
      }
      guard !children.isEmpty else {
        result += "/>"
        return
      }
      result += ">"
      for child in children { child.write(to: &result) }
      result += "</" + name + ">"
    }
  }

  /// Text that is safe between tags and in double quotes; controls and bidirectional overrides
  /// become U+FFFD.
  static func escaped(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      byte >= 0x20 && byte < 0x7F && !"&<>\"'".utf8.contains(byte)
    }
    if isPlain { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\t": result += " "
      case _ where isHostile(scalar): result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isHostile(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: true
    case 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
