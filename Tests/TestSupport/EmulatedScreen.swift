import Presentation

/// A small terminal: what a person would see after these bytes. Enough of a VT100 for line editors,
/// not for full-screen programs; colours are left out, the rest of the state is exact.
public struct EmulatedScreen: Sendable {
  /// Columns and rows.
  public private(set) var size: (columns: Int, rows: Int)
  /// The cursor from 0.
  public private(set) var cursor = (column: 0, row: 0)
  /// Lines that have scrolled off the top.
  public private(set) var scrolledOff: [String] = []
  /// How often the bell rang.
  public private(set) var bells = 0
  /// Whether another width breaks long lines anew, as most terminals do; else they are cut.
  public var reflows = true
  private var cells: [[Cell]]
  /// For each row, whether its line goes on in the next because it was full.
  private var wraps: [Bool]
  /// The cursor stands behind the last column; the next character begins a line.
  private var isWrapPending = false
  private var savedCursor = (column: 0, row: 0)
  private var decoder = EscapeDecoder()

  private struct Cell: Sendable {
    /// Empty for the right half of a wide character.
    var text: String
    static let blank = Cell(text: " ")
  }

  /// An empty screen.
  public init(columns: Int, rows: Int) {
    size = (columns, rows)
    cells = Array(repeating: Array(repeating: .blank, count: columns), count: rows)
    wraps = Array(repeating: false, count: rows)
  }

  /// The rows as text without the spaces at their ends.
  public var lines: [String] { cells.map(Self.text) }

  /// Everything, from the first line that scrolled off.
  public var allLines: [String] { scrolledOff + lines }

  /// The row of the cursor.
  public var cursorLine: String { lines[cursor.row] }

  /// Rows since the start, for telling one prompt from the next.
  public var absoluteRow: Int { scrolledOff.count + cursor.row }

  private static func text(_ row: [Cell]) -> String {
    var text = row.map(\.text).joined()
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }

  /// Another size; what no longer fits on the right is broken anew, or lost.
  public mutating func resize(columns: Int, rows: Int) {
    if reflows, columns != size.columns { reflow(to: columns) }
    while cells.count > rows, cursor.row > 0 {
      scrolledOff.append(Self.text(cells.removeFirst()))
      wraps.removeFirst()
      cursor.row -= 1
    }
    cells = cells.prefix(rows).map { row in
      Array(row.prefix(columns)) + Array(repeating: .blank, count: max(0, columns - row.count))
    }
    while cells.count < rows { cells.append(Array(repeating: .blank, count: columns)) }
    wraps = Array(wraps.prefix(rows)) + Array(repeating: false, count: max(0, rows - wraps.count))
    size = (columns, rows)
    cursor.column = min(cursor.column, columns - 1)
    isWrapPending = false
  }

  /// Joins the rows that were full, and breaks them at another width. The cursor stays at its cell.
  private mutating func reflow(to columns: Int) {
    var rows: [[Cell]] = []
    var isFull: [Bool] = []
    var line: [Cell] = []
    var cursorAt: Int?
    let last = cells.lastIndex { row in row.contains { $0.text != " " } } ?? 0
    var place = cursor
    for index in 0...max(last, cursor.row) {
      if index == cursor.row { cursorAt = line.count + cursor.column }
      line += cells[index]
      guard !wraps[index] else { continue }
      while line.last?.text == " ", line.count > (cursorAt ?? -1) { line.removeLast() }
      if let at = cursorAt { place = (at % columns, rows.count + at / columns) }
      cursorAt = nil
      repeat {
        rows.append(Array(line.prefix(columns)))
        line.removeFirst(min(columns, line.count))
        isFull.append(!line.isEmpty)
      } while !line.isEmpty
    }
    if !line.isEmpty { rows.append(line) }
    cells = rows
    wraps = isFull + Array(repeating: false, count: rows.count - isFull.count)
    cursor = place
  }

