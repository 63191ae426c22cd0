import CivilTime
public import Importers
public import Market
public import StakingEconomics
import StakingModel

extension Inquiry {
  /// What files tell as records: income, gains, lots, returns.
  ///
  /// - Parameter prices: those a person gave; they count before recorded ones.
  public func records(
    of found: Import, _ wish: RecordsWish = RecordsWish(), prices: [DayPrices] = []
  ) -> RecordsResult {
    let imported = found.eventsWithOpenings
    var pricing = RecordsPricing(wish, sources: prices + recordedPrices(for: imported, wish))
    var events = imported.map { pricing.price($0) }
    let dailyCount = imported.count { $0.precision == .day }
    if wish.receipt == .day { events = RecordsDays.joined(events, utcOffset: wish.year.utcOffset) }
    let ledger = Ledger(events.map(\.event))
    let (book, faults) = ledger.records(
      in: wish.unit, method: wish.method, treatment: wish.treatment,
      utcOffset: wish.year.utcOffset)
    return RecordsResult(
      wish: wish, events: events, eventCount: imported.count, dailyCount: dailyCount, book: book,
      faults: faults, returns: returns(of: ledger, wish, pricing),
      priceSources: pricing.counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { (source: $0.key, count: $0.value) },
      otherCurrencies: pricing.otherCurrency.sorted { $0.key < $1.key }
        .map { (currency: $0.key, count: $0.value) },
      proofs: RecordsProof.of(book, events, wish.year),
      priceDoubts: doubts(in: prices.flatMap(\.given) + told(by: imported, in: wish.unit)),
      priceNotes: prices.flatMap(\.notes))
  }

  /// What the files themselves say TAO cost: the lowest and the highest of each day.
  private func told(by events: [ImportedEvent], in unit: LedgerUnit) -> [GivenPrice] {
    guard case .fiat(let code) = unit else { return [] }
    var days: [Int64: (low: ImportedEvent, high: ImportedEvent)] = [:]
    for event in events where event.currency == code {
      guard let price = event.event.price.fiatPerTAO?.pico, price > 0 else { continue }
      let day = event.event.time.dayOfUTC
      guard let known = days[day] else {
        days[day] = (event, event)
        continue
      }
      if price < known.low.event.price.fiatPerTAO?.pico ?? 0 { days[day]?.low = event }
      if price > known.high.event.price.fiatPerTAO?.pico ?? 0 { days[day]?.high = event }
    }
    return days.sorted { $0.key < $1.key }.flatMap { day, found in
      (found.low.line == found.high.line ? [found.low] : [found.low, found.high]).map { event in
        GivenPrice(
          source: event.event.price.source, row: event.line, subject: .tao(in: code), day: day,
          price: Double(event.event.price.fiatPerTAO?.pico ?? 0) / 1e12)
      }
    }
  }

  /// Prices that are far from recorded ones.
  public func doubts(in prices: [GivenPrice]) -> [PriceDoubt] {
    guard !prices.isEmpty else { return [] }
    var expectation = PriceExpectation(market)
    return expectation.doubts(in: prices)
  }

  private func returns(
    of ledger: Ledger, _ wish: RecordsWish, _ pricing: RecordsPricing
  ) -> Result<LedgerReturns, LedgerReturnFault> {
    // A day's prices in the files stand for the day where nothing else was recorded.
    var told = DayPrices(source: "the files")
    var toldAlpha: [DayPrices.Subject: [Int64: ExactPrice]] = [:]
    for event in ledger.events {
      let day = event.time.dayOfUTC
      if case .fiat(let code) = wish.unit, let price = event.price.fiatPerTAO {
        told.set(price, of: .tao(in: code), on: day)
      }
      guard let netuid = event.alpha else { continue }
      if let price = event.price.taoPerAlpha { told.set(price, of: .alpha(netuid), on: day) }
      if let price = event.price.fiatPerAlpha {
        toldAlpha[.alpha(netuid), default: [:]][day] = price
      }
    }
    let (found, worth) = (told, toldAlpha)
    return Result { () throws(LedgerReturnFault) in
      try ledger.returns(in: wish.unit, until: ledger.events.last?.time ?? 0) { asset, time in
        func known(_ subject: DayPrices.Subject) -> ExactPrice? {
          found.price(of: subject, on: time.dayOfUTC) ?? pricing.recorded(subject, at: time)?.price
        }
        var price = RecordedPrice(source: "")
        if case .alpha(let netuid, _) = asset {
          price.taoPerAlpha = known(.alpha(netuid))
          price.fiatPerAlpha = worth[.alpha(netuid)]?[time.dayOfUTC]
        }
        if case .fiat(let code) = wish.unit { price.fiatPerTAO = known(.tao(in: code)) }
        return price
      }
    }
  }

