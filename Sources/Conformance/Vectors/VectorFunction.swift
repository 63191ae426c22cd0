/// A function of the vector files and how the model evaluates it.
struct VectorFunction: Sendable {
  /// Its name in the files.
  let name: String
  let evaluate: @Sendable (VectorInputs) throws(VectorFault) -> ModelValue

  init(
    _ name: String, _ evaluate: @escaping @Sendable (VectorInputs) throws(VectorFault) -> ModelValue
  ) {
    self.name = name
    self.evaluate = evaluate
  }

  /// All functions the model has: the one list. Each topic has a file in `Functions`.
  static let all: [VectorFunction] =
    emission + gate + split + pool + limits + stakeState + rootFunds + fees + yields + locks
    + amounts

  /// The functions by name.
  static let byName: [String: VectorFunction] = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}
