/// A slider with its label, for pages whose script brings it to life; what surrounds it is hidden
/// until then.
public struct HTMLRange: Sendable {
  /// Unique on its page.
  public var id: String
  /// What is moved.
  public var label: String
  /// How many places it has, from 0.
  public var places: Int
  /// Where it stands at first.
  public var start: Int
  /// Whether the label is a name of the language, set as such.
  public var isNamed: Bool
  /// What it stands at, in words beside the label; nil where that is shown elsewhere.
  public var words: String?

  /// A slider.
  public init(
    id: String, label: String, places: Int, start: Int, isNamed: Bool = false, words: String? = nil
  ) {
    (self.id, self.label, self.places, self.start) = (id, label, places, start)
    (self.isNamed, self.words) = (isNamed, words)
  }

  /// Label and control.
  public var html: String {
    let name = HTMLText.attribute(id)
    let kind = isNamed ? " class=\"named\"" : ""
    let output = words.map { "<output for=\"\(name)\">\(HTMLText.escaped($0))</output>" } ?? ""
    return "<label for=\"\(name)\"\(kind)>\(HTMLText.escaped(label))</label>\(output)\n"
      + "<input type=\"range\" id=\"\(name)\" min=\"0\" max=\"\(max(0, places - 1))\" "
      + "value=\"\(start)\">"
  }
}
