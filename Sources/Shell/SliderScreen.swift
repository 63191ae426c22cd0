import Answers
import Commands
import LabSession
import LineEditor
import Presentation

/// A slider on a terminal: the answer at its stop is drawn again in place while keys move it.
struct SliderScreen {
  /// How it was left.
  enum End: Hashable {
    /// With Enter: the answer at this stop remains.
    case kept(Slider.Stop)
    /// With Esc, Ctrl-C or the first letter of a new line.
    case left
    /// By a signal, or because the terminal is gone.
    case terminated
  }

  /// After Esc the rest of a key comes within this time, over a slow line too.
  private static let pause: Int32 = 60

  private let session: Session
  private let slider: Slider
  private let output: Output
  private let reader: KeyReader
  private var traits: TerminalTraits
  private var rows: Int
  private var stop: Slider.Stop
  private var decoder = KeyDecoder()
  private var lines = LiveLines()
  private var width = 0

  /// Nil where keys cannot be read one by one, or the screen has no room.
  init?(_ slider: Slider, _ session: Session, _ traits: TerminalTraits, _ output: Output) {
    guard let rows = TerminalSize.rows, rows >= Self.fewestRows, let reader = KeyReader() else {
      return nil
    }
    (self.slider, self.session, self.traits, self.output) = (slider, session, traits, output)
    (self.rows, self.reader) = (rows, reader)
    stop = slider.start
  }

  /// Moves until the person has seen enough. What they typed behind that begins the next line.
  mutating func run() throws(OutputFault) -> End {
    try output.write("\r\u{1B}[J")
    while true {
      try draw()
      switch reader.next(milliseconds: decoder.isWaiting ? Self.pause : nil) {
      case .bytes(let bytes):
        if let end = try take(bytes) { return try leave(end) }
      case .pause: if decoder.pause() == .escape { return try leave(.left) }
      case .resized: try resize()
      case .other: break  // nothing else is watched
      case .continued:
        lines.letGo()
        try output.write("\r\n")
        try resize()
      case .interrupted: return try leave(.left)
      case .terminated, .endOfInput: return try leave(.terminated)
      }
    }
  }

  private mutating func leave(_ end: End) throws(OutputFault) -> End {
    let text = lines.erase()
    if end != .terminated {
      try output.write(text)
    } else {
      // The terminal may be gone.
      try? output.write(text)
    }
    return end
  }

  /// Carries out keys; several at once are drawn once.
  private mutating func take(_ bytes: [UInt8]) throws(OutputFault) -> End? {
    var rest = bytes[...]
    while let key = decoder.next(in: &rest) {
      var end: End?
      switch key {
      case .arrow(let arrow, let modified): move(arrow == .right || arrow == .up, modified)
      case .pageUp: move(true, true)
      case .pageDown: move(false, true)
      case .home: stop = slider.start
      case .enter: end = .kept(stop)
      case .escape, .interrupt, .endOfText: end = .left
      case .redraw: try output.write(lines.startOver(rows: rows))
      case .suspend: reader.stop()
      case .text(let byte):
        end = .left
        if byte != UInt8(ascii: "q") || !rest.isEmpty { rest = [byte] + rest }
      }
      if let end {
        KeyReader.typeAhead(rest)
        return end
      }
    }
    return nil
  }

  private mutating func move(_ up: Bool, _ far: Bool) {
    stop = slider.stop(after: stop, up ? far ? .muchMore : .more : far ? .muchLess : .less)
  }

  private mutating func resize() throws(OutputFault) {
    rows = TerminalSize.rows ?? rows
    traits.width = TerminalSize.columns ?? traits.width
    if traits.width < width { try output.write(lines.startOver(rows: rows)) }
  }
}

extension SliderScreen {
  /// Below this there is no room to see anything move.
  private static let fewestRows = 8

  private mutating func draw() throws(OutputFault) {
    let answer = texts(session.answer(slider, at: stop).markup)
    let handle = [""] + texts(slider.markup(at: stop, for: traits))
    let drawn = Self.fitted(answer, room: max(1, rows - 1 - handle.count)) + handle
    width = drawn.map { ScreenRows.columns(of: $0) }.max() ?? 0
    try output.write(lines.draw(Array(drawn.prefix(max(1, rows - 1)))))
  }

  private func texts(_ markup: Markup) -> [String] {
    var lines = markup.text(for: traits).split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map(String.init)
  }

  /// Never taller than the screen: what is cut off is counted.
  private static func fitted(_ lines: [String], room: Int) -> [String] {
    guard lines.count > room else { return lines }
    let more = lines.count - room + 1
    return lines.prefix(room - 1) + ["\(more) more lines: Enter shows all"]
  }
}
