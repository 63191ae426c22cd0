import CivilTime
import Decimals
import StakingEconomics
import StakingModel

/// Puts the rows of the accounting of taostats.io together: fees with what they were paid for, the two
/// sides of a swap, and balances beside what moved.
struct TaxLedger {
  private var entries: Set<Identity> = []
  private var fees: [String: Int128] = [:]
  private var feeOrder: [(extrinsic: String, entry: TaxEntry)] = []
  private var swaps: [SwapKey: [TaxEntry]] = [:]
  private var swapOrder: [SwapKey] = []
  private var accounts: [Account: Balances] = [:]
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

  private struct Account: Hashable {
    let coldkey: ChainKey?
    let asset: LedgerAsset
  }

  private struct SwapKey: Hashable {
    let extrinsic: String
    let tokens: Set<String>
  }

  private struct Balances {
    var first: TaxEntry
    var last: TaxEntry
    var flows: [(time: Int64, rao: Int128)] = []
    var days: [Int64] = []
    /// Whether the first row calls its whole balance income.
    var opensWithAll = false
  }

  mutating func add(_ entry: TaxEntry, _ builder: inout ImportBuilder) {
    guard isSound(entry, &builder) else { return }
    let account = Account(coldkey: entry.coldkey, asset: entry.asset)
    let identity = Identity(
      account: account, time: entry.date.time.seconds, type: entry.type, debit: entry.debit,
      credit: entry.credit, extrinsic: entry.extrinsic, other: entry.other)
    guard entries.insert(identity).inserted else {
      builder.file.rowsRead += 1
      return builder.leaveOut(entry.line, "it repeats an earlier row, and counts once")
    }
    follow(entry, account)
    switch entry.type {
    case "": day(entry, account, &builder)
    case "fee":
      builder.file.rowsRead += 1
      fees[entry.extrinsic, default: 0] += entry.debit
      feeOrder.append((entry.extrinsic, entry))
    case "transfer_in":
      event(entry, .transferIn(entry.asset, rao: entry.credit, cost: nil), &builder)
    case "transfer_out": event(entry, .transferOut(entry.asset, rao: entry.debit), &builder)
    case "token_swap":
      builder.file.rowsRead += 1
      let key = SwapKey(
        extrinsic: entry.extrinsic.isEmpty ? "line \(entry.line)" : entry.extrinsic,
        tokens: [entry.asset.ticker, entry.other])
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

  /// Balances, and what should explain their change.
  private mutating func follow(_ entry: TaxEntry, _ account: Account) {
    let moved = (entry.income ?? 0) + entry.credit - entry.debit
    if entry.balance != nil {
      guard var known = accounts[account] else {
        accounts[account] = Balances(first: entry, last: entry, days: [entry.date.time.date.day])
        return
      }
      if entry.date.time < known.first.date.time { known.first = entry }
      if entry.date.time >= known.last.date.time { known.last = entry }
      known.days.append(entry.date.time.date.day)
      accounts[account] = known
    }
    accounts[account]?.flows.append((entry.date.time.seconds, moved))
  }

  /// Whether a first row calls all that was there before its income: its worth stands nowhere then.
  private func isOpening(_ entry: TaxEntry, of balances: Balances?) -> Bool {
    guard let income = entry.income, income > 0, income == entry.balance, entry.dollars == nil
    else {
      return false
    }
    return balances?.days.count == 1 && balances?.flows.isEmpty == true
  }

  private mutating func day(
    _ entry: TaxEntry, _ account: Account, _ builder: inout ImportBuilder
  ) {
    if isOpening(entry, of: accounts[account]) {
      accounts[account]?.opensWithAll = true
      builder.note("what a first row calls income is all that was there before: no income")
      return builder.file.rowsRead += 1
    }
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
    _ builder: inout ImportBuilder
  ) {
    let hasPrice = entry.price.fiatPerTAO != nil
    builder.add(
      ImportedEvent(
        LedgerEvent(
          time: entry.date.time.seconds, block: entry.block, action, feeRao: feeRao,
          price: entry.price),
        line: entry.line, id: entry.extrinsic.isEmpty ? nil : entry.extrinsic,
        currency: hasPrice ? "USD" : nil, precision: entry.date.precision))
  }

  // MARK: The end

  mutating func finish(_ builder: inout ImportBuilder) {
    for key in swapOrder { swap(swaps[key] ?? [], &builder) }
    attachFees(&builder)
    for (account, balances) in accounts.sorted(by: { $0.key.asset.ticker < $1.key.asset.ticker }) {
      check(account.asset, balances, &builder)
      noteGaps(account.asset, balances, &builder)
      hold(account, balances.last, &builder)
      open(account, balances, &builder)
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
    guard let first = legs.first else { return }
    let given = legs.filter { $0.debit > 0 }
    let came = legs.filter { $0.credit > 0 }
    guard legs.count == 2, given.count == 1, came.count == 1, given[0].asset != came[0].asset else {
      let other = first.other.isEmpty ? "another token" : Shown.text(first.other)
      for leg in legs {
        builder.leaveOut(
          leg.line, "one side of a swap: the other stands in the file of \(other)")
      }
      return
    }
    let read = builder.file.rowsRead
    trade(given[0], came[0], &builder)
    builder.file.rowsRead = read
  }

  private func trade(_ given: TaxEntry, _ came: TaxEntry, _ builder: inout ImportBuilder) {
    let alpha = given.asset == .tao ? came : given
    var priced = alpha
    (priced.price.source) = "taostats, at the swap"
    if given.asset == .tao {
      return event(
        priced, .stake(came.asset, paid: given.debit, received: came.credit), &builder)
    }
    if came.asset == .tao {
      return event(
        priced, .unstake(given.asset, paid: given.debit, received: came.credit), &builder)
    }
    // Alpha into alpha goes through TAO, at the price the file gives to what went.
    guard let price = given.price.taoPerAlpha,
      let tao = price.value(ofRao: given.debit)?.nano, tao > 0
    else {
      return builder.leaveOut(
        given.line, "a swap between two subnets, whose value in TAO the file does not say")
    }
    builder.note("swaps between two subnets count as through TAO, at the file's price of what went")
    event(given, .unstake(given.asset, paid: given.debit, received: tao), &builder)
    event(came, .stake(came.asset, paid: tao, received: came.credit), &builder)
  }

  /// Each fee belongs to an event of its extrinsic; one without stands alone.
  private func attachFees(_ builder: inout ImportBuilder) {
    guard !fees.isEmpty else { return }
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

  private func check(
    _ asset: LedgerAsset, _ balances: Balances, _ builder: inout ImportBuilder
  ) {
    guard let first = balances.first.balance, let last = balances.last.balance,
      balances.first.date != balances.last.date
    else { return }
    let times =
      balances.first.date.time.seconds
      + 1...max(
        balances.first.date.time.seconds + 1, balances.last.date.time.seconds)
    let moved = balances.flows.reduce(Int128(0)) { times.contains($1.time) ? $0 + $1.rao : $0 }
    builder.check(
      "\(asset.ticker): first balance and all that moved", first + moved, against: last,
      unit: asset.sign, tolerance: Int128(balances.flows.count))
  }

  private func noteGaps(
    _ asset: LedgerAsset, _ balances: Balances, _ builder: inout ImportBuilder
  ) {
    let days = Set(balances.days)
    guard let first = days.min(), let last = days.max() else { return }
    let missing = Int(last - first) + 1 - days.count
    guard missing > 0, let gap = (first...last).first(where: { !days.contains($0) }) else { return }
    builder.note(
      "\(asset.ticker): no row for \(NumberFormat.counted(missing, "day")), the first of them \(CivilDate(day: gap).text)"
    )
  }

  /// What was there before the first row: its balance less what it says came that day.
  private func open(
    _ account: Account, _ balances: Balances, _ builder: inout ImportBuilder
  ) {
    let first = balances.first
    guard let balance = first.balance else { return }
    let income = balances.opensWithAll ? 0 : first.income ?? 0
    let came = income + first.credit - first.debit
    builder.file.openings.append(
      OpeningBalance(
        asset: account.asset, rao: max(0, balance - came), time: first.date.time.seconds,
        coldkey: account.coldkey, line: first.line))
  }

  private func hold(_ account: Account, _ last: TaxEntry, _ builder: inout ImportBuilder) {
    let read = builder.file.rowsRead
    defer { builder.file.rowsRead = read }
    let amount: Int128?
    let place: ImportedPosition.Place
    switch account.asset {
    case .tao:
      if let free = last.free, let rao = UInt64(exactly: free) {
        builder.file.free.append(
          FreeBalance(rao: rao, coldkey: account.coldkey, time: last.date.time))
      }
      (place, amount) = (.root, last.staked)
    case .alpha(let netuid, _): (place, amount) = (.subnet(netuid), last.balance)
    }
    guard let amount, let rao = UInt64(exactly: amount), rao > 0 else { return }
    builder.note("what is held is that of the last day of the file; validators are not in it")
    builder.add(
      ImportedPosition(
        place, rao: rao, locked: min(rao, last.locked.flatMap { UInt64(exactly: $0) } ?? 0),
        coldkey: account.coldkey, line: last.line, time: last.date.time, block: last.block))
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
