import Testing

/// A small lesson without fault, and ways to spoil it. `⟦` marks where the fault must be found.
enum PlantedFaults {
  static let lesson = """
    ---
    format: 1
    id: small
    title: A small lesson
    minutes: 5
    requires: []
    outcomes: [find faults]
    data: teaching-pool@1
    reviewed: 2026-11-22
    ---

    # A small lesson

    The [pool](term:pool) takes [0.0504 %](fact:swap_fee) of a swap.

    ## First step

    ```calc
    spend = 10 TAO             #=> 10 TAO
    spot = price(pool)        #=> 0.04 TAO/α
    ```

    ```predict guess
    ask: You pay [10 TAO](calc:spend). How many α at [0.04 TAO/α](calc:spot)?
    answer: got
    accept: 2%
    trap: 0.4 α -> Divide instead.
    hint: One.
    hint: Two.
    hint: Three.
    ```

    ## Second step

    ```calc
    got = spend / spot        #=> 250 α
    ```

    It is [250 α](calc:got).

    ```choice pick
    ask: Which one?
    - [x] this -> Because.
    - [ ] that -> It is not.
    hint: One.
    hint: Two.
    hint: Three.
    ```

    ```myth M99
    myth: Wrong.
    truth: Right.
    but: Not always.
    ```

    ```text word
    ask: Say a word.
    answer: alpha | Alpha
    trap: beta -> The next letter.
    hint: One.
    hint: Two.
    hint: Three.
    ```

    """

  static let facts =
    "id\tvalue\tunit\tsource\tdate\tstale_after_days\n"
    + "swap_fee\t33/65535\t\ta source\t2026-10-08\t365\n"

  static let glossary = "# Glossary\n\n## pool\n\nTwo reserves.\n"

  /// What is replaced by what, and the code that must be found at the mark.
  struct Case: CustomTestStringConvertible, Sendable {
    var code: String
    var old: String
    var new: String

    init(_ code: String, _ old: String, _ new: String) {
      self.code = code
      self.old = old
      self.new = new
    }

    var testDescription: String { "\(code) \(new)" }
  }

