public import Decimals

/// A finished text with its numbers and dates as a language writes them. Code, names and addresses
/// stay, and so does every value.
public struct LocalText: Sendable {
  private let locale: NumberLocale
  /// Names that hold what looks like a number of ours.
  private let names: [[UInt8]]

  /// - Parameter names: of people, validators, custodians and subnets, to be left as they are.
  public init(_ locale: NumberLocale, sparing names: [String]) {
    self.locale = locale
    let plain = NumberWriter(locale, [])
    self.names = Set(names.filter { plain.rewritten(Array($0.utf8)) != Array($0.utf8) })
      .sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }.map { Array($0.utf8) }
  }

  /// The text in a format; data stays as it is.
  public func text(_ text: String, _ format: ReportFormat) -> String {
    guard locale != .english else { return text }
    switch format {
    case .markdown: return markdown(text)
    case .html: return String(decoding: html(Array(text.utf8)), as: UTF8.self)
    case .json, .csv: return text
    }
  }

  /// Words alone: a label, a sentence.
  func plain(_ text: String) -> String {
    guard locale != .english else { return text }
    return String(
      decoding: NumberWriter(locale, names).rewritten(Array(text.utf8)), as: UTF8.self)
  }

  // MARK: Markdown

  private func markdown(_ text: String) -> String {
    var fence: Substring?
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.hasPrefix("```") {
        defer { fence = fence == nil ? line.dropFirst(3) : nil }
        return String(line)
      }
      // A chart of characters is for reading; other fences are for programs.
      if let fence { return fence == "text" ? plain(String(line)) : String(line) }
      let parts = line.split(separator: "`", omittingEmptySubsequences: false)
      return parts.enumerated().map {
        $0.offset % 2 == 0 ? plain(String($0.element)) : String($0.element)
      }
      .joined(separator: "`")
    }
    return lines.joined(separator: "\n")
  }

  // MARK: HTML

  /// Elements whose text is for programs.
  private static let kept = ["style", "script", "code", "pre"].map { Array($0.utf8) }

  /// A page as bytes of UTF-8.
  func html(_ bytes: [UInt8]) -> [UInt8] {
    guard locale != .english else { return bytes }
    let writer = NumberWriter(locale, names)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 1_024)
    var index = 0
    var kept: [UInt8]?
    while index < bytes.count {
      let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
      let words = Array(bytes[index..<start])
      result += kept == nil ? writer.rewritten(words) : words
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
      kept = LocalText.inside(kept, after: bytes[start..<end])
      result += bytes[start..<end]
      index = end
    }
    return result
  }

  /// The kept element we are in behind a tag.
  private static func inside(_ kept: [UInt8]?, after tag: ArraySlice<UInt8>) -> [UInt8]? {
    let inner = tag.dropFirst()
    if let open = kept {
      return inner.first == UInt8(ascii: "/") && inner.dropFirst().starts(with: open) ? nil : open
    }
    let name = inner.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    return LocalText.kept.first { $0.elementsEqual(name) }
  }
}
