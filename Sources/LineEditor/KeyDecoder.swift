/// A key as pressed, for what is moved with keys instead of typed.
public enum KeyPress: Hashable, Sendable {
  /// An arrow key.
  public enum Arrow: Hashable, Sendable, CaseIterable {
    case left, right, up, down
  }

  /// An arrow, perhaps with Shift, Ctrl or Alt held.
  case arrow(Arrow, modified: Bool)
  case pageUp, pageDown, home, enter, escape
  /// Ctrl-C.
  case interrupt
  /// Ctrl-D.
  case endOfText
  /// Ctrl-Z.
  case suspend
  /// Ctrl-L.
  case redraw
  /// A byte of text.
  case text(UInt8)
}

/// Bytes of a terminal to keys. A value: what a sequence has begun with is kept until the rest comes.
///
/// Sequences without a meaning here, and control characters, are passed over whole.
public struct KeyDecoder: Hashable, Sendable {
  private enum State: Hashable {
    case idle
    case escape
    /// Behind `ESC [`, with what came since.
    case control([UInt8])
    /// Behind `ESC O`, with what came since.
    case shift([UInt8])
    /// Behind `ESC [ [`, the function keys of the console.
    case console
  }

  /// A longer sequence is none.
  private static let longest = 32
  private var state = State.idle

  /// A decoder that has seen nothing.
  public init() {}

  /// Whether an Esc came that may be a key or the first byte of one: a pause decides.
  public var isWaiting: Bool { state == .escape }

  /// Takes bytes from the front until they make a key; nil if they don't yet.
  public mutating func next(in bytes: inout ArraySlice<UInt8>) -> KeyPress? {
    while let byte = bytes.first {
      if state == .escape, byte != UInt8(ascii: "["), byte != UInt8(ascii: "O") {
        state = .idle
        return .escape
      }
      // A broken sequence ends where a control character begins.
      if state != .idle, byte < 0x20 || byte >= 0x7F {
        state = .idle
        continue
      }
      bytes.removeFirst()
      if let key = feed(byte) { return key }
    }
    return nil
  }

  /// The key that a pause shows it was. A longer sequence waits for its end, over a slow line.
  public mutating func pause() -> KeyPress? {
    guard isWaiting else { return nil }
    state = .idle
    return .escape
  }

  private mutating func feed(_ byte: UInt8) -> KeyPress? {
    switch state {
    case .idle: return single(byte)
    case .escape:
      state = byte == UInt8(ascii: "[") ? .control([]) : .shift([])
      return nil
    case .console:
      state = .idle
      return nil
    case .control([]) where byte == UInt8(ascii: "["):
      state = .console
      return nil
    case .control(let begun):
      guard byte < 0x40 else { return finish(begun, byte) }
      state = begun.count < Self.longest ? .control(begun + [byte]) : .idle
      return nil
    case .shift(let begun):
      guard byte < 0x40 else { return finish(begun, byte) }
      state = begun.count < Self.longest ? .shift(begun + [byte]) : .idle
      return nil
    }
  }

  private mutating func single(_ byte: UInt8) -> KeyPress? {
    switch byte {
    case 0x03: return .interrupt
    case 0x04: return .endOfText
    case 0x0A, 0x0D: return .enter
    case 0x0C: return .redraw
    case 0x1A: return .suspend
    case 0x1B:
      state = .escape
      return nil
    case 0..<0x20, 0x7F: return nil
    default: return .text(byte)
    }
  }

  /// A sequence by its parameters and last byte, as xterm, the console and rxvt send them.
  private mutating func finish(_ parameters: [UInt8], _ final: UInt8) -> KeyPress? {
    state = .idle
    // Answers of the terminal, as of what it is.
    guard parameters.first.map({ $0 < UInt8(ascii: "<") }) ?? true else { return nil }
    let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 1 }
    let modified = (numbers.count > 1 ? numbers[1] : 1) > 1
    switch Character(Unicode.Scalar(final)) {
    case "A": return .arrow(.up, modified: modified)
    case "B": return .arrow(.down, modified: modified)
    case "C": return .arrow(.right, modified: modified)
    case "D": return .arrow(.left, modified: modified)
    case "a" where parameters.isEmpty: return .arrow(.up, modified: true)
    case "b" where parameters.isEmpty: return .arrow(.down, modified: true)
    case "c" where parameters.isEmpty: return .arrow(.right, modified: true)
    case "d" where parameters.isEmpty: return .arrow(.left, modified: true)
    case "H": return .home
    case "~": return [1: .home, 5: .pageUp, 6: .pageDown, 7: .home][numbers.first ?? 0]
    default: return nil
    }
  }
}
