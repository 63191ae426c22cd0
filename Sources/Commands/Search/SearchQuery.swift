/// Words to look for: every one has to begin a word of the title or the text, whatever the case.
struct SearchQuery {
  /// Lower case, without punctuation.
  let words: [String]

  init(_ text: String) {
    words = text.prefix(500).lowercased().split { !$0.isLetter && !$0.isNumber }.prefix(12)
      .map(String.init)
  }

  /// How well a document fits, and the stretch of text that shows it; nil if it does not.
  func match(_ document: SearchDocument) -> (score: Int, excerpt: String)? {
    guard !words.isEmpty else { return nil }
    let title = document.title.lowercased()
    let titleWords = title.split { !$0.isLetter && !$0.isNumber }
    let text = document.text.lowercased()
    var score = title == words.joined(separator: " ") ? 1_000 : 0
    var first: String.Index?
    for word in words {
      let hits = SearchQuery.places(of: word, in: text)
      let isKeyword = !SearchQuery.places(of: word, in: document.keywords).isEmpty
      if titleWords.contains(where: { $0 == word }) {
        score += 200
      } else if titleWords.contains(where: { $0.hasPrefix(word) }) {
        score += 100
      } else if isKeyword {
        score += 100
      } else if hits.isEmpty {
        return nil
      }
      score += min(hits.count, 20)
      if let place = hits.first, first.map({ place < $0 }) ?? true { first = place }
    }
    // Lower case may have other lengths than the text: the excerpt is cut from what was searched
    // only where both agree.
    let offset = first.map { text.distance(from: text.startIndex, to: $0) } ?? 0
    return (score, SearchQuery.excerpt(document.text, around: offset))
  }

  /// Where words begin so. By bytes: all that the program knows is searched.
  private static func places(of word: String, in text: String) -> [String.Index] {
    let wanted = Array(word.utf8)
    var text = text
    let offsets = text.withUTF8 { bytes in
      var found: [Int] = []
      var start = 0
      while start + wanted.count <= bytes.count {
        if bytes[start] == wanted[0], bytes[start..<start + wanted.count].elementsEqual(wanted) {
          found.append(start)
          start += wanted.count
        } else {
          start += 1
        }
      }
      return found
    }
    return offsets.map { text.utf8.index(text.startIndex, offsetBy: $0) }.filter { index in
      guard index > text.startIndex else { return true }
      let before = text[text.index(before: index)]
      return !before.isLetter && !before.isNumber
    }
  }

  /// About 90 characters with whole words.
  private static func excerpt(_ text: String, around offset: Int) -> String {
    let start = max(0, offset - 30)
    var part = text.dropFirst(start).prefix(90)
    if start > 0 { part = part.drop { !$0.isWhitespace } }
    let isCut = start + 90 < text.count
    if isCut { while let last = part.last, !last.isWhitespace { part.removeLast() } }
    let words = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return (start > 0 ? "… " : "") + words + (isCut ? " …" : "")
  }
}
