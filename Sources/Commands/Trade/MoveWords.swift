/// `100 α64 to 51`, `all from 64 to root`, `10 TAO from root to 64` cut into what, whence and where.
struct MoveWords: Hashable {
  /// The amount with its origin, as `unstake` takes them.
  var origin: [String]
  /// Where it goes, as typed; nil if it is missing.
  var destination: String?

  init(_ words: [String]) {
    guard let index = words.lastIndex(where: { ["to", "into"].contains($0.lowercased()) }) else {
      origin = words
      return
    }
    origin = Array(words[..<index])
    destination = words[(index + 1)...].joined(separator: " ").nonEmpty
  }
}
