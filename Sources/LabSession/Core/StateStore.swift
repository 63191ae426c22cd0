public import CivilTime
public import Files

/// The folder of settings and progress: small named texts, replaced as a whole.
///
/// A file that cannot be understood is set aside under another name, never deleted.
public struct StateStore: Sendable {
  private let folder: StateFolder?

  /// A store in a folder; without one it keeps nothing.
  public init(folder: String?, files: FileAccess) {
    self.folder = folder.map { StateFolder($0, files: files) }
  }

  /// The text of a name; nil if there is none. Needs no lock: it is the old text or the new one.
  public func text(_ name: String) throws(FileFault) -> String? {
    guard let bytes = try folder?.bytes(name, limit: 4 << 20) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Changes a text while no other lab can: `change` gets the kept text, nil if there is none, and
  /// gives the new one, or nil to leave it as it is. It must not use the store again.
  ///
  /// - Returns: why it was done without a lock, if so.
  /// - Throws: what `change` throws, or a `FileFault`; then the kept text is as before.
  @discardableResult
  public func update(
    _ name: String, _ change: (_ old: String?) throws -> String?
  ) throws -> FileFault? {
    guard let folder else {
      _ = try change(nil)
      return nil
    }
    var failure: (any Error)?
    let fault = try folder.hold { (hold) throws(FileFault) in
      let old = try text(name)
      do {
        guard let new = try change(old) else { return hold.fault }
        try hold.replace(name, with: Array(new.utf8))
      } catch {
        failure = error
      }
      return hold.fault
    }
    if let failure { throw failure }
    return fault
  }

  /// Removes files that are not needed any more, as far as that is possible.
  public func remove(_ isUnneeded: (_ name: String) -> Bool) throws(FileFault) {
    try folder?.hold { (hold) throws(FileFault) in
      for name in hold.names where isUnneeded(name) { try hold.remove(name) }
    }
  }

  /// Gives a file another name and returns its new path, unless it is understood after all: another
  /// lab may have replaced it meanwhile. Nil then.
  public func setAside(
    _ name: String, at time: UnixTime, unless isUnderstood: (String) -> Bool
  ) throws(FileFault) -> String? {
    guard let folder else { return nil }
    return try folder.hold { (hold) throws(FileFault) -> String? in
      guard let text = try text(name), !isUnderstood(text) else { return nil }
      return try hold.rename(name, to: hold.unusedName("\(name).unreadable-\(time.seconds)"))
    }
  }
}