  /// Recorded prices that the events may need: of TAO in the currency, of subnets in TAO.
  private func recordedPrices(for events: [ImportedEvent], _ wish: RecordsWish) -> [DayPrices] {
    var found: [DayPrices] = []
    if case .fiat(let code) = wish.unit,
      let history = try? market.taoPriceHistory(in: code), !history.days.isEmpty
    {
      var closes = DayPrices(source: "recorded closes of the day")
      for day in history.days {
        if let price = ExactPrice(day.close) {
          closes.set(price, of: .tao(in: code), on: day.date.day)
        }
      }
      found.append(closes)
    }
    let netuids = Set(events.compactMap(\.event.alpha))
    guard !netuids.isEmpty, let history = try? market.priceHistory() else { return found }
    var alphas = DayPrices(source: "recorded prices of subnets")
    for netuid in netuids {
      guard let info = market.snapshot.info(netuid) else { continue }
      for (capture, value) in history.observations(netuid, registeredBlock: info.registeredBlock) {
        if let price = ExactPrice(value) {
          alphas.set(price, of: .alpha(netuid), on: capture.date.day)
        }
      }
    }
    return found + [alphas]
  }
}

/// Rewards of one asset on one day as one receipt.
enum RecordsDays {
  private struct Key: Hashable {
    let asset: LedgerAsset
    let day: Int64
  }

  /// Each day's stands where the first of them stood, at the last price of that day.
  static func joined(_ events: [RecordedEvent], utcOffset: Int64) -> [RecordedEvent] {
    var places: [Key: Int] = [:]
    var joined: [RecordedEvent] = []
    joined.reserveCapacity(events.count)
    for event in events {
      guard let receipt = event.event.receipt, event.event.feeRao == 0 else {
        joined.append(event)
        continue
      }
      let key = Key(asset: receipt.asset, day: (event.event.time + utcOffset).dayOfUTC)
      guard let place = places[key], let before = joined[place].event.receipt else {
        places[key] = joined.count
        joined.append(event)
        continue
      }
      let told = joined[place].told.flatMap { one in event.told.map { one + $0 } }
      var whole = RecordedEvent(joined[place].event, id: nil, told: told)
      whole.event.action = .reward(receipt.asset, rao: before.rao + receipt.rao)
      whole.event.price = event.event.price
      whole.count = joined[place].count + event.count
      joined[place] = whole
    }
    return joined
  }
}

extension RecordsProof {
  /// By year, for receipts that are known on both sides; none where the files tell no worth.
  static func of(
    _ book: LedgerBook, _ events: [RecordedEvent], _ beginning: LedgerYear
  ) -> [RecordsProof] {
    var sums: [Int: (count: Int, ours: ExactMoney, told: ExactMoney)] = [:]
    for receipt in book.income {
      guard let value = receipt.knownValue, let told = events[receipt.event].told else { continue }
      let year = beginning.year(of: receipt.time)
      let sum = sums[year] ?? (0, .zero, .zero)
      sums[year] = (sum.count + events[receipt.event].count, sum.ours + value, sum.told + told)
    }
    return sums.sorted { $0.key < $1.key }.map {
      RecordsProof(
        year: $0.key, receipts: $0.value.count, ours: $0.value.ours, told: $0.value.told)
    }
  }
}
