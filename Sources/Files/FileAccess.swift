/// The few things the program does with files, as values that a test can replace.
///
/// Paths are as the user gave them; nothing is expanded.
public struct FileAccess: Sendable {
  /// The bytes of a file of at most so many bytes.
  public var read: @Sendable (_ path: String, _ limit: Int) throws(FileFault) -> [UInt8]
  /// Replaces a file as a whole: a reader sees the old bytes or the new ones, never a part.
  public var write:
    @Sendable (_ bytes: [UInt8], _ path: String, _ mode: UInt32) throws(FileFault) -> Void
  /// The same for a file of the user's choice: a symbolic link is refused, never followed.
  public var writeUnfollowed:
    @Sendable (_ bytes: [UInt8], _ path: String, _ mode: UInt32) throws(FileFault) -> Void
  /// Whether two paths lead to one file.
  public var isSame: @Sendable (_ path: String, _ other: String) -> Bool
  /// Whether a path is a symbolic link, wherever it leads.
  public var isLink: @Sendable (_ path: String) -> Bool
  /// Whether a path is a folder whose names can be read; throws why not.
  public var checkFolder: @Sendable (_ path: String) throws(FileFault) -> Void
  /// A file, or with nil the standard input, read piece by piece.
  public var open: @Sendable (_ path: String?) throws(FileFault) -> ByteInput
  /// A folder to write much into, made if need be; a link to one is refused unless it may be
  /// followed.
  public var openFolder:
    @Sendable (_ path: String, _ follows: Bool) throws(FileFault) -> OutputFolder
  /// All bytes of the standard input, at most so many.
  public var readInput: @Sendable (_ limit: Int) throws(FileFault) -> [UInt8]
  /// Adds bytes at the end of a file, made if need be; none of them stay if not all fit.
  public var append:
    @Sendable (_ bytes: [UInt8], _ path: String, _ mode: UInt32) throws(FileFault) -> Void
  /// Makes a folder and those above it, readable by the owner alone.
  public var makeFolder: @Sendable (_ path: String) throws(FileFault) -> Void
  /// Renames a file; an existing one of the new name is replaced.
  public var rename: @Sendable (_ from: String, _ to: String) throws(FileFault) -> Void
  /// Removes a file.
  public var remove: @Sendable (_ path: String) throws(FileFault) -> Void
  /// Waits at most `patience` seconds to be the only one that holds this path, a file made for
  /// that alone. Processes that end give their locks back.
  public var lock: @Sendable (_ path: String, _ patience: Double) throws(FileFault) -> FileLock
  /// The files below a folder, relative to it, sorted; empty if there is no such folder.
  public var list: @Sendable (_ folder: String) -> [String]
  /// The names directly in a folder, sorted, folders with a final `/`; empty if there is none.
  public var entries: @Sendable (_ folder: String) -> [String]

  /// File access made of its parts. Those with defaults do for a disk that one session uses alone.
  public init(
    read: @escaping @Sendable (String, Int) throws(FileFault) -> [UInt8],
    write: @escaping @Sendable ([UInt8], String, UInt32) throws(FileFault) -> Void,
    append: (@Sendable ([UInt8], String, UInt32) throws(FileFault) -> Void)? = nil,
    makeFolder: @escaping @Sendable (String) throws(FileFault) -> Void,
    rename: @escaping @Sendable (String, String) throws(FileFault) -> Void,
    remove: @escaping @Sendable (String) throws(FileFault) -> Void = { _ in },
    lock: @escaping @Sendable (String, Double) throws(FileFault) -> FileLock = { _, _ in .unneeded
    },
    list: @escaping @Sendable (String) -> [String],
    entries: @escaping @Sendable (String) -> [String] = { _ in [] },
    writeUnfollowed: (@Sendable ([UInt8], String, UInt32) throws(FileFault) -> Void)? = nil,
    isSame: @escaping @Sendable (String, String) -> Bool = { $0 == $1 },
    isLink: @escaping @Sendable (String) -> Bool = { _ in false },
    checkFolder: @escaping @Sendable (String) throws(FileFault) -> Void = { _ in },
    readInput: @escaping @Sendable (Int) throws(FileFault) -> [UInt8] = { _ in [] },
    open: @escaping @Sendable (String?) throws(FileFault) -> ByteInput = {
      path throws(FileFault) in throw FileFault(.read, path ?? standardInput, reason: "not here")
    },
    openFolder: @escaping @Sendable (String, Bool) throws(FileFault) -> OutputFolder = {
      (path, _) throws(FileFault) in throw FileFault(.write, path, reason: "not here")
    }
  ) {
    self.read = read
    self.write = write
    let addByReplacing: @Sendable ([UInt8], String, UInt32) throws(FileFault) -> Void = {
      (bytes, path, mode) throws(FileFault) in
      try write(((try? read(path, .max)) ?? []) + bytes, path, mode)
    }
    self.append = if let append { append } else { addByReplacing }
    self.makeFolder = makeFolder
    self.rename = rename
    self.remove = remove
    self.lock = lock
    self.list = list
    self.entries = entries
    self.writeUnfollowed = writeUnfollowed ?? write
    self.isSame = isSame
    self.isLink = isLink
    self.checkFolder = checkFolder
    self.readInput = readInput
    self.open = open
    self.openFolder = openFolder
  }
}
