/// All functions of the language: the one list to add to.
public enum FunctionCatalogue {
  /// In the order help shows them.
  public static let all: [CalculatorFunction] =
    PoolFunctions.all + StakingFunctions.all + ChainFunctions.all + RateFunctions.all
    + ArithmeticFunctions.all

  private static let byName: [String: CalculatorFunction] = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  static let names: [String] = all.map(\.name)

  /// The function of a name.
  public static func function(named name: String) -> CalculatorFunction? { byName[name] }
}
