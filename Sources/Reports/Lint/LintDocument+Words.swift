import Decimals
import Diagnostics
import Markdown

extension LintDocument {
  /// What nobody can promise, in small letters.
  static let banned =
    [
      "guaranteed", "risk-free", "risk free", "riskless", "without risk", "no risk",
      "zero risk", "safe yield", "safe return", "safe income", "safe investment", "secure income",
      "passive income", "effortless income", "cannot lose", "can't lose", "can not lose",
      "never lose",
      "nothing to lose", "will earn", "will pay you", "will make you", "always profitable",
      "always pays", "always earns", "always grows", "always wins", "always goes up",
      "sure profit", "sure thing", "certain profit", "easy money", "free money", "get rich",
      "double your", "triple your", "to the moon",
    ] + bannedElsewhere

  /// The same in German and Spanish.
  private static let bannedElsewhere = [
    "garantiert", "garantierte", "garantierter", "risikofrei", "risikolos", "ohne risiko",
    "kein risiko", "sichere rendite", "sicherer ertrag", "sicherer gewinn", "passives einkommen",
    "nicht verlieren", "nichts zu verlieren", "immer gewinn", "verdoppeln sie", "verdopple dein",
    "schnell reich", "garantizado", "garantizada", "garantizados", "sin riesgo", "sin riesgos",
    "rendimiento seguro", "ganancia segura", "ingresos pasivos", "no puedes perder",
    "nunca pierde", "nada que perder", "duplica tu", "dinero fácil", "siempre gana",
  ]

  /// What would be advice.
  static let advice = [
    "you should buy", "you should sell", "you should stake", "we recommend", "we advise",
    "our advice", "we suggest", "buy now", "sell now", "don't miss", "the best subnet is",
    "the best validator is",
  ]

  private static let emptyLinks: Set<String> = [
    "here", "click here", "this", "link", "this link", "more", "read more", "this page",
  ]

  /// Promises, advice, links that say nothing, acronyms that nobody explained.
  func wordFaults(acronyms: Set<String>) -> [LintFault] {
    let links = prose.flatMap(\.words.links).filter {
      LintDocument.emptyLinks.contains($0.link.children.plainText.lowercased())
    }
    return phrases(LintDocument.banned, .banned, "nobody can promise this")
      + phrases(LintDocument.advice, .advice, "this is advice")
      + links.map {
        LintFault(
          .link, "this link does not say where it leads", at: $0.link.span.utf8)
      } + acronymFaults(acronyms)
  }

  /// Places of phrases anywhere in the text, tables and headings too; code is no promise.
  private func phrases(_ phrases: [String], _ rule: LintRule, _ summary: String) -> [LintFault] {
    var isCode = false
    let bytes = text.markdown.utf8.map { byte -> UInt8 in
      if byte == UInt8(ascii: "`") { isCode.toggle() }
      return isCode ? 0x20 : (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
    return phrases.flatMap { phrase -> [LintFault] in
      var faults: [LintFault] = []
      var start = 0
      while let found = bytes[start...].firstRange(of: Array(phrase.utf8)) {
        if isWord(found, in: bytes) {
          faults.append(LintFault(rule, "“\(phrase)”: \(summary)", at: found))
        }
        start = found.upperBound
      }
      return faults
    }
  }

  private func isWord(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    func isLetter(_ index: Int) -> Bool {
      bytes.indices.contains(index) && (0x61...0x7A).contains(bytes[index])
    }
    return !isLetter(range.lowerBound - 1) && !isLetter(range.upperBound)
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
