import CivilTime
import StakingEconomics
import StakingModel

extension ImportBuilder {
  /// Makes an event of a row, or says why it does not count.
  mutating func add(_ row: TransferRow) {
    guard checkSizes(row) else { return }
    if let fee = row.feeAlone { return add(made(.fee, fee), unlessRepeated: true) }
    let before = file.events.count
    if let went = row.sent, let came = row.received, row.isSwapOfSubnets {
      swap(went, came, row)
    } else if let event = action(of: row) {
      add(made(event, row), unlessRepeated: true)
    } else {
      return
    }
    // Not of a row that repeats another one.
    if file.events.count > before { addAlphaFee(of: row) }
  }

  private mutating func action(of row: TransferRow) -> LedgerEvent.Action? {
    switch (row.sent, row.received) {
    case (nil, nil): skip(row, "it moves nothing")
    case (nil, let came?): incoming(came, row)
    case (let went?, nil): outgoing(went, row)
    case (let went?, let came?): exchange(went, came, row)
    }
  }

  /// The event of a row.
  ///
  /// - Parameter told: prices other than the row comes to, with their currency.
  mutating func made(
    _ action: LedgerEvent.Action, _ row: TransferRow, reason: OutflowReason? = nil,
    told: (price: RecordedPrice, currency: String?)? = nil
  ) -> ImportedEvent {
    let (price, currency) = told ?? price(of: row)
    var event = ImportedEvent(
      LedgerEvent(
        time: row.date.time.seconds, block: row.block, action, feeRao: fee(of: row, action),
        price: price),
      line: row.line, id: row.id, currency: currency, precision: row.date.precision,
      reason: reason ?? (action == .fee ? nil : row.reason))
    event.wallet = file.wallet(row.wallet)
    if told == nil { event.otherWorth = row.otherWorth }
    return event
  }

  /// The same, but a row that says the very same as an earlier one does not count again.
  mutating func add(_ event: ImportedEvent, unlessRepeated: Bool) {
    if unlessRepeated, !isNew(event) {
      guard keepsRepeats else {
        file.rowsRead += 1
        return leaveOut(event.line, "it repeats an earlier row, and counts once")
      }
      repeats.append(event.line)
    }
    add(event)
  }

  mutating func skip(_ row: TransferRow, _ reason: String) -> LedgerEvent.Action? {
    file.rowsRead += 1
    leaveOut(row.line, reason)
    return nil
  }

  /// No amount of TAO or alpha is below zero or beyond what there can be.
  private mutating func checkSizes(_ row: TransferRow) -> Bool {
    for sum in [row.sent, row.received, row.fee].compactMap(\.self) {
      guard sum.nano >= 0 else {
        fault(
          "import.negative", row.line,
          "an amount is negative: \(Shown.amount(sum.nano)) \(sum.asset.text)")
        return false
      }
      if sum.asset.ledger != nil, rao(sum.nano, row.line, "an amount of \(sum.asset.text)") == nil {
        return false
      }
    }
    return true
  }

  /// Names the columns nothing is made of.
  mutating func noteUnused(_ table: DelimitedTable, besides used: [Int?]) {
    let known = Set(used.compactMap(\.self))
    let unused = table.titles.indices.filter { !known.contains($0) && !table.titles[$0].isEmpty }
    guard !unused.isEmpty else { return }
    note(
      "not used: the columns " + unused.map { Shown.text(table.titles[$0]) }.joined(separator: ", ")
    )
  }

  // MARK: What a row is

  private mutating func incoming(_ came: ImportedSum, _ row: TransferRow) -> LedgerEvent.Action? {
    guard let asset = came.asset.ledger else {
      return skip(row, "it moves \(came.asset.text), neither TAO nor alpha")
    }
    switch row.phrase {
    case .bought?: return .purchase(asset, rao: came.nano, cost: money(row.worth))
    case .claim? where asset == .tao: return .claim(rao: came.nano)
    default: break
    }
    if row.label == .untaxed {
      note(
        "what is called not taxable comes in without being income, at a cost that the file does not "
          + "say")
    }
    guard row.label != .reward else { return .reward(asset, rao: came.nano) }
    // Exports of ours say nothing beside what came in but its cost.
    let isAtCost = row.isAtCost || row.phrase == .cameIn
    return .transferIn(asset, rao: came.nano, cost: isAtCost ? money(row.worth) : nil)
  }

  private mutating func outgoing(_ went: ImportedSum, _ row: TransferRow) -> LedgerEvent.Action? {
    guard let asset = went.asset.ledger else {
      return skip(row, "it moves \(went.asset.text), neither TAO nor alpha")
    }
    guard row.label != .reward else {
      fault(
        "import.negative", row.line,
        "a reward that goes out: \(Shown.amount(-went.nano)) \(went.asset.text)")
      return nil
    }
    if row.label == .fee || row.phrase == .fee {
      if asset == .tao { return .fee }
      note(Self.alphaFeeNote)
      return .transferOut(asset, rao: went.nano)
    }
    // An export of ours says it better than its label, which others understand.
    if row.phrase == .spent { return .disposal(asset, rao: went.nano, proceeds: nil) }
    switch row.reason {
    case .gift?:
      note(
        "gifts count as given away at their value then; whether that is a gain depends on your country"
      )
      // No money came: what it was worth is its price, no proceeds.
      return .disposal(asset, rao: went.nano, proceeds: nil)
    case .lost?, .stolen?, .cost?:
      note(
        "what is called lost, stolen or a cost goes out without proceeds, and makes no gain and no "
          + "loss here; countries differ in whether it counts")
      return .transferOut(asset, rao: went.nano)
    case nil: break
    }
    guard row.label == .spend else { return .transferOut(asset, rao: went.nano) }
    note("what was spent counts as given away at its value then, as no money for it is told")
    return .disposal(asset, rao: went.nano, proceeds: nil)
  }

