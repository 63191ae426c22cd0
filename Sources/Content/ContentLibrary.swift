/// Lessons, templates and recorded data by name, as `lessons/08-stake-10-tao.lesson.md`.
///
/// The texts come from the binary. A library made with an override looks there first, name by name,
/// so that an author can change one template and keep the others.
public struct ContentLibrary: Sendable {
  private let override: (@Sendable (String) -> String?)?
  private let overrideNames: [String]

  /// The texts embedded in the binary.
  public static let embedded = ContentLibrary(override: nil, overrideNames: [])

  /// The embedded texts with others laid over them.
  ///
  /// - Parameters:
  ///   - overrideNames: every name the override has.
  ///   - override: the text of a name, or nil where the embedded text stands.
  public init(override: (@Sendable (String) -> String?)?, overrideNames: [String]) {
    self.override = override
    self.overrideNames = overrideNames
  }

  /// The text of a name, or nil if there is none.
  public func text(_ name: String) -> String? {
    override?(name) ?? EmbeddedContent.text(name)
  }

  /// Every name below a folder, sorted: `names(in: "lessons")`.
  public func names(in folder: String) -> [String] {
    let all = Set(EmbeddedContent.names).union(overrideNames)
    return all.filter { $0.hasPrefix(folder + "/") }.sorted()
  }
}
