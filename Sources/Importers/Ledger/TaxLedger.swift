import CivilTime
import Diagnostics
import StakingEconomics
import StakingModel

/// Puts the rows of the accounting of taostats.io together: fees with what they were paid for, the two
/// sides of a swap, and balances beside what moved.
struct TaxLedger {
  private typealias Account = TaxBalances.Account

  private var entries: Set<Identity> = []
  private var fees: [String: Int128] = [:]
  private var feeOrder: [(extrinsic: String, entry: TaxEntry)] = []
  private var swaps: [TaxSwap.Key: [TaxEntry]] = [:]
  private var swapOrder: [TaxSwap.Key] = []
  private var accounts: [Account: TaxBalances] = [:]
  /// Rows whose whole balance is income: of the first one it is what was there before.
  private var doubtful: [(entry: TaxEntry, account: Account)] = []
  private var dollars: (sum: Int128, own: Int128) = (0, 0)

  private struct Identity: Hashable {
    let account: Account
    let time: Int64
    let type: String
    let debit: Int128
    let credit: Int128
    let extrinsic: String
    let other: String
  }

  mutating func add(_ entry: TaxEntry, _ builder: inout ImportBuilder) {
    guard isSound(entry, &builder) else { return }
    let account = Account(coldkey: entry.coldkey, asset: entry.asset)
    let identity = Identity(
      account: account, time: entry.date.time.seconds, type: entry.type, debit: entry.debit,
      credit: entry.credit, extrinsic: entry.extrinsic, other: entry.other)
    if accounts[account]?.contradicts(entry) == true {
      return builder.fault(
        "import.twice", entry.line,
        "\(entry.asset.ticker) has another balance or income in a row of the same time",
        why: "Which of the two is right is not said.", hint: Hint("export the file again"))
    }
    guard entries.insert(identity).inserted else {
      builder.file.rowsRead += 1
      return builder.leaveOut(entry.line, "it repeats an earlier row, and counts once")
    }
    accounts[account, default: TaxBalances(account, entry)].add(entry)
    switch entry.type {
    case "": day(entry, account, &builder)
    case "fee" where entry.asset != .tao:
      builder.note("fees paid in alpha go out without proceeds")
      event(entry, .transferOut(entry.asset, rao: entry.debit), reason: .cost, &builder)
    case "fee":
      builder.file.rowsRead += 1
      fees[entry.extrinsic, default: 0] += entry.debit
      feeOrder.append((entry.extrinsic, entry))
    case "transfer_in":
      event(entry, .transferIn(entry.asset, rao: entry.credit, cost: nil), &builder)
    case "transfer_out": event(entry, .transferOut(entry.asset, rao: entry.debit), &builder)
    case "token_swap":
      builder.file.rowsRead += 1
      let key = TaxSwap.Key(entry)
      if swaps[key] == nil { swapOrder.append(key) }
      swaps[key, default: []].append(entry)
    default:
      builder.file.rowsRead += 1
      builder.leaveOut(entry.line, "the type `\(Shown.text(entry.type))` is not known here")
    }
  }

  private func isSound(_ entry: TaxEntry, _ builder: inout ImportBuilder) -> Bool {
    let amounts: [(Int128?, String)] = [
      (entry.debit, "debit amount"), (entry.credit, "credit amount"),
      (entry.balance, "total balance"), (entry.free, "free balance"),
      (entry.staked, "staked balance"), (entry.locked, "locked balance"),
    ]
    return amounts.allSatisfy { amount, name in
      guard let amount else { return true }
      return builder.rao(amount, entry.line, name) != nil
    }
  }

  private mutating func day(
    _ entry: TaxEntry, _ account: Account, _ builder: inout ImportBuilder
  ) {
    if let income = entry.income, income > 0, income == entry.balance, entry.dollars == nil {
      return doubtful.append((entry, account))
    }
    reward(entry, &builder)
  }

