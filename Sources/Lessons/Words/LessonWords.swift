public import Content
public import Diagnostics

/// What a lesson says beside its author's words: one catalogue, in English and in the languages of
/// `lessons/locale`.
///
/// `lessons/words.tsv` has a line `key form text` for each, with tabs between; `{name}` stands for
/// what is filled in. A key with a count has a line for each form of the language.
public struct LessonWords: Sendable {
  /// The language, as `de`.
  public let language: String
  /// The file.
  public let source: SourceText
  /// Whether things are said as briefly as they can be.
  public var isPlain = false
  private let own: [String: [PluralForm: String]]
  private let english: [String: [PluralForm: String]]

  /// The words that are built in.
  public static let english = LessonWords(.embedded)

  /// Where the catalogue of a language stands.
  static func name(of language: String) -> String {
    language == Locale.original ? "lessons/words.tsv" : "lessons/locale/\(language)/words.tsv"
  }

  /// The catalogue of a language; what it lacks is said in English.
  public init(_ content: ContentLibrary, language: String = Locale.original) {
    func read(_ language: String) -> (SourceText, [String: [PluralForm: String]]) {
      let name = LessonWords.name(of: language)
      let source = SourceText(name: name, text: content.text(name) ?? "")
      return (source, LessonWords.entries(source))
    }
    self.language = language
    let original = read(Locale.original)
    english = original.1
    (source, own) = language == Locale.original ? original : read(language)
  }

  /// The texts of a few keys without places, as a catalogue gives them, and the rest not read: every
  /// lab that opens says some.
  public static func texts(
    of keys: [String], _ content: ContentLibrary, language: String = Locale.original
  ) -> [String] {
    var found = [String?](repeating: nil, count: keys.count)
    for name in language == Locale.original ? [language] : [language, Locale.original] {
      let wanted = keys.map { Array("\($0)\t\(PluralForm.other.rawValue)\t".utf8) }
      eachLine(of: content.text(LessonWords.name(of: name)) ?? "") { line in
        for (place, start) in wanted.enumerated()
        where found[place] == nil && line.count > start.count && line.starts(with: start) {
          found[place] = String(decoding: line.dropFirst(start.count), as: UTF8.self)
        }
      }
    }
    return zip(keys, found).map { $1 ?? $0 }
  }

  /// The text of a key, with its places filled.
  public func callAsFunction(_ key: String, _ values: [String: String] = [:]) -> String {
    if isPlain, let text = own["plain." + key]?[.other] ?? english["plain." + key]?[.other] {
      return filled(text, values)
    }
    return filled(own[key]?[.other] ?? english[key]?[.other] ?? key, values)
  }

  /// The text of a key for a count; `{count}` is the count.
  public func callAsFunction(
    _ key: String, count: Int, _ values: [String: String] = [:]
  ) -> String {
    let all = values.merging(["count": String(count)]) { given, _ in given }
    if let forms = own[key] {
      let form = PluralRule.form(of: count, in: language)
      return filled(forms[form] ?? forms[.other] ?? key, all)
    }
    let form = PluralRule.form(of: count, in: Locale.original)
    return filled(english[key]?[form] ?? english[key]?[.other] ?? key, all)
  }

  private func filled(_ text: String, _ values: [String: String]) -> String {
    values.sorted { $0.key < $1.key }.reduce(text) { text, value in
      text.replacing("{\(value.key)}", with: value.value)
    }
  }

  private static func entries(_ source: SourceText) -> [String: [PluralForm: String]] {
    var entries: [String: [PluralForm: String]] = [:]
    eachLine(of: source.text) { line in
      let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard cells.count == 3, let form = PluralForm(rawValue: cells[1]), !cells[2].isEmpty else {
        return
      }
      entries[cells[0], default: [:]][form] = cells[2]
    }
    return entries
  }

  private static func eachLine(
    of text: String, _ body: (Slice<UnsafeBufferPointer<UInt8>>) -> Void
  ) {
    var text = text
    text.withUTF8 { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let line = rest.prefix { $0 != UInt8(ascii: "\n") }
        rest = rest[line.endIndex...].dropFirst()
        if !line.isEmpty { body(line) }
      }
    }
  }

  private struct Entry {
    let key: PlacedText
    let form: PluralForm
    let text: String

    init?(_ line: PlacedText) {
      let cells = line.parts(separatedBy: "\t")
      guard cells.count == 3, let form = PluralForm(rawValue: cells[1].text), !cells[2].isEmpty
      else { return nil }
      (key, self.form, text) = (cells[0], form, cells[2].text)
    }
  }
}

// MARK: Check

extension LessonWords {
  /// What a translated catalogue lacks, has too much, or leaves unfilled.
  func faults() -> [Diagnostic] {
    var faults: [Diagnostic] = []
    for line in PlacedText(source.text, at: 0).lines where !line.trimmed.isEmpty {
      guard let entry = Entry(line) else {
        faults.append(
          fault(line.range, "this line is not `key form text` with tabs between", "write it so"))
        continue
      }
      guard let original = english[entry.key.text] else {
        faults.append(
          fault(
            entry.key.range, "there are no words called `\(entry.key.text)`",
            "take the line out, or correct the key"))
        continue
      }
      let wanted = LessonWords.places(original.values.joined())
        .union(original.count > 1 ? ["count"] : [])
      for place in LessonWords.places(entry.text).subtracting(wanted).sorted() {
        faults.append(
          fault(line.range, "`{\(place)}` is never filled in here", "use \(wanted.sorted())"))
      }
    }
    return faults + missing()
  }

  private func missing() -> [Diagnostic] {
    english.keys.sorted().flatMap { key -> [Diagnostic] in
      guard let mine = own[key] else {
        return [fault(0..<0, "`\(key)` is not translated", "add a line for it")]
      }
      let isCounted = (english[key]?.count ?? 1) > 1
      let wanted = isCounted ? PluralRule.forms(of: language) : [.other]
      return wanted.subtracting(mine.keys).map(\.rawValue).sorted().map { form in
        fault(0..<0, "`\(key)` lacks the form `\(form)`", "add a line for it")
      }
    }
  }

  private func fault(_ range: Range<Int>, _ summary: String, _ hint: String) -> Diagnostic {
    LessonFault.wordsLine.at(range, in: source, summary, hint: Hint(hint))
  }

  /// The names in `{…}`.
  private static func places(_ text: String) -> Set<String> {
    let parts = text.split(separator: "{", omittingEmptySubsequences: false)
    return Set(parts.dropFirst().map { String($0.prefix { $0 != "}" }) })
  }
}
