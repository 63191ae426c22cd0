public import StakingEconomics
import TextFormats

/// A shape in which other programs read a ledger.
public enum LedgerExport: String, Hashable, Sendable, CaseIterable {
  /// Koinly's universal format.
  case koinly
  /// CoinTracking's trade table.
  case cointracking
  /// CoinLedger's universal format.
  case coinledger
  /// A journal of hledger.
  case hledger

  /// What it is.
  public var title: String {
    switch self {
    case .koinly: "Koinly universal CSV"
    case .cointracking: "CoinTracking CSV"
    case .coinledger: "CoinLedger universal CSV"
    case .hledger: "hledger journal"
    }
  }

  /// The events in this shape. What moves nothing, as a stake on root, has no row; a price that is not
  /// known leaves its cell empty.
  ///
  /// - Parameter unit: what the events' prices are in.
  public func text(of events: [RecordedEvent], in unit: LedgerUnit) -> String {
    switch self {
    case .koinly:
      CSVText.table(columns: Koinly.columns, rows: rows(events, unit).map(Koinly.cells))
    case .cointracking:
      CSVText.table(columns: CoinTracking.columns, rows: rows(events, unit).map(CoinTracking.cells))
    case .coinledger:
      CSVText.table(columns: CoinLedger.columns, rows: rows(events, unit).map(CoinLedger.cells))
    case .hledger: Journal(events, unit).text
    }
  }

  private func rows(_ events: [RecordedEvent], _ unit: LedgerUnit) -> [ExportRow] {
    events.compactMap { ExportRow($0, in: unit) }
  }
}

private enum Koinly {
  static let columns = [
    "Date", "Sent Amount", "Sent Currency", "Received Amount", "Received Currency", "Fee Amount",
    "Fee Currency", "Net Worth Amount", "Net Worth Currency", "Label", "Description", "TxHash",
  ]

  static func cells(_ row: ExportRow) -> [CSVText.Cell] {
    let date = row.time.dateParts
    let label =
      switch row.reason {
      case .reward: "reward"
      case .spend, .fee, .cost: "cost"
      case .gift: "gift"
      case .lost: "lost"
      case .stolen: "stolen"
      case .trade, .deposit, .withdrawal: ""
      }
    return [.text("\(date.year)-\(date.month)-\(date.day) \(date.clock) UTC")]
      + pair(row.sent) + pair(row.received) + pair(row.fee) + pair(row.worth)
      + [.text(label), .text(row.phrase.rawValue), .text(row.id)]
  }

  private static func pair(_ sum: ExportRow.Sum?) -> [CSVText.Cell] {
    [sum.map { .number($0.amount) } ?? .empty, sum.map { .text($0.ticker) } ?? .empty]
  }
}

private enum CoinTracking {
  static let columns = [
    "Type", "Buy", "Cur.", "Sell", "Cur.", "Fee", "Cur.", "Exchange", "Group", "Comment", "Date",
    "Tx-ID",
  ]

  static func cells(_ row: ExportRow) -> [CSVText.Cell] {
    let date = row.time.dateParts
    let type =
      switch row.reason {
      case .reward: "Staking"
      case .trade: row.sent == nil || row.received == nil ? "Deposit" : "Trade"
      case .deposit: "Deposit"
      case .withdrawal: "Withdrawal"
      case .spend: "Spend"
      case .fee: "Other Fee"
      case .gift: "Gift"
      case .lost: "Lost"
      case .stolen: "Stolen"
      case .cost: "Expense (non taxable)"
      }
    return [.text(type)] + pair(row.received) + pair(row.sent) + pair(row.fee) + [
      .text("Bittensor Wallet"), .text(""), .text(row.valued),
      .text("\(date.day).\(date.month).\(date.year) \(date.clock)"), .text(row.id),
    ]
  }

  /// A dash stands for none.
  private static func pair(_ sum: ExportRow.Sum?) -> [CSVText.Cell] {
    [.number(sum?.amount ?? "-"), .text(sum?.ticker ?? "")]
  }
}

private enum CoinLedger {
  static let columns = [
    "Date (UTC)", "Platform (Optional)", "Asset Sent", "Amount Sent", "Asset Received",
    "Amount Received", "Fee Currency (Optional)", "Fee Amount (Optional)", "Type",
    "Description (Optional)", "TxHash (Optional)",
  ]

  static func cells(_ row: ExportRow) -> [CSVText.Cell] {
    let date = row.time.dateParts
    let type =
      switch row.reason {
      case .reward: "Staking"
      case .trade: row.sent == nil || row.received == nil ? "Deposit" : "Trade"
      case .deposit: "Deposit"
      case .withdrawal: "Withdrawal"
      case .spend, .fee, .cost: "Merchant Payment"
      case .gift: "Gift Sent"
      case .lost: "Casualty Loss"
      case .stolen: "Theft Loss"
      }
    return [
      .text("\(date.month)/\(date.day)/\(date.year) \(date.clock)"), .text("Bittensor"),
    ] + pair(row.sent) + pair(row.received) + pair(row.fee) + [
      .text(type), .text(row.valued), .text(row.id),
    ]
  }

  private static func pair(_ sum: ExportRow.Sum?) -> [CSVText.Cell] {
    [sum.map { .text($0.ticker) } ?? .empty, sum.map { .number($0.amount) } ?? .empty]
  }
}
