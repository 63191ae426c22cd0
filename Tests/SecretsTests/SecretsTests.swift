import TestSupport
import Testing

@testable import Secrets

@Suite struct SecretsTests {
  private static let words =
    "bottom leave wish pizza amazing swap tongue piece exist seminar sugar rookie"
  private static let list = words.split(separator: " ").map(String.init)
  private static let seed = String(repeating: "9f", count: 32)

  /// As JSON and YAML may spell any letter.
  @Test func lettersSpelledByNumberAreRead() {
    let hex = { (value: UInt8) in String(value, radix: 16) }
    for spelled in [
      Self.words.utf8.map { "\\u00" + hex($0) }, Self.words.utf8.map { "\\x" + hex($0) },
      Self.words.utf8.enumerated().map {
        $0 % 3 == 0 ? "\\u00" + hex($1) : String(UnicodeScalar($1))
      },
    ] {
      let text = "name: \"" + spelled.joined() + "\" # mine"
      #expect(Secrets.isIn(text))
      let shown = Secrets.blotted(text)
      #expect(!shown.contains("\\") && shown.contains("*"), "\(shown)")
      #expect(shown.utf8.count == text.utf8.count)
    }
    #expect(!Secrets.isIn(#"name: "caf\u00e9 \x41da and \u0041lan", C:\\Users\\Ada"#))
  }

