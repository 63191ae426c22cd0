public import Files
public import MarketData

/// The folder of settings and progress: small named texts, replaced as a whole.
///
/// A file that cannot be understood is set aside under another name, never deleted.
public struct StateStore: Sendable {
  private let folder: String?
  private let files: FileAccess

  /// A store in a folder; without one it keeps nothing.
  public init(folder: String?, files: FileAccess) {
    self.folder = folder
    self.files = files
  }

  /// The text of a name; nil if there is none.
  public func text(_ name: String) throws(FileFault) -> String? {
    guard let folder else { return nil }
    do throws(FileFault) {
      return String(decoding: try files.read("\(folder)/\(name)", 4 << 20), as: UTF8.self)
    } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  /// Replaces the text of a name; readable by the owner alone.
  public func save(_ text: String, as name: String) throws(FileFault) {
    guard let folder else { return }
    try files.makeFolder(folder)
    try files.write(Array(text.utf8), "\(folder)/\(name)", 0o600)
  }

  /// Gives an unreadable file another name and returns that name.
  public func setAside(_ name: String, at time: UnixTime) throws(FileFault) -> String {
    guard let folder else { return name }
    let aside = "\(folder)/\(name).unreadable-\(time.seconds)"
    try files.rename("\(folder)/\(name)", aside)
    return aside
  }
}
