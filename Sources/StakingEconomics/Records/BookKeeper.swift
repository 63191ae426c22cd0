import StakingModel

/// Enters events into a book and collects what is wrong with them. Faulty parts are left out, the
/// rest goes on, so that one run reports everything.
struct BookKeeper {
  private(set) var book: LedgerBook
  private(set) var faults: [LedgerFault] = []
  private var event = LedgerEvent(
    time: 0, .claim(rao: 0), price: RecordedPrice(source: ""))
  private var index = 0
  private static let largest = Int128(UInt64.max)

  init(_ book: LedgerBook) {
    self.book = book
  }

  /// Reports what is wrong with an event by itself.
  mutating func check(_ event: LedgerEvent, at index: Int, after previous: Int64?) {
    self.event = event
    self.index = index
    if !(0...LedgerYear.lastSecond).contains(event.time) { report(.time(event.time)) }
    if let previous, event.time < previous { report(.outOfOrder(previous: previous)) }
    for rao in event.quantities where !(1...Self.largest).contains(rao) { report(.quantity(rao)) }
    if !(0...Self.largest).contains(event.feeRao) { report(.fee(event.feeRao)) }
  }

  /// Enters an event whose quantities are sound.
  mutating func enter(_ event: LedgerEvent, at index: Int) {
    if (1...Self.largest).contains(event.feeRao) {
      depart(.tao, event.feeRao, isFee: true)
    }
    guard event.quantities.allSatisfy({ (1...Self.largest).contains($0) }) else { return }
    switch event.action {
    case .purchase(let asset, let rao, let cost): bringIn(asset, rao, cost, byPrice: true)
    case .transferIn(let asset, let rao, let cost): bringIn(asset, rao, cost, byPrice: false)
    case .disposal(let asset, let rao, let proceeds): dispose(asset, rao, given: proceeds)
    case .reward(let asset, let rao): receive(asset, rao)
    case .claim(let rao): receive(.tao, rao)
    case .transferOut(let asset, let rao): depart(asset.standard, rao, isFee: false)
    case .stake(let asset, let paid, let received):
      swap(.tao, paid, into: asset, received, taoRao: paid)
    case .unstake(let asset, let paid, let received):
      swap(asset, paid, into: .tao, received, taoRao: received)
    }
  }

  private mutating func report(_ kind: LedgerFault.Kind) {
    faults.append(LedgerFault(event: index, kind: kind))
  }

  // MARK: What comes

  private mutating func bringIn(
    _ asset: LedgerAsset, _ rao: Int128, _ cost: ExactMoney?, byPrice: Bool
  ) {
    let asset = asset.standard
    let paid: ExactMoney?
    switch (book.unit, cost) {
    case (.fiat, let cost?): paid = checked(cost)
    case (.fiat, nil) where !byPrice:
      report(.missingCost(asset))
      paid = nil
    default: paid = value(of: asset, rao)
    }
    guard let paid else { return }
    book.paidIn = book.paidIn + paid
    add(asset, Lot(event: index, acquired: event.time, rao: rao, cost: paid))
  }

  private mutating func receive(_ asset: LedgerAsset, _ rao: Int128) {
    let asset = asset.standard
    guard let value = value(of: asset, rao) else { return }
    book.income.append(
      LedgerBook.Income(
        event: index, time: event.time, asset: asset, rao: rao, value: value,
        source: event.price.source))
    add(asset, Lot(event: index, acquired: event.time, rao: rao, cost: value))
  }

  private mutating func add(_ asset: LedgerAsset, _ lot: Lot) {
    book.shelves[asset, default: LotShelf(method: book.method)].add(lot)
  }

  // MARK: What goes

  private mutating func take(_ asset: LedgerAsset, _ rao: Int128) -> [Lot] {
    let held = book.held(asset)
    if held < rao { report(.moreThanHeld(asset, held: held, given: rao)) }
    return book.shelves[asset]?.take(rao) ?? []
  }

  private mutating func depart(_ asset: LedgerAsset, _ rao: Int128, isFee: Bool) {
    for lot in take(asset, rao) {
      book.departures.append(
        LedgerBook.Departure(
          event: index, time: event.time, asset: asset, lot: lot, isFee: isFee))
    }
  }

  private mutating func dispose(_ asset: LedgerAsset, _ rao: Int128, given: ExactMoney?) {
    let asset = asset.standard
    var proceeds: ExactMoney?
    if case .fiat = book.unit, let given {
      proceeds = checked(given)
    } else {
      proceeds = value(of: asset, rao)
    }
    let parts = take(asset, rao)
    if let proceeds { sell(asset, parts, for: proceeds) }
  }