  static let inLesson: [Case] = [
    Case("L001", "---\nformat: 1", "⟦format: 1"),
    Case("L002", "minutes: 5", "minutes: 5\n⟦nonsense"),
    Case("L003", "minutes: 5", "minutes: 5\n⟦minuts: 5"),
    Case("L004", "minutes: 5", "minutes: 5\n⟦minutes: 6"),
    Case("L005", "---\nformat: 1\nid: small\n", "⟦---\nformat: 1\n"),
    Case("L006", "minutes: 5", "minutes: ⟦soon"),
    Case("L006", "minutes: 5", "minutes: ⟦61"),
    Case("L006", "format: 1", "format: ⟦2"),
    Case("L006", "id: small", "id: ⟦Small One"),
    Case("L006", "outcomes: [find faults]", "outcomes: ⟦find faults"),
    Case("L006", "reviewed: 2026-11-22", "reviewed: ⟦2026-02-30"),
    Case("L006", "data: teaching-pool@1", "data: ⟦teaching-pool@2"),
    Case("L006", "data: teaching-pool@1", "data: teaching-pool@1\nsubnet: ⟦64"),
    Case("L007", "# A small lesson\n\nThe", "⟦# A large lesson\n\nThe"),
    Case("L010", "```text word", "⟦```txt word"),
    Case("L010", "```myth M99", "⟦```python M99"),
    Case("L011", "```choice pick", "⟦```choice"),
    Case("L011", "```choice pick", "⟦```choice Pick Me"),
    Case("L012", "```choice pick", "```choice ⟦guess"),
    Case("L013", "ask: Which one?", "ask: Which one?\n⟦asks: Again?"),
    Case("L013", "ask: Which one?", "ask: Which one?\n⟦ask: Again?"),
    Case("L013", "ask: Which one?", "ask: Which one?\n⟦accept: 2%"),
    Case("L014", "ask: Which one?", "ask: Which one?\n⟦no field at all"),
    Case("L014", "- [x] this -> Because.", "- [x] this -> Because.\n- ⟦neither -> No."),
    Case("L015", "letter.\nhint: One.\nhint: Two.\nhint: Three.\n```", "letter.\nhint: One."),
    Case("L016", "(term:pool)", "(trem:pool)"),
    Case("L017", "It is [250", "⟦<b>bold</b>\n\nIt is [250"),
    Case("L017", "It is [250", "⟦<div>\n\nIt is [250"),
    Case("L018", "It is [250", "- item\n\n  ⟦```calc\n  x = 1\n  ```\n\nIt is [250"),
    Case("L019", "\n## ", "\n### "),
    Case("L020", "spot = price(pool)        #=>", "⟦price(pool)        #=>"),
    Case("L021", "spot = price(pool)", "spot = price(⟦pol)"),
    Case("L021", "got = spend / spot", "got = ⟦spend + 3 α"),
    Case("L021", "got = spend / spot", "⟦alpha = spend / spot"),
    Case("L022", "#=> 250 α", "#=> ⟦251 α"),
    Case("L022", "#=> 250 α", "#=> ⟦250 TAO"),
    Case("L022", "#=> 250 α", "#=> ⟦many"),
    Case("L023", "got = spend / spot", "⟦spend = 3 TAO"),
    Case("L024", "got = spend / spot        #=> 250 α", "⟦got = spend / spot"),
    Case("L030", "ask: Which one?\n", ""),
    Case("L030", "truth: Right.\n", ""),
    Case("L030", "answer: got\n", ""),
    Case("L031", "answer: got", "answer: ⟦gott"),
    Case("L031", "answer: got", "answer: ⟦pool"),
    Case("L032", "hint: Three.\n```\n\n## Second", "```\n\n## Second"),
    Case("L033", "- [ ] that -> It is not.", "- [ ] ⟦that"),
    Case("L034", "trap: 0.4 α -> Divide instead.", "trap: ⟦0.4 α"),
    Case("L035", "trap: 0.4 α ->", "trap: ⟦251 α ->"),
    Case("L035", "trap: beta ->", "trap: ⟦ALPHA ->"),
    Case("L036", "trap: 0.4 α ->", "trap: ⟦0.4 TAO ->"),
    Case("L036", "answer: got", "answer: ⟦spend * spot"),
    Case("L036", "accept: 2%", "accept: ⟦2 TAO"),
    Case("L037", "accept: 2%", "accept: ⟦100%"),
    Case("L038", "accept: 2%", "accept: ⟦roughly"),
    Case("L038", "accept: 2%\n", ""),
    Case("L039", "- [x] this", "- [ ] this"),
    Case("L039", "- [ ] that", "- [x] that"),
    Case("L039", "- [ ] that -> It is not.\n", ""),
    Case("L040", "[250 α](calc:got)", "⟦[250 α](calc:gott)"),
    Case("L041", "[250 α](calc:got)", "⟦[251 α](calc:got)"),
    Case("L041", "[250 α](calc:got)", "⟦[250.1 α](calc:got)"),
    Case("L041", "[250 α](calc:got)", "⟦[250 TAO](calc:got)"),
    Case("L041", "[250 α](calc:got)", "⟦[250](calc:got)"),
    Case("L041", "[0.0504 %]", "⟦[0.0505 %]"),
    Case("L042", "It is [250 α](calc:got).", "It is ⟦250 α."),
    Case(
      "L042", "hint: Two.\nhint: Three.\n```\n\n## Second",
      "hint: Two.\nhint: Try ⟦3 TAO.\n```\n\n## Second"),
    Case("L043", "[250 α](calc:got)", "⟦[much](calc:got)"),
    Case("L044", "It is [250 α](calc:got).", "In ⟦May 2026 it is [250 α](calc:got)."),
    Case("L044", "It is [250 α](calc:got).", "On ⟦13 February 2025 it is [250 α](calc:got)."),
    Case("L045", "It is [250 α](calc:got).", "In ⟦[May 2026](fact:swap_fee): [250 α](calc:got)."),
    Case("L117", "It is [250 α](calc:got).", "It is ⟦[more than that](holds:spend>11*spend)."),
    Case("L117", "It is [250 α](calc:got).", "It is ⟦[more than that](holds:got)."),
    Case("L117", "- [ ] that ->", "- [ ] ⟦[that](holds:spot*2>spot) ->"),
    Case("L050", "(fact:swap_fee)", "(fact:swap_fe)"),
    Case("L060", "(term:pool)", "(term:pol)"),
    Case("L070", "requires: []", "requires: [⟦large]"),
    Case("L071", "requires: []", "requires: [⟦small]"),
    Case("L072", "ask: You pay [10 TAO](calc:spend).", "ask: You pay ⟦[250 α](calc:got)."),
    Case(
      "L080", "It is [250 α](calc:got).",
      "It is [250 α](calc:got)." + String(repeating: " and so on", count: 31)),
    Case(
      "L081", "\n# A small lesson\n",
      "\n# A small lesson\n" + (1...4).map { "\n## More \($0)\n\nWords.\n" }.joined()),
    Case("L082", "```predict guess", "```number guess"),
    Case("L083", "```myth M99\nmyth: Wrong.\ntruth: Right.\nbut: Not always.\n```\n", ""),
    Case("L084", "minutes: 5", "minutes: 50"),
    Case(
      "L085", "It is [250 α](calc:got).",
      "⟦It is [250 α](calc:got)" + String(repeating: " and so on", count: 7) + "."),
    Case(
      "L090", "got = spend / spot        #=>",
      "⟦got = spend / spot + 0 α + 0 α + 0 α + 0 α + 0 α + 0 α + 0 α + 0 α        #=>"),
    Case("L091", "It is [250", "⟦" + String(repeating: "x", count: 40) + " [250"),
  ]

