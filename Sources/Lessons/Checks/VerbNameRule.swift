import Diagnostics

/// A calculated name is no verb of the lab: `back` typed to see it would turn a page.
enum VerbNameRule: LessonRule {
  static let finds: [LessonFault] = [.nameIsVerb]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    checked.lesson.calculations.flatMap(\.lines).compactMap { line in
      guard LabVerbs.all.contains(line.name.text) else { return nil }
      return checked.fault(
        .nameIsVerb, at: line.name.range, "`\(line.name.text)` is a verb of the lab",
        why: "Whoever types it to see the value gets what the verb does.",
        hint: "choose another name")
    }
  }
}

/// The verbs of the lab, which lessons stand below; a test holds the list against the catalogue.
package enum LabVerbs {
  /// Verbs, and the everyday words that are taken for one.
  package static let all: Set<String> = Set(
    """
    again ask back breakeven claim clear compare completions correlation data diagnostics done \
    earn exit facts find forget go help hint history hold holdings import keys learn leave lesson \
    lessons load man manual mark market marks model montecarlo move next no ok place play plot \
    portfolio profile progress project quit quote records redo report reset restart review save \
    set skip solution split stake start stop table template term undo unstake vars version wait \
    what why yes
    """.split(separator: " ").map(String.init))
}
