import Diagnostics
import Markdown

extension LintDocument {
  /// Sections whose running text mostly says what is done, and not who does it.
  var voiceFaults: [LintFault] {
    sections.compactMap { section in
      let sentences = section.blocks.filter(\.isParagraph).flatMap(\.prose).flatMap {
        Readability.sentences(of: $0.plain)
      }
      let passive = sentences.count(where: LintDocument.isPassive)
      guard sentences.count >= LintLimits.voiced, passive * 2 > sentences.count else { return nil }
      return LintFault(
        .voice, "\(passive) of \(sentences.count) sentences do not say who does it",
        at: section.start, hint: Hint("say who does it: you, a validator, the chain"))
    }
  }

  private static let forms: Set<String> = [
    "is", "are", "was", "were", "be", "been", "being", "gets", "get", "got",
  ]
  private static let between: Set<String> = [
    "not", "never", "only", "also", "always", "often", "then", "now", "still", "already", "both",
    "each", "no", "longer",
  ]
  private static let participles: Set<String> = [
    "paid", "sold", "bought", "held", "kept", "lost", "taken", "given", "made", "known", "shown",
    "told", "written", "read", "put", "set", "left", "found", "built", "chosen", "drawn", "sent",
    "meant", "cut", "spent", "split", "said", "done", "seen", "led", "begun", "broken", "stolen",
    "hidden", "forgotten", "thrown", "laid", "brought", "caught", "taught", "won", "worn", "grown",
  ]

  /// A form of *be* with a participle behind it. Rough, so a single sentence is no fault.
  private static func isPassive(_ sentence: [Substring]) -> Bool {
    let words = sentence.map { $0.lowercased().filter(\.isLetter) }
    return words.indices.contains { index in
      guard forms.contains(words[index]) else { return false }
      let next = words[(index + 1)...].first { !between.contains($0) } ?? ""
      return participles.contains(next) || (next.hasSuffix("ed") && next.count > 4)
    }
  }

  /// What is often said and is false, each with what is true.
  static let misconceptions: [(claims: [String], truth: String)] = [
    (
      [
        "root pays tao by itself", "root rewards arrive by themselves",
        "root rewards are paid in tao",
      ],
      "root rewards are alpha in a fund until you claim them"
    ),
    (
      [
        "staked tao is locked", "your tao is locked", "tao is immobilized", "unbonding period",
        "unbonding time", "stake is locked",
      ], "the chain has no lock-up and no waiting time, unless you set a lock"
    ),
    (
      ["can be slashed", "get slashed", "gets slashed", "risk of slashing", "slashing risk"],
      "the chain has no slashing"
    ),
    (
      [
        "send your tao to a validator", "validator holds your tao", "validator keeps your tao",
        "lend your tao",
      ], "a validator never holds what you stake"
    ),
    (
      ["take from your stake", "taken from your stake", "part of your stake as take"],
      "a take is a part of the dividends"
    ),
    (["alpha is pegged", "alpha is worth one tao"], "each alpha has a price of its own"),
    (
      ["constant product", "x·y=k", "x*y=k", "x · y = k"],
      "the pool is weighted, and its price is that of the rules"
    ),
  ]

  private static let denials: Set<Substring> = [
    "no", "not", "never", "nobody", "nothing", "neither", "nor", "wrong", "false", "myth", "untrue",
    "mistake",
  ]

  /// Errors that many repeat, in a paragraph that does not say that they are some.
  var misconceptionFaults: [LintFault] {
    prose.flatMap { paragraph -> [LintFault] in
      let words = paragraph.words.plainText.lowercased()
      guard LintDocument.denials.isDisjoint(with: words.split { !$0.isLetter }) else { return [] }
      return LintDocument.misconceptions.flatMap { known in
        known.claims.filter(words.contains).map { claim in
          LintFault(
            .misconception, "“\(claim)”: many say so, and it is false",
            at: place(of: claim.split(separator: " "), in: paragraph), hint: Hint(known.truth))
        }
      }
    }
  }
}
