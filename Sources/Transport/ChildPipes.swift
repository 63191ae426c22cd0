import Glibc

/// The five pipes between us and a child, none of which another child inherits.
struct ChildPipes {
  /// What the child reads, and what it writes; our end first.
  private(set) var input: (ours: Int32, child: Int32)
  private(set) var settings: (ours: Int32, child: Int32)
  private(set) var output: (ours: Int32, child: Int32)
  private(set) var headers: (ours: Int32, child: Int32)
  private(set) var errors: (ours: Int32, child: Int32)

  init() throws(TransportFault) {
    var made: [(reader: Int32, writer: Int32)] = []
    for _ in 0..<5 {
      guard let pipe = Self.pipe() else {
        made.forEach { ends in [ends.reader, ends.writer].forEach { close($0) } }
        throw .other("no more pipes: \(String(cString: strerror(errno)))")
      }
      made.append(pipe)
    }
    input = (made[0].writer, made[0].reader)
    settings = (made[1].writer, made[1].reader)
    output = (made[2].reader, made[2].writer)
    headers = (made[3].reader, made[3].writer)
    errors = (made[4].reader, made[4].writer)
  }

  /// A pipe with ends beyond those that the child will have, so that none is in another's place.
  private static func pipe() -> (reader: Int32, writer: Int32)? {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { return nil }
    let moved = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 10) }
    ends.forEach { close($0) }
    guard moved.allSatisfy({ $0 >= 0 }) else {
      moved.filter { $0 >= 0 }.forEach { close($0) }
      return nil
    }
    return (moved[0], moved[1])
  }

  /// What becomes which descriptor of the child.
  var childDescriptors: [(from: Int32, to: Int32)] {
    [
      (input.child, 0), (output.child, 1), (errors.child, 2), (settings.child, 3),
      (headers.child, 4),
    ]
  }

  func closeChildEnds() { childDescriptors.forEach { close($0.from) } }

  func closeAll() {
    closeChildEnds()
    [input.ours, settings.ours, output.ours, headers.ours, errors.ours].forEach { close($0) }
  }
}