  /// Takes in what the program wrote.
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      for event in decoder.feed(byte) { apply(event) }
    }
  }

  private mutating func apply(_ event: EscapeDecoder.Event) {
    switch event {
    case .print(let scalar): put(scalar)
    case .control(let code): control(code)
    case .escape(let final): escape(final)
    case .sequence(let parameters, let final): sequence(parameters, final)
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = DisplayWidth.of(Character(scalar))
    guard width > 0 else { return combine(scalar) }
    if isWrapPending || cursor.column + width > size.columns {
      wraps[cursor.row] = true
      cursor.column = 0
      lineFeed()
    }
    isWrapPending = false
    cells[cursor.row][cursor.column] = Cell(text: String(Character(scalar)))
    if width == 2 { cells[cursor.row][cursor.column + 1] = Cell(text: "") }
    cursor.column += width
    if cursor.column >= size.columns {
      cursor.column = size.columns - 1
      isWrapPending = true
    }
  }

  private mutating func combine(_ scalar: Unicode.Scalar) {
    var column = isWrapPending ? cursor.column : cursor.column - 1
    while column > 0, cells[cursor.row][column].text.isEmpty { column -= 1 }
    if column >= 0 { cells[cursor.row][column].text.unicodeScalars.append(scalar) }
  }

  private mutating func control(_ code: UInt8) {
    switch code {
    case 0x07: bells += 1
    case 0x08:
      cursor.column = max(0, cursor.column - 1)
      isWrapPending = false
    case 0x09: cursor.column = min(size.columns - 1, (cursor.column / 8 + 1) * 8)
    case 0x0A, 0x0B, 0x0C: lineFeed()
    case 0x0D:
      cursor.column = 0
      isWrapPending = false
    default: break
    }
  }

  private mutating func lineFeed() {
    isWrapPending = false
    if cursor.row < size.rows - 1 {
      cursor.row += 1
    } else {
      scrolledOff.append(Self.text(cells.removeFirst()))
      cells.append(Array(repeating: .blank, count: size.columns))
      wraps.removeFirst()
      wraps.append(false)
    }
  }

  private mutating func escape(_ final: UInt8) {
    switch final {
    case UInt8(ascii: "7"): savedCursor = cursor
    case UInt8(ascii: "8"): cursor = savedCursor
    case UInt8(ascii: "D"): lineFeed()
    case UInt8(ascii: "E"):
      cursor.column = 0
      lineFeed()
    case UInt8(ascii: "M"):
      if cursor.row > 0 {
        cursor.row -= 1
      } else {
        cells.removeLast()
        cells.insert(Array(repeating: .blank, count: size.columns), at: 0)
        wraps.removeLast()
        wraps.insert(false, at: 0)
      }
    default: break
    }
  }

  private mutating func sequence(_ parameters: [Int], _ final: UInt8) {
    let count = max(1, parameters.first ?? 1)
    let mode = parameters.first ?? 0
    let second = max(1, parameters.count > 1 ? parameters[1] : 1)
    switch Character(Unicode.Scalar(final)) {
    case "A": move(toRow: cursor.row - count)
    case "B": move(toRow: cursor.row + count)
    case "C": move(toColumn: cursor.column + count)
    case "D": move(toColumn: cursor.column - count)
    case "G": move(toColumn: count - 1)
    case "d": move(toRow: count - 1)
    case "H", "f":
      move(toRow: count - 1)
      move(toColumn: second - 1)
    case "J": erase(inScreen: mode)
    case "K": erase(inRow: cursor.row, mode: mode)
    case "X": blank(cursor.row, cursor.column..<min(size.columns, cursor.column + count))
    case "P": shift(by: -count)
    case "@": shift(by: count)
    case "L", "M": moveLines(final == UInt8(ascii: "L") ? count : -count)
    default: break
    }
  }

  private mutating func move(toRow row: Int) {
    cursor.row = min(max(0, row), size.rows - 1)
    isWrapPending = false
  }

  private mutating func move(toColumn column: Int) {
    cursor.column = min(max(0, column), size.columns - 1)
    isWrapPending = false
  }

  private mutating func blank(_ row: Int, _ columns: Range<Int>) {
    for column in columns { cells[row][column] = .blank }
  }

  private mutating func erase(inRow row: Int, mode: Int) {
    if mode != 1 { wraps[row] = false }
    switch mode {
    case 0: blank(row, cursor.column..<size.columns)
    case 1: blank(row, 0..<cursor.column + 1)
    default: blank(row, 0..<size.columns)
    }
  }

  private mutating func erase(inScreen mode: Int) {
    if mode != 1 { erase(inRow: cursor.row, mode: mode == 0 ? 0 : 2) }
    let rows = mode == 0 ? cursor.row + 1..<size.rows : mode == 1 ? 0..<cursor.row : 0..<size.rows
    for row in rows {
      blank(row, 0..<size.columns)
      wraps[row] = false
    }
    if mode == 1 { erase(inRow: cursor.row, mode: 1) }
  }

  private mutating func shift(by count: Int) {
    var row = cells[cursor.row]
    if count < 0 {
      row.removeSubrange(cursor.column..<min(size.columns, cursor.column - count))
    } else {
      row.insert(contentsOf: Array(repeating: .blank, count: count), at: cursor.column)
    }
    while row.count < size.columns { row.append(.blank) }
    cells[cursor.row] = Array(row.prefix(size.columns))
  }

  private mutating func moveLines(_ count: Int) {
    let empty = Array(repeating: Cell.blank, count: size.columns)
    for _ in 0..<min(abs(count), size.rows) {
      cells.remove(at: count > 0 ? size.rows - 1 : cursor.row)
      cells.insert(empty, at: count > 0 ? cursor.row : size.rows - 1)
      wraps.remove(at: count > 0 ? size.rows - 1 : cursor.row)
      wraps.insert(false, at: count > 0 ? cursor.row : size.rows - 1)
    }
  }
}
