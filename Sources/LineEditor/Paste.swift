import CLineEditorShim

/// What the terminal says was pasted, made fit for a line.
public enum Paste {
  /// The most bytes that are taken.
  public static let most = Int(LE_LONGEST_PASTE)

  /// Its lines, without control characters; nil if it is not text.
  static func lines(_ bytes: some Sequence<UInt8>) -> [String]? {
    guard let text = String(validating: Array(bytes), as: UTF8.self) else { return nil }
    var lines = [""]
    for character in text {
      switch character {
      case "\n", "\r", "\r\n": lines.append("")
      case "\t": lines[lines.count - 1] += " "
      default:
        let isControl = character.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
        if !isControl { lines[lines.count - 1].append(character) }
      }
    }
    return lines
  }
}

extension LibeditLineSource {
  /// A paste without a line feed is text of the line; true if it ends the line instead.
  func takePaste(_ bytes: UnsafePointer<CChar>?, _ count: Int, isCut: Bool) -> Bool {
    guard !isCut else {
      pasted = .unreadable(.pasteTooLong)
      return true
    }
    let raw = UnsafeRawBufferPointer(start: bytes, count: count)
    guard var lines = Paste.lines(raw) else {
      pasted = .unreadable(.notText)
      return true
    }
    guard lines.count > 1 else {
      if !lines[0].isEmpty { _ = el_insertstr(editor, lines[0]) }
      return false
    }
    let (before, behind) = typedAroundCursor
    lines[0] = before + lines[0]
    lines[lines.count - 1] += behind
    pasted = .block(lines)
    return true
  }

  /// The line as typed so far, before and behind the cursor.
  var typedAroundCursor: (before: String, behind: String) {
    guard let info = el_line(editor)?.pointee, let buffer = info.buffer else { return ("", "") }
    let cursor = max(0, info.cursor - buffer)
    let length = max(cursor, info.lastchar - buffer)
    let bytes = UnsafeRawBufferPointer(start: buffer, count: length)
    return (
      String(decoding: bytes[..<cursor], as: UTF8.self),
      String(decoding: bytes[cursor...], as: UTF8.self)
    )
  }
}
