import Answers
import Diagnostics
import Files

/// The name of a saved sandbox: safe as a part of a file's name on every system.
package struct SavedName: Hashable {
  package let text: String

  private static let prefix = "saved-"

  /// - Throws: what is wrong with the name.
  package init(_ words: [String], example: String) throws {
    let name = words.joined(separator: " ")
    let isSafe = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
    guard isSafe, (1...40).contains(name.utf8.count) else {
      throw CommandFault(
        Diagnostic(
          "saved.name", name.isEmpty ? "under which name?" : "`\(name)` cannot be a name",
          explanation: "A name is 1 to 40 letters (a to z), digits, - and _.",
          hint: Hint.example(example)))
    }
    text = name
  }

  /// The file it is kept in.
  package var file: String { SavedName.file(of: text) }

  /// The file of a name.
  package static func file(of name: String) -> String { prefix + name + ".json" }

  /// The name a file's name stands for, or nil.
  package static func named(byFile file: String) -> String? {
    guard file.hasPrefix(prefix), file.hasSuffix(".json") else { return nil }
    return String(file.dropFirst(prefix.count).dropLast(".json".count))
  }
}

extension Session {
  /// The names of saved sandboxes, sorted.
  package var savedNames: [String] {
    guard let folder = environment.stateFolder else { return [] }
    return environment.files.entries(folder).compactMap(SavedName.named).sorted()
  }

  /// A name like this one that is not taken.
  package func freeName(like name: String) -> String {
    let taken = Set(savedNames)
    return (2...999).lazy.map { "\(name)-\($0)" }.first { !taken.contains($0) } ?? "\(name)-new"
  }
}
