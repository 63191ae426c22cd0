extension JSONValue {
  /// The value as JSON text; the same value gives the same bytes.
  ///
  /// The text is safe to print on a terminal and to put inside a `<script>` element: control
  /// characters, direction overrides, U+2028, U+2029 and the slash of `</` are escaped.
  ///
  /// - Parameter pretty: one member or element per line, two spaces deep, with a final newline.
  public func text(pretty: Bool) -> String {
    text(pretty ? .pretty : .compact)
  }

  /// The same in a layout.
  public func text(_ layout: JSONLayout) -> String {
    var bytes: [UInt8] = []
    write(layout, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Puts the same behind bytes of UTF-8.
  public func write(_ layout: JSONLayout, to bytes: inout [UInt8]) {
    var writer = JSONWriter(layout: layout)
    swap(&writer.bytes, &bytes)
    writer.write(self, depth: 0)
    if layout != .compact { writer.bytes.append(UInt8(ascii: "\n")) }
    swap(&writer.bytes, &bytes)
  }
}

struct JSONWriter {
  var bytes: [UInt8] = []
  private let keepsRecords: Bool
  private var breaksLines: Bool

  init(layout: JSONLayout) {
    keepsRecords = layout == .records
    breaksLines = layout != .compact
  }

  mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: put("null")
    case .bool(let bool): put(bool ? "true" : "false")
    case .number(let text): writeNumber(text)
    case .string(let text): writeString(text)
    case .array(let values):
      guard !(keepsRecords && value.holdsPlain) else { return writeInOneLine(values) }
      list(values, open: "[", close: "]", depth: depth) { writer, value in
        writer.writeElement(value, depth: depth + 1)
      }
    case .object(let members):
      list(members, open: "{", close: "}", depth: depth) { writer, member in
        writer.writeString(member.key)
        writer.put(writer.breaksLines ? ": " : ":")
        writer.write(member.value, depth: depth + 1)
      }
    }
  }

  private mutating func writeElement(_ value: JSONValue, depth: Int) {
    let breaks = breaksLines
    if keepsRecords && value.holdsPlain { breaksLines = false }
    write(value, depth: depth)
    breaksLines = breaks
  }

  private mutating func writeInOneLine(_ values: [JSONValue]) {
    let breaks = breaksLines
    breaksLines = false
    list(values, open: "[", close: "]", depth: 0) { $0.write($1, depth: 0) }
    breaksLines = breaks
  }

  private mutating func list<Element>(
    _ elements: [Element], open: StaticString, close: StaticString, depth: Int,
    each: (inout JSONWriter, Element) -> Void
  ) {
    put(open)
    for (index, element) in elements.enumerated() {
      if index > 0 { put(",") }
      breakLine(depth + 1)
      each(&self, element)
    }
    if !elements.isEmpty { breakLine(depth) }
    put(close)
  }

  private mutating func breakLine(_ depth: Int) {
    guard breaksLines else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func put(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// A number that was not made by the reader may hold anything; the output stays JSON.
  private mutating func writeNumber(_ text: String) {
    if JSONNumber.isValid(text) {
      bytes.append(contentsOf: text.utf8)
    } else {
      writeString(text)
    }
  }

  private mutating func writeString(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { writeEscaped($0[...]) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// What stands for itself goes over in runs: a page in a string is long.
  mutating func writeEscaped(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    let source = UnsafeBufferPointer(rebasing: text)
    var (start, index) = (0, 0)
    while index < source.count {
      index += JSONWriter.plainCount(source, index)
      guard index < source.count else { break }
      guard JSONWriter.mayNeedEscape(source, index) else {
        index += 1
        continue
      }
      if JSONWriter.standsBehindSlash(source, index) {
        // What is escaped begins the next run.
        bytes.append(contentsOf: source[start..<index])
        bytes.append(UInt8(ascii: "\\"))
        (start, index) = (index, index + 1)
        continue
      }
      let (scalar, count) = JSONWriter.scalar(source, index)
      if Self.needsEscape(scalar) {
        bytes.append(contentsOf: source[start..<index])
        write(escaped: scalar)
        start = index + count
      }
      index += count
    }
    bytes.append(contentsOf: source[start...])
  }

  private mutating func write(escaped scalar: Unicode.Scalar) {
    switch scalar {
    case "\n": putEscaped(UInt8(ascii: "n"))
    case "\t": putEscaped(UInt8(ascii: "t"))
    case "\r": putEscaped(UInt8(ascii: "r"))
    default: escape(scalar)
    }
  }

  private mutating func putEscaped(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    bytes.append(byte)
  }

  /// How many bytes from here stand for themselves, looked at in words of eight: those that are no
  /// control, quotation mark, slash, backslash or DEL, and ASCII.
  private static func plainCount(_ source: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    let bytes = UnsafeRawBufferPointer(source)
    let high: UInt64 = 0x8080_8080_8080_8080
    let each: UInt64 = 0x0101_0101_0101_0101
    /// The highest bit of the first byte that equals this one; above it others may be set too.
    func marks(_ word: UInt64, equalTo byte: UInt64) -> UInt64 {
      let rest = word ^ (each &* byte)
      return (rest &- each) & ~rest
    }
    var index = start
    while index + 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let found =
        (word | ((word &- each &* 0x20) & ~word) | marks(word, equalTo: 0x22)
          | marks(word, equalTo: 0x2F) | marks(word, equalTo: 0x5C) | marks(word, equalTo: 0x7F))
        & high
      if found != 0 { return index - start + found.trailingZeroBitCount / 8 }
      index += 8
    }
    return index - start
  }

  /// Whether the scalar that begins here could be one that is escaped: by its first byte.
  private static func mayNeedEscape(_ source: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let byte = source[index]
    // Letters and most marks of a page lie above the slash and below DEL.
    if byte > 0x2F, byte < 0x7F { return byte == 0x5C }
    return switch byte {
    case 0x22, 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF: true
    case 0x2F: index > 0 && source[index - 1] == UInt8(ascii: "<")
    default: false
    }
  }

  /// Whether its escape is itself behind a backslash; a slash that may need one needs it.
  private static func standsBehindSlash(
    _ source: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> Bool {
    switch source[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): true
    default: false
    }
  }

  /// The scalar that begins here, of at most three bytes.
  private static func scalar(
    _ source: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (Unicode.Scalar, count: Int) {
    func part(_ offset: Int) -> UInt32 {
      index + offset < source.count ? UInt32(source[index + offset] & 0x3F) : 0
    }
    let first = UInt32(source[index])
    let (value, count) =
      switch first {
      case 0..<0x80: (first, 1)
      case 0x80..<0xE0: ((first & 0x1F) << 6 | part(1), 2)
      default: ((first & 0x0F) << 12 | part(1) << 6 | part(2), 3)
      }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", count)
  }

  /// Controls (C0, DEL, C1), line separators and everything that turns the reading direction; all
  /// of them lie below U+10000, so one `\uXXXX` is enough.
  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0x061C, 0xFEFF:
      true
    default: false
    }
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16)
    put("\\u")
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: max(0, 4 - digits.utf8.count)))
    bytes.append(contentsOf: digits.utf8)
  }
}