  private mutating func reward(_ entry: TaxEntry, _ builder: inout ImportBuilder) {
    guard let income = entry.income, income != 0 else {
      // A day without income is a balance, and was read as one.
      return builder.file.rowsRead += 1
    }
    guard income > 0 else {
      builder.file.rowsRead += 1
      return builder.leaveOut(entry.line, "a day's income below zero: it is not counted")
    }
    if let own = entry.dollars, let price = entry.price.fiatPerTAO {
      let tao =
        entry.asset == .tao ? income : entry.price.taoPerAlpha?.value(ofRao: income)?.nano ?? 0
      dollars.sum += price.value(ofRao: tao)?.nano ?? 0
      dollars.own += own
    }
    guard builder.rao(income, entry.line, "daily income") != nil else { return }
    let before = builder.file.events.count
    event(entry, .reward(entry.asset, rao: income), &builder)
    if let own = entry.dollars, builder.file.events.count > before {
      builder.file.events[before].told = ExactMoney(nano: own)
    }
  }

  private func event(
    _ entry: TaxEntry, _ action: LedgerEvent.Action, feeRao: Int128 = 0,
    reason: OutflowReason? = nil, _ builder: inout ImportBuilder
  ) {
    var event = ImportedEvent(entry, action, feeRao: feeRao, reason: reason)
    event.wallet = builder.file.wallet(entry.coldkey)
    builder.add(event)
  }

  // MARK: The end

  mutating func finish(_ builder: inout ImportBuilder) {
    for (entry, account) in doubtful {
      guard accounts[account]?.opens(with: entry) == true else {
        reward(entry, &builder)
        continue
      }
      builder.note("what a first row calls income is all that was there before: no income")
      builder.file.rowsRead += 1
    }
    for key in swapOrder { swap(swaps[key] ?? [], &builder) }
    attachFees(&builder)
    let names = { (account: Account) in (account.asset.ticker, account.coldkey?.shown ?? "") }
    for (_, balances) in accounts.sorted(by: { names($0.key) < names($1.key) }) {
      balances.finish(&builder)
    }
    let wallets = Set(accounts.keys.map(\.coldkey)).count
    if wallets > 1 { builder.note("it is of \(wallets) wallets: what they hold is added") }
    if dollars.own != 0 {
      // Each day is rounded to cents.
      builder.check(
        "income in dollars", dollars.sum, against: dollars.own, unit: "USD",
        tolerance: Int128(builder.file.events.count + 1) * 10_000_000)
    }
    builder.file.isSorted = false
  }

  private func swap(_ legs: [TaxEntry], _ builder: inout ImportBuilder) {
    // What is left open waits for the files of other tokens.
    guard let swap = TaxSwap(legs) else { return builder.file.halves += legs }
    if swap.isSeveral { builder.note(TaxSwap.severalNote) }
    guard let events = swap.events else {
      return builder.leaveOut(swap.given.line, TaxSwap.noWorth)
    }
    if events.count > 1 { builder.note(TaxSwap.throughNote) }
    let read = builder.file.rowsRead
    for event in builder.file.owned(events, by: swap) { builder.add(event) }
    builder.file.rowsRead = read
  }

  /// Each fee belongs to an event of its extrinsic; one without stands alone.
  private func attachFees(_ builder: inout ImportBuilder) {
    guard !fees.isEmpty else { return }
    // Of several events of a transaction the same one has the fee, in whatever order the rows stand.
    builder.file.events.sort(by: EventOrder.precedes)
    var open = fees
    for index in builder.file.events.indices {
      guard let id = builder.file.events[index].id, let fee = open[id] else { continue }
      builder.file.events[index].event.feeRao += fee
      open[id] = nil
    }
    var said: Set<String> = []
    for (extrinsic, entry) in feeOrder where said.insert(extrinsic).inserted {
      guard let fee = open[extrinsic], fee > 0 else { continue }
      let read = builder.file.rowsRead
      builder.note("fees whose transaction moves nothing in the file stand alone")
      event(entry, .fee, feeRao: fee, &builder)
      builder.file.rowsRead = read
    }
  }
}

extension ImportedEvent {
  /// What a row says has happened.
  init(
    _ entry: TaxEntry, _ action: LedgerEvent.Action, feeRao: Int128 = 0,
    reason: OutflowReason? = nil
  ) {
    self.init(
      LedgerEvent(
        time: entry.date.time.seconds, block: entry.block, action, feeRao: feeRao,
        price: entry.price),
      line: entry.line, id: entry.extrinsic.isEmpty ? nil : entry.extrinsic,
      currency: entry.price.fiatPerTAO == nil ? nil : "USD", precision: entry.date.precision,
      reason: reason)
  }
}
