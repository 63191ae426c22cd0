import Importers
import StakingEconomics
import StakingModel

/// Finds the price of each event: the file's own, then those a person gave, then recorded ones.
struct RecordsPricing {
  let wish: RecordsWish
  /// In the order in which they are asked.
  let sources: [DayPrices]
  /// How many events have their price from where.
  private(set) var counts: [String: Int] = [:]
  /// Costs and proceeds of files in another currency, which do not count.
  private(set) var otherCurrency: [String: Int] = [:]

  init(_ wish: RecordsWish, sources: [DayPrices]) {
    (self.wish, self.sources) = (wish, sources)
  }

  mutating func price(_ imported: ImportedEvent) -> RecordedEvent {
    var event = imported.event
    var own: [String] = []
    let isTold = wish.unit != .tao && imported.currency == wish.unit.text
    if event.price.taoPerAlpha == nil, !(isTold && event.price.fiatPerAlpha != nil),
      let netuid = event.alpha
    {
      let found = recorded(.alpha(netuid), at: event.time)
      event.price.taoPerAlpha = found?.price
      if let found { own.append(found.source) }
    }
    var told: ExactMoney?
    var elsewhere: PaidMoney?
    if case .fiat(let code) = wish.unit {
      if imported.currency == code {
        told = imported.told
      } else if let worth = imported.otherWorth, worth.currency == code,
        let restated = event.restated(as: worth.money)
      {
        event = restated
      } else {
        (event.price.fiatPerTAO, event.price.fiatPerAlpha) = (nil, nil)
        elsewhere = drop(&event, in: imported.currency)
      }
      if event.price.fiatPerTAO == nil, event.price.fiatPerAlpha == nil {
        let found = recorded(.tao(in: code), at: event.time)
        event.price.fiatPerTAO = found?.price
        if let found { own.append(found.source) }
      }
    }
    let isPriced =
      event.price.taoPerAlpha != nil || event.price.fiatPerTAO != nil
      || event.price.fiatPerAlpha != nil
    if own.isEmpty, isPriced { own = [event.price.source] }
    event.price.source = own.joined(separator: "; ")
    for source in own { counts[source, default: 0] += 1 }
    var recorded = RecordedEvent(event, id: imported.id, told: told, reason: imported.reason)
    recorded.paidElsewhere = elsewhere
    return recorded
  }

  /// What was paid in another currency says nothing here; nothing is nothing in every currency.
  private mutating func drop(_ event: inout LedgerEvent, in currency: String?) -> PaidMoney? {
    let paid: ExactMoney
    switch event.action {
    case .purchase(let asset, let rao, let cost?) where cost != .zero:
      (paid, event.action) = (cost, .purchase(asset, rao: rao, cost: nil))
    case .disposal(let asset, let rao, let proceeds?) where proceeds != .zero:
      (paid, event.action) = (proceeds, .disposal(asset, rao: rao, proceeds: nil))
    case .transferIn(let asset, let rao, let cost?) where cost != .zero:
      (paid, event.action) = (cost, .transferIn(asset, rao: rao, cost: nil))
    default: return nil
    }
    otherCurrency[currency ?? "a currency that is not said", default: 0] += 1
    return currency.map { PaidMoney(paid, in: $0) }
  }

  func recorded(
    _ subject: DayPrices.Subject, at time: Int64
  ) -> (price: ExactPrice, source: String)? {
    let day = time.dayOfUTC
    for source in sources {
      if let price = source.price(of: subject, on: day) { return (price, source.source) }
    }
    return nil
  }
}

extension Int64 {
  /// The day of UTC of a moment.
  var dayOfUTC: Int64 {
    let (quotient, rest) = quotientAndRemainder(dividingBy: 86_400)
    return rest < 0 ? quotient - 1 : quotient
  }
}

extension LedgerEvent {
  /// The same with what was paid or received in another currency, its prices at the rate that both come to;
  /// nil where no money was paid.
  fileprivate func restated(as money: ExactMoney) -> LedgerEvent? {
    var event = self
    let paid: ExactMoney
    switch action {
    case .purchase(let asset, let rao, let cost?):
      (paid, event.action) = (cost, .purchase(asset, rao: rao, cost: money))
    case .disposal(let asset, let rao, let proceeds?):
      (paid, event.action) = (proceeds, .disposal(asset, rao: rao, proceeds: money))
    default: return nil
    }
    guard paid.nano > 0 else { return nil }
    func scaled(_ price: ExactPrice?) -> ExactPrice? {
      guard let (product, overflow) = price?.pico.multipliedReportingOverflow(by: money.nano),
        !overflow
      else { return nil }
      return ExactPrice(pico: (product + paid.nano / 2) / paid.nano)
    }
    event.price.fiatPerTAO = scaled(event.price.fiatPerTAO)
    event.price.fiatPerAlpha = scaled(event.price.fiatPerAlpha)
    return event
  }

  /// The subnet whose alpha it moves.
  var alpha: Netuid? {
    let asset: LedgerAsset
    switch action {
    case .purchase(let found, _, _), .disposal(let found, _, _), .stake(let found, _, _),
      .unstake(let found, _, _), .reward(let found, _), .transferIn(let found, _, _),
      .transferOut(let found, _):
      asset = found
    case .claim, .fee: return nil
    }
    if case .alpha(let netuid, _) = asset, netuid != .root { return netuid }
    return nil
  }

  /// What a reward brings; nil for what is no income.
  var receipt: (asset: LedgerAsset, rao: Int128)? {
    switch action {
    case .reward(let asset, let rao): (asset, rao)
    case .claim(let rao): (.tao, rao)
    default: nil
    }
  }
}
