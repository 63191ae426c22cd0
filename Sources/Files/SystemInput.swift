import Glibc

/// Bytes from an open descriptor, which it closes at its end.
final class SystemInput: Sendable {
  private let descriptor: Int32
  private let path: String
  private let size: UInt64?

  init(_ descriptor: Int32, _ path: String, size: UInt64? = nil) {
    (self.descriptor, self.path, self.size) = (descriptor, path, size)
  }

  deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

  /// What a caller works with.
  var input: ByteInput {
    ByteInput(size: size) { patience throws(FileFault) in try self.next(patience) }
  }

  private func next(_ patience: Double) throws(FileFault) -> ByteInput.Piece {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let ready = poll(&waiting, 1, Int32(patience * 1_000))
    // A signal, too, ends the wait: whoever asks looks whether it was meant for them.
    if ready == 0 || ready < 0 && errno == EINTR { return .waiting }
    guard ready > 0 else { throw FileFault.last(.read, path) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return .waiting }
    guard count >= 0 else { throw FileFault.last(.read, path) }
    if count == 0 { return .end }
    bytes.removeLast(bytes.count - count)
    return .bytes(bytes)
  }
}
