import Glibc

extension FileAccess {
  /// The machine's own files.
  public static let system = FileAccess(
    read: readFile,
    write: { (bytes, path, mode) throws(FileFault) in
      try replaceFile(bytes, path, mode, follows: true)
    },
    append: appendToFile, makeFolder: makeFolders,
    rename: { (from, to) throws(FileFault) in
      guard Glibc.rename(from, to) == 0 else { throw fault(.rename, from) }
    },
    remove: { path throws(FileFault) in
      guard unlink(path) == 0 else { throw fault(.remove, path) }
    },
    lock: lockFile,
    list: { folder in filesBelow(folder, prefix: "", depth: 0).sorted() },
    entries: { folder in
      namesIn(folder).map { $0.isFolder ? $0.name + "/" : $0.name }.sorted()
    },
    writeUnfollowed: { (bytes, path, mode) throws(FileFault) in
      try refuseLink(path)
      try replaceFile(bytes, path, mode, follows: false)
    }, isSame: isSameFile, isLink: isSymbolicLink,
    checkFolder: { path throws(FileFault) in
      guard let directory = opendir(path) else {
        if errno == ENOTDIR { throw FileFault(.read, path, reason: "it is no folder") }
        throw fault(.read, path)
      }
      closedir(directory)
    },
    readInput: { limit throws(FileFault) in
      try readAll(STDIN_FILENO, FileAccess.standardInput, limit)
    },
    open: { path throws(FileFault) in try openInput(path) },
    openFolder: { (path, follows) throws(FileFault) in
      try SystemFolder(path, follows: follows).output
    })

  /// What errors call the standard input.
  public static let standardInput = "<stdin>"
}

private func fault(_ operation: FileFault.Operation, _ path: String) -> FileFault {
  FileFault.last(operation, path)
}

/// A named pipe would wait for its writer and a device may never end, so only files are read, and
/// what a shell has opened already: `<(…)` is a pipe below `/dev/fd`.
private func readFile(_ path: String, _ limit: Int) throws(FileFault) -> [UInt8] {
  let isOpen = ["/dev/fd/", "/proc/self/fd/"].contains { path.hasPrefix($0) }
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | (isOpen ? 0 : O_NONBLOCK))
  guard descriptor >= 0 else { throw fault(.read, path) }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { throw fault(.read, path) }
  if let reason = unreadableKind(status.st_mode), !(isOpen && status.st_mode & S_IFMT == S_IFIFO) {
    throw FileFault(.read, path, reason: reason)
  }
  return try readAll(descriptor, path, limit)
}

private func openInput(_ path: String?) throws(FileFault) -> ByteInput {
  guard let path else { return SystemInput(STDIN_FILENO, FileAccess.standardInput).input }
  let isOpen = ["/dev/fd/", "/proc/self/fd/", "/dev/stdin"].contains { path.hasPrefix($0) }
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | (isOpen ? 0 : O_NONBLOCK))
  guard descriptor >= 0 else { throw fault(.read, path) }
  var status = stat()
  let isKnown = fstat(descriptor, &status) == 0
  let isPipe = isOpen && status.st_mode & S_IFMT == S_IFIFO
  guard isKnown, isPipe || unreadableKind(status.st_mode) == nil else {
    defer { close(descriptor) }
    guard isKnown, let reason = unreadableKind(status.st_mode) else { throw fault(.read, path) }
    throw FileFault(.read, path, reason: reason)
  }
  return SystemInput(descriptor, path, size: isPipe ? nil : UInt64(status.st_size)).input
}

/// Why something that is no file is not read as one.
private func unreadableKind(_ mode: mode_t) -> String? {
  switch mode & S_IFMT {
  case S_IFREG: nil
  case S_IFDIR: "it is a folder"
  case S_IFIFO: "it is a named pipe"
  case S_IFSOCK: "it is a socket"
  default: "it is a device"
  }
}

private func readAll(
  _ descriptor: Int32, _ path: String, _ limit: Int
) throws(FileFault) -> [UInt8] {
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = Glibc.read(descriptor, &chunk, chunk.count)
    if count < 0, errno == EINTR { continue }
    guard count >= 0 else { throw fault(.read, path) }
    if count == 0 { return bytes }
    bytes += chunk[..<count]
    guard bytes.count <= limit else {
      throw FileFault(.read, path, reason: "it is larger than \(ByteCount.words(limit))")
    }
  }
}

