/// A kind of file.
public struct ImportKind: Hashable, Sendable {
  /// What it holds.
  public enum Content: String, Hashable, Sendable {
    /// What is held at a time.
    case holdings
    /// What came and went; no present balance.
    case ledger
    /// What came and went, with the balance of the last day.
    case ledgerWithBalances = "ledger with balances"
    /// Sums in TAO only: no position can be told from them.
    case totals
  }

  /// Its name for `--as`, as `btcli-stake`.
  public let name: String
  /// What it is called, as `btcli stake list, JSON`.
  public let title: String
  /// What it holds.
  public let content: Content
  /// How the person gets such a file.
  public let origin: String
  /// Whether its parts are counted as records; else by lines.
  public let countsRecords: Bool

  init(
    _ name: String, _ title: String, _ content: Content, from origin: String,
    isCounted: Bool = false
  ) {
    (self.name, self.title, self.content) = (name, title, content)
    (self.origin, countsRecords) = (origin, isCounted)
  }
}
