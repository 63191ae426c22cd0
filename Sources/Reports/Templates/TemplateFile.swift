public import Content

/// A file that reports are made with: a template, a part of one, the style sheet or a script.
public struct TemplateFile: Hashable, Sendable {
  /// Its short name, as `summary/brief`.
  public let name: String
  /// Its name in the content library, as `templates/summary/brief.md.mustache`.
  public let path: String
  /// The whole of it.
  public let text: String
  /// What it may use; nil for what is no report by itself.
  public let template: ReportTemplate?

  private static let folder = "templates/"

  /// Every file, in the order of their names.
  public static func all(in content: ContentLibrary) -> [TemplateFile] {
    let templates = Dictionary(
      ReportTemplates.all(in: content).map { ($0.name, $0) },
      uniquingKeysWith: { first, _ in first })
    return content.names(in: "templates").sorted().compactMap { path in
      content.text(path).map {
        TemplateFile(name: name(of: path), path: path, text: $0, template: templates[path])
      }
    }
  }

  private static func name(of path: String) -> String {
    let short = path.dropFirst(folder.count)
    let ending = TemplateFormat.allCases.map(\.rawValue).first { short.hasSuffix($0) }
    return String(short.dropLast(ending?.count ?? 0))
  }
}

extension TemplateShape {
  /// A name of a template with what stands behind it.
  public struct Path: Hashable, Sendable {
    /// As `positions.title`.
    public let name: String
    /// As `text`, `a list`.
    public let kind: String
  }

  /// Every name that may be used, and behind a dot those of what is in a list or a group.
  public var paths: [Path] { paths(behind: "") }

  private func paths(behind prefix: String) -> [Path] {
    switch unwrapped {
    case .text, .markup, .flag, .optional: []
    case .list(let element): element.paths(behind: prefix)
    case .record(let fields):
      fields.sorted { $0.key < $1.key }.flatMap { key, shape -> [Path] in
        let mayMiss = if case .optional = shape { ", may be missing" } else { "" }
        return [Path(name: prefix + key, kind: shape.noun + mayMiss)]
          + shape.paths(behind: prefix + key + ".")
      }
    }
  }
}
