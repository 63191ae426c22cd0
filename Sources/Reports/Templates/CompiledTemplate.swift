import Content
import Diagnostics

/// A template without a fault, taken apart once: one run of bytes, and steps that say what of it to
/// write and which values stand between. A step is a few numbers, so that filling it moves nothing else.
struct CompiledTemplate: Sendable {
  /// What is done next.
  struct Step: Sendable {
    enum Kind: Sendable {
      /// Writes `texts[start..<end]`.
      case text
      /// Writes the value of `paths[start]`.
      case value
      /// Does the steps up to `end` for the value of `paths[start]`.
      case section
      /// Does them where there is none.
      case inverted
    }

    let kind: Kind
    let start: Int
    var end: Int
  }

  /// A name of a value: the first part is looked for in the groups around it, the rest in what it has.
  struct Path: Sendable {
    /// Empty for the innermost value itself.
    let first: String
    let rest: [String]
  }

  /// Every text of it, one after the other.
  private(set) var texts: [UInt8] = []
  private(set) var steps: [Step] = []
  /// The names, one for each place that asks for a value.
  private(set) var paths: [Path] = []
  let format: TemplateFormat
  /// Every name that is asked for, of the outermost values or within them.
  private(set) var names = TemplateNames([])

  /// The template of this name with its partials in their places. It must have passed the check.
  init(_ name: String, in content: ContentLibrary) {
    format = TemplateFormat(name: name) ?? .html
    add(TemplateCompiler(content, format).pieces(of: name))
    names = TemplateNames(Set(paths.flatMap { [$0.first] + $0.rest }))
  }

  private mutating func add(_ pieces: [TemplatePiece]) {
    for piece in pieces {
      switch piece {
      case .text(let words):
        steps.append(Step(kind: .text, start: texts.count, end: texts.count + words.count))
        texts += words
      case .value(let path): add(.value, path)
      case .section(let path, let isInverted, let inside):
        let place = steps.count
        add(isInverted ? .inverted : .section, path)
        add(inside)
        steps[place].end = steps.count
      }
    }
  }

  private mutating func add(_ kind: Step.Kind, _ path: [String]) {
    steps.append(Step(kind: kind, start: paths.count, end: steps.count + 1))
    paths.append(Path(first: path.first ?? "", rest: Array(path.dropFirst())))
  }

  /// The text with these values in it.
  func filled(with values: TemplateValue) -> String {
    String(decoding: bytes(with: values), as: UTF8.self)
  }

  /// The same as bytes of UTF-8.
  package func bytes(with values: TemplateValue) -> [UInt8] {
    var filling = TemplateFilling(self)
    filling.fill(with: values)
    return format == .markdown ? MarkdownText.tidied(filling.bytes) : filling.bytes
  }
}
