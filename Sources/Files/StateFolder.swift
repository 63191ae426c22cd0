/// A folder of small files that several programs may read and change at once.
///
/// Reading takes no lock, for files are replaced as a whole. Who changes something holds the
/// folder's one lock from reading the old to having written the new. Locks do not nest.
public struct StateFolder: Sendable {
  /// Where it is.
  public let path: String
  private let files: FileAccess

  /// How long somebody else may keep the lock, in seconds; a change takes milliseconds.
  private static let patience = 2.0

  /// A folder that need not exist yet.
  public init(_ path: String, files: FileAccess) {
    self.path = path
    self.files = files
  }

  /// The bytes of a file; nil if there is none.
  public func bytes(_ name: String, limit: Int) throws(FileFault) -> [UInt8]? {
    do throws(FileFault) {
      return try files.read("\(path)/\(name)", limit)
    } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  /// Does something while nobody else changes the folder.
  ///
  /// Where locking is impossible it is done without, and the hold says so. Where another program
  /// does not let go it is not done: the fault's `isBusy` is true.
  public func hold<Result>(
    _ work: (Hold) throws(FileFault) -> Result
  ) throws(FileFault) -> Result {
    try files.makeFolder(path)
    var lock: FileLock?
    var fault: FileFault?
    do throws(FileFault) {
      lock = try files.lock("\(path)/lock", Self.patience)
    } catch {
      if error.isBusy { throw error }
      fault = error
    }
    defer { lock?.unlock() }
    return try work(Hold(folder: self, fault: fault))
  }

  /// What only its holder may do with a folder.
  public struct Hold {
    /// The folder.
    public let folder: StateFolder
    /// Why there is no lock, if there is none.
    public let fault: FileFault?

    fileprivate init(folder: StateFolder, fault: FileFault?) {
      self.folder = folder
      self.fault = fault
    }

    /// Replaces a file as a whole; readable by the owner alone.
    public func replace(_ name: String, with bytes: [UInt8]) throws(FileFault) {
      if fault == nil { sweep(name) }
      try folder.files.write(bytes, "\(folder.path)/\(name)", 0o600)
    }

    /// Adds bytes at the end of a file.
    public func append(_ bytes: [UInt8], to name: String) throws(FileFault) {
      try folder.files.append(bytes, "\(folder.path)/\(name)", 0o600)
    }

    /// The names of the files in it.
    public var names: [String] { folder.files.entries(folder.path) }

    /// Removes a file.
    public func remove(_ name: String) throws(FileFault) {
      try folder.files.remove("\(folder.path)/\(name)")
    }

    /// The name, or with a number behind it where there is such a file already.
    public func unusedName(_ name: String) -> String {
      let taken = Set(folder.files.entries(folder.path))
      var (unused, number) = (name, 2)
      while taken.contains(unused) {
        unused = "\(name)-\(number)"
        number += 1
      }
      return unused
    }

    /// Gives a file another name; returns its new path.
    @discardableResult
    public func rename(_ name: String, to new: String) throws(FileFault) -> String {
      let path = "\(folder.path)/\(new)"
      try folder.files.rename("\(folder.path)/\(name)", path)
      return path
    }

    /// Removes what a writer that was killed left of this name. With the lock held nobody is
    /// writing it now.
    private func sweep(_ name: String) {
      for entry in folder.files.entries(folder.path)
      where entry.hasPrefix(name + ".") && entry.hasSuffix(".new") {
        let number = entry.dropFirst(name.count + 1).dropLast(4)
        guard !number.isEmpty, number.allSatisfy({ ("0"..."9").contains($0) }) else { continue }
        try? folder.files.remove("\(folder.path)/\(entry)")
      }
    }
  }
}
