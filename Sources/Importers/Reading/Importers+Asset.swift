public import StakingEconomics

extension Importers {
  /// The asset of a word: `TAO`, `SN64`, `α64`; nil for anything else.
  public static func asset(named word: String) -> LedgerAsset? {
    ImportedAsset(ticker: word)?.ledger
  }
}
