import Commands

/// What the words after `taolab` ask for.
enum Launch {
  /// A verb of the catalogue with its words.
  case command(any LabCommand.Type, [String])
  /// Options, calculations, a file, or nothing: the lab.
  case lab([String])

  /// The words that belong to it; nil where there are none.
  var words: [String]? {
    switch self {
    case .command(_, let words), .lab(let words): words.isEmpty ? nil : words
    }
  }

  /// Options may come before the verb.
  init(_ words: [String]) {
    var index = words.startIndex
    while index < words.endIndex, words[index].hasPrefix("-"), words[index] != "-" {
      index += LabArguments.takesValue(words[index]) ? 2 : 1
    }
    if index < words.endIndex, let type = Catalogue.command(named: words[index]) {
      var rest = words
      rest.remove(at: index)
      self = .command(type, rest)
    } else {
      self = .lab(words)
    }
  }
}
