/// The languages of a course.
public enum Locale {
  /// What lessons are written in.
  public static let original = "en"

  /// Whether a folder below `lessons/locale` is called as languages are: `de`, `pt-br`.
  public static func isName(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count)
      && parts.allSatisfy { (2...3).contains($0.count) && $0.allSatisfy { "a"..."z" ~= $0 } }
  }
}