  private static let hints = "hint: One.\nhint: Two.\nhint: Three.\n```\n\nIt is [250"
  private static let chart = "title: T\nfor: x = 1 TAO .. 9 TAO\n"

  /// Faults of the fences that the small lesson does not have.
  static let inFurtherFences: [Case] = [
    Case("L100", "It is [250", "⟦```order o\nask: Q?\n- 1 a -> A.\n- 2 b -> B.\n" + hints),
    Case(
      "L100", "It is [250",
      "⟦```order o\nask: Q?\n- 1 a -> A.\n- 2 b -> B.\n- 3 c -> C.\n" + hints),
    Case(
      "L100", "It is [250",
      "⟦```order o\nask: Q?\n- 1 a -> A.\n- 4 b -> B.\n- 3 c -> C.\n" + hints),
    Case(
      "L014", "It is [250", "```order o\nask: Q?\n- ⟦[x] a -> A.\n- 2 b -> B.\n" + hints),
    Case(
      "L033", "It is [250", "```order o\nask: Q?\n- 2 a -> A.\n- 1 ⟦b\n- 3 c -> C.\n" + hints),
    Case(
      "L101", "It is [250",
      "⟦```task t\nask: Q?\ngoal: free < 1 TAO\nsolution: stake all on root\n" + hints),
    Case("L013", "It is [250", "```expr e\nask: Q?\nanswer: got\n⟦goal: got\n" + hints),
    Case("L031", "It is [250", "```expr e\nask: Q?\nanswer: ⟦gott\n" + hints),
    Case("L035", "It is [250", "```expr e\nask: Q?\nanswer: got\ntrap: ⟦got * 1 -> X.\n" + hints),
    Case("L036", "It is [250", "```expr e\nask: Q?\nanswer: got\ntrap: ⟦5 TAO -> X.\n" + hints),
    Case("L036", "It is [250", "```expr e\nask: Q?\nanswer: got\ntrap: ⟦5 -> X.\n" + hints),
    Case("L104", "It is [250", "⟦```chart c\n\(chart)line: a = x\n```\n\nIt is [250"),
    Case("L104", "It is [250", "⟦```slider s\nspend: 1 TAO .. 9 TAO\nshow: got\n```\n\nIt is [250"),
    Case(
      "L105", "It is [250", "⟦```chart c\ntitle: T\nline: a = x\ndescribe: D\n```\n\nIt is [250"),
    Case(
      "L105", "It is [250", "```chart c\n\(chart)line: ⟦nothing\ndescribe: D\n```\n\nIt is [250"),
    Case("L105", "It is [250", "```chart c\n\(chart)line: a = ⟦y\ndescribe: D\n```\n\nIt is [250"),
    Case(
      "L105", "It is [250",
      "```chart c\n\(chart)line: a = x\nline: b = ⟦x / 1 day\ndescribe: D\n```\n\nIt is [250"),
    Case(
      "L105", "It is [250", "```chart c\n\(chart)line: a = ⟦pool\ndescribe: D\n```\n\nIt is [250"),
    Case(
      "L105", "It is [250", "⟦```chart c\ntitle: T\nbar: a = got\ndescribe: D\n```\n\nIt is [250"),
    Case(
      "L105", "It is [250",
      "```chart c\ntitle: T\nfor: ⟦x = 3 TAO\nline: a = x\ndescribe: D\n```\n\nIt is [250"),
    Case(
      "L105", "It is [250",
      "```chart c\ntitle: T\nfor: x = ⟦3 TAO .. 3 TAO\nline: a = x\ndescribe: D\n```\n\nIt is [250"
    ),
    Case(
      "L105", "It is [250",
      "```slider s\nspend: ⟦1 TAO .. 9 days\nshow: got\ndescribe: D\n```\n\nIt is [250"),
    Case(
      "L105", "It is [250",
      "```slider s\n⟦speed: 1 TAO .. 9 TAO\nshow: got\ndescribe: D\n```\n\nIt is [250"),
    Case(
      "L105", "It is [250",
      "```slider s\nspend: 1 TAO .. 9 TAO\nshow: ⟦spot\ndescribe: D\n```\n\nIt is [250"),
    Case(
      "L105", "It is [250",
      "```slider s\nspend: 1 TAO .. 9 TAO\nshow: got, ⟦lost\ndescribe: D\n```\n\nIt is [250"),
    Case("L105", "It is [250", "⟦```slider s\nshow: got\ndescribe: D\n```\n\nIt is [250"),
    Case(
      "L012", "It is [250", "```chart ⟦guess\n\(chart)line: a = x\ndescribe: D\n```\n\nIt is [250"),
    Case(
      "L018", "It is [250", "- item\n\n  ⟦```chart c\n  title: T\n  ```\n\nIt is [250"),
  ]

