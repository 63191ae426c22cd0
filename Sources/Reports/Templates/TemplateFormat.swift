import Markdown

/// What a template writes, known by its file name.
public enum TemplateFormat: String, Hashable, Sendable, CaseIterable {
  case markdown = ".md.mustache"
  case html = ".html.mustache"

  /// The format of a template's file name, or nil if it is none of ours.
  init?(name: String) {
    guard let format = TemplateFormat.allCases.first(where: { name.hasSuffix($0.rawValue) }) else {
      return nil
    }
    self = format
  }

  /// Puts words at the end of a text of this format, made safe for it.
  func append(_ text: String, to bytes: inout [UInt8]) {
    switch self {
    case .markdown: MarkdownText.append(text, to: &bytes)
    case .html:
      guard !HTMLText.appendPlain(text, to: &bytes) else { return }
      HTMLText.appendAttribute(PrintableText.cleaned(text), to: &bytes)
    }
  }
}

/// Text without what could act on a reader's screen.
enum PrintableText {
  /// Line ends and tabs as spaces; other controls, bidirectional overrides and non-characters as
  /// U+FFFD.
  static func cleaned(_ text: String) -> String {
    if text.utf8.withContiguousStorageIfAvailable(isClean) == true { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: result += " "
      case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x061C,
        0xFDD0...0xFDEF, 0xFFFE, 0xFFFF, 0xE0000...0xE007F:
        result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether nothing of it would be replaced, by its bytes: of what is not ASCII only few beginnings
  /// could stand for such a character.
  private static func isClean(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    func next(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
    return bytes.indices.allSatisfy { index in
      switch bytes[index] {
      case 0..<0x20, 0x7F, 0xD8, 0xEF, 0xF3: false
      case 0xC2: next(index + 1) >= 0xA0
      case 0xE2:
        switch (next(index + 1), next(index + 2)) {
        case (0x80, 0x8E), (0x80, 0x8F), (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): false
        default: true
        }
      default: true
      }
    }
  }
}
