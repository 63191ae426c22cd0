import StakingEconomics

/// The postings of one transaction.
struct JournalTransaction {
  let postings: [JournalPosting]

  init(_ postings: [JournalPosting]) { self.postings = JournalTransaction.filled(postings) }

  /// The posting without an amount gets what the others leave at cost, of each commodity.
  private static func filled(_ postings: [JournalPosting]) -> [JournalPosting] {
    guard let open = postings.firstIndex(where: { $0.amount == nil }) else { return postings }
    let rest = left(by: postings).filter { $0.value != 0 }
    guard !rest.isEmpty else { return postings }
    var result = postings
    let account = result.remove(at: open).account
    result += rest.sorted { $0.key.text < $1.key.text }.map {
      JournalPosting(account, ImportedSum(nano: -$0.value, asset: $0.key))
    }
    return result
  }

  /// - Parameter isLot: whether what a lot once cost counts before what it goes for, as in ledger.
  private static func left(
    by postings: [JournalPosting], atLots isLot: Bool = false
  ) -> [ImportedAsset: Int128] {
    var left: [ImportedAsset: Int128] = [:]
    for posting in postings {
      guard let amount = posting.amount else { continue }
      guard let cost = isLot ? posting.lotCost ?? posting.cost : posting.cost else {
        left[amount.asset, default: 0] += amount.nano
        continue
      }
      left[cost.asset, default: 0] += amount.nano < 0 ? -cost.nano : cost.nano
    }
    return left
  }

  /// What is left over at cost where a journal must come to nothing, as text; nil where it does.
  var excess: String? {
    guard postings.allSatisfy({ $0.amount != nil }) else { return nil }
    let rest = excess(atLots: false)
    // Two commodities without a cost are each other's price.
    let isPrice = rest.count == 2 && postings.allSatisfy { $0.cost == nil }
    guard !rest.isEmpty, !isPrice, !excess(atLots: true).isEmpty else { return nil }
    return rest.sorted { $0.key.text < $1.key.text }
      .map { "\(Shown.amount($0.value)) \($0.key.text)" }.joined(separator: " and ")
  }

  private func excess(atLots isLot: Bool) -> [ImportedAsset: Int128] {
    JournalTransaction.left(by: postings, atLots: isLot).filter {
      $0.value.magnitude > tolerance(of: $0.key)
    }
  }

  /// Half of the last digit that its amounts are written with, as hledger has it; of money a cent.
  private func tolerance(of asset: ImportedAsset) -> Int128.Magnitude {
    let digits = postings.filter { $0.amount?.asset == asset }.map(\.digits).max()
    var half: Int128.Magnitude = 500_000_000
    for _ in 0..<(digits ?? 9) { half /= 10 }
    return asset.ledger == nil ? max(half, 10_000_000) : half
  }

  /// Whether two postings say the very same.
  var repeats: Bool { Set(postings).count < postings.count }

  /// An account that says nothing of why something moved.
  var unknownAccount: String? {
    postings.map(\.account).first { $0.kind == .unknown }?.name
  }

  /// What it moves into and out of the accounts of what is held; what is earned beside a trade is a row of
  /// its own behind it.
  func transfers(_ line: Int, _ date: DateText) -> [TransferRow] {
    if isOpening { return openings(line, date) }
    var sums = owned
    let earned = earnedBesideTrade(sums)
    for sum in earned { sums[sum.asset, default: 0] -= sum.nano }
    return [transfer(sums, TransferRow(line: line, date: date))]
      + earned.map { sum in
        var row = TransferRow(line: line, date: date)
        (row.received, row.label) = (sum, .reward)
        row.worth = worth(of: row)
        return row
      }
  }

  /// TAO and alpha of accounts of income in a transaction that money is paid or received in.
  private func earnedBesideTrade(_ sums: [ImportedAsset: Int128]) -> [ImportedSum] {
    guard sums.contains(where: { $0.key.ledger == nil && $0.value != 0 }) else { return [] }
    var earned: [ImportedAsset: Int128] = [:]
    for posting in postings where posting.account.kind == .income {
      if let amount = posting.amount, amount.asset.ledger != nil {
        earned[amount.asset, default: 0] -= amount.nano
      }
    }
    return earned.filter { $0.value > 0 }.sorted { $0.key.text < $1.key.text }
      .map { ImportedSum(nano: $0.value, asset: $0.key) }
  }

  /// Accounts that a sale pays money to beside those of what is held.
  var spending: String? {
    guard paysMoney else { return nil }
    return postings.first { $0.account.isSpending && $0.amount?.asset.ledger == nil }?.account.name
  }

  /// Whether money comes into or out of what is held.
  var paysMoney: Bool {
    postings.contains { $0.account.holdsMoney && $0.amount.map { $0.asset.ledger == nil } == true }
  }

