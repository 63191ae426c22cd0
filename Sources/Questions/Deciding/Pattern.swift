/// One way to ask something, as concepts.
///
/// `leave cost/fee -claim +2`: LEAVE and one of COST and FEE must be there, CLAIM must not. What is there
/// of these, and of the companions of the intent, counts with its weight; `+2` is two more.
struct Pattern: Sendable {
  let text: String
  let intent: Int
  /// Each needs one of its concepts.
  private(set) var required: [ConceptSet] = []
  private(set) var named = ConceptSet()
  private(set) var forbidden = ConceptSet()
  private(set) var bonus = 0
  /// Names that are no concept: a fault of the table, which a test looks for.
  private(set) var unknownNames: [String] = []

  /// - Parameter companions: concepts that may be there besides.
  init(_ text: String, companions: ConceptSet = ConceptSet(), intent: Int) {
    self.text = text
    self.intent = intent
    // By bytes: a thousand patterns are read before the first question.
    for part in text.utf8.split(separator: UInt8(ascii: " ")) { add(part) }
    named.formUnion(companions)
  }

  private mutating func add(_ part: Substring.UTF8View) {
    if part.first == UInt8(ascii: "+") {
      bonus = Int(Substring(part.dropFirst())) ?? 0
      return
    }
    let isForbidden = part.first == UInt8(ascii: "-")
    let group = set(of: isForbidden ? part.dropFirst() : part)
    if isForbidden {
      forbidden.formUnion(group)
    } else {
      named.formUnion(group)
      required.append(group)
    }
  }

  private mutating func set(of names: Substring.UTF8View) -> ConceptSet {
    names.split(separator: UInt8(ascii: "/")).reduce(into: ConceptSet()) { set, name in
      let name = String(Substring(name))
      if let number = Concept.numbers[name] {
        set.insert(number)
      } else {
        unknownNames.append(name)
      }
    }
  }

  /// What it accounts for of these concepts; nil if it does not fit.
  func match(_ present: ConceptSet) -> ConceptSet? {
    guard forbidden.isDisjoint(with: present),
      required.allSatisfy({ !$0.isDisjoint(with: present) }), !required.isEmpty
    else { return nil }
    return named.intersection(present)
  }

  /// Every pattern of every intent.
  static let all: [Pattern] = Intent.all.enumerated().flatMap { number, intent in
    let companions = ConceptSet(intent.companionNames)
    return intent.patterns.map { Pattern($0, companions: companions, intent: number) }
  }
}
