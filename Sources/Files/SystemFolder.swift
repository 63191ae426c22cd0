import Glibc

/// A folder of the machine, held open by its descriptor.
final class SystemFolder: Sendable {
  private let descriptor: Int32
  private let path: String

  /// Opens a folder, which is made if it is not there.
  ///
  /// - Parameter follows: whether the path may be a link to a folder.
  init(_ path: String, follows: Bool) throws(FileFault) {
    self.path = path
    if mkdir(path, 0o755) != 0, errno != EEXIST { throw FileFault.last(.makeFolder, path) }
    descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | (follows ? 0 : O_NOFOLLOW))
    guard descriptor >= 0 else {
      if SystemFolder.isLink(path) {
        throw FileFault(.write, path, reason: "it is a symbolic link, and links are not followed")
      }
      if errno == ENOTDIR { throw FileFault(.write, path, reason: "it is no folder") }
      throw FileFault.last(.write, path)
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  private static func isLink(_ path: String) -> Bool {
    let code = errno
    var status = stat()
    defer { errno = code }
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// What a caller works with.
  var output: OutputFolder {
    OutputFolder(
      write: { (bytes, name) throws(FileFault) in try self.write(bytes, name) },
      append: { (bytes, name) throws(FileFault) in try self.append(bytes, name) },
      cut: { (name, size) throws(FileFault) in try self.cut(name, size) },
      size: { self.size($0) },
      input: { name throws(FileFault) in try self.input(name) },
      rename: { (from, to) throws(FileFault) in
        guard renameat(self.descriptor, from, self.descriptor, to) == 0 else {
          throw self.fault(.rename, to)
        }
      },
      remove: { name throws(FileFault) in
        guard unlinkat(self.descriptor, name, 0) == 0 || errno == ENOENT else {
          throw self.fault(.remove, name)
        }
      },
      setAside: { (name, folder) throws(FileFault) in try self.setAside(name, folder) },
      settle: { name throws(FileFault) in try self.settle(name) })
  }

  private func fault(_ operation: FileFault.Operation, _ name: String) -> FileFault {
    .last(operation, path + "/" + name)
  }

  private func write(_ bytes: [UInt8], _ name: String) throws(FileFault) {
    let temporary = ".\(name).\(getpid()).new"
    unlinkat(descriptor, temporary, 0)
    let file = openat(
      descriptor, temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw fault(.write, name) }
    let isWritten = writeAll(bytes, to: file)
    let failure = isWritten ? nil : fault(.write, name)
    close(file)
    if failure == nil, renameat(descriptor, temporary, descriptor, name) == 0 { return }
    let reason = failure ?? fault(.write, name)
    unlinkat(descriptor, temporary, 0)
    throw reason
  }

  private func append(_ bytes: [UInt8], _ name: String) throws(FileFault) {
    let file = openat(
      descriptor, name, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw fault(.write, name) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw fault(.write, name) }
    guard writeAll(bytes, to: file) else {
      let failure = fault(.write, name)
      _ = ftruncate(file, status.st_size)
      throw failure
    }
  }

  private func cut(_ name: String, _ size: UInt64) throws(FileFault) {
    let file = openat(descriptor, name, O_WRONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { throw fault(.write, name) }
    defer { close(file) }
    guard ftruncate(file, off_t(size)) == 0 else { throw fault(.write, name) }
  }

  private func setAside(_ name: String, _ folder: String) throws(FileFault) {
    if mkdirat(descriptor, folder, 0o755) != 0, errno != EEXIST {
      throw fault(.makeFolder, folder)
    }
    let inner = openat(descriptor, folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard inner >= 0 else { throw fault(.write, folder) }
    defer { close(inner) }
    guard renameat(descriptor, name, inner, name) == 0 else { throw fault(.rename, name) }
  }

  private func settle(_ name: String) throws(FileFault) {
    let file = openat(descriptor, name, O_WRONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { throw fault(.write, name) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw fault(.write, name) }
  }

  private func size(_ name: String) -> UInt64? {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0,
      status.st_mode & S_IFMT == S_IFREG
    else { return nil }
    return UInt64(status.st_size)
  }

  private func input(_ name: String) throws(FileFault) -> ByteInput {
    let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw fault(.read, name) }
    return SystemInput(file, path + "/" + name, size: size(name)).input
  }

  private func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }
}

extension FileFault {
  /// The fault that the system reported last.
  static func last(_ operation: Operation, _ path: String) -> FileFault {
    let code = errno
    return FileFault(
      operation, path, reason: String(cString: strerror(code)), isMissing: code == ENOENT,
      isFull: code == ENOSPC || code == EDQUOT)
  }
}
