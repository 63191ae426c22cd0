/// Looks at lines one after the other, and finds a secret that is typed a few words at a time too.
public struct SecretWatch: Sendable {
  /// How many words of the list in a row are no coincidence, on lines of one word and of several.
  private static let row = 8
  private static let longRow = 9
  private static let mostOnLine = 6

  private var words: [UInt64] = []
  private var isSingle = true

  /// A watch that has seen nothing.
  public init() {}

  /// Whether the line holds a secret, or with the ones before it makes one.
  ///
  /// - Parameter isOrdinary: whether a line says something by itself, as one with a verb does. It neither
  ///   counts nor interrupts.
  public mutating func finds(_ line: String, isOrdinary: (String) -> Bool) -> Bool {
    if Secrets.isIn(line) {
      self = SecretWatch()
      return true
    }
    guard line.utf8.contains(where: { $0 > 0x20 }) else { return false }
    guard let new = SecretWatch.bareWords(of: line) else {
      self = SecretWatch()
      return false
    }
    if isOrdinary(line) { return false }
    words += new
    isSingle = isSingle && new.count == 1
    let row = isSingle ? SecretWatch.row : SecretWatch.longRow
    return words.count >= row && Set(words).count >= row - 1
  }

  /// The places of lines that hold a secret, or a part of one.
  public static func places(in lines: [String], isOrdinary: (String) -> Bool) -> [Int] {
    var watch = SecretWatch()
    var found: Set<Int> = []
    var open: [Int] = []
    for (place, line) in lines.enumerated() {
      let before = watch.words.count
      let isFound = watch.finds(line, isOrdinary: isOrdinary)
      if watch.words.isEmpty { open = [] }
      if watch.words.count > before { open.append(place) }
      if isFound { found.formUnion(open + [place]) }
    }
    return found.sorted()
  }

  /// The words of a line of nothing but listed words, numbered or not; nil for all others.
  private static func bareWords(of line: String) -> [UInt64]? {
    guard line.utf8.count < 80 else { return nil }
    // Most lines are over at their first word; a history of many is looked at whenever the lab opens.
    var tokens: [Token] = []
    var tokenizer = Tokenizer(line)
    while let token = tokenizer.next() {
      guard token.isListed, tokens.count < mostOnLine else { return nil }
      tokens.append(token)
    }
    guard let last = tokens.last else { return nil }
    // `exit 64` is no numbered word.
    let rest = line.utf8.dropFirst(last.range.upperBound)
    return rest.contains { (0x30...0x39).contains($0) } ? nil : tokens.compactMap(\.code)
  }
}
