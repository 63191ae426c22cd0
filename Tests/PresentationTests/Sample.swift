import Diagnostics
import Presentation

enum Sample {
  static let market = Markup([
    .table(
      TextTable(
        "Subnets by price",
        columns: [
          .init("netuid", .number), .init("name"), .init("price TAO/α", .number),
          .init("reserve TAO", .number, priority: 1), .init("emission", .number, priority: 2),
          .init("tempo", .number, priority: 3),
        ],
        rows: [
          ["64", "Chutes", "0.069693", "18,446,744,073.709551615", "7.02 %", "360"],
          ["4", "Targon with a long name", "0.0521", "98,121.5", "–", "99"],
          ["128", "日本 subnet", "1.5", "7", "0.0001 %", "360"],
        ]))
  ])

  static let fields = Markup([
    .fields([
      .init("you pay", StyledText("10 TAO", .value)),
      .init("swap fee", StyledText("0.005035477 TAO", .value), note: "0.0504 %"),
      .init(
        "you receive", StyledText("143.426133419 α64", .value),
        note: "average 0.069722 TAO/α, quote 0.069684, impact 0.0049 %"),
      .init("all there is", StyledText("18,446,744,073.709551615 TAO", .value)),
    ]),
    .fields([.init("subnet", "Chutes", note: "netuid 64"), .init("registered", "2025-01-03")]),
  ])

  static let fault = Diagnostic(
    "unit.mismatch", "TAO and alpha do not add",
    explanation: "Alpha has a price of its own that moves with every trade in its pool.",
    hint: Hint("convert the alpha at the quoted price", code: "5 TAO + (3 α64 -> TAO)"),
    source: SourceText(name: "", text: "5 TAO + 3 α64"),
    labels: [.init(0..<5, "this is TAO"), .init(8..<14, "this is alpha of subnet 64")])

  static let faultInFile = Diagnostic(
    "lesson.unit", "the answer has the wrong unit", severity: .warning,
    hint: Hint("divide: spend / quote"),
    source: SourceText(
      name: "lessons/08.lesson.md", text: "---\nid: x\n---\nanswer: spend * quote\n"),
    labels: [.init(22..<35, "= 0.4 TAO²/α, expected α")])

  static let prose =
    StyledText(
      "Staking into a subnet is a swap: your TAO goes into the subnet's pool, alpha comes out, and "
        + "that alpha is staked to the validator you chose. The longest word here is ")
    + StyledText("Donaudampfschifffahrtsgesellschaftskapitän", .strong) + "."

  static let wrappable = Markup([
    .heading(1, "What happens when you stake 10 TAO into a subnet"), .paragraph(prose),
    .list(["first things first", prose], ordered: true), .list([prose], ordered: false),
    .diagnostic(DiagnosticBlock(fault)), .diagnostic(DiagnosticBlock(faultInFile)),
  ])

  static let everything =
    wrappable + Markup([.heading(2, "Figures")]) + fields + Markup([.blank]) + market
    + Markup([.blank, .code("got = buy(pool, paid)\n\n  # | <b>"), .lines(["▁▂▃", "a\tb"])])
}
