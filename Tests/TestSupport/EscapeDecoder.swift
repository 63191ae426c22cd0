/// Bytes from a program to a terminal, cut into characters, controls and escape sequences.
struct EscapeDecoder: Sendable {
  enum Event: Hashable {
    case print(Unicode.Scalar)
    case control(UInt8)
    /// ESC and one more.
    case escape(UInt8)
    /// ESC [ numbers, final. Private sequences (`ESC [ ?`) do nothing here and are left out.
    case sequence([Int], UInt8)
  }

  private enum State {
    case text, escape, charset, sequence, string, stringEscape
  }

  private var state = State.text
  private var pending: [UInt8] = []

  mutating func feed(_ byte: UInt8) -> [Event] {
    switch state {
    case .text: return text(byte)
    case .escape: return escape(byte)
    case .charset: state = .text
    case .sequence: return sequence(byte)
    case .string:
      if byte == 0x07 { state = .text }
      if byte == 0x1B { state = .stringEscape }
    case .stringEscape: state = .text
    }
    return []
  }

  private mutating func text(_ byte: UInt8) -> [Event] {
    if byte >= 0x80 {
      if byte >= 0xC0 { pending = [] }
      pending.append(byte)
      guard let text = String(validating: pending, as: UTF8.self) else {
        if pending.count >= 4 { pending = [] }
        return []
      }
      pending = []
      return text.unicodeScalars.map { .print($0) }
    }
    pending = []
    if byte == 0x1B {
      state = .escape
      return []
    }
    return byte < 0x20 || byte == 0x7F ? [.control(byte)] : [.print(Unicode.Scalar(byte))]
  }

  private mutating func escape(_ byte: UInt8) -> [Event] {
    state = .text
    switch byte {
    case UInt8(ascii: "["): state = .sequence
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"): state = .string
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "#"), UInt8(ascii: "%"):
      state = .charset
    default: return [.escape(byte)]
    }
    return []
  }

  private mutating func sequence(_ byte: UInt8) -> [Event] {
    guard (0x40...0x7E).contains(byte) else {
      pending.append(byte)
      return []
    }
    let text = String(decoding: pending, as: UTF8.self)
    pending = []
    state = .text
    if let first = text.first, "?<=>".contains(first) { return [] }
    return [.sequence(text.split(separator: ";").map { Int($0) ?? 0 }, byte)]
  }
}
