/// Words made safe for Markdown: they come out as the same words, whatever they are.
public enum MarkdownText {
  /// Text for a paragraph, heading or table cell; never more than one line.
  ///
  /// `@` becomes its wide twin: no escape keeps readers of Markdown from making it a mail link or
  /// a mention of somebody.
  public static func escaped(_ text: String) -> String {
    if text.utf8.withContiguousStorageIfAvailable(isPlain) == true { return text }
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same at the end of bytes.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    let isDone = text.withUTF8 { words in
      guard isPlain(words) else { return false }
      bytes += words
      return true
    }
    if isDone { return }
    text = PrintableText.cleaned(text)
    text.withUTF8 { MarkdownEscaper($0).append(to: &bytes) }
  }

  /// Whether nothing in it means anything: letters, digits, and marks that begin no line. Amounts and
  /// most words are such, and are looked at only once.
  private static func isPlain(_ words: UnsafeBufferPointer<UInt8>) -> Bool {
    var before = UInt8(0)
    var isNumber = true
    for byte in words {
      let isWord = isPlainLetter(byte) || isPlainDigit(byte) || isGreekOrMinus(byte, before)
      switch byte {
      case _ where isWord: break
      case _ where before == 0: return false
      case UInt8(ascii: "."), UInt8(ascii: ")"):
        if isPlainLetter(before), before | 0x20 == UInt8(ascii: "w") { return false }
      case UInt8(ascii: " "):
        // `1. ` begins a list.
        if isNumber, isListMark(before) { return false }
      case UInt8(ascii: "/"): if before == UInt8(ascii: ":") { return false }
      case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "("),
        UInt8(ascii: "%"), UInt8(ascii: "'"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "\""), UInt8(ascii: "="), UInt8(ascii: "?"):
        break
      default: return false
      }
      if !isPlainDigit(byte), !isListMark(byte) { isNumber = false }
      before = byte
    }
    return before != 0 && !(isNumber && isListMark(before)) && before != UInt8(ascii: " ")
  }

  /// What follows the number of a list.
  private static func isListMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")")
  }

  /// A byte of `α`, `−` or `–`, which stand in most amounts.
  private static func isGreekOrMinus(_ byte: UInt8, _ before: UInt8) -> Bool {
    switch byte {
    case 0xCE, 0xE2: true
    case 0xB1: before == 0xCE
    case 0x80, 0x88: before == 0xE2
    case 0x92: before == 0x88
    case 0x93: before == 0x80
    default: false
    }
  }

  private static func isPlainLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
  }

  private static func isPlainDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// A code span of exactly this text, with as many backticks as it takes.
  ///
  /// Bars are escaped only in table cells, so keep code with bars out of tables.
  public static func code(_ text: String) -> String {
    let clean = PrintableText.cleaned(text)
    let fence = String(repeating: "`", count: longestRun(of: "`", in: clean) + 1)
    let space = clean.hasPrefix("`") || clean.hasSuffix("`") || clean.isEmpty ? " " : ""
    return fence + space + clean + space + fence
  }

  /// Lines kept as they are, in a fence that nothing in them can close.
  static func block(_ lines: [String], language: String) -> String {
    let longest = lines.map { longestRun(of: "`", in: $0) }.max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return fence + language + "\n" + lines.joined(separator: "\n") + "\n" + fence
  }

  private static func longestRun(of wanted: Character, in text: String) -> Int {
    var longest = 0
    var run = 0
    for character in text {
      run = character == wanted ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  /// A document with one empty line where sections left out have left several.
  static func tidied(_ document: String) -> String {
    String(decoding: tidied(Array(document.utf8)), as: UTF8.self)
  }

  /// The same of bytes.
  static func tidied(_ document: [UInt8]) -> [UInt8] {
    let feed = UInt8(ascii: "\n")
    var result: [UInt8] = []
    result.reserveCapacity(document.count + 1)
    document.withUnsafeBufferPointer { document in
      // As if an empty line stood before it: none is left at the start.
      var (start, feeds) = (0, 2)
      for index in document.indices {
        guard document[index] == feed else {
          feeds = 0
          continue
        }
        feeds += 1
        guard feeds > 2 else { continue }
        result += document[start..<index]
        start = index + 1
      }
      result += document[start...]
    }
    while result.last == feed { result.removeLast() }
    result.append(feed)
    return result
  }
}
