/// The few things the program does with files, as values that a test can replace.
///
/// Paths are as the user gave them; nothing is expanded.
public struct FileAccess: Sendable {
  /// The bytes of a file of at most so many bytes.
  public var read: @Sendable (_ path: String, _ limit: Int) throws(FileFault) -> [UInt8]
  /// Replaces a file as a whole: a reader sees the old bytes or the new ones, never a part.
  public var write:
    @Sendable (_ bytes: [UInt8], _ path: String, _ mode: UInt32) throws(FileFault) -> Void
  /// Makes a folder and those above it, readable by the owner alone.
  public var makeFolder: @Sendable (_ path: String) throws(FileFault) -> Void
  /// Renames a file; an existing one of the new name is replaced.
  public var rename: @Sendable (_ from: String, _ to: String) throws(FileFault) -> Void
  /// The files below a folder, relative to it, sorted; empty if there is no such folder.
  public var list: @Sendable (_ folder: String) -> [String]
  /// The names directly in a folder, sorted, folders with a final `/`; empty if there is none.
  public var entries: @Sendable (_ folder: String) -> [String]

  /// File access made of its parts.
  public init(
    read: @escaping @Sendable (String, Int) throws(FileFault) -> [UInt8],
    write: @escaping @Sendable ([UInt8], String, UInt32) throws(FileFault) -> Void,
    makeFolder: @escaping @Sendable (String) throws(FileFault) -> Void,
    rename: @escaping @Sendable (String, String) throws(FileFault) -> Void,
    list: @escaping @Sendable (String) -> [String],
    entries: @escaping @Sendable (String) -> [String] = { _ in [] }
  ) {
    self.read = read
    self.write = write
    self.makeFolder = makeFolder
    self.rename = rename
    self.list = list
    self.entries = entries
  }
}

/// Why a file could not be read or written.
public struct FileFault: Error, Hashable, Sendable {
  /// What was tried.
  public enum Operation: String, Hashable, Sendable {
    case read, write, makeFolder, rename
  }

  /// What was tried.
  public var operation: Operation
  /// On which path.
  public var path: String
  /// The system's reason, as `No such file or directory`.
  public var reason: String
  /// Whether there is simply no such file.
  public var isMissing: Bool

  /// A fault.
  public init(_ operation: Operation, _ path: String, reason: String, isMissing: Bool = false) {
    self.operation = operation
    self.path = path
    self.reason = reason
    self.isMissing = isMissing
  }
}
