extension Importers {
  /// One line a kind.
  static let all: [Importer] = [
    .btcliStake, .bittensorStake, .bittensorRoot, .walletBalance, .taostatsBalance,
    .taostatsDelegation, .taostatsTaxJSON, .taostatsTax, .taostatsReport, .taostatsTransfers,
    .ledgerTable, .recordsIncome, .recordsTable, .koinlySimple, .awaken, .koinly, .coinTracking,
    .coinTracker, .coinLedger, .kraken, .coinbase,
    .btcliTable, .bittensorTable, .walletBalanceTable, .journal, .spreadsheet,
  ]
}
