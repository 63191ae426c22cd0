import Markdown

/// Parts of a lesson's page as Markdown and finished HTML; the HTML stands in `figures` and each
/// fence `chart NAME` in the Markdown for one of them.
struct PageHTML {
  let words: LessonWords
  let lesson: String
  private(set) var figures: [String: String] = [:]

  init(words: LessonWords, lesson: String) {
    self.words = words
    self.lesson = lesson
  }

  var labels: PageLabels { PageLabels(words: words) }

  mutating func text(_ part: PagePart) -> String {
    switch part {
    case .text(let text): text
    case .calculation(let lines): insert(PageHTML.calculation(lines))
    case .question(let question): insert(self.question(question))
    case .myth(let claim, let truth, let limits): insert(myth(claim, truth, limits))
    case .chart(let chart): insert(self.chart(chart))
    case .slider(let slider): insert(self.slider(slider))
    case .later(let question, let parts): later(question, parts)
    }
  }

  /// A fence that stands for finished HTML.
  mutating func insert(_ html: String) -> String {
    let name = "part-\(figures.count + 1)"
    figures[name] = html
    return "```chart \(name)\n```"
  }

  private mutating func later(_ question: String, _ parts: [PagePart]) -> String {
    let open = insert(
      "<details class=\"later\" data-after=\"\(PageHTML.attribute(question))\">\n"
        + "<summary>\(PageHTML.escaped(words("page.go-on")))</summary>")
    let inside = parts.map { text($0) }
    return ([open] + inside + [insert("</details>")]).joined(separator: "\n\n")
  }

  // MARK: Pieces

  static func attribute(_ text: String) -> String { HTMLText.attribute(text) }
  static func escaped(_ text: String) -> String { HTMLText.escaped(text) }

  /// Blocks of Markdown.
  static func blocks(_ markdown: String) -> String {
    MarkdownDocument(parsing: markdown).html(options: HTMLOptions(rowHeadings: true))
  }

  /// Markdown of one paragraph, without its tags.
  static func inline(_ markdown: String) -> String {
    var html = blocks("\u{2060}" + markdown)
    if html.hasPrefix("<p>"), html.hasSuffix("</p>\n") {
      html = String(html.dropFirst(3).dropLast(5))
    }
    return html.filter { $0 != "\u{2060}" }
  }

  private static func calculation(_ lines: [PageCalculation]) -> String {
    let rows = lines.map { line in
      let how = line.how.map { " <code>= \(escaped($0))</code>" } ?? ""
      let exact = line.exact.map {
        " data-name=\"\(attribute(line.name))\" data-exact=\"\(attribute($0))\""
      }
      return "<div\(exact ?? "")><dt>\(escaped(line.name))</dt>"
        + "<dd><b>\(escaped(line.value))</b>\(how)</dd></div>"
    }
    return "<dl class=\"calc\">\n\(rows.joined(separator: "\n"))\n</dl>"
  }

  static func details(_ kind: String, _ summary: String, _ inside: String) -> String {
    "<details class=\"\(kind)\">\n<summary>\(summary)</summary>\n\(inside)\n</details>\n"
  }

  private func myth(_ claim: String, _ truth: String, _ limits: String?) -> String {
    let but = limits.map {
      "<p><b>\(PageHTML.escaped(words("screen.limits")))</b> \(PageHTML.inline($0))</p>"
    }
    return "<div class=\"myth\">\n<p><b>\(PageHTML.escaped(words("screen.myth")))</b> "
      + PageHTML.inline(claim) + "</p>\n"
      + "<p><b>\(PageHTML.escaped(words("screen.truth")))</b> \(PageHTML.inline(truth))</p>\n"
      + (but ?? "") + "\n</div>"
  }

  // MARK: Pictures

  static func table(_ table: PageTable, id: String) -> String {
    let heads = table.heads.enumerated().map {
      "<th scope=\"col\"\($0 == 0 ? "" : " class=\"number\"")>\(escaped($1))</th>"
    }
    let rows = table.rows.map { cells in
      let all = cells.enumerated().map { index, cell in
        if index == 0 { return "<th scope=\"row\">\(inline(cell))</th>" }
        // On a narrow screen cells stand under each other, and each says what it is.
        let head = table.heads.indices.contains(index) ? attribute(table.heads[index]) : ""
        return "<td class=\"number\" data-label=\"\(head)\">\(escaped(cell))</td>"
      }
      return "<tr>\(all.joined())</tr>"
    }
    return """
      <div class="table" role="region" aria-labelledby="\(id)" tabindex="0">
      <table>
      <caption id="\(id)">\(escaped(table.caption))</caption>
      <thead>
      <tr>\(heads.joined())</tr>
      </thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      </div>

      """
  }

  private func chart(_ chart: PageChart) -> String {
    let table = chart.table.map {
      PageHTML.details(
        "data", PageHTML.escaped(words("page.data")), PageHTML.table($0, id: "data-\(chart.id)"))
    }
    return "<figure class=\"drawn\" id=\"chart-\(PageHTML.attribute(chart.id))\">\n"
      + "<p class=\"figure-title\">\(PageHTML.inline(chart.title))</p>\n\(chart.svg)\n"
      + "<figcaption>\(PageHTML.inline(chart.description))</figcaption>\n</figure>\n"
      + (table ?? "")
  }

  private func slider(_ slider: PageSlider) -> String {
    let heads = slider.table.heads
    let middle = slider.fine.count / 2
    let rows = slider.fine.map { $0.joined(separator: "\t") }.joined(separator: "\n")
    let cells = heads.enumerated().map { index, head in
      "<div><dt>\(PageHTML.escaped(head))</dt><dd><b>\(PageHTML.escaped(slider.fine[middle][index]))"
        + "</b></dd></div>"
    }
    let range = HTMLRange(
      id: "slider-" + slider.id, label: heads[0], places: slider.fine.count, start: middle,
      isNamed: true)
    // Line ends and tabs stay in an attribute only as references.
    let data = PageHTML.rows(rows)
    return """
      <div class="slider" hidden data-rows="\(data)">
      \(range.html)
      <dl class="calc" aria-live="polite">
      \(cells.joined(separator: "\n"))
      </dl>
      </div>
      \(PageHTML.table(slider.table, id: "table-of-\(slider.id)"))<p>\(PageHTML.inline(slider.description))</p>
      """
  }

  private static func rows(_ text: String) -> String {
    text.split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { attribute(String($0)) }
        .joined(separator: "&#9;")
    }.joined(separator: "&#10;")
  }
}
