import Decimals
import Diagnostics
import Markdown

extension LintDocument {
  /// What would be advice.
  static let advice = PhraseList([
    "you should buy", "you should sell", "you should stake", "we recommend", "we advise",
    "our advice", "we suggest", "buy now", "sell now", "stake now", "act now", "don't miss",
    "last chance", "before it is too late", "before it's too late", "limited time", "hurry up",
    "the best subnet is", "the best validator is",
    "jetzt kaufen", "jetzt verkaufen", "jetzt staken", "nicht verpassen", "letzte chance",
    "wir empfehlen", "compra ahora", "compra ya", "vende ahora", "última oportunidad",
    "no te lo pierdas", "te recomendamos", "recomendamos",
  ])

  private static let emptyLinks: Set<String> = [
    "here", "click here", "this", "link", "this link", "more", "read more", "this page",
  ]

  /// Promises, advice, links that say nothing, acronyms that nobody explained.
  func wordFaults(acronyms: Set<String>) -> [LintFault] {
    let links = prose.flatMap(\.words.links).filter {
      LintDocument.emptyLinks.contains($0.link.children.plainText.lowercased())
    }
    let reading = PhraseReading(text.markdown)
    let advice = reading.found(LintDocument.advice).map {
      LintFault(.advice, "“\($0.phrase)”: this is advice", at: $0.utf8)
    }
    return promiseFaults(reading) + askingFaults(reading) + advice
      + links.map {
        LintFault(
          .link, "this link does not say where it leads", at: $0.link.span.utf8)
      } + acronymFaults(acronyms)
  }

  /// Capitals that neither the glossary nor the text explains.
  private func acronymFaults(_ known: Set<String>) -> [LintFault] {
    var seen = known
    return prose.flatMap { paragraph -> [LintFault] in
      let words = paragraph.plain.split { !$0.isLetter && !$0.isNumber }
      return words.compactMap { word in
        guard (3...6).contains(word.count), word.allSatisfy({ $0.isLetter && $0.isUppercase }),
          !text.markdown.contains("(\(word))"), Currency.named(word) == nil,
          seen.insert(String(word)).inserted
        else { return nil }
        return LintFault(
          .acronym, "“\(word)” is not explained", at: place(of: [word], in: paragraph))
      }
    }
  }
}
