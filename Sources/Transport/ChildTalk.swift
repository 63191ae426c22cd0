import Glibc

/// Writes and reads all pipes at once, so that neither side waits for the other for ever.
struct ChildTalk {
  private(set) var output: [UInt8] = []
  private(set) var headers: [UInt8] = []
  private(set) var errors: [UInt8] = []
  private var writers: [(descriptor: Int32, left: ArraySlice<UInt8>)]
  /// Output, headers, errors; −1 where the child has closed it.
  private var readers: [Int32]

  init(_ pipes: ChildPipes, settings: [UInt8], input: [UInt8]) {
    writers = [(pipes.settings.ours, settings[...]), (pipes.input.ours, input[...])]
    readers = [pipes.output.ours, pipes.headers.ours, pipes.errors.ours]
    for writer in writers { _ = fcntl(writer.descriptor, F_SETFL, O_NONBLOCK) }
  }

  /// Whether the child may still say something.
  var isOpen: Bool { readers.contains { $0 >= 0 } }

  /// Waits at most so many milliseconds, then moves what can be moved.
  mutating func step(waiting: Int32, longestAside: Int) {
    var waited = writers.map { pollfd(fd: $0.descriptor, events: Int16(POLLOUT), revents: 0) }
    waited += readers.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    guard poll(&waited, nfds_t(waited.count), waiting) > 0 else { return }
    for index in writers.indices where waited[index].revents != 0 { write(index) }
    for index in readers.indices where waited[writers.count + index].revents != 0 {
      read(index, longestAside)
    }
  }

  mutating func closeAll() {
    for index in writers.indices { closeWriter(index) }
    for index in readers.indices { closeReader(index) }
  }

  private mutating func write(_ index: Int) {
    let (descriptor, left) = writers[index]
    let count = left.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if count > 0 { writers[index].left = left.dropFirst(count) }
    if writers[index].left.isEmpty || count < 0 && errno != EAGAIN && errno != EINTR {
      closeWriter(index)
    }
  }

  private mutating func read(_ index: Int, _ longestAside: Int) {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(readers[index], &chunk, chunk.count)
    if count == 0 || count < 0 && errno != EINTR { return closeReader(index) }
    guard count > 0 else { return }
    switch index {
    case 0: output += chunk[..<count]
    case 1 where headers.count < longestAside: headers += chunk[..<count]
    case 2 where errors.count < longestAside: errors += chunk[..<count]
    default: break
    }
  }

  private mutating func closeWriter(_ index: Int) {
    if writers[index].descriptor >= 0 { close(writers[index].descriptor) }
    writers[index].descriptor = -1
  }

  private mutating func closeReader(_ index: Int) {
    if readers[index] >= 0 { close(readers[index]) }
    readers[index] = -1
  }
}
