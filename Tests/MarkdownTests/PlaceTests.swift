import Markdown
import Testing

/// Every part knows where it stands, also where cmark itself is wrong.
@Suite struct PlaceTests {
  static let sources = [
    "Para α [one](calc:a) text\n  continued [two](calc:b) and `code`\nthird [th*r*ee](calc:c) end.",
    "> quote [q](calc:d)\n>   more [r](calc:e)\n",
    "- item [i](calc:f)\n  cont [j](calc:g)\n- [x] done [k](calc:h)\n",
    "| a α | b [l](calc:l) |\n|---|--:|\n| 1 \\| α [m](calc:m) |   **2** [n](calc:n) |\n",
    "a\\\nb  \nc &amp; \\*d [x](calc:x)\n    lazy [y](<calc:y>)\n",
    "head [one](calc:same) [two](calc:same)\n",
    "# Title [t](calc:t)\r\n\r\ntext [u](calc:u)\r\n",
    "text `one` `one` [v](calc:v) ~~gone~~ *it* [`code`](calc:w)",
  ]

  @Test(arguments: sources)
  func linksStandWhereTheyAreWritten(source: String) {
    for (destination, link) in links(MarkdownDocument(parsing: source).blocks) {
      let text = slice(source, link.span.utf8)
      #expect(text.hasPrefix("["))
      #expect(text.contains(destination))
      #expect(text.hasSuffix(")"))
    }
  }

  @Test(arguments: sources)
  func textsReadTheSameInTheSource(source: String) {
    for part in inlines(MarkdownDocument(parsing: source).blocks) {
      guard case .text(let text) = part.kind, !text.contains(where: { "&|*".contains($0) }) else {
        continue
      }
      #expect(slice(source, part.span.utf8) == text)
    }
  }

  @Test func equalLinksHaveDifferentPlaces() {
    let found = links(MarkdownDocument(parsing: PlaceTests.sources[5]).blocks).map(\.1.span)
    #expect(found.map(\.startColumn) == [6, 23])
    #expect(found.allSatisfy { $0.startLine == 1 })
  }

  @Test func blocksKnowTheirLines() {
    let document = MarkdownDocument(parsing: "# a\n\ntext\nmore\n\n```calc\nx = 1\n```\n")
    #expect(document.blocks.map(\.span.startLine) == [1, 3, 6])
    #expect(document.blocks.map(\.span.endLine) == [1, 4, 8])
    guard case .code(let code) = document.blocks[2].kind else {
      Issue.record("no code block")
      return
    }
    #expect(code.firstLine == 7)
    #expect(code.text == "x = 1\n")
  }

  private func slice(_ text: String, _ range: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }

  private func links(_ blocks: [MarkdownBlock]) -> [(String, MarkdownInline)] {
    inlineRuns(blocks).flatMap { $0.links.map { ($0.destination, $0.link) } }
  }

  private func inlines(_ blocks: [MarkdownBlock]) -> [MarkdownInline] {
    func flat(_ parts: [MarkdownInline]) -> [MarkdownInline] {
      parts.flatMap { [$0] + flat($0.children) }
    }
    return inlineRuns(blocks).flatMap(flat)
  }

  private func inlineRuns(_ blocks: [MarkdownBlock]) -> [[MarkdownInline]] {
    blocks.flatMap { block -> [[MarkdownInline]] in
      switch block.kind {
      case .heading(_, _, let words), .paragraph(let words): [words]
      case .quote(let inside), .callout(_, let inside): inlineRuns(inside)
      case .list(let list): list.items.flatMap { inlineRuns($0.blocks) }
      case .table(let table): (table.header + table.rows.joined()).map(\.inlines)
      default: []
      }
    }
  }
}
