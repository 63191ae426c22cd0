import Markdown

extension RichText {
  /// Its sentences, word by word. Code and terms are one word each, for they are learned, not read.
  var sentences: [[Substring]] {
    var sentences: [[Substring]] = []
    var words: [Substring] = []
    for word in inlines.told.split(whereSeparator: \.isWhitespace) {
      if word.contains(where: { $0.isLetter || $0.isNumber }) { words.append(word) }
      let end = word.last { !"\")”’»*".contains($0) }
      if let end, ".?!".contains(end), !words.isEmpty {
        sentences.append(words)
        words = []
      }
    }
    return words.isEmpty ? sentences : sentences + [words]
  }

  /// Where it begins and ends in the source.
  var ends: (Int, Int)? {
    guard let first = inlines.first, let last = inlines.last else { return nil }
    return (range(of: first).lowerBound, range(of: last).upperBound)
  }
}

extension [MarkdownInline] {
  fileprivate var told: String {
    reduce(into: "") { text, part in
      switch part.kind {
      case .code: text += "it"
      case .link(let destination, _, _) where destination.hasPrefix("term:"): text += "it"
      default: text += part.children.isEmpty ? [part].plainText : part.children.told
      }
    }
  }
}
