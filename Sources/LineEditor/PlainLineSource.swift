import CLineEditorShim
import Glibc

/// Lines from a pipe, a file or a terminal that cannot do more than print.
///
/// The prompt is shown only if asked for: on a dumb terminal, never in a pipe.
public final class PlainLineSource: LineSource {
  /// Longer lines are no lines, so that noise without a line feed cannot fill the memory.
  public static let longestLine = 1 << 20

  private let descriptor: Int32
  private let showsPrompt: Bool
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private var isAtStart = true

  /// Lines of an open file, the standard input unless said otherwise.
  public init(descriptor: Int32 = 0, showsPrompt: Bool = false) {
    self.descriptor = descriptor
    self.showsPrompt = showsPrompt
  }

  /// The next line; a last line without line feed counts.
  public func next(prompt: String) -> LineInput {
    if InterruptFlags.isTerminating { return .terminated }
    _ = InterruptFlags.takeInterrupt()
    if showsPrompt { put(prompt) }
    var line: [UInt8] = []
    while true {
      if let end = buffer[start...].firstIndex(of: 0x0A) {
        take(upTo: end, into: &line)
        start = end + 1
        return input(line)
      }
      take(upTo: buffer.count, into: &line)
      if isAtEnd { return line.isEmpty ? .endOfInput : input(line) }
      if let stop = fill() { return stop }
    }
  }

  /// Nothing to recall with: a pipe has no arrow keys.
  public func remember(_ entry: String) {}

  private func take(upTo end: Int, into line: inout [UInt8]) {
    // One byte more than is allowed tells that it is too long.
    let room = Self.longestLine + 1 - line.count
    line += buffer[start..<min(end, start + room)]
    start = end
  }

  /// Reads more; says so if that was interrupted.
  private func fill() -> LineInput? {
    buffer = [UInt8](repeating: 0, count: 65_536)
    start = 0
    let count = le_read(descriptor, &buffer, buffer.count)
    let failure = errno
    buffer.removeSubrange(max(0, count)...)
    if count > 0 { return nil }
    if InterruptFlags.isTerminating { return .terminated }
    if InterruptFlags.takeInterrupt() {
      if showsPrompt { put("\n") }
      return .interrupted
    }
    isAtEnd = true
    return count < 0 ? .unreadable(.cannotRead(String(cString: strerror(failure)))) : nil
  }

  /// Without the carriage return of other systems, and the mark some put before a file.
  private func input(_ bytes: [UInt8]) -> LineInput {
    var line = bytes[...]
    if isAtStart, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    isAtStart = false
    guard line.count <= Self.longestLine else { return .unreadable(.tooLong) }
    if line.last == 0x0D { line = line.dropLast() }
    guard let text = String(validating: line, as: UTF8.self) else { return .unreadable(.notText) }
    return .line(text)
  }

  private func put(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(STDOUT_FILENO, bytes, bytes.count)
  }
}