  /// What an author overlooks.
  static let overlooked: [Case] = [
    Case(
      "L110", "hint: Two.\nhint: Three.\n```\n\n## Second",
      "hint: ⟦One!\nhint: Three.\n```\n\n## Second"),
    Case(
      "L110", "hint: Two.\nhint: Three.\n```\n\n## Second",
      "hint:\nhint: Three.\n```\n\n## Second"),
    Case(
      "L110", "hint: Two.\nhint: Three.\n```\n\n## Second",
      "hint: ⟦…\nhint: Three.\n```\n\n## Second"),
    Case("L111", "- [ ] that -> It is not.", "- ⟦[ ] This. -> It is not."),
    Case("L112", "accept: 2%", "accept: 2%\ntrap: 4/10 -> First."),
    Case("L112", "trap: beta ->", "trap: Beta -> First.\ntrap: ⟦beta ->"),
    Case("L113", "answer: got", "answer: ⟦250 α"),
    Case("L113", "answer: got", "answer: ⟦250"),
    Case("L114", "It is [250", "It\u{200B} is [250"),
    Case("L114", "It is [250", "It ⟦\u{202E}is [250"),
    Case("L114", "It is [250", "It ⟦\u{7}is [250"),
    Case("L116", "It is [250", "⟦> > > > > deep\n\nIt is [250"),
    Case("L116", "It is [250", "⟦- - - - - deep\n\nIt is [250"),
    Case(
      "L118", "spot = price(pool)        #=> 0.04 TAO/α",
      "spot = price(pool)        #=> 0.04 TAO/α\n⟦back = 2 * spend #=> 20 TAO"),
    Case(
      "L119", "at [0.04 TAO/α](calc:spot)?\nanswer: got",
      "as ⟦[250 α](calc:spend/spot)?\nanswer: spend / spot"),
    Case(
      "L119", "spot = price(pool)        #=> 0.04 TAO/α\n```\n\n```predict guess",
      "spot = price(pool)        #=> 0.04 TAO/α\n⟦same = spend / spot #=> 250 α\n```\n\n"
        + "```number first\nask: How many?\nanswer: same\naccept: exact\nhint: Four.\nhint: Five.\n"
        + "hint: Six.\n```\n\n```predict guess"),
    Case("L006", "reviewed: 2026-11-22", "reviewed: ⟦2099-01-01"),
    Case("L006", "reviewed: 2026-11-22", "reviewed: ⟦2026-12-24"),
  ]

  /// Faults of the files beside the lessons.
  static let inFacts: [Case] = [
    Case("L052", "id\tvalue", "⟦id value"),
    Case("L052", "33/65535\t\t", "⟦33/0\t\t"),
    Case("L052", "33/65535\t\t", "⟦many\t\t"),
    Case("L052", "33/65535\t\t", "⟦33\tfurlongs\t"),
    Case("L052", "a source", ""),
    Case("L052", "2026-10-08", "⟦2026-13-08"),
    Case("L052", "365\n", "⟦0\n"),
    Case("L052", "365\n", "365\n⟦swap_fee\t1\t\ta source\t2026-10-08\t365\n"),
    Case("L052", "365\n", "365\n⟦lonely\n"),
  ]
  static let inGlossary: [Case] = [
    Case(
      "L061", "## pool\n\nTwo reserves.",
      "## pool\n\nTwo reserves.\n\n⟦## empty\n\n## next\n\nWords.")
  ]
}
