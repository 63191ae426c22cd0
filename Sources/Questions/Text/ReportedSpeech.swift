/// The beginning of a question that somebody passes on: "a customer asks whether", "user wants to know".
///
/// Who asks says nothing of what is asked.
enum ReportedSpeech {
  private static let articles: Set<String> = [
    "a", "the", "my", "our", "one", "another", "this", "some", "ein", "eine", "der", "die", "un",
    "una", "el", "la",
  ]
  private static let askers: Set<String> = [
    "customer", "customers", "client", "clients", "user", "users", "caller", "callers", "kunde",
    "kundin", "kunden", "cliente", "clientes", "usuario",
  ]
  /// What they do, the longest first.
  private static let verbs: [[String]] = [
    ["wants", "to", "know"], ["want", "to", "know"], ["is", "asking"],
    ["would", "like", "to", "know"],
    ["asks", "me"], ["asked", "me"], ["asks", "us"], ["asks"], ["asked"], ["ask"], ["says"],
    ["reports"], ["complains"], ["wonders"], ["mochte", "wissen"], ["will", "wissen"], ["fragt"],
    ["pregunta"], ["quiere", "saber"], ["dice"],
  ]
  private static let links: Set<String> = ["whether", "if", "that", "ob", "dass", "si", "que"]

  /// The tokens of the question itself.
  static func dropped(from tokens: [Token]) -> [Token] {
    var place = 0
    func text(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].text : "" }
    if articles.contains(text(0)) { place = 1 }
    guard askers.contains(text(place)) else { return tokens }
    place += 1
    guard
      let verb = verbs.first(where: { words in
        words.indices.allSatisfy { text(place + $0) == words[$0] }
      })
    else { return tokens }
    place += verb.count
    if links.contains(text(place)) { place += 1 }
    // Something has to be asked.
    return tokens.count - place > 1 ? Array(tokens[place...]) : tokens
  }
}
