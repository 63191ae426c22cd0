import Questions
import StakingModel
import TestSupport

/// A line of a corpus: what is asked, in which language, in which words.
struct CorpusLine {
  var intent: String
  var language: String
  var text: String
  /// What the line names, as `amount=100TAO place=root subnet=64 days=365 currency=EUR`.
  var names: [String]
}

/// How a corpus was understood, counted by group.
struct CorpusResult: Sendable {
  struct Count: Sendable {
    var lines = 0
    var right = 0
    var unsure = 0
    var wrong = 0
  }

  private(set) var groups: [IntentGroup: Count] = [:]
  private(set) var total = Count()
  /// Every line that was not answered right, for who extends the tables.
  private(set) var misses: [String] = []

  /// Each corpus that is there, understood once for all tests.
  static let all: [String: CorpusResult] = Dictionary(
    uniqueKeysWithValues: [
      "development", "everyday", "spoken", "phrasings", "newcomers", "terse", "measuring",
    ]
    .compactMap { name in lines(name).map { (name, CorpusResult($0)) } })

  /// Names that the corpora speak of.
  static let subnets: [String: Netuid] = ["chutes": Netuid(64)]

  init(_ lines: [CorpusLine]) {
    for line in lines { count(line) }
  }

  private mutating func count(_ line: CorpusLine) {
    let asked = AskedQuestion(line.text) { Self.subnets[$0] }
    let group = Intent.named(line.intent)?.group ?? .other
    var count = groups[group] ?? Count()
    count.lines += 1
    total.lines += 1
    if asked.isUnsure {
      count.unsure += 1
      total.unsure += 1
      misses.append("unsure  \(line.intent)  \(asked.nearest.map(\.id))  \(line.text)")
    } else if asked.idOfCorpus == line.intent {
      count.right += 1
      total.right += 1
    } else {
      count.wrong += 1
      total.wrong += 1
      misses.append("wrong  \(line.intent)  \(asked.idOfCorpus)  \(line.text)")
    }
    groups[group] = count
  }

  var rightPerThousand: Int { 1_000 * total.right / max(1, total.lines) }
  var wrongPerThousand: Int { 1_000 * total.wrong / max(1, total.lines) }
  var missesText: String { misses.joined(separator: "\n") }

  /// A table by group, as Markdown.
  var table: String {
    var rows = [
      "| topic | questions | right | unsure | wrong |", "|---|--:|--:|--:|--:|",
    ]
    for group in IntentGroup.allCases {
      if let count = groups[group] { rows.append(Self.row(group.rawValue, count)) }
    }
    rows.append(Self.row("all", total))
    return rows.joined(separator: "\n") + "\n"
  }

  private static func row(_ name: String, _ count: Count) -> String {
    "| \(name) | \(count.lines) | \(count.right) | \(count.unsure) | \(count.wrong) |"
  }

  /// The lines of a file beside the tests; nil if it is not there.
  static func lines(_ name: String, file: String = #filePath) -> [CorpusLine]? {
    let folder = file.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
    guard let text = TextFile.read("\(folder)/Corpus/\(name).tsv") else { return nil }
    return text.split(separator: "\n").compactMap { row in
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count >= 3, Intent.named(cells[0]) != nil else { return nil }
      let names = cells.count > 3 ? cells[3].split(separator: " ").map(String.init) : []
      return CorpusLine(intent: cells[0], language: cells[1], text: cells[2], names: names)
    }
  }
}

extension AskedQuestion {
  var isUnsure: Bool {
    if case .unsure = finding { true } else { false }
  }

  /// The intent by name; `off-topic` for what is about something else.
  var idOfCorpus: String {
    switch finding {
    case .answered(let intent): intent.id
    case .unsure(let intents): intents.first?.id ?? "?"
    case .notAboutStaking: "off-topic"
    }
  }
}
