/// What a question names; `Naming` finds these, words alone do not say them.
extension Concept {
  static let named: [Concept] = [
    Concept(
      "#amount", 2),
    Concept(
      "#tao", 2, anchor: true),
    Concept(
      "#two", 3),
    Concept(
      "#alpha", 3, anchor: true),
    Concept(
      "#money", 1),
    Concept(
      "#share", 2),
    Concept(
      "#part", 3),
    Concept(
      "#time", 2),
    Concept(
      "#rate", 3),
    Concept(
      "#change", 3),
    Concept(
      "#subnet", 2, anchor: true),
    Concept(
      "#several", 2),
    Concept(
      "#exchange", 4),
    Concept(
      "#currency", 2),
    Concept(
      "#country", 5),
    Concept(
      "#parts", 4),
    Concept(
      "#taoprice", 3, anchor: true),
    Concept(
      "#taken", 3, anchor: true),
    Concept(
      "#payment", 4, anchor: true),
    Concept(
      "#taofall", 4, anchor: true),
  ]
}
