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
    var result: [UInt8] = []
    result.reserveCapacity(1 << 12)
    write(to: &result)
    return String(decoding: result, as: UTF8.self)
  }

  private func write(to result: inout [UInt8]) {
    switch self {
    case .text(let text): SVGNode.put(SVGNode.escaped(text), to: &result)
    case .element(let name, let attributes, let children):
      result.append(UInt8(ascii: "<"))
      SVGNode.put(name, to: &result)
      for attribute in attributes {
        result.append(UInt8(ascii: " "))
        SVGNode.put(attribute.name, to: &result)
        SVGNode.put("=\"", to: &result)
        SVGNode.put(SVGNode.escaped(attribute.value), to: &result)
        result.append(UInt8(ascii: "\""))
      }
      guard !children.isEmpty else { return SVGNode.put("/>", to: &result) }
      result.append(UInt8(ascii: ">"))
      for child in children { child.write(to: &result) }
      SVGNode.put("</", to: &result)
      SVGNode.put(name, to: &result)
      result.append(UInt8(ascii: ">"))
    }
  }

  /// In one piece: byte by byte takes several times as long.
  private static func put(_ text: String, to result: inout [UInt8]) {
    var text = text
    text.withUTF8 { result += $0 }
  }

  /// Text that is safe between tags and in double quotes; controls and bidirectional overrides
  /// become U+FFFD.
  static func escaped(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case 0x22, 0x26, 0x27, 0x3C, 0x3E: false
      default: byte >= 0x20 && byte < 0x7F
      }
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
