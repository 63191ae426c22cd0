import CLineEditorShim

/// What came while keys were waited for.
public enum KeyInput: Hashable, Sendable {
  /// Bytes as the terminal sent them; perhaps half a key, perhaps many.
  case bytes([UInt8])
  /// Nothing came in time.
  case pause
  /// The window has another size.
  case resized
  /// The program was stopped and goes on: the screen may show anything.
  case continued
  /// SIGINT, not typed.
  case interrupted
  /// SIGTERM or SIGHUP: leave.
  case terminated
  /// The terminal is gone.
  case endOfInput
  /// Something came from the other descriptor that was watched.
  case other
}

/// The terminal as long as keys are taken one by one; given back at the end.
public final class KeyReader {
  /// Nil if the standard input is no terminal.
  public init?() {
    guard le_keys_begin() == 0 else { return nil }
  }

  deinit {
    le_keys_end()
  }

  /// Waits for keys or for another descriptor, or no longer than this.
  public func next(milliseconds: Int32? = nil, or other: Int32 = -1) -> KeyInput {
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = le_keys_read(&bytes, bytes.count, milliseconds ?? -1, other)
    switch count {
    case 1...: return .bytes(Array(bytes[..<count]))
    case LE_KEYS_PAUSE: return .pause
    case LE_KEYS_OTHER: return .other
    case LE_KEYS_RESIZED: return .resized
    case LE_KEYS_CONTINUED: return .continued
    case LE_KEYS_SIGNAL:
      return InterruptFlags.isTerminating || !InterruptFlags.takeInterrupt()
        ? .terminated : .interrupted
    default: return .endOfInput
    }
  }

  /// Stops the program as Ctrl-Z does; `next` then says when it goes on.
  public func stop() {
    le_keys_stop()
  }

  /// Bytes that the next line begins with: somebody typed on.
  public static func typeAhead(_ bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    le_type_ahead(bytes, bytes.count)
  }
}
