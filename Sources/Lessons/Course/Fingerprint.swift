import Diagnostics

/// Tells texts apart: FNV-1a over their bytes.
enum Fingerprint {
  static func of(_ text: some StringProtocol) -> String { String(number(text), radix: 16) }

  static func number(_ text: some StringProtocol) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }
}

extension Lesson {
  /// Changes when what a question says does; its name is not counted, so that it may be renamed, and
  /// neither is what is said only where it is asked alone: that repeats its screen.
  func fingerprint(of question: Question) -> String {
    let rest = source.text.utf8.dropFirst(question.range.lowerBound)
    let lines = rest.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let body = withoutGiven(lines.dropFirst().prefix { !$0.starts(with: "```".utf8) })
      .joined(separator: [10])
    return Fingerprint.of(question.kind.rawValue + String(decoding: Array(body), as: UTF8.self))
  }

  private func withoutGiven<Line: Collection>(_ lines: some Sequence<Line>) -> [Line]
  where Line.Element == UInt8 {
    var isGiven = false
    return lines.filter { line in
      isGiven = line.starts(with: "given:".utf8) || isGiven && line.starts(with: "  ".utf8)
      return !isGiven
    }
  }
}