/// The rename that puts a new file in place never follows a link at its end; this says so beforehand, and
/// refuses one in any folder on the way, which would be followed.
private func refuseLink(_ path: String) throws(FileFault) {
  var way = path.hasPrefix("/") ? "/" : ""
  for part in path.split(separator: "/") {
    way += part
    if isSymbolicLink(way) {
      let what = way == path || way + "/" == path ? "it" : "`\(way)` on the way to it"
      throw FileFault(
        .write, path, reason: "\(what) is a symbolic link, and links are not followed")
    }
    way += "/"
  }
}

private func isSymbolicLink(_ path: String) -> Bool {
  var status = stat()
  return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
}

private func isSameFile(_ path: String, _ other: String) -> Bool {
  var (one, two) = (stat(), stat())
  guard stat(path, &one) == 0, stat(other, &two) == 0 else { return path == other }
  return one.st_dev == two.st_dev && one.st_ino == two.st_ino
}

/// Writes beside the file, syncs, then renames: a crash or a full disk leaves the old file whole.
private func replaceFile(
  _ bytes: [UInt8], _ path: String, _ mode: UInt32, follows: Bool
) throws(FileFault) {
  guard let path = try replaceable(path, follows) else { return try writeThrough(bytes, path) }
  let temporary = "\(path).\(getpid()).new"
  let flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC
  let descriptor = open(temporary, flags, mode_t(mode))
  guard descriptor >= 0 else { throw fault(.write, path) }
  do throws(FileFault) {
    try writeAll(bytes, descriptor, path)
    guard fsync(descriptor) == 0 else { throw fault(.write, path) }
  } catch {
    close(descriptor)
    unlink(temporary)
    throw error
  }
  guard close(descriptor) == 0, Glibc.rename(temporary, path) == 0 else {
    let failure = fault(.write, path)
    unlink(temporary)
    throw failure
  }
}

/// The path of the regular file to replace, behind any link if links are followed; nil for a device
/// or a pipe.
private func replaceable(_ path: String, _ follows: Bool) throws(FileFault) -> String? {
  var status = stat()
  guard (follows ? stat(path, &status) : lstat(path, &status)) == 0 else { return path }
  switch status.st_mode & S_IFMT {
  case S_IFLNK: return path
  case S_IFREG:
    guard follows, let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  case S_IFDIR: throw FileFault(.write, path, reason: "it is a folder")
  default: return nil
  }
}

private func writeThrough(_ bytes: [UInt8], _ path: String) throws(FileFault) {
  // A named pipe that nobody reads is an error, not a wait.
  let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NONBLOCK)
  guard descriptor >= 0 else { throw fault(.write, path) }
  defer { close(descriptor) }
  _ = fcntl(descriptor, F_SETFL, O_WRONLY)
  try writeAll(bytes, descriptor, path)
}

private func appendToFile(_ bytes: [UInt8], _ path: String, _ mode: UInt32) throws(FileFault) {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, mode_t(mode))
  guard descriptor >= 0 else { throw fault(.write, path) }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { throw fault(.write, path) }
  do throws(FileFault) {
    try writeAll(bytes, descriptor, path)
    guard fdatasync(descriptor) == 0 else { throw fault(.write, path) }
  } catch {
    _ = ftruncate(descriptor, status.st_size)
    throw error
  }
}

private func writeAll(
  _ bytes: [UInt8], _ descriptor: Int32, _ path: String
) throws(FileFault) {
  var written = 0
  while written < bytes.count {
    let count = bytes[written...].withUnsafeBytes {
      Glibc.write(descriptor, $0.baseAddress, $0.count)
    }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { throw fault(.write, path) }
    written += count
  }
}

private func makeFolders(_ path: String) throws(FileFault) {
  var made = path.hasPrefix("/") ? "/" : ""
  for part in path.split(separator: "/") {
    made += part + "/"
    guard mkdir(made, 0o700) == 0 || errno == EEXIST else { throw fault(.makeFolder, path) }
  }
}

private func filesBelow(_ folder: String, prefix: String, depth: Int) -> [String] {
  guard depth < 8 else { return [] }
  return namesIn(folder).filter { !$0.name.hasPrefix(".") }.flatMap { name, isFolder in
    isFolder
      ? filesBelow(folder + "/" + name, prefix: prefix + name + "/", depth: depth + 1)
      : [prefix + name]
  }
}

/// What is directly in a folder, without `.` and `..`.
private func namesIn(_ folder: String) -> [(name: String, isFolder: Bool)] {
  guard let directory = opendir(folder) else { return [] }
  defer { closedir(directory) }
  var found: [(name: String, isFolder: Bool)] = []
  while let entry = readdir(directory) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != ".", name != ".." {
      found.append((name, entry.pointee.d_type == UInt8(DT_DIR)))
    }
  }
  return found
}
