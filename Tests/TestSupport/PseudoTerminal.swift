import CTestSupport
import Glibc

/// A program on a terminal of its own: type, look at the screen, resize, send signals.
///
/// Everything waits for what it wants to see, with a generous time-out; nothing sleeps.
public final class PseudoTerminal {
  /// The emulated screen; up to date after each wait.
  public private(set) var screen: EmulatedScreen
  /// Every byte the program wrote.
  public private(set) var received: [UInt8] = []
  /// How the program ended, if it did.
  public private(set) var end: ProcessEnd?
  /// How long a wait may take, in seconds.
  public var patience = 60.0
  private let master: Int32
  private let process: pid_t
  private var isClosed = false

  /// Starts a program. The environment is exactly the given one on top of `PATH`, a UTF-8 locale and
  /// `TERM=xterm-256color`.
  public init(
    _ path: String, _ arguments: [String] = [], environment: [String: String] = [:],
    cwd: String? = nil, columns: Int = 80, rows: Int = 24
  ) throws {
    screen = EmulatedScreen(columns: columns, rows: rows)
    var name = [CChar](repeating: 0, count: 128)
    master = ts_open_terminal(&name, name.count)
    guard master >= 0 else {
      throw TerminalFault("no pseudo-terminal: \(String(cString: strerror(errno)))")
    }
    Self.setSize(master, columns, rows)
    let standard = [
      "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm-256color",
    ]
    let spawn = Spawn(
      path: path, arguments: arguments, environment: standard.merging(environment) { $1 },
      workingFolder: cwd, isSessionLeader: true)
    let started = spawn.start { actions in
      // Opened by a session leader, it becomes its controlling terminal.
      posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }
    guard let started else {
      close(master)
      throw TerminalFault("cannot start \(path)")
    }
    process = started
  }

  deinit {
    if end == nil {
      if getenv("LLVM_PROFILE_FILE") != nil { endByItself() }
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    if !isClosed { close(master) }
  }

  /// A program that counts the lines it runs writes them down when it ends: it gets ten seconds after
  /// its window is closed.
  private func endByItself() {
    if !isClosed { hangUp() }
    kill(process, SIGCONT)
    var information = siginfo_t()
    for _ in 0..<500 {
      waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT)
      if information.si_signo == SIGCHLD { return }
      poll(nil, 0, 20)
    }
  }

  /// Types bytes, reading meanwhile so that a long paste cannot block both sides.
  public func send(_ text: String) throws {
    try send(bytes: Array(text.utf8))
  }

