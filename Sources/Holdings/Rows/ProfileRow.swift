public import CivilTime
public import Diagnostics
import JSONText
public import Market

/// One line of a batch: a profile as JSON, alone or as `{"id": "a7", "profile": {…}}`.
public struct ProfileRow: Hashable, Sendable {
  /// What the batch calls it; nil where it says nothing.
  public let id: String?
  /// The line, for places in it.
  public let source: SourceText
  /// Where the profile stands in the line, in UTF-8 offsets.
  private let range: Range<Int>
  private let node: JSONNode

  /// The most characters of an id.
  public static let idLimit = 200

  /// Reads what a line consists of, not yet the profile.
  public init(line: String, named name: String) throws(DiagnosticList) {
    source = SourceText(name: name, text: line)
    let node = try JSONReader.read(source, limits: .init(bytes: Profile.sizeLimit, depth: 16))
    guard node["profile"] != nil || node["id"] != nil else {
      (id, range, self.node) = (nil, node.range, node)
      return
    }
    let parts = try ProfileRow.wrapped.read(node, of: source)
    (id, range, self.node) = (parts.id, parts.profile.range, parts.profile)
  }

  private static let wrapped = JSONShape<(id: String?, profile: JSONNode)>.object(
    "a profile, or an object with `id` and `profile`"
  ) { fields in
    let id = fields.optional("id", name)
    let profile = fields.required("profile", .any)
    return profile.map { (id, $0) }
  }

  private static let name = JSONShape<String>("text of at most \(idLimit) characters") {
    node, faults in
    guard let text = Quantity.written(node), !text.isEmpty, text.count <= idLimit else {
      faults.note(
        "json.type", "\(faults.subject) must be text of 1 to \(idLimit) characters", at: node.range)
      return nil
    }
    return text
  }

  /// The profile's own text, byte for byte.
  public var profileText: String {
    String(decoding: Array(source.text.utf8)[range], as: UTF8.self)
  }

  /// The profile; the places of faults are those in the line.
  public func profile(snapshot: Snapshot?, now: UnixTime?) throws(DiagnosticList) -> Profile {
    try Profile.read(node, of: source, snapshot: snapshot, now: now)
  }
}