  private mutating func exchange(
    _ went: ImportedSum, _ came: ImportedSum, _ row: TransferRow
  ) -> LedgerEvent.Action? {
    switch (went.asset, came.asset) {
    case (.tao, .alpha):
      return .stake(came.asset.ledger ?? .tao, paid: went.nano, received: came.nano)
    case (.alpha, .tao):
      return .unstake(went.asset.ledger ?? .tao, paid: went.nano, received: came.nano)
    case (.tao, .tao):
      let isSame = (went.nano - came.nano).magnitude <= (row.fee?.nano ?? 0).magnitude
      if isSame, row.fee?.asset == .tao, row.fee?.nano ?? 0 > 0 {
        note("TAO that moves from one place to another is left where it is: its fee alone counts")
        return .fee
      }
      return skip(
        row,
        isSame
          ? "TAO moves from one place to another"
          : "TAO for TAO, and what comes is not what went: one of the currencies may be wrong")
    case (.alpha, .alpha): return skip(row, "alpha moves from one place to another")
    default: break
    }
    for other in [went.asset, came.asset] where went.asset.ledger != nil || came.asset.ledger != nil
    {
      if case .other(let name) = other {
        note("`\(name)`, for which something was exchanged, is neither TAO, alpha nor a currency")
      }
    }
    if let asset = came.asset.ledger {
      return .purchase(
        asset, rao: came.nano, cost: row.paid() ?? money(row.worth))
    }
    if let asset = went.asset.ledger {
      return .disposal(
        asset, rao: went.nano, proceeds: row.paid() ?? money(row.worth))
    }
    return skip(row, "it moves \(went.asset.text) and \(came.asset.text), neither TAO nor alpha")
  }

  func money(_ sum: ImportedSum?) -> ExactMoney? {
    guard let sum, case .money = sum.asset else { return nil }
    return ExactMoney(nano: max(0, sum.nano))
  }

  // MARK: Fees and prices

  private mutating func fee(of row: TransferRow, _ action: LedgerEvent.Action) -> Int128 {
    // What moves from one place to another is no fee.
    let alone = action == .fee && row.received == nil ? row.sent?.nano ?? 0 : 0
    guard let fee = row.fee, fee.nano > 0 else { return alone }
    switch fee.asset {
    case .tao where action == .fee: return alone + fee.nano
    case .tao:
      let moved = [row.sent, row.received].compactMap(\.self).filter { $0.asset == .tao }
        .map(\.nano).max()
      if let moved, fee.nano > moved {
        noteFee(row.line)
      }
      return fee.nano
    case .money(let code):
      note(fee, code, row)
    // An event of its own.
    case .alpha: break
    case .other: note("fees in \(fee.asset.text) are not counted")
    }
    return alone
  }

  private mutating func note(_ fee: ImportedSum, _ code: String, _ row: TransferRow) {
    guard let payment = row.payment, let money = row.money(fee, in: payment.asset) else {
      return note("fees in \(code) are not counted")
    }
    guard money != fee else { return noteMoneyFee(code) }
    note(
      "fees in \(code) are part of costs and proceeds, at what the row itself says was worth what")
  }

  /// A fee in the currency that was paid or received.
  mutating func noteMoneyFee(_ code: String) { file.noteMoneyFee(code) }

  /// The price that a row's worth comes to.
  func price(of row: TransferRow) -> (RecordedPrice, String?) {
    var price = RecordedPrice(source: file.kind.title)
    var currency: String?
    let tao = [row.sent, row.received].compactMap(\.self).first { $0.asset == .tao }
    // What was paid tells more than a worth in another currency.
    let worth = row.worth.flatMap { $0.asset.isMoney ? $0 : nil }
    let money = worth?.asset == row.payment?.asset ? worth : row.payment ?? worth
    if let money, case .money(let code) = money.asset {
      currency = code
      if let tao { price.fiatPerTAO = ImportedPrice.ratio(money.nano, over: tao.nano) }
    }
    let alpha = [row.sent, row.received].compactMap(\.self).first {
      if case .alpha = $0.asset { true } else { false }
    }
    if let tao, let alpha { price.taoPerAlpha = ImportedPrice.ratio(tao.nano, over: alpha.nano) }
    if tao == nil, let alpha, let worth = row.worth, worth.asset == .tao {
      price.taoPerAlpha = ImportedPrice.ratio(worth.nano, over: alpha.nano)
    }
    if tao == nil, let alpha, let money {
      price.fiatPerAlpha = ImportedPrice.ratio(money.nano, over: alpha.nano)
    }
    return (price, currency)
  }
}

/// Prices that rows come to.
enum ImportedPrice {
  /// So much for one, in 10^−12, halves up; nil over nothing and beyond all prices.
  static func ratio(_ value: Int128, over amount: Int128) -> ExactPrice? {
    guard amount > 0, value >= 0 else { return nil }
    let (scaled, overflow) = value.multipliedReportingOverflow(by: 1_000_000_000_000)
    guard !overflow else { return nil }
    return ExactPrice(pico: (scaled + amount / 2) / amount)
  }

  /// A price as a file writes it, digits beyond 10^−12 dropped.
  static func written(_ text: String?) -> ExactPrice? {
    guard let text, !text.isEmpty else { return nil }
    if let point = text.firstIndex(of: ".") {
      return ExactPrice(
        text[..<(text.index(point, offsetBy: 13, limitedBy: text.endIndex) ?? text.endIndex)])
    }
    return ExactPrice(text)
  }
}
