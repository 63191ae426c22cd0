import Content
import Diagnostics

/// A template without a fault, taken apart once: text, and what stands between it.
struct CompiledTemplate: Sendable {
  /// A piece of it.
  indirect enum Piece: Sendable {
    case text([UInt8])
    case value([String])
    case section([String], inverted: Bool, [Piece])
  }

  private let pieces: [Piece]
  private let format: TemplateFormat
  /// Every name that is asked for, of the outermost values or within them.
  let names: TemplateNames

  /// The template of this name with its partials in their places. It must have passed the check.
  init(_ name: String, in content: ContentLibrary) {
    format = TemplateFormat(name: name) ?? .html
    pieces = TemplateCompiler(content, format).pieces(of: name)
    names = TemplateNames(CompiledTemplate.names(in: pieces))
  }

  private static func names(in pieces: [Piece]) -> Set<String> {
    pieces.reduce(into: []) { names, piece in
      switch piece {
      case .text: break
      case .value(let path): names.formUnion(path)
      case .section(let path, _, let inside):
        names.formUnion(path)
        names.formUnion(CompiledTemplate.names(in: inside))
      }
    }
  }

  /// The text with these values in it.
  func filled(with values: TemplateValue) -> String {
    String(decoding: bytes(with: values), as: UTF8.self)
  }

  /// The same as bytes of UTF-8.
  package func bytes(with values: TemplateValue) -> [UInt8] {
    var filling = TemplateFilling(format: format, stack: [values])
    filling.add(pieces)
    return format == .markdown ? MarkdownText.tidied(filling.bytes) : filling.bytes
  }
}

/// A template while it is filled.
private struct TemplateFilling {
  let format: TemplateFormat
  var stack: [TemplateValue]
  var bytes: [UInt8] = []

  init(format: TemplateFormat, stack: [TemplateValue]) {
    self.format = format
    self.stack = stack
    bytes.reserveCapacity(1 << 15)
  }

  mutating func add(_ pieces: [CompiledTemplate.Piece]) {
    for piece in pieces {
      switch piece {
      case .text(let words): bytes += words
      case .value(let path):
        switch value(path) {
        case .text(let words): format.append(words, to: &bytes)
        case .markup(let words): bytes += words.utf8
        case .written(let words): bytes += words
        default: break
        }
      case .section(let path, let isInverted, let inside):
        add(inside, of: value(path), isInverted: isInverted)
      }
    }
  }

  private mutating func add(
    _ pieces: [CompiledTemplate.Piece], of value: TemplateValue, isInverted: Bool
  ) {
    switch value {
    case .list(let values):
      if isInverted, values.isEmpty { add(pieces) }
      guard !isInverted else { return }
      for value in values { add(pieces, inside: value) }
    case .flag(let flag): if flag != isInverted { add(pieces) }
    case .nothing: if isInverted { add(pieces) }
    case .text, .markup, .written, .record: if !isInverted { add(pieces, inside: value) }
    }
  }

  private mutating func add(_ pieces: [CompiledTemplate.Piece], inside value: TemplateValue) {
    stack.append(value)
    add(pieces)
    stack.removeLast()
  }

  /// The value of a name: of the innermost group that has it, be it nothing there.
  private func value(_ path: [String]) -> TemplateValue {
    guard let first = path.first else { return stack.last ?? .nothing }
    for place in stack.indices.reversed() {
      guard case .record(let fields) = stack[place], let found = fields[first] else { continue }
      return path.dropFirst().reduce(found) { value, name in
        if case .record(let fields) = value { fields[name] ?? .nothing } else { .nothing }
      }
    }
    return .nothing
  }
}
