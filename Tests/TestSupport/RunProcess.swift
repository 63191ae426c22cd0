import CTestSupport
import Glibc

/// What a process wrote and how it ended.
public struct ProcessResult: Sendable {
  /// Everything on the standard output.
  public var output: String
  /// Everything on the standard error.
  public var errors: String
  /// How it ended; nil if it had to be killed after the time-out.
  public var end: ProcessEnd?

  /// The exit status; -1 if it did not exit by itself.
  public var status: Int32 {
    if case .exited(let status) = end { status } else { -1 }
  }
}

/// Runs a program to its end with pipes for its standard streams.
///
/// The environment is exactly the given one and `PATH`; nothing of the person running the tests
/// gets in.
public func run(
  _ path: String, _ arguments: [String] = [], stdin: String = "",
  environment: [String: String] = [:], cwd: String? = nil, timeout: Int = 120
) -> ProcessResult {
  run(
    path, arguments, stdin: Array(stdin.utf8), environment: environment, cwd: cwd, timeout: timeout)
}

/// The same with any bytes as input.
public func run(
  _ path: String, _ arguments: [String] = [], stdin: [UInt8],
  environment: [String: String] = [:], cwd: String? = nil, timeout: Int = 120
) -> ProcessResult {
  guard let input = Pipe(), let output = Pipe(), let errors = Pipe() else {
    return ProcessResult(output: "", errors: "no pipes left", end: nil)
  }
  let variables = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
  let spawn = Spawn(
    path: path, arguments: arguments, environment: variables, workingFolder: cwd)
  let process = spawn.start { actions in
    posix_spawn_file_actions_adddup2(&actions, input.reader, 0)
    posix_spawn_file_actions_adddup2(&actions, output.writer, 1)
    posix_spawn_file_actions_adddup2(&actions, errors.writer, 2)
  }
  [input.reader, output.writer, errors.writer].forEach { close($0) }
  guard let process else {
    [input.writer, output.reader, errors.reader].forEach { close($0) }
    return ProcessResult(output: "", errors: "cannot start \(path)", end: nil)
  }
  var exchange = Exchange(input: stdin, to: input.writer, from: [output.reader, errors.reader])
  let finished = exchange.run(until: Clock.now + Double(timeout))
  if !finished { kill(process, SIGKILL) }
  var status: Int32 = 0
  while waitpid(process, &status, 0) < 0, errno == EINTR {}
  return ProcessResult(
    output: String(decoding: exchange.received[0], as: UTF8.self),
    errors: String(decoding: exchange.received[1], as: UTF8.self),
    end: finished ? ProcessEnd(waitStatus: status) : nil)
}

/// Both ends of a pipe that no other child inherits.
private struct Pipe {
  let reader: Int32
  let writer: Int32

  init?() {
    var ends: [Int32] = [-1, -1]
    guard ts_pipe(&ends) == 0 else { return nil }
    reader = ends[0]
    writer = ends[1]
  }
}

/// Writes and reads at once, so that neither side waits for the other for ever.
private struct Exchange {
  private var input: ArraySlice<UInt8>
  private var writer: Int32
  private var readers: [Int32]
  private(set) var received: [[UInt8]]

  init(input: [UInt8], to writer: Int32, from readers: [Int32]) {
    self.input = input[...]
    self.writer = writer
    self.readers = readers
    received = readers.map { _ in [] }
    signal(SIGPIPE, SIG_IGN)
    _ = fcntl(writer, F_SETFL, O_NONBLOCK)
  }

  /// False if the time ran out.
  mutating func run(until deadline: Double) -> Bool {
    defer { ([writer] + readers).filter { $0 >= 0 }.forEach { close($0) } }
    if input.isEmpty { closeWriter() }
    while readers.contains(where: { $0 >= 0 }) {
      guard Clock.now < deadline else { return false }
      var waiting = [pollfd(fd: writer, events: Int16(POLLOUT), revents: 0)]
      waiting += readers.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      guard poll(&waiting, nfds_t(waiting.count), 1_000) > 0 else { continue }
      if waiting[0].revents != 0 { writeSome() }
      for index in readers.indices where waiting[index + 1].revents != 0 { readSome(index) }
    }
    return true
  }

  private mutating func writeSome() {
    let count = input.withUnsafeBytes { write(writer, $0.baseAddress, $0.count) }
    if count > 0 { input = input.dropFirst(count) }
    if input.isEmpty || count < 0 && errno != EAGAIN && errno != EINTR { closeWriter() }
  }

  private mutating func closeWriter() {
    close(writer)
    writer = -1
  }

  private mutating func readSome(_ index: Int) {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(readers[index], &chunk, chunk.count)
    if count > 0 {
      received[index] += chunk[..<count]
    } else if count == 0 || errno != EINTR {
      close(readers[index])
      readers[index] = -1
    }
  }
}

/// Time that only runs forward, for time-outs.
enum Clock {
  /// Seconds since some moment.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