  private func transfer(
    _ owned: [ImportedAsset: Int128], _ begun: TransferRow
  ) -> TransferRow {
    var (row, sums) = (begun, owned)
    let others = takeFees(into: &row, &sums)
    let went = sums.filter { $0.value < 0 }
    let came = sums.filter { $0.value > 0 }
    row.sent = went.first.map { ImportedSum(nano: -$0.value, asset: $0.key) }
    row.received = came.first.map { ImportedSum(nano: $0.value, asset: $0.key) }
    if went.count > 1 || came.count > 1 { (row.sent, row.received) = (nil, nil) }
    row.worth = worth(of: row)
    if others.contains(where: { $0.kind == .income }) {
      row.label = .reward
    } else if row.label != .fee, others.contains(where: { $0.kind == .expense }) {
      row.label = .spend
      for account in others where account.kind == .expense {
        if let reason = account.reason { row.label = .outflow(reason) }
      }
    }
    return row
  }

  /// TAO and alpha of what is held; of money what is owed too, for it pays and is paid.
  private var owned: [ImportedAsset: Int128] {
    let isTrade = paysMoney
    var sums: [ImportedAsset: Int128] = [:]
    for posting in postings {
      guard let amount = posting.amount else { continue }
      let (account, isMoney) = (posting.account, amount.asset.ledger == nil)
      guard
        account.kind == .own
          || isMoney && (account.holdsMoney || isTrade && account.isSpending)
      else { continue }
      sums[amount.asset, default: 0] += amount.nano
    }
    return sums
  }

  /// Tells fees apart from what they were paid for; alone one is what the transaction is about.
  ///
  /// - Returns: the accounts besides those of fees.
  private func takeFees(
    into row: inout TransferRow, _ sums: inout [ImportedAsset: Int128]
  ) -> [JournalAccount] {
    var fees: [ImportedAsset: Int128] = [:]
    for posting in postings where posting.account.isFee {
      if let amount = posting.amount { fees[amount.asset, default: 0] += amount.nano }
    }
    fees = fees.filter { $0.value > 0 }
    // One in TAO or alpha changes what is held; what money comes to is less by its fee already.
    let first = fees.min { one, other in
      (one.key.ledger == nil ? 1 : 0, one.key.text) < (
        other.key.ledger == nil ? 1 : 0, other.key.text
      )
    }
    let fee = first.map { ImportedSum(nano: $0.value, asset: $0.key) }
    sums = sums.filter { $0.value != 0 }
    guard let fee else { return postings.map(\.account) }
    guard sums != [fee.asset: -fee.nano] else {
      row.label = .fee
      return postings.map(\.account)
    }
    row.fee = fee
    if fee.asset.ledger != nil || sums[fee.asset] != nil { sums[fee.asset, default: 0] += fee.nano }
    return postings.map(\.account).filter { !$0.isFee }
  }

  /// Money that stands against what is moved, where nothing has a cost.
  private var price: ImportedSum? {
    var sums: [ImportedAsset: Int128] = [:]
    for posting in postings where !posting.account.isFee {
      if let amount = posting.amount, case .money = amount.asset {
        sums[amount.asset, default: 0] += amount.nano
      }
    }
    guard sums.count == 1, let only = sums.first, only.value != 0 else { return nil }
    return ImportedSum(nano: Int128(only.value.magnitude), asset: only.key)
  }

  /// What the costs of its postings come to for what is moved.
  private func worth(of row: TransferRow) -> ImportedSum? {
    // What a swap costs in TAO is the TAO that went, no worth beside it.
    let isSwap = row.sent != nil && row.received != nil
    let costs = postings.filter { posting in
      guard let cost = posting.cost, cost.asset.isWorth else { return false }
      return cost.asset != .tao || !isSwap
    }
    guard let first = costs.first, let cost = first.cost, let amount = first.amount else {
      return isSwap ? nil : price
    }
    guard
      let moved = [row.sent, row.received].compactMap(\.self).first(where: {
        $0.asset == amount.asset
      })
    else { return cost }
    var (sum, paid): (Int128, Int128) = (0, 0)
    for posting in costs where posting.cost?.asset == cost.asset && posting.account.kind != .income
    {
      guard let one = posting.amount, one.asset == amount.asset, let own = posting.cost else {
        continue
      }
      sum += Int128(one.nano.magnitude)
      paid += own.nano
    }
    guard sum > 0, sum != moved.nano else {
      return ImportedSum(nano: sum > 0 ? paid : cost.nano, asset: cost.asset)
    }
    let (product, overflow) = paid.multipliedReportingOverflow(by: moved.nano)
    return ImportedSum(nano: overflow ? cost.nano : product / sum, asset: cost.asset)
  }
}
