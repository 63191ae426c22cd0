import Glibc
import Synchronization

/// A small HTTP server on this machine alone, for what the program asks of others.
public final class LoopbackServer: Sendable {
  /// What is sent back.
  public enum Reply: Sendable {
    /// A status, headers and a body.
    case whole(Int, [String: String], [UInt8])
    /// These bytes and nothing else, then the end.
    case raw([UInt8])
    /// A good head, then pieces of a body for ever, with so many seconds between them.
    case endless(piece: Int, pause: Double)
    /// Nothing at all, until the other side gives up.
    case silence
  }

  /// Its address, as `http://127.0.0.1:40000`.
  public let url: String
  private let listener: Int32
  private let requests = Mutex<[[UInt8]]>([])

  /// The bodies it was sent so far.
  public var bodies: [[UInt8]] { requests.withLock { $0 } }

  /// A server that answers with what the closure gives for a body and the number of the request.
  public init(_ answer: @escaping @Sendable (_ body: [UInt8], _ number: Int) -> Reply) throws {
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = listener
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, size) == 0 && listen(descriptor, 16) == 0
          && getsockname(descriptor, $0, &size) == 0
      }
    }
    guard descriptor >= 0, isBound else { throw NoSocket() }
    url = "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))"
    let requests = Requests(log: { [self] body in self.add(body) })
    Background.run {
      while true {
        let connection = accept(descriptor, nil, nil)
        guard connection >= 0 else { return }
        Background.run { requests.serve(connection, answer) }
      }
    }
  }

  /// Nobody is answered any more.
  public func stop() {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  private func add(_ body: [UInt8]) -> Int {
    requests.withLock { all in
      all.append(body)
      return all.count
    }
  }

  private struct NoSocket: Error {}
}

/// One connection: a request, an answer, the end.
private struct Requests: Sendable {
  let log: @Sendable ([UInt8]) -> Int

  func serve(_ connection: Int32, _ answer: ([UInt8], Int) -> LoopbackServer.Reply) {
    defer { close(connection) }
    signal(SIGPIPE, SIG_IGN)
    guard let body = read(connection) else { return }
    switch answer(body, log(body)) {
    case .whole(let status, let headers, let body):
      let all = headers.merging(["Content-Length": "\(body.count)"]) { given, _ in given }
      send(head(status, all) + body, connection)
    case .raw(let bytes): send(bytes, connection)
    case .endless(let piece, let pause):
      guard send(head(200, ["Content-Type": "application/json"]), connection) else { return }
      let bytes = [UInt8](repeating: UInt8(ascii: " "), count: piece)
      while send(bytes, connection) { usleep(UInt32(pause * 1_000_000)) }
    case .silence:
      var byte: UInt8 = 0
      while recv(connection, &byte, 1, 0) > 0 {}
    }
    shutdown(connection, Int32(SHUT_WR))
  }

  private func head(_ status: Int, _ headers: [String: String]) -> [UInt8] {
    let lines = headers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\r\n" }
    return Array("HTTP/1.1 \(status) X\r\nConnection: close\r\n\(lines.joined())\r\n".utf8)
  }

  /// The body of a request; nil if the connection ends before it.
  private func read(_ connection: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let text = String(decoding: bytes.prefix(8_192), as: UTF8.self)
      if let end = text.firstRange(of: "\r\n\r\n") {
        let head = text[..<end.lowerBound].lowercased()
        let length =
          head.firstMatch(of: /content-length: (\d+)/).flatMap { Int($0.1) } ?? 0
        let start = text[..<end.upperBound].utf8.count
        if bytes.count >= start + length { return Array(bytes[start..<start + length]) }
      }
      let count = recv(connection, &chunk, chunk.count, 0)
      guard count > 0 else { return nil }
      bytes += chunk[..<count]
    }
  }

  @discardableResult
  private func send(_ bytes: [UInt8], _ connection: Int32) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }
}

/// Work beside the test, on a thread of its own.
private enum Background {
  static func run(_ work: @escaping @Sendable () -> Void) {
    final class Box {
      let work: @Sendable () -> Void
      init(_ work: @escaping @Sendable () -> Void) { self.work = work }
    }
    var thread = pthread_t()
    let box = Unmanaged.passRetained(Box(work))
    pthread_create(
      &thread, nil,
      { pointer in
        guard let pointer else { return nil }
        Unmanaged<Box>.fromOpaque(pointer).takeRetainedValue().work()
        return nil
      }, box.toOpaque())
    pthread_detach(thread)
  }
}
