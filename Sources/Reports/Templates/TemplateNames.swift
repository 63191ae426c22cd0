/// The names that a template asks for, so that nothing else is computed for it.
struct TemplateNames: Sendable {
  /// Nil for every name.
  private let names: Set<String>?

  /// Every name there is.
  static let all = TemplateNames(names: nil)

  init(_ names: Set<String>) { self.names = names }

  private init(names: Set<String>?) { self.names = names }

  /// Whether it asks for one of these.
  func have(_ wanted: String...) -> Bool { have(any: wanted) }

  /// Whether it asks for one of these.
  func have(any wanted: some Sequence<String>) -> Bool {
    guard let names else { return true }
    return wanted.contains { names.contains($0) }
  }
}
