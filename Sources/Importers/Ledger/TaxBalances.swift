import CivilTime
import Decimals
import StakingEconomics
import StakingModel

/// What the accounting of taostats.io says of one token of one wallet: balances, and what moved between
/// them. Rows may come in any order.
struct TaxBalances {
  /// Whose, and of what.
  struct Account: Hashable {
    let coldkey: ChainKey?
    let asset: LedgerAsset
  }

  private let account: Account
  private var asset: LedgerAsset { account.asset }
  /// The first and the last row with a balance.
  private var ends: (first: TaxEntry, last: TaxEntry)?
  /// The first row of any kind, and its line.
  private var begin: (time: Int64, line: Int)
  private var flows: [(time: Int64, rao: Int128)] = []
  private var days: Set<Int64> = []
  /// What rows with a day's balance or income say, by their time.
  private var stated: [Int64: Int] = [:]
  /// The row that calls all that was there before income.
  private var opensWithAll = false

  init(_ account: Account, _ entry: TaxEntry) {
    self.account = account
    begin = (entry.date.time.seconds, entry.line)
  }

  mutating func add(_ entry: TaxEntry) {
    let time = entry.date.time.seconds
    if time < begin.time { begin = (time, entry.line) }
    if entry.type.isEmpty { stated[time] = TaxBalances.saying(entry) }
    flows.append((time, (entry.income ?? 0) + entry.credit - entry.debit))
    guard entry.balance != nil else { return }
    days.insert(entry.date.time.date.day)
    guard let known = ends else { return ends = (entry, entry) }
    if entry.date.time < known.first.date.time { ends?.first = entry }
    if entry.date.time > known.last.date.time { ends?.last = entry }
  }

  /// Whether a day's row says another balance or income than one of the same time did.
  func contradicts(_ entry: TaxEntry) -> Bool {
    guard entry.type.isEmpty, let known = stated[entry.date.time.seconds] else { return false }
    return known != TaxBalances.saying(entry)
  }

  private static func saying(_ entry: TaxEntry) -> Int {
    var hasher = Hasher()
    hasher.combine(entry.balance)
    hasher.combine(entry.income)
    return hasher.finalize()
  }

  /// Whether a row is the first with a balance, whose income then is all that was there before.
  mutating func opens(with entry: TaxEntry) -> Bool {
    guard ends?.first.line == entry.line else { return false }
    opensWithAll = true
    return true
  }

  /// All that moved up to the first balance, with it or before.
  private var movedBefore: Int128 {
    guard let first = ends?.first else { return 0 }
    let time = first.date.time.seconds
    let moved = flows.reduce(Int128(0)) { $1.time <= time ? $0 + $1.rao : $0 }
    return moved - (opensWithAll ? first.income ?? 0 : 0)
  }

  // MARK: The end

  func finish(_ builder: inout ImportBuilder) {
    guard let ends else { return }
    check(ends, &builder)
    noteGaps(&builder)
    hold(ends.last, &builder)
    open(ends.first, &builder)
  }

  private func check(_ ends: (first: TaxEntry, last: TaxEntry), _ builder: inout ImportBuilder) {
    let (start, end) = (ends.first.date.time.seconds, ends.last.date.time.seconds)
    guard let first = ends.first.balance, let last = ends.last.balance, start < end else { return }
    let moved = flows.reduce(Int128(0)) {
      $1.time > start && $1.time <= end ? $0 + $1.rao : $0
    }
    builder.check(
      "\(asset.ticker): first balance and all that moved", first + moved, against: last,
      unit: asset.sign, tolerance: Int128(flows.count))
  }

  private func noteGaps(_ builder: inout ImportBuilder) {
    guard let first = days.min(), let last = days.max() else { return }
    let missing = Int(last - first) + 1 - days.count
    guard missing > 0, let gap = (first...last).first(where: { !days.contains($0) }) else { return }
    builder.note(
      "\(asset.ticker): no row for \(NumberFormat.counted(missing, "day")), the first of them "
        + CivilDate(day: gap).text)
  }

  /// What was there before the first row: the first balance less all that came up to it.
  private func open(_ first: TaxEntry, _ builder: inout ImportBuilder) {
    guard let balance = first.balance else { return }
    let before = balance - movedBefore
    if before < -Int128(flows.count) {
      builder.note(
        "\(asset.ticker): the first balance, \(Shown.amount(balance)) \(asset.sign) on "
          + "\(first.date.time.date.text), is less than what came before it: a row or a file is missing"
      )
    }
    builder.file.openings.append(
      OpeningBalance(
        asset: asset, rao: max(0, before), time: begin.time, coldkey: account.coldkey,
        line: begin.line))
  }

  private func hold(_ last: TaxEntry, _ builder: inout ImportBuilder) {
    let read = builder.file.rowsRead
    defer { builder.file.rowsRead = read }
    let amount: Int128?
    let place: ImportedPosition.Place
    switch asset {
    case .tao:
      if let free = last.free, let rao = UInt64(exactly: free) {
        builder.file.free.append(
          FreeBalance(rao: rao, coldkey: account.coldkey, time: last.date.time))
      }
      (place, amount) = (.root, last.staked)
    case .alpha(let netuid, _): (place, amount) = (.subnet(netuid), last.balance)
    }
    guard let amount, let rao = UInt64(exactly: amount) else { return }
    let position = ImportedPosition(
      place, rao: rao, locked: min(rao, last.locked.flatMap { UInt64(exactly: $0) } ?? 0),
      coldkey: account.coldkey, line: last.line, time: last.date.time, block: last.block)
    guard rao > 0 else { return builder.file.emptied.append(position) }
    builder.note("what is held is that of the last day of the file; validators are not in it")
    builder.add(position)
  }
}

extension LedgerAsset {
  /// As taostats.io writes it: `TAO`, `SN64`.
  var ticker: String {
    switch self {
    case .tao: "TAO"
    case .alpha(let netuid, _): "SN\(netuid.value)"
    }
  }
}
