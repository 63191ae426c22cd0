import CLineEditorShim
import Glibc

/// A pager on a terminal of its own, which is shown on the person's: their keys come by here first.
final class PagerScreen {
  /// A pager that was asked to leave and is still there after this time is ended.
  private static let patience: Int32 = 400
  /// Letters this far apart are no word.
  private static let pause: Int32 = 1_000

  private let reader: KeyReader
  private let terminal: Int32
  private let name: String
  private var keys = PagerKeys()
  private var process: pid_t = -1
  private var isLeaving = false
  private var typed: [UInt8] = []

  /// Nil where keys cannot be read one by one.
  init?() {
    guard let reader = KeyReader() else { return nil }
    var name = [CChar](repeating: 0, count: 128)
    terminal = le_open_terminal(&name, name.count)
    guard terminal >= 0 else { return nil }
    self.reader = reader
    self.name = String(
      decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    close(terminal)
  }

  /// Shows what a program on that terminal shows, until it ends; returns its status as `waitpid`
  /// has it, nil if it cannot be started.
  func run(_ start: (_ terminal: String) -> pid_t?) -> Int32? {
    resize()
    guard let process = start(name) else { return nil }
    self.process = process
    while step() {}
    let status = Pager.wait(for: process)
    KeyReader.typeAhead(typed)
    return isLeaving ? 0 : status
  }

  /// False once the pager has closed its terminal.
  private func step() -> Bool {
    let pause = isLeaving ? Self.patience : keys.isWaiting ? Self.pause : nil
    switch reader.next(milliseconds: pause, or: terminal) {
    case .other: return copy()
    case .bytes(let bytes): take(bytes)
    case .pause:
      keys.pause()
      if isLeaving { kill(process, SIGKILL) }
    case .resized: resize()
    case .continued:
      resize()
      write([0x0C])
    case .interrupted: leave([])
    case .terminated, .endOfInput:
      isLeaving = true
      kill(process, SIGKILL)
      return false
    }
    return true
  }

  private func take(_ bytes: [UInt8]) {
    if isLeaving {
      typed += bytes
      return
    }
    let step = keys.take(bytes)
    write(step.forPager)
    if let next = step.leavingWith { leave(next) }
    if step.suspends { reader.stop() }
  }

  /// Asks the pager to clean up and end; what was typed begins the next line.
  private func leave(_ next: [UInt8]) {
    isLeaving = true
    typed = next
    kill(process, SIGTERM)
  }

  private func resize() {
    guard let rows = TerminalSize.rows, let columns = TerminalSize.columns else { return }
    le_size_terminal(terminal, Int32(clamping: rows), Int32(clamping: columns))
  }

  private func copy() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 8_192)
    let count = read(terminal, &bytes, bytes.count)
    if count < 0, errno == EINTR { return true }
    guard count > 0 else { return false }
    return Self.write(bytes[..<count], to: STDOUT_FILENO)
  }

  private func write(_ bytes: [UInt8]) {
    _ = Self.write(bytes[...], to: terminal)
  }

  private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR || InterruptFlags.isTerminating {
        return false
      }
    }
    return true
  }
}
