/// Lessons, templates and recorded data by name, as `lessons/08-stake-10-tao.lesson.md`.
///
/// The texts come from the binary. A library made with an override looks there first, name by name,
/// so that an author can change one template and keep the others.
public struct ContentLibrary: Sendable {
  private let override: (@Sendable (String) -> String?)?
  private let overrideNames: [String]
  /// Which built-in texts are not there for this library.
  private let isHidden: @Sendable (String) -> Bool
  /// Where a text stands, for those who are told of faults in it; nil where its name says it.
  package private(set) var file: @Sendable (String) -> String? = { _ in nil }

  /// The texts embedded in the binary.
  public static let embedded = ContentLibrary(override: nil, overrideNames: [])

  /// The embedded texts with others laid over them.
  ///
  /// - Parameters:
  ///   - overrideNames: every name the override has.
  ///   - override: the text of a name, or nil where the embedded text stands.
  ///   - isHidden: whether the embedded text of a name is left out.
  public init(
    override: (@Sendable (String) -> String?)?, overrideNames: [String],
    hiding isHidden: @escaping @Sendable (String) -> Bool = { _ in false }
  ) {
    self.override = override
    self.overrideNames = overrideNames
    self.isHidden = isHidden
  }

  /// This library with the lessons of another course in the place of its own; facts, terms and words
  /// that the course does not have stay.
  public func withCourse(
    names: [String], text: @escaping @Sendable (String) -> String?
  ) -> ContentLibrary {
    let own = Set(names.map { "lessons/" + $0 })
    let base = self
    return ContentLibrary(
      override: { name in
        if own.contains(name) { return text(String(name.dropFirst("lessons/".count))) }
        return ContentLibrary.isOfOneCourse(name) ? nil : base.text(name)
      },
      overrideNames: base.overrideNames.filter { !ContentLibrary.isOfOneCourse($0) } + own.sorted(),
      hiding: ContentLibrary.isOfOneCourse)
  }

  /// Lessons and the ids of their questions; everything else may be shared.
  private static func isOfOneCourse(_ name: String) -> Bool {
    name.hasPrefix("lessons/") && (name.hasSuffix(".lesson.md") || name == "lessons/ids.lock")
  }

  /// This library with texts laid over it, each with the file it was read from.
  public func laidOver(_ texts: [String: (text: String, file: String)]) -> ContentLibrary {
    let base = self
    var library = ContentLibrary(
      override: { texts[$0]?.text ?? base.override?($0) },
      overrideNames: base.overrideNames + texts.keys.sorted(), hiding: base.isHidden)
    library.file = { texts[$0]?.file ?? base.file($0) }
    return library
  }

  /// What faults call a text: the file it was read from, or its name here.
  public func place(of name: String) -> String { file(name) ?? name }

  /// The text of a name, or nil if there is none.
  public func text(_ name: String) -> String? {
    override?(name) ?? (isHidden(name) ? nil : EmbeddedContent.text(name))
  }

  /// Every name below a folder, sorted: `names(in: "lessons")`.
  public func names(in folder: String) -> [String] {
    let all = Set(EmbeddedContent.names.filter { !isHidden($0) }).union(overrideNames)
    return all.filter { $0.hasPrefix(folder + "/") }.sorted()
  }
}
