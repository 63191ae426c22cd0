/// What a person's keys do while a pager shows: some move in the text, some leave it, and the first
/// letter of a new line leaves it too and is kept.
///
/// A value. Nothing but keys that read and search reaches the pager.
struct PagerKeys: Hashable {
  /// What is to be done with keys that came.
  struct Step: Hashable {
    /// Bytes for the pager.
    var forPager: [UInt8] = []
    /// Set where the person leaves: what they typed of the next line.
    var leavingWith: [UInt8]?
    /// Ctrl-Z.
    var suspends = false
  }

  private enum State: Hashable {
    case reading
    /// Behind `/`, with the length of what is looked for.
    case searching(Int)
  }

  /// Letters that move in the text, but may begin a verb as well.
  private static let movingLetters = Set("bdfgjkunGN".utf8)
  /// Ctrl-B, D, E, F, L, N, P, Y, Space and Enter.
  private static let movingKeys: Set<UInt8> = [
    2, 4, 5, 6, 0x0C, 0x0E, 0x10, 0x19, 0x20, 0x0D, 0x0A,
  ]
  private static let movingSequences: Set<String> = [
    "[A", "[B", "OA", "OB", "[5~", "[6~", "[H", "[F", "OH", "OF", "[1~", "[4~", "[7~", "[8~",
  ]

  private var state = State.reading
  /// An escape sequence that has begun.
  private var sequence: [UInt8] = []
  /// Moving letters of a moment ago: a line may begin with them.
  private var letters: [UInt8] = []

  /// Whether a pause would mean something.
  var isWaiting: Bool { !sequence.isEmpty || !letters.isEmpty }

  /// Nothing came for a while.
  mutating func pause() {
    sequence = []
    letters = []
  }

  /// What keys do; those behind one that leaves are kept with it.
  mutating func take(_ bytes: [UInt8]) -> Step {
    var step = Step()
    for (index, byte) in bytes.enumerated() {
      let rest = bytes[(index + 1)...]
      if !sequence.isEmpty || byte == 0x1B {
        step.forPager += continued(with: byte)
      } else if byte == 0x03 {
        step.leavingWith = []
      } else if byte == 0x1A {
        step.suspends = true
      } else if case .searching(let length) = state {
        step.forPager += search(byte, length)
      } else {
        read(byte, rest, &step)
      }
      if step.leavingWith != nil { return step }
    }
    return step
  }

  private mutating func read(_ byte: UInt8, _ rest: ArraySlice<UInt8>, _ step: inout Step) {
    if byte == UInt8(ascii: "q") || byte == UInt8(ascii: "Q"), letters.isEmpty {
      let isWord = rest.first.map { $0 > 0x20 && $0 < 0x7F } ?? false
      step.leavingWith = isWord ? [byte] + rest : Array(rest)
    } else if Self.movingLetters.contains(byte) {
      letters = letters.last == byte ? [byte] : letters + [byte]
      step.forPager.append(byte)
    } else if Self.movingKeys.contains(byte) {
      letters = []
      step.forPager.append(byte)
    } else if byte == UInt8(ascii: "/") {
      state = .searching(0)
      step.forPager.append(byte)
    } else if byte > 0x20, byte != 0x7F {
      step.leavingWith = letters + [byte] + rest
    }
  }

  private mutating func search(_ byte: UInt8, _ length: Int) -> [UInt8] {
    switch byte {
    case 0x0A, 0x0D: state = .reading
    case 0x08, 0x7F: state = length == 0 ? .reading : .searching(length - 1)
    case 0..<0x20: return []
    // Behind the first byte of a character come those that only continue it.
    case 0x80..<0xC0: break
    default: state = .searching(length + 1)
    }
    letters = []
    return [byte]
  }

  /// A sequence reaches the pager whole or not at all.
  private mutating func continued(with byte: UInt8) -> [UInt8] {
    sequence = byte == 0x1B ? [byte] : sequence + [byte]
    guard sequence.count > 1 else { return [] }
    let isIntroduced = sequence[1] == UInt8(ascii: "[") || sequence[1] == UInt8(ascii: "O")
    guard !isIntroduced || sequence.count > 2 && byte >= 0x40 || sequence.count > 32 else {
      return []
    }
    defer { sequence = [] }
    letters = []
    let name = String(decoding: sequence.dropFirst(), as: UTF8.self)
    return state == .reading && Self.movingSequences.contains(name) ? sequence : []
  }
}
