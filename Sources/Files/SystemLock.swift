import Glibc

/// Locks an open file, made if need be, as `flock` does: the kernel frees it when the last
/// descriptor is closed, also after a kill, so that no lock is ever left behind.
func lockFile(_ path: String, _ patience: Double) throws(FileFault) -> FileLock {
  let descriptor = try openLock(path)
  let deadline = monotonicSeconds() + patience
  var pause: Int32 = 1
  while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
    let code = errno
    if code == EINTR { continue }
    guard code == EWOULDBLOCK, monotonicSeconds() < deadline else {
      close(descriptor)
      let reason = code == EWOULDBLOCK ? "another taolab holds it" : String(cString: strerror(code))
      throw FileFault(.lock, path, reason: reason, isBusy: code == EWOULDBLOCK)
    }
    poll(nil, 0, pause)
    pause = min(2 * pause, 16)
  }
  return FileLock { close(descriptor) }
}

/// Where the folder cannot be written, an existing lock can still be held.
private func openLock(_ path: String) throws(FileFault) -> Int32 {
  let made = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
  if made >= 0 { return made }
  let code = errno
  let found = open(path, O_RDONLY | O_CLOEXEC)
  if found >= 0 { return found }
  throw FileFault(.lock, path, reason: String(cString: strerror(code)))
}

private func monotonicSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
