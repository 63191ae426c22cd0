extension PageHTML {
  /// A question: what is asked, a place for the answer, hints and the answer folded away.
  func question(_ question: PageQuestion) -> String {
    let id = PageHTML.attribute(question.id)
    var inside = "<p class=\"ask-kind\">\(PageHTML.escaped(labels.kind(question.kind)))</p>\n"
    inside += "<div class=\"ask-words\" id=\"ask-\(id)\">\(PageHTML.blocks(question.ask))</div>\n"
    inside += place(question) + options(question) + goals(question)
    for (index, hint) in question.hints.enumerated() {
      inside += PageHTML.details(
        "hint", PageHTML.escaped(words("page.hint", count: index + 1)), PageHTML.blocks(hint))
    }
    if !question.kind.isOpened { inside += answer(question) }
    return "<section class=\"ask\" id=\"q-\(id)\" aria-labelledby=\"ask-\(id)\" "
      + "data-kind=\"\(question.kind.rawValue)\" data-place=\"\(question.place)\"\(data(question))>\n"
      + "\(inside)</section>"
  }

  /// What the script holds a typed answer against.
  private func data(_ question: PageQuestion) -> String {
    if question.kind == .text {
      return " data-accepted=\"\(PageHTML.attribute(question.accepted.joined(separator: "|")))\""
    }
    guard let value = question.value else { return "" }
    let units = value.units.map { "\($0.name)=\($0.factor)" }.joined(separator: "|")
    let pairs = [
      ("number", value.number), ("shown", value.shown), ("allowed", value.allowed),
      ("unit", value.unit), ("units", units),
    ]
    return pairs.map { " data-\($0.0)=\"\(PageHTML.attribute($0.1))\"" }.joined()
  }

  /// A field to type in, which the script shows, and a line to write on, which paper shows.
  private func place(_ question: PageQuestion) -> String {
    guard question.value != nil || question.kind == .text else { return "" }
    let id = PageHTML.attribute("in-" + question.id)
    let asked = question.value.map { labels.asked($0, question.kind) } ?? words("page.word")
    let skip =
      question.kind == .predict
      ? "\n<button type=\"button\" class=\"open\">\(PageHTML.escaped(words("page.no-guess")))</button>"
      : ""
    return """
      <div class="typed" hidden>
      <label for="\(id)">\(PageHTML.escaped(asked))</label>
      <input type="text" id="\(id)" autocomplete="off" autocapitalize="none" spellcheck="false">
      <button type="button" class="check">\(PageHTML.escaped(words("page.check")))</button>\(skip)
      <div class="said" role="status"></div>
      </div>
      <p class="on-paper">\(PageHTML.escaped(asked)): ______________________</p>

      """
  }

  /// Options that open to say whether they are right; without a script too.
  private func options(_ question: PageQuestion) -> String {
    guard !question.options.isEmpty else { return "" }
    if question.kind == .order {
      let items = question.options.map { "<li>\(PageHTML.inline($0.words))</li>" }
      return "<ol class=\"letters\" type=\"a\">\n\(items.joined(separator: "\n"))\n</ol>\n"
    }
    return question.options.enumerated().map { index, option in
      let sign = words(option.isRight ? "page.right" : "page.wrong")
      let reason =
        "<p><b class=\"\(option.isRight ? "right" : "wrong")\">"
        + "\(PageHTML.escaped(sign))</b> \(PageHTML.inline(option.reason))</p>"
      return PageHTML.details(
        "option", "<b>\(ScreenMarkup.letter(index)))</b> \(PageHTML.inline(option.words))", reason)
    }.joined()
  }

  private func goals(_ question: PageQuestion) -> String {
    guard !question.goals.isEmpty else { return "" }
    let items = question.goals.map { "<li><code>\(PageHTML.escaped($0))</code></li>" }
    return "<p>\(PageHTML.escaped(words("screen.goal")))</p>\n<ul>\n"
      + items.joined(separator: "\n") + "\n</ul>\n"
      + "<p class=\"in-lab\">\(PageHTML.escaped(words("page.in-lab")))</p>\n"
  }

  private func answer(_ question: PageQuestion) -> String {
    var inside = PageHTML.blocks(question.answer)
    if let steps = question.steps { inside += PageHTML.table(steps, id: "steps-\(question.id)") }
    if !question.traps.isEmpty {
      let items = question.traps.map { trap in
        let number =
          trap.number.map { " data-trap=\"\(PageHTML.attribute($0))\"" }
          ?? (trap.shown.isEmpty
            ? "" : " data-word=\"\(PageHTML.attribute(Judge.folded(trap.shown)))\"")
        let shown = trap.shown.isEmpty ? "" : "<b>\(PageHTML.escaped(trap.shown))</b>: "
        return "<li>\(shown)<span\(number)>\(PageHTML.inline(trap.reason))</span></li>"
      }
      inside +=
        "<p>\(PageHTML.escaped(words("page.slips")))</p>\n<ul>\n"
        + items.joined(separator: "\n") + "\n</ul>\n"
    }
    return PageHTML.details("answer", PageHTML.escaped(words("page.answer")), inside)
  }

  // MARK: What stands at the end

  /// The answers once more, for paper, where nothing unfolds.
  mutating func answers(_ parts: [PagePart]) -> String {
    let questions = PageHTML.questions(parts)
    guard !questions.isEmpty else { return "" }
    let items = questions.map {
      "<li>\(PageHTML.inline($0.ask))\n\(PageHTML.blocks($0.answer))</li>"
    }
    return insert(
      "<section class=\"on-paper answers\">\n<p class=\"answers-title\">"
        + "\(PageHTML.escaped(words("page.answers")))</p>\n<ol>\n"
        + items.joined(separator: "\n") + "\n</ol>\n</section>")
  }

  private static func questions(_ parts: [PagePart]) -> [PageQuestion] {
    parts.flatMap { part -> [PageQuestion] in
      switch part {
      case .question(let question): [question]
      case .later(_, let inside): questions(inside)
      default: []
      }
    }
  }

  /// The terms the page links to.
  mutating func terms(
    _ terms: [(id: String, term: String, definition: RichText)], _ writer: MarkdownWriter
  ) -> String {
    guard !terms.isEmpty else { return "" }
    let plain = MarkdownWriter(words: writer.words, linksTerms: false)
    let items = terms.map { entry in
      "<div><dt id=\"term-\(PageHTML.attribute(entry.id))\">\(PageHTML.escaped(entry.term))</dt>"
        + "<dd>\(PageHTML.inline(plain.text(entry.definition)))</dd></div>"
    }
    return insert("<dl class=\"terms\">\n\(items.joined(separator: "\n"))\n</dl>")
  }

  /// What the script says, and what it knows of the model.
  mutating func catalogue(_ calls: [PageCall]) -> String {
    let keys = [
      "right", "not-yet", "high", "low", "apart-high", "apart-low", "times-high", "times-low",
      "same", "unit", "no-number", "formula", "call", "you", "decimal",
    ]
    let data = keys.map { " data-\($0)=\"\(PageHTML.attribute(words("script.\($0)")))\"" }
    let known = calls.map { "\($0.text)=\($0.exact)" }.joined(separator: "|")
    return insert(
      "<div id=\"lesson-words\" hidden\(data.joined()) data-calls=\"\(PageHTML.attribute(known))\"></div>"
    )
  }
}

extension Question.Kind {
  /// Whether its options say themselves what is right.
  fileprivate var isOpened: Bool { self == .choice || self == .multi }
}
