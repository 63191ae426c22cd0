import Answers

extension WhyCommand {
  static let fields: [JSONField] = [
    .list(
      "figures", "the figures of a verb's answer",
      of: [
        .text("name", "what `why` calls it"), .text("meaning", "what it is"),
        .text("formula", "the formula with names"),
        .text("substituted", "the same with the numbers put in"),
        .list(
          "inputs", "what was put in",
          of: [
            .text("name", "its name in the formula"), .text("meaning", "what it is"),
            .text("value", "its digits, exact"), .text("unit", "its unit"),
          ]),
        .text("value", "the result, exact"), .text("unit", "its unit"),
        .text("rounding", "how it was rounded"), .text("source", "the rule it follows"),
        TradeKeys.assumptions,
      ]
    ).only("after a verb"),
    .list(
      "steps", "the steps of a calculation",
      of: [
        .text("name", "the name of the step, empty for the last result"),
        .text("formula", "as it was written"),
        .text("substituted", "the same with the numbers put in"),
        .text("value", "the result, exact, with its unit"), .text("meaning", "what it is"),
      ]
    ).only("after a calculation"),
  ]
}

extension WhatCommand {
  static let fields: [JSONField] = [
    .text("name", "the name or setting that has another value"),
    .list(
      "changes", "what follows from one other value",
      of: [
        .text("name", "a name, a setting or a figure of the last verb"),
        .object("before", "its value now", of: value),
        .object("after", "its value then", of: value),
      ]
    ).only("for one value"),
    .list(
      "rows", "one for each value of a range",
      of: [
        .object("at", "the value", of: value),
        .object(
          "values", "what follows, by name",
          of: [.object("NAME", "its value", of: value).only("for each name")]),
      ]
    ).only("for a range"),
  ]

  private static let value: [JSONField] = [
    .text("text", "as people read it"), .text("number", "its digits").orNull,
    .text("unit", "its unit, empty for a plain number").orNull,
  ]
}

extension VarsCommand {
  static let fields: [JSONField] = [
    .list(
      "variables", "the names that were given",
      of: [.text("name", "the name")] + ValueKeys.value + [.text("formula", "what it was set to")])
  ]
}

extension TableCommand {
  static let fields = ValueKeys.range
}

extension PlotCommand {
  static let fields = ValueKeys.range
}

/// Keys of values of the language.
enum ValueKeys {
  static let value: [JSONField] = [
    .text("number", "its digits"), .text("unit", "its unit, empty for a plain number"),
    .boolean("exact", "whether the digits are all there are"),
  ]

  static let range: [JSONField] = [
    .text("name", "the name that runs over the range"),
    .texts("expressions", "the calculations"),
    .list(
      "rows", "one for each point",
      of: [
        .object("at", "the point", of: value),
        .list("values", "what each calculation gives; null where it has no value", of: value),
      ]),
  ]
}
