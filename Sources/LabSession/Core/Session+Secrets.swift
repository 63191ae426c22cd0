package import Files
import Secrets

extension Session {
  /// Files that hold what people typed. Nothing else in the folder can have a secret in it.
  private static func holdsTyped(_ name: String) -> Bool {
    let names = ["progress.json", "settings.json", "holdings.yaml", "saved-"]
    return name == "history" || names.contains { name.hasPrefix($0) }
  }

  private static let largest = 16 << 20

  /// The kept files, but not the history, that seem to hold a wallet's secret.
  public func filesWithSecrets() -> [String] {
    guard let path = environment.stateFolder else { return [] }
    return environment.files.entries(path).filter { name in
      guard name != "history", Session.holdsTyped(name),
        let bytes = try? environment.files.read("\(path)/\(name)", Session.largest)
      else { return false }
      return KeptSecrets.blotted(String(decoding: bytes, as: UTF8.self), in: name).count > 0
    }.sorted()
  }

  /// Takes out of what is kept all that looks like a wallet's secret: lines of the history, and the
  /// words themselves elsewhere. Says how many places there were.
  ///
  /// - Parameter isOrdinary: whether a line says something by itself, as one with a verb does.
  package func forgetSecrets(isOrdinary: (String) -> Bool) throws(FileFault) -> Int {
    guard let path = environment.stateFolder else { return 0 }
    let folder = StateFolder(path, files: environment.files)
    return try folder.hold { (hold) throws(FileFault) in
      var count = 0
      for name in hold.names where Session.holdsTyped(name) {
        guard let bytes = try folder.bytes(name, limit: Session.largest) else { continue }
        let text = String(decoding: bytes, as: UTF8.self)
        let clean =
          name == "history"
          ? KeptSecrets.without(text, isOrdinary) : KeptSecrets.blotted(text, in: name)
        guard clean.count > 0 else { continue }
        try hold.replace(name, with: Array(clean.text.utf8))
        count += clean.count
      }
      return count
    }
  }
}

/// Kept texts without the secrets in them, with how many there were.
private enum KeptSecrets {
  /// A history without its lines that hold one.
  static func without(_ text: String, _ isOrdinary: (String) -> Bool) -> (text: String, count: Int)
  {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let places = Set(SecretWatch.places(in: lines, isOrdinary: isOrdinary))
    let kept = lines.enumerated().filter { !places.contains($0.offset) }.map(\.element)
    return (kept.joined(separator: "\n"), places.count)
  }

  /// The same text with stars: of JSON only within its strings, so that it stays JSON.
  static func blotted(_ text: String, in name: String) -> (text: String, count: Int) {
    var count = 0
    let separator: Character = name.contains(".json") ? "\"" : "\n"
    let pieces = text.split(separator: separator, omittingEmptySubsequences: false).map { piece in
      let blotted = Secrets.blotted(String(piece), keepsMarks: true)
      if blotted != piece { count += 1 }
      return blotted
    }
    return (pieces.joined(separator: String(separator)), count)
  }
}
