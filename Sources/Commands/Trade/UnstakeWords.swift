/// `100 α64`, `100 alpha from 64`, `all from root`, `half α64` cut into what and where.
struct UnstakeWords: Hashable {
  /// The amount as typed.
  var amount: String
  /// The place as typed; nil where the amount says it.
  var place: String?

  init(_ words: [String]) {
    if let index = words.lastIndex(where: { ["from", "on", "in"].contains($0.lowercased()) }) {
      amount = words[..<index].joined(separator: " ")
      place = words[(index + 1)...].joined(separator: " ").nonEmpty
    } else if let first = words.first, words.count > 1, AmountReader.isPart(first) {
      amount = first
      place = words.dropFirst().joined(separator: " ")
    } else {
      amount = words.joined(separator: " ")
    }
  }
}
