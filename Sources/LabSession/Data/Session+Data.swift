import CivilTime
package import Diagnostics
import Files
import JSONText
package import Market

/// Snapshots that `data update` wrote into the state folder, and which of them is computed on.
extension Session {
  /// One of them.
  package struct KeptData {
    /// Its file.
    package let name: String
    /// What is in it, or why it cannot be read.
    package let content: Result<Snapshot, DiagnosticList>
  }

  private static let choiceName = "data.json"
  private static let choiceSchema = "taolab-data/1"
  private static let partName = "data-update.part"

  /// Whether a name is that of a snapshot that is kept.
  private static func isData(_ name: String) -> Bool {
    name.hasPrefix("snapshot-") && name.hasSuffix(".json")
  }

  /// What is kept, the newest block first; what cannot be read comes last.
  package func keptData() -> [KeptData] {
    guard let folder = environment.stateFolder else { return [] }
    let all = environment.files.entries(folder).filter(Session.isData).compactMap { name in
      readData(name).map { KeptData(name: name, content: $0.map(\.snapshot)) }
    }
    func block(_ data: KeptData) -> UInt64 { (try? data.content.get().block) ?? 0 }
    return all.sorted { (block($0), $0.name) > (block($1), $1.name) }
  }

  /// A kept snapshot with its text; nil where there is no such file.
  private func readData(
    _ name: String
  ) -> Result<(text: String, snapshot: Snapshot), DiagnosticList>? {
    do throws(FileFault) {
      guard let text = try store.text(name) else { return nil }
      do throws(DiagnosticList) {
        return .success((text, try Snapshot.read(SourceText(name: name, text: text))))
      } catch {
        return .failure(error)
      }
    } catch {
      return .failure(
        DiagnosticList(Diagnostic("file.read", "cannot read `\(name)`: \(error.reason)")))
    }
  }

  /// The name of the snapshot that was chosen; nil for the built-in one.
  package var chosenDataName: String? {
    guard let text = try? store.text(Session.choiceName) else { return nil }
    return Session.choice(in: text)
  }

  private static func choice(in text: String) -> String? {
    guard let json = try? JSONReader.read(SourceText(name: choiceName, text: text)).value,
      json["schema"]?.stringValue == choiceSchema, let name = json["use"]?.stringValue,
      isData(name), !name.contains("/")
    else { return nil }
    return name
  }

  /// What `data use` chose. Where it cannot be read any more the built-in one takes its place, and
  /// that is said.
  mutating func chosenData() -> (String, Snapshot)? {
    guard let name = chosenDataName else { return nil }
    switch readData(name) {
    case .success(let found)?: return found
    case nil: noticeUnread(name, "it is not there any more")
    case .failure(let faults)?: noticeUnread(name, faults.all[0].summary)
    }
    return nil
  }

  /// Chooses what is computed on from now; nil for the built-in one. False if that could not be kept.
  package mutating func useData(_ name: String?) -> Bool {
    let json: JSONValue = [
      "schema": .string(Session.choiceSchema), "use": name.map(JSONValue.string) ?? .null,
    ]
    guard keep(json.text(pretty: true), as: Session.choiceName) else { return false }
    forgetChain()
    return true
  }

  /// Keeps a snapshot; false if that failed, which is said.
  package mutating func keepData(_ text: String, as name: String) -> Bool { keep(text, as: name) }

  /// What an update that did not end had read; nil where there is nothing.
  package var dataPart: String? { try? store.text(Session.partName) }

  /// Keeps what an update has read so far. That it cannot be kept is no fault: it is only a shortcut.
  package func keepDataPart(_ text: String) {
    _ = try? store.update(Session.partName) { _ in text }
  }

  /// Removes what an update had read.
  package func removeDataPart() {
    try? store.remove { $0 == Session.partName }
  }
}
