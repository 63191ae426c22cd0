/// One way to ask something, as concepts.
///
/// `leave cost/fee now? -claim +2`: LEAVE and one of COST and FEE must be there, NOW may be, CLAIM must not.
/// What is there and named counts with its weight, `+2` with two more.
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

  init(_ text: String, intent: Int) {
    self.text = text
    self.intent = intent
    for part in text.split(separator: " ") { add(part) }
  }

  private mutating func add(_ part: Substring) {
    if part.hasPrefix("+") {
      bonus = Int(part.dropFirst()) ?? 0
      return
    }
    let isForbidden = part.hasPrefix("-")
    var group = ConceptSet()
    var isOptional = false
    for name in part.drop(while: { $0 == "-" }).split(separator: "/") {
      isOptional = isOptional || name.hasSuffix("?")
      let plain = String(name.hasSuffix("?") ? name.dropLast() : name)
      if let number = Concept.numbers[plain] {
        group.insert(number)
      } else {
        unknownNames.append(plain)
      }
    }
    if isForbidden {
      forbidden.formUnion(group)
    } else {
      named.formUnion(group)
      if !isOptional { required.append(group) }
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
    intent.patterns.map { Pattern($0, intent: number) }
  }
}
