/// How often the known questions of each intent have each term: a concept, or the beginning of a word.
///
/// This is the second opinion beside the patterns, a naive Bayes classifier: what questions of a kind
/// usually say, not which words must be there. The counts stand in `Terms`.
struct TermCounts: Sendable {
  private struct Entry: Sendable {
    var intent: Int32
    var weight: Int32
    /// The entry before it of the same term, or −1.
    var previous: Int32
  }

  private var table = WordTable(capacity: 8_000)
  private var entries: [Entry] = []
  /// The last entry of each term of the table.
  private var last: [Int32] = []
  /// Questions and terms of each intent.
  private var questions = [Int](repeating: 0, count: Intent.all.count)
  private var terms = [Int](repeating: 0, count: Intent.all.count)

  static let shared = TermCounts(tables)

  private static let tables = [
    earning, safety, leaving, start, fees, claims, choosing, tax, wallets, network, program, other,
  ]

  init(_ tables: [String]) {
    let intents = Dictionary(
      Intent.all.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    entries.reserveCapacity(24_000)
    for table in tables {
      var table = table
      table.withUTF8 { bytes in
        var rows = TermRows(bytes)
        while let name = rows.next() { add(String(decoding: name, as: UTF8.self), &rows, intents) }
      }
    }
  }

  /// `leave-time 31 howlong 28 leave 25 _hours 4`: 31 questions, 28 of them with HOWLONG, 4 with "hours".
  private mutating func add(_ name: String, _ rows: inout TermRows, _ intents: [String: Int]) {
    let intent = intents[name]
    if let intent { questions[intent] += rows.number() }
    while let term = rows.next() {
      let count = rows.number()
      guard let intent else { continue }
      terms[intent] += count
      let weight =
        count < Self.weights.count
        ? Self.weights[count] : Logarithm.thousandths(Self.smoothing * count + 1)
      let number = table.insert(term)
      if number == last.count { last.append(-1) }
      entries.append(
        Entry(intent: Int32(intent), weight: Int32(weight), previous: last[number]))
      last[number] = Int32(entries.count - 1)
    }
  }

  /// Of the counts that are in the tables most.
  private static let weights = (0..<64).map { Logarithm.thousandths(smoothing * $0 + 1) }

  // MARK: Weighing

  /// What nobody has asked yet counts as a twentieth of one question.
  private static let smoothing = 20
  /// No intent is further behind than this: questions in new words are not hopeless.
  static let floor = -15_000

  /// By how much each intent is behind the likeliest, in thousandths of natural logarithms.
  func likelihoods(of question: some Sequence<String>) -> [Int] {
    let known = question.compactMap { table.number(of: $0.utf8) }
    var sums = questions.indices.map { intent in
      guard questions[intent] > 0 else { return -1_000_000 }
      let unseen = Logarithm.thousandths(Self.smoothing * terms[intent] + table.count)
      return 3 * Logarithm.thousandths(questions[intent]) / 10 - known.count * unseen
    }
    for term in known {
      var place = last[term]
      while place >= 0 {
        let entry = entries[Int(place)]
        sums[Int(entry.intent)] += Int(entry.weight)
        place = entry.previous
      }
    }
    let best = sums.max() ?? 0
    return sums.map { max(Self.floor, $0 - best) }
  }

  // MARK: Terms of a question

  /// How many letters of a word are the same in its other forms, and in words of its family.
  private static let stems = [4, 7]

  /// The concepts by name and two beginnings of each word, each once.
  static func terms(_ concepts: ConceptSet, _ words: [String]) -> Set<String> {
    var terms = Set(concepts.numbers.map { Concept.all[$0].name })
    for word in words {
      guard let first = word.utf8.first, first > UInt8(ascii: "9") else { continue }
      for stem in stems {
        terms.insert("_" + String(decoding: word.utf8.prefix(stem), as: UTF8.self))
      }
    }
    return terms
  }
}

/// The words and numbers of the tables, one after the other: there are twenty thousand of them.
private struct TermRows {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next word of the row, which ends the row where there is none; behind its end, that of the next.
  mutating func next() -> Slice<UnsafeBufferPointer<UInt8>>? {
    guard place < bytes.count else { return nil }
    guard bytes[place] != UInt8(ascii: "\n") else {
      place += 1
      return nil
    }
    let start = place
    while place < bytes.count, bytes[place] > UInt8(ascii: " ") { place += 1 }
    defer { skipSpace() }
    return bytes[start..<place]
  }

  /// The number that stands next.
  mutating func number() -> Int {
    var number = 0
    while place < bytes.count, bytes[place] > UInt8(ascii: " ") {
      number = number * 10 + Int(bytes[place]) - 48
      place += 1
    }
    skipSpace()
    return number
  }

  private mutating func skipSpace() {
    if place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
  }
}