  /// Shares proceeds among the parts by quantity; running totals are rounded, so they add up.
  private mutating func sell(_ asset: LedgerAsset, _ parts: [Lot], for proceeds: ExactMoney) {
    for (lot, share) in zip(parts, shares(of: proceeds.nano, by: parts)) {
      book.disposals.append(
        LedgerBook.Disposal(
          event: index, time: event.time, asset: asset, lot: lot, proceeds: ExactMoney(nano: share)
        ))
    }
  }

  private func shares(of whole: Int128, by parts: [Lot]) -> [Int128] {
    let total = parts.reduce(0) { $0 + $1.rao }
    var (rao, given) = (Int128(0), Int128(0))
    return parts.map { part in
      rao += part.rao
      let upToHere = ExactRatio.product(whole, rao, over: total) ?? whole
      defer { given = upToHere }
      return upToHere - given
    }
  }

  // MARK: Stake and unstake

  private mutating func swap(
    _ from: LedgerAsset, _ paid: Int128, into to: LedgerAsset, _ received: Int128, taoRao: Int128
  ) {
    guard from.standard != to.standard else {
      if paid != received { report(.rootNotOneToOne(paid: paid, received: received)) }
      let held = book.held(.tao)
      if held < paid { report(.moreThanHeld(.tao, held: held, given: paid)) }
      return
    }
    let parts = take(from, paid)
    switch book.treatment {
    case .disposal:
      guard let value = value(of: .tao, taoRao) else { return }
      sell(from, parts, for: value)
      book.swappedIn = book.swappedIn + value
      add(to, Lot(event: index, acquired: event.time, rao: received, cost: value))
    case .carryOver:
      for lot in carried(parts, into: received) { add(to, lot) }
    }
  }

  /// Lots with the dates and costs of others and their shares of a new quantity. A part too small
  /// for one rao leaves its cost to its neighbour, so no cost is lost.
  private func carried(_ parts: [Lot], into received: Int128) -> [Lot] {
    var lots: [Lot] = []
    var homeless = ExactMoney.zero
    for (part, rao) in zip(parts, shares(of: received, by: parts)) {
      guard rao > 0 else {
        homeless = homeless + part.cost
        continue
      }
      lots.append(
        Lot(
          event: part.event, acquired: part.acquired, rao: rao, cost: part.cost + homeless))
      homeless = .zero
    }
    if let last = lots.indices.last { lots[last].cost = lots[last].cost + homeless }
    return lots
  }

  // MARK: Values

  private mutating func value(of asset: LedgerAsset, _ rao: Int128) -> ExactMoney? {
    do throws(ValueFault) {
      return try event.price.value(of: asset, rao, in: book.unit)
    } catch {
      switch error {
      case .noPrice(let unit, let asset): report(.missingPrice(unit, asset))
      case .tooLarge: report(.tooLarge)
      }
      return nil
    }
  }

  private mutating func checked(_ money: ExactMoney) -> ExactMoney? {
    guard (0...ExactMoney.limit).contains(money.nano) else {
      report(.money(money))
      return nil
    }
    return money
  }
}

extension LedgerAsset {
  /// Root stake is TAO.
  var standard: LedgerAsset {
    if case .alpha(.root, _) = self { return .tao }
    return self
  }
}

/// Why a value cannot be told.
enum ValueFault: Error {
  case noPrice(LedgerUnit, LedgerAsset)
  case tooLarge
}

extension RecordedPrice {
  /// What rao of an asset are worth: alpha in TAO rounded to whole rao first, then in currency to
  /// 10^−9, each with halves to even.
  func value(
    of asset: LedgerAsset, _ rao: Int128, in unit: LedgerUnit
  ) throws(ValueFault) -> ExactMoney {
    var money = ExactMoney(nano: rao)
    if asset != .tao {
      guard let price = taoPerAlpha else { throw .noPrice(.tao, asset) }
      guard let inTAO = price.value(ofRao: rao) else { throw .tooLarge }
      money = inTAO
    }
    guard case .fiat = unit else { return money }
    guard let price = fiatPerTAO else { throw .noPrice(unit, .tao) }
    guard let inFiat = price.value(ofRao: money.nano) else { throw .tooLarge }
    return inFiat
  }
}