  /// Types any bytes.
  public func send(bytes: [UInt8]) throws {
    let deadline = Clock.now + patience
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, min(512, $0.count)) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EAGAIN && errno != EINTR {
        throw failure("cannot type: \(String(cString: strerror(errno)))")
      }
      guard Clock.now < deadline else { throw failure("it does not read what is typed") }
      read(waiting: count > 0 ? 0 : 50)
    }
  }

  /// Waits until the screen is as wanted.
  @discardableResult
  public func wait(
    _ wanted: String, until condition: (EmulatedScreen) -> Bool
  ) throws -> EmulatedScreen {
    let deadline = Clock.now + patience
    while !condition(screen) {
      guard Clock.now < deadline else { throw failure("waited in vain for \(wanted)") }
      guard !isClosed else { throw failure("it ended before \(wanted)") }
      read(waiting: 100)
    }
    return screen
  }

  /// Waits until a text stands on the screen or has scrolled off it.
  @discardableResult
  public func waitFor(_ text: String) throws -> EmulatedScreen {
    try wait("`\(text)`") { screen in screen.allLines.contains { $0.contains(text) } }
  }

  /// Waits until the cursor stands right behind this prompt, on a row below `after`.
  @discardableResult
  public func waitForPrompt(_ prompt: String, after row: Int = -1) throws -> EmulatedScreen {
    let prompt = prompt.last == " " ? String(prompt.dropLast()) : prompt
    return try wait("the prompt `\(prompt)`") { screen in
      screen.absoluteRow > row && screen.cursorLine == prompt
    }
  }

  /// Types a line, waits for its echo, presses Enter, waits for the next prompt, and returns the
  /// lines that came between.
  ///
  /// - Parameter next: the prompt to wait for if the line changes it.
  @discardableResult
  public func enter(_ line: String, prompt: String, next: String? = nil) throws -> [String] {
    try waitForPrompt(prompt)
    let first = screen.absoluteRow
    try send(line)
    try wait("the echo of `\(line)`") { screen in
      screen.allLines[first...].joined().hasSuffix(line) || line.isEmpty
        || screen.allLines[first...].joined().contains(line)
    }
    let last = screen.absoluteRow
    try send(Key.enter)
    try waitForPrompt(next ?? prompt, after: last)
    return Array(screen.allLines[(last + 1)..<screen.absoluteRow])
  }

  /// Reads what comes in the next so many seconds.
  public func pass(seconds: Double) {
    let deadline = Clock.now + seconds
    while Clock.now < deadline { read(waiting: deadline - Clock.now > 0.002 ? 1 : 0) }
  }

  /// Waits until the program has ended.
  @discardableResult
  public func waitForEnd() throws -> ProcessEnd {
    let deadline = Clock.now + patience
    while true {
      read(waiting: 20)
      if let end { return end }
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG) == process {
        while read(waiting: 0) {}
        end = ProcessEnd(waitStatus: status)
      }
      guard Clock.now < deadline else { throw failure("it does not end") }
    }
  }

  /// Waits until the program has been stopped, as by Ctrl-Z.
  public func waitForStop() throws {
    let deadline = Clock.now + patience
    var status: Int32 = 0
    while true {
      read(waiting: 20)
      if waitpid(process, &status, WNOHANG | WUNTRACED) == process {
        if status & 0xFF == 0x7F { return }
        end = ProcessEnd(waitStatus: status)
        throw failure("it ended instead of stopping")
      }
      guard Clock.now < deadline else { throw failure("it does not stop") }
    }
  }

  /// Sends a signal to the program alone.
  public func signal(_ number: Int32) {
    kill(process, number)
  }

  /// Another size of the window; the kernel tells the program.
  public func resize(columns: Int, rows: Int, reflows: Bool = true) {
    while read(waiting: 0) {}
    screen.reflows = reflows
    screen.resize(columns: columns, rows: rows)
    Self.setSize(master, columns, rows)
  }

  /// Closes the window: the terminal disappears.
  public func hangUp() {
    isClosed = true
    close(master)
  }

  /// Reads what is there; false if nothing was.
  @discardableResult
  private func read(waiting milliseconds: Int32) -> Bool {
    guard !isClosed else { return false }
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, milliseconds) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 16_384)
    let count = Glibc.read(master, &chunk, chunk.count)
    guard count > 0 else {
      // All of the program's ends are closed. A moment later it can be waited for.
      if errno == EIO, milliseconds > 0 { poll(nil, 0, milliseconds) }
      return false
    }
    received += chunk[..<count]
    screen.feed(chunk[..<count])
    return true
  }

  private func failure(_ reason: String) -> TerminalFault {
    let rows = screen.lines.map { "  |\($0)" }.joined(separator: "\n")
    return TerminalFault(
      "\(reason)\ncursor at column \(screen.cursor.column), row \(screen.cursor.row)\n\(rows)")
  }

  private static func setSize(_ master: Int32, _ columns: Int, _ rows: Int) {
    var size = winsize()
    size.ws_col = UInt16(clamping: columns)
    size.ws_row = UInt16(clamping: rows)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }
}

/// Why a terminal test cannot go on, with the screen as it stood.
public struct TerminalFault: Error, CustomStringConvertible {
  /// The reason and the screen.
  public let description: String

  init(_ description: String) {
    self.description = description
  }
}

/// What keys send.
public enum Key {
  /// Enter.
  public static let enter = "\r"
  /// Tab.
  public static let tab = "\t"
  /// Arrows.
  public static let up = "\u{1B}[A"
  /// Arrows.
  public static let down = "\u{1B}[B"
  /// Arrows.
  public static let right = "\u{1B}[C"
  /// Arrows.
  public static let left = "\u{1B}[D"
  /// The key left of or above Enter.
  public static let backspace = "\u{7F}"

  /// Ctrl and a letter.
  public static func control(_ letter: Character) -> String {
    guard let code = letter.uppercased().first?.asciiValue else { return "" }
    return String(UnicodeScalar(code & 0x1F))
  }
}