  @Test func theListIsWhole() {
    let ends = ["abandon", "zoo", "about", "action", "actor", "yellow"]
    #expect(ends.allSatisfy { RecoveryWords.code(of: $0).map(RecoveryWords.contains) == true })
    #expect(
      ["abandoned", "the", "tao", "of", "stak"].allSatisfy { word in
        RecoveryWords.code(of: word).map(RecoveryWords.contains) != true
      })
  }

  private static let fullWidth = words.unicodeScalars.reduce(into: "") { text, scalar in
    let wide = scalar == " " ? scalar : Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar
    text.unicodeScalars.append(wide)
  }

  private static let phrases: [String] = [
    words, words.uppercased(), words + ".", "mnemonic: " + words, "WORDS " + words,
    #"btcli wallet regen-coldkey --mnemonic ""# + words + "\"", "'" + words + "' # mine",
    list.joined(separator: ", "), list.joined(separator: "-"), list.joined(separator: "\t"),
    list.joined(separator: "%20"), list.joined(separator: "+"), list.joined(separator: "\u{3000}"),
    list.joined(separator: #"\n"#), list.joined(separator: #"\u0020"#),
    list.joined(separator: "\n"),
    list.map { "\u{200E}" + $0 + "\u{200B}" }.joined(separator: " "),
    list.map { $0.prefix(2) + "\u{200B}" + $0.dropFirst(2) }.joined(separator: " "),
    list.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: " "),
    list.enumerated().map { "word\($0 + 1)=\($1)" }.joined(separator: "; "),
    "[" + list.map { "\"\($0)\"" }.joined(separator: ",") + "]",
    #"{"accountId": "5F", "secretPhrase": ""# + words + "\"}",
    list.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(), list.joined(),
    list.map { String($0.prefix(4)) }.joined(separator: " "),
    list.reversed().joined(separator: " "), words + "//hard//0", "stake 10 TAO " + words,
    fullWidth,
    words.replacing("pizza", with: "pizzza"), list.dropLast().joined(separator: " "),
    "my seed phrase is " + list.prefix(8).joined(separator: " "),
    String(repeating: "abandon ", count: 11) + "about",
    String(repeating: "zoo\n", count: 11) + "wrong",
    (1...12).map { "\($0) abandon" }.joined(separator: "\n"),
    "abeja ábaco abdomen abierto abogado abono abrazo abrir abuelo acabar acto acudir",
    "あいこくしん あいさつ あいだ あおぞら あかちゃん あきる あけがた あける あさい あさひ あしあと あずかる",
    "的 一 是 在 不 了 有 和 人 这 中 大", "的一是在不了有和人这中大",
    "abaisser abandon abdiquer abeille abolir aborder aboutir aboyer abrasif abreuver abriter abroger",
  ]

  @Test(arguments: phrases) func recoveryWordsAreFound(text: String) throws {
    let ranges = Secrets.ranges(in: text)
    try #require(!ranges.isEmpty)
    let blotted = Secrets.blotted(text)
    #expect(blotted.utf8.count == text.utf8.count)
    // No gap shows where a word ends.
    #expect(!blotted.dropFirst().dropLast().contains("* *"))
    for word in ["pizza", "seminar", "wish", "abuelo", "あける"] where text.contains(word) {
      #expect(!blotted.contains(word))
    }
  }

  private static let keys: [String] = [
    seed, String(repeating: "9f", count: 16), "0x" + String(repeating: "9f", count: 16) + " ",
    "0x" + seed, "seed=" + seed, seed.uppercased(), "0x" + seed + seed, "key " + seed + ".",
    #"{"privateKey": "0x"# + seed + seed + "\"}", "0x" + String(repeating: "12", count: 32),
    (0..<32).map { _ in "9f" }.joined(separator: " "),
    (0..<32).map { _ in "9F" }.joined(separator: ":"),
    (0..<32).map { _ in "0x9f" }.joined(separator: ", "),
    (0..<8).map { _ in "9f9f9f9f" }.joined(separator: "-"),
    (0..<64).map { _ in "9\u{200B}" }.joined() + "f", "seed: " + String(repeating: "9f", count: 16),
    seed.prefix(32) + "\n" + seed.prefix(32), "-----BEGIN PRIVATE KEY-----",
    "5Kb8kLf9zgWQnogidDA76MzPL6TsZZY36hWXMssSzNydYXYB9KF",
    "secret, hash " + seed, "block " + seed + seed, "hash of my private key 0x" + seed,
    "sha of a file is not near this at all: " + seed,
    "secretKey: nKX2Qm0b3l4Vd1bM0m7q0vX1i9yQf8h2R6t5Y3w1Zc4=",
  ]

  @Test(arguments: keys) func keysAreFound(text: String) {
    #expect(!Secrets.ranges(in: text).isEmpty)
    #expect(!Secrets.blotted(text).contains("9f9f9f"))
  }

  @Test(arguments: [
    "stake 10 TAO into 64", "5F4tQyWrhfGVcNhoqeiNsR6KjD4wMZ2kfhLj4oHYuyHbZAc3",
    "is my seed the same as 5F4tQyWrhfGVcNhoqeiNsR6KjD4wMZ2kfhLj4oHYuyHbZAc3",
    "1" + String(repeating: "0", count: 90), "table x * 2 for x = 10 .. 90 step 10",
    "10 20 30 40 50 60 70 80 90 10 20 30 40 50 60 70 80 90 10 20 30 40 50 60 70 80 90 10 20 30 40 50",
    "where do I write down my seed phrase so that nobody else can find or read it",
    "are my recovery words safe when I give my wallet to a friend",
    "what does the network pay for root stake when prices fall hard",
    "compare 100 TAO for 1 year with 64 and 51 and 4 and 8 and 120 and 33 and 7 and 1 and 2 and 9",
    "69c9b1d00d0ff8e5 cbbd29f8bbefc023", "SHA-256 of the data: `" + seed + "`",
    "block 0x" + seed, #"{"blockHash": "0x"# + seed + "\"}", "extrinsic_hash,0x" + seed,
    (0..<18).map { "learn \($0)" }.joined(separator: "\n"),
    (0..<12).map { "learn \($0 / 2)\nexit \($0)\n" }.joined(),
  ])
  func ordinaryLinesAreNone(text: String) {
    #expect(Secrets.ranges(in: text) == [])
    #expect(Secrets.blotted(text) == text)
  }

  /// A formula of many parts has one name again and again, each with its number.
  @Test(arguments: ["share", "exit", "earned"], 6...24)
  func formulasAreNone(name: String, count: Int) {
    let parts = (1...count).map { "\(name)\($0)" }
    for text in [
      "`all` = `" + parts.joined(separator: " + ") + "`",
      "- `bets` = `1 / (" + parts.map { $0 + " ^ 2" }.joined(separator: " + ")
        + ")` = **2.9**. How many equal places it counts like, as if they moved apart.",
    ] {
      #expect(Secrets.ranges(in: text) == [])
    }
  }

  /// What stands on lines of its own beside a phrase is no part of it, so that its place is right; a
  /// misspelt word beside the others is.
  @Test func aPhraseBeginsWhereItsWordsDo() {
    let head = "taolab: profile/1\n"
    let below = Secrets.ranges(in: head + Self.words + "\npositions:\n  - root: 1 TAO\n")
    #expect(below == [head.utf8.count..<(head.utf8.count + Self.words.utf8.count)])
    let misspelt = "botom " + Self.list.dropFirst().joined(separator: " ")
    #expect(Secrets.ranges(in: head + misspelt).first?.lowerBound == head.utf8.count)
    let lines = Self.list.map { $0 == "bottom" ? "botom" : $0 }.joined(separator: "\n")
    #expect(Secrets.ranges(in: lines).first?.lowerBound == 0)
  }

  /// Much text is looked through without being kept: words before, between and behind change nothing.
  @Test(arguments: [0, 1, 5, 11, 12, 13, 40])
  func aPhraseIsFoundInMuchText(count: Int) throws {
    let before = (0..<count).map { "the row \($0) of it, 0.5 TAO" }.joined(separator: "\n")
    let text = before + ";\n" + Self.words + ";\n" + before
    let found = try #require(Secrets.ranges(in: text).first)
    let start = before.utf8.count + 2
    #expect(found.contains(start) && found.contains(start + Self.words.utf8.count - 1))
    #expect(Secrets.ranges(in: before).isEmpty)
  }

  @Test(arguments: ["development", "everyday"])
  func questionsOfPeopleAreNone(name: String) throws {
    let tests = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    let text = try #require(TextFile.read("/\(tests)/QuestionsTests/Corpus/\(name).tsv"))
    for line in text.split(separator: "\n") { #expect(!Secrets.isIn(String(line)), "\(line)") }
  }

  @Test func wordsTypedOneByOneAreFound() {
    var watch = SecretWatch()
    let found = SecretsTests.list.map { watch.finds($0, isOrdinary: { $0 == "swap" }) }
    #expect(found.firstIndex(of: true) == 8)
    var pairs = SecretWatch()
    let lines = stride(from: 0, to: 12, by: 3).map {
      SecretsTests.list[$0..<($0 + 3)].joined(separator: " ")
    }
    let inPairs = lines.map { pairs.finds($0, isOrdinary: { _ in false }) }
    #expect(inPairs.contains(true))
    let places = SecretWatch.places(
      in: ["help", "2 + 2"] + SecretsTests.list + ["market 64"], isOrdinary: { $0 == "help" })
    #expect(places == Array(2..<14))
  }

  @Test func ordinaryLinesInARowAreNone() {
    var watch = SecretWatch()
    let lines = [
      "help", "market", "exit 64", "learn", "skip", "yes", "again", "2 + 2", "report", "next",
      "claim",
    ]
    let verbs = ["help", "market", "learn", "skip", "report"]
    let found = (lines + lines).map { watch.finds($0, isOrdinary: verbs.contains) }
    #expect(!found.contains(true))
  }

  @Test func aMegabyteIsLookedThroughAtOnce() {
    let start = ContinuousClock.now
    #expect(!Secrets.isIn(String(repeating: "stake 10 TAO into the 64 ", count: 40_000)))
    #expect(!Secrets.isIn(String(repeating: "abc;", count: 250_000)))
    #expect(!Secrets.isIn(String(repeating: "(", count: 1_000_000)))
    #expect(ContinuousClock.now - start < .seconds(30))
  }
}
