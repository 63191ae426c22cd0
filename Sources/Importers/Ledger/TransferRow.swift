import StakingEconomics

/// A row of a history: what went, what came, what it cost.
struct TransferRow {
  let line: Int
  let date: DateText
  var sent: ImportedSum?
  var received: ImportedSum?
  var fee: ImportedSum?
  /// What it was worth, in a currency.
  var worth: ImportedSum?
  /// Whether that is what it once cost, as of a lot that is brought forward.
  var isAtCost = false
  var label = TransferLabel.none
  /// What an export of ours calls it.
  var phrase: LedgerPhrase?
  /// The transaction, where the file names it.
  var id: String?
  var block: UInt64?
  /// Whose, where the file tells wallets apart.
  var wallet: ChainKey?

  /// The row as a fee of TAO and no more, where it moves neither TAO nor alpha: a call that failed, or
  /// other coins. Nil for all else.
  var feeAlone: TransferRow? {
    guard let fee, fee.asset == .tao, fee.nano > 0,
      [sent, received].compactMap(\.self).allSatisfy({ $0.asset.ledger == nil || $0.nano == 0 })
    else { return nil }
    var row = self
    (row.sent, row.received, row.worth) = (nil, nil, nil)
    return row
  }

  /// Whether alpha of one subnet is given for that of another.
  var isSwapOfSubnets: Bool {
    guard case .alpha? = sent?.asset, case .alpha? = received?.asset else { return false }
    return sent?.asset != received?.asset
  }

  /// The money that was given or received for TAO or alpha.
  var payment: ImportedSum? {
    switch (sent, received) {
    case (let money?, let came?) where money.asset.isMoney && came.asset.ledger != nil: money
    case (let went?, let money?) where money.asset.isMoney && went.asset.ledger != nil: money
    default: nil
    }
  }

  /// What was paid with its fee, or what came of it without; nil where no money was given or received.
  func paid() -> ExactMoney? { payment.flatMap(withFee) }

  /// The same in the currency in which the row tells its worth, where that is another one.
  var otherWorth: (money: ExactMoney, currency: String)? {
    guard let payment, let worth, worth.asset != payment.asset, case .money(let code) = worth.asset
    else { return nil }
    return withFee(worth).map { ($0, code) }
  }

  private func withFee(_ sum: ImportedSum) -> ExactMoney? {
    let fee = fee.flatMap { money($0, in: sum.asset) }?.nano ?? 0
    return ExactMoney(nano: max(0, sum.nano + (payment == received ? -fee : fee)))
  }

  /// Money in the currency of what was paid or of what it was worth; the row itself tells the rate of
  /// both, half a unit of the last digit rounded up. Nil where it tells none.
  func money(_ sum: ImportedSum, in asset: ImportedAsset) -> ImportedSum? {
    guard sum.asset != asset else { return sum }
    let told = [payment, worth].compactMap(\.self)
    guard let one = told.first(where: { $0.asset == sum.asset }), one.nano > 0,
      let other = told.first(where: { $0.asset == asset }), asset.isMoney
    else { return nil }
    let (product, overflow) = sum.nano.multipliedReportingOverflow(by: other.nano)
    guard !overflow else { return nil }
    return ImportedSum(nano: (product + one.nano / 2) / one.nano, asset: asset)
  }

  /// Why it went away without anything for it.
  var reason: OutflowReason? {
    guard received == nil, phrase != .spent else { return nil }
    if let reason = phrase?.reason { return reason }
    if case .outflow(let reason) = label { return reason }
    return nil
  }

  /// Takes over what an export of ours says of it, where the row itself does not.
  mutating func read(
    _ found: (phrase: LedgerPhrase, worth: (money: ExactMoney, currency: String)?)?
  ) {
    phrase = found?.phrase
    guard worth == nil, let told = found?.worth,
      let asset = ImportedAsset(ticker: told.currency), asset.isWorth
    else { return }
    worth = ImportedSum(nano: told.money.nano, asset: asset)
  }
}

/// What a history says of the reason of a row.
enum TransferLabel: Hashable, Sendable {
  /// Income when received.
  case reward
  /// What comes without being income, as the file has it.
  case untaxed
  /// Given away for something.
  case spend
  /// Given away for nothing, or gone without anything for it.
  case outflow(OutflowReason)
  /// A fee alone.
  case fee
  /// Within what the person holds.
  case transfer
  case none
  /// Words that say nothing known.
  case unknown

  private static let rewards = [
    "reward", "staking", "staked", "interest", "income", "mining", "airdrop", "dividend", "bonus",
    "earn", "inflation", "masternode", "minting",
  ]
  private static let spends = ["spend", "payment", "expense"]
  private static let outflows: [(word: String, reason: OutflowReason)] = [
    ("gift", .gift), ("donation", .gift), ("stolen", .stolen), ("theft", .stolen),
    ("lost", .lost), ("loss", .lost), ("expense (non taxable)", .cost), ("cost", .cost),
  ]

  private static let fees: Set<Substring> = ["fee", "fees"]

  private static let plain: Set<String> = [
    "", "trade", "buy", "sell", "deposit", "withdrawal", "withdraw", "receive", "received", "send",
    "sent", "exchange", "swap", "convert", "crypto_deposit", "crypto_withdrawal", "in", "out",
  ]

  /// The meaning of a label, tag or type in any case.
  init(_ text: String) {
    let word = text.lowercased()
    if word.contains("unstak") {
      self = .transfer
    } else if TransferLabel.isUntaxed(word) {
      self = .untaxed
    } else if TransferLabel.rewards.contains(where: word.contains) {
      self = .reward
    } else if let found = TransferLabel.outflows.first(where: { word.contains($0.word) }) {
      self = .outflow(found.reason)
    } else if word.split(whereSeparator: { !$0.isLetter }).contains(
      where: TransferLabel.fees.contains)
    {
      self = .fee
    } else if TransferLabel.spends.contains(where: word.contains) {
      self = .spend
    } else if word.contains("transfer") || word == "stake" || word == "unstake" {
      self = .transfer
    } else {
      self = TransferLabel.plain.contains(word) ? .none : .unknown
    }
  }

  /// `Income (non taxable)`, `Airdrop (non taxable)`; swaps and expenses of that kind are what they are.
  private static func isUntaxed(_ word: String) -> Bool {
    ["non taxable", "non-taxable", "nontaxable", "steuerfrei"].contains(where: word.contains)
      && rewards.contains(where: word.contains)
  }
}
