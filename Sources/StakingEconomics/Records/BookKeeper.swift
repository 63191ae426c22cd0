import StakingModel

/// Enters events into a book and collects what is wrong with them. What a fault leaves open is unknown
/// there, the rest goes on, so that one run reports everything.
struct BookKeeper {
  private(set) var book: LedgerBook
  private(set) var faults: [LedgerFault] = []
  /// Whether days are counted for a method that matches them.
  var countsDays = false
  /// What each asset did by day, where that is counted.
  private(set) var flows: [LedgerAsset: DayFlows] = [:]
  /// What is matched with what, for such a method.
  var matching: [LedgerAsset: DayMatching] = [:]
  private let utcOffset: Int64
  private var event = LedgerEvent(
    time: 0, .claim(rao: 0), price: RecordedPrice(source: ""))
  private var index = 0
  private static let largest = Int128(UInt64.max)

  init(_ book: LedgerBook, utcOffset: Int64) {
    self.book = book
    self.utcOffset = utcOffset
  }

  /// The day of the event, in the time zone of the records.
  private var day: Int64 {
    let (quotient, rest) = (event.time + utcOffset).quotientAndRemainder(dividingBy: 86_400)
    return rest < 0 ? quotient - 1 : quotient
  }

  /// Reports what is wrong with an event by itself.
  mutating func check(_ event: LedgerEvent, at index: Int, after previous: Int64?) {
    self.event = event
    self.index = index
    if !(0...LedgerYear.lastSecond).contains(event.time) { report(.time(event.time)) }
    if let previous, event.time < previous { report(.outOfOrder(previous: previous)) }
    for rao in event.quantities where !(1...Self.largest).contains(rao) { report(.quantity(rao)) }
    let least: Int128 = event.action == .fee ? 1 : 0
    if !(least...Self.largest).contains(event.feeRao) { report(.fee(event.feeRao)) }
  }

  /// Enters an event whose quantities are sound.
  mutating func enter(_ event: LedgerEvent, at index: Int) {
    guard (0...LedgerYear.lastSecond).contains(event.time) else { return }
    // Of TAO that is there, or of what comes by the event itself.
    let isPaidFirst = !event.bringsTAO || book.held(.tao) >= event.feeRao
    if isPaidFirst { payFee(of: event) }
    act(on: event)
    if !isPaidFirst { payFee(of: event) }
  }

  private mutating func payFee(of event: LedgerEvent) {
    if (1...Self.largest).contains(event.feeRao) {
      depart(.tao, event.feeRao, isFee: true)
    }
  }

  private mutating func act(on event: LedgerEvent) {
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
    case .fee: break
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
    book.paidIn = book.paidIn + (paid ?? .zero)
    let lot = lot(rao, costing: paid)
    if byPrice { acquire(asset, lot) } else { add(asset, lot) }
  }

  private func lot(_ rao: Int128, costing cost: ExactMoney?) -> Lot {
    Lot(
      event: index, acquired: event.time, rao: rao, cost: cost ?? .zero, isCostKnown: cost != nil)
  }

  private mutating func receive(_ asset: LedgerAsset, _ rao: Int128) {
    let asset = asset.standard
    let value = value(of: asset, rao)
    book.income.append(
      LedgerBook.Income(
        event: index, time: event.time, asset: asset, rao: rao, value: value ?? .zero,
        source: event.price.source, isValueKnown: value != nil))
    acquire(asset, lot(rao, costing: value))
  }

  /// Something new, which a method may match with disposals of days near it.
  private mutating func acquire(_ asset: LedgerAsset, _ lot: Lot) {
    if countsDays { flows[asset, default: DayFlows()].acquire(lot, on: day) }
    guard matching[asset] != nil else { return add(asset, lot) }
    let day = day
    if let pooled = matching[asset]?.pooled(of: lot, on: day) { add(asset, pooled) }
  }

  private mutating func add(_ asset: LedgerAsset, _ lot: Lot) {
    book.shelves[asset, default: LotShelf(book.method.order)].add(lot)
  }

  // MARK: What goes

  /// Parts of lots that are there, and one that nothing is known of for what is not.
  private mutating func take(_ asset: LedgerAsset, _ rao: Int128) -> [Lot] {
    let held = book.held(asset)
    var parts = book.shelves[asset]?.take(rao) ?? []
    if held < rao {
      report(.moreThanHeld(asset, held: held, given: rao))
      parts.append(
        Lot(
          event: index, acquired: event.time, rao: rao - held, cost: .zero, isCostKnown: false,
          isFound: false))
    }
    return parts
  }

  /// A fee is paid with what a disposal of that day would take; what moves elsewhere is none.
  private mutating func depart(_ asset: LedgerAsset, _ rao: Int128, isFee: Bool) {
    for lot in isFee ? matched(asset, rao).map(\.lot) : take(asset, rao) {
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
    sell(asset, rao, for: proceeds)
  }

  private mutating func sell(_ asset: LedgerAsset, _ rao: Int128, for proceeds: ExactMoney?) {
    let parts = matched(asset, rao)
    // Proceeds go by quantity; running totals are rounded, so they add up.
    for (part, share) in zip(parts, shares(of: (proceeds ?? .zero).nano, by: parts.map(\.lot))) {
      book.disposals.append(
        LedgerBook.Disposal(
          event: index, time: event.time, asset: asset, lot: part.lot,
          proceeds: ExactMoney(nano: share), areProceedsKnown: proceeds != nil,
          window: part.window))
    }
  }

  /// What goes: first what a method matches by day, then parts of lots.
  private mutating func matched(
    _ asset: LedgerAsset, _ rao: Int128
  ) -> [(lot: Lot, window: ClosedRange<Int64>?)] {
    if countsDays {
      flows[asset, default: DayFlows()].dispose(min(rao, book.held(asset)), on: day)
    }
    let day = day
    let matched = matching[asset]?.take(rao, on: day) ?? []
    let left = rao - matched.reduce(0) { $0 + $1.lot.rao }
    return matched.map { (lot: $0.lot, window: Optional($0.window)) }
      + (left > 0 ? take(asset, left).map { (lot: $0, window: nil) } : [])
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
    switch book.treatment {
    case .disposal:
      let value = value(of: .tao, taoRao)
      sell(from, paid, for: value)
      book.swappedIn = book.swappedIn + (value ?? .zero)
      acquire(to, lot(received, costing: value))
    case .carryOver:
      for lot in carried(take(from, paid), into: received) { add(to, lot) }
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
      var lot = part
      (lot.rao, lot.cost) = (rao, part.cost + homeless)
      lots.append(lot)
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
    if asset != .tao, case .fiat = unit, let price = fiatPerAlpha {
      guard let worth = price.value(ofRao: rao) else { throw .tooLarge }
      return worth
    }
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
