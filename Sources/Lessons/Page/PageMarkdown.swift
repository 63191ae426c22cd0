/// Parts of a lesson's page as Markdown.
struct PageMarkdown {
  let words: LessonWords

  func text(_ part: PagePart) -> String {
    switch part {
    case .text(let text): text
    case .calculation(let lines): calculation(lines)
    case .question(let question): self.question(question)
    case .myth(let claim, let truth, let limits):
      self.lines([
        "**\(words("screen.myth"))** \(claim)",
        details(
          words("screen.truth"),
          truth + (limits.map { "\n\n**\(words("screen.limits"))** \($0)" } ?? "")),
      ])
    case .chart(let chart):
      lines(["**\(chart.title)**", chart.table.map(PageMarkdown.table) ?? "", chart.description])
    case .slider(let slider): lines([PageMarkdown.table(slider.table), slider.description])
    case .later(_, let parts): details(words("page.go-on"), lines(parts.map(text)))
    }
  }

  static func table(_ table: PageTable) -> String {
    MarkdownWriter.table(
      caption: MarkdownWriter.escaped(table.caption), heads: table.heads, rows: table.rows,
      isNumber: table.heads.indices.map { $0 > 0 })
  }

  private func lines(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func calculation(_ lines: [PageCalculation]) -> String {
    let width = lines.map(\.name.count).max() ?? 0
    let texts = lines.map { line in
      let gap = String(repeating: " ", count: width - line.name.count)
      return "\(line.name)\(gap) = \(line.value)" + (line.how.map { "    (\($0))" } ?? "")
    }
    return "```text\n" + texts.joined(separator: "\n") + "\n```"
  }

  /// HTML that forges let through; Markdown between the empty lines is read.
  private func details(_ summary: String, _ inside: String) -> String {
    "<details>\n<summary>\(summary)</summary>\n\n\(inside)\n\n</details>"
  }

  private func question(_ question: PageQuestion) -> String {
    let options = question.options.enumerated().map {
      "- \(ScreenMarkup.letter($0))) \($1.words)"
    }
    let goals = question.goals.map { "- `\($0)`" }
    let unit = question.value.map { PageLabels(words: words).asked($0, question.kind) } ?? ""
    return lines(
      [
        "**\(PageLabels(words: words).kind(question.kind))** \(question.ask)",
        unit.isEmpty ? "" : "*\(unit)*", options.joined(separator: "\n"),
        goals.isEmpty ? "" : words("screen.goal"), goals.joined(separator: "\n"),
      ]
        + question.hints.enumerated().map { details(words("page.hint", count: $0 + 1), $1) }
        + [details(words("page.answer"), answer(question))])
  }

  private func answer(_ question: PageQuestion) -> String {
    let wrong = question.options.enumerated().filter { !$0.element.isRight }.map {
      "- \(ScreenMarkup.letter($0))) \($1.reason)"
    }
    let slips = question.traps.map { trap in
      "- " + (trap.shown.isEmpty ? "" : "**\(MarkdownWriter.escaped(trap.shown))**: ") + trap.reason
    }
    return lines([
      question.answer, question.steps.map(PageMarkdown.table) ?? "",
      wrong.joined(separator: "\n"), slips.isEmpty ? "" : words("page.slips"),
      slips.joined(separator: "\n"),
    ])
  }
}

/// What stands above questions.
struct PageLabels {
  let words: LessonWords

  func kind(_ kind: Question.Kind) -> String { words("page.kind.\(kind.rawValue)") }

  /// `Answer in TAO, within 1 %.`
  func asked(_ value: PageValue, _ kind: Question.Kind) -> String {
    let place =
      value.unit.isEmpty ? words("page.number") : words("page.in", ["unit": value.unit])
    return kind == .predict ? place : "\(place), \(value.tolerance)"
  }
}
