import CivilTime
import StakingEconomics
import StakingModel
import TextFormats

/// An event as programs for taxes see it: what went, what came, a fee, a reason.
struct ExportRow {
  /// Why something moved.
  enum Reason {
    case reward, trade, deposit, withdrawal, spend, gift, fee, lost, stolen, cost
  }

  /// An amount with the ticker of what it counts.
  struct Sum {
    let amount: String
    let ticker: String

    init(_ rao: Int128, _ ticker: String) {
      (amount, self.ticker) = (ExactMoney(nano: rao).decimal, ticker)
    }
  }

  let time: UnixTime
  let reason: Reason
  var sent: Sum?
  var received: Sum?
  var fee: Sum?
  /// What it was worth; nil where that is not known.
  var worth: Sum?
  let phrase: LedgerPhrase
  /// The transaction, harmless to every format.
  let id: String

  /// Nil for what moves nothing: a stake on root without a fee.
  init?(_ recorded: RecordedEvent, in unit: LedgerUnit) {
    let event = recorded.event
    time = UnixTime(seconds: event.time)
    id = SafeText.neutralised(recorded.id ?? "", limit: 120)
    func worth(_ asset: LedgerAsset, _ rao: Int128) -> Sum? {
      // What TAO is worth in TAO says nothing.
      guard unit != .tao || !asset.isTAO else { return nil }
      return event.price.worth(of: asset, rao: rao, in: unit).map { Sum($0.nano, unit.text) }
    }
    func money(_ paid: ExactMoney?) -> Sum? {
      // What was paid is what was paid, whatever the records are in.
      if paid == nil, let told = recorded.paidElsewhere {
        return Sum(told.money.nano, told.currency)
      }
      guard case .fiat(let code) = unit, let paid, paid > .zero else { return nil }
      return Sum(paid.nano, code)
    }
    if event.isFeeAlone {
      guard event.feeRao > 0 else { return nil }
      (reason, phrase, sent) = (.fee, .fee, Sum(event.feeRao, "TAO"))
      self.worth = worth(.tao, event.feeRao)
      return
    }
    phrase = LedgerPhrase(recorded)
    if event.feeRao > 0 { fee = Sum(event.feeRao, "TAO") }
    switch event.action {
    case .purchase(let asset, let rao, let cost):
      reason = .trade
      (received, sent) = (Sum(rao, asset.ticker), money(cost))
      self.worth = money(cost) ?? worth(asset, rao)
    case .disposal(let asset, let rao, let proceeds):
      (sent, received) = (Sum(rao, asset.ticker), money(proceeds))
      reason = received != nil ? .trade : recorded.reason == .gift ? .gift : .spend
      self.worth = money(proceeds) ?? worth(asset, rao)
    case .stake(let asset, let paid, let came):
      reason = .trade
      (sent, received) = (Sum(paid, "TAO"), Sum(came, asset.ticker))
      self.worth = worth(.tao, paid)
    case .unstake(let asset, let paid, let came):
      reason = .trade
      (sent, received) = (Sum(paid, asset.ticker), Sum(came, "TAO"))
      self.worth = worth(.tao, came)
    case .reward(let asset, let rao):
      (reason, received) = (.reward, Sum(rao, asset.ticker))
      self.worth = worth(asset, rao)
    case .claim(let rao):
      (reason, received) = (.reward, Sum(rao, "TAO"))
      self.worth = worth(.tao, rao)
    case .transferIn(let asset, let rao, let cost):
      (reason, received, self.worth) = (.deposit, Sum(rao, asset.ticker), money(cost))
    case .transferOut(let asset, let rao):
      sent = Sum(rao, asset.ticker)
      switch recorded.reason {
      case .lost: reason = .lost
      case .stolen: reason = .stolen
      case .cost: reason = .cost
      case .gift, nil: reason = .withdrawal
      }
    case .fee: reason = .fee
    }
  }
}

extension ExportRow {
  /// The description with what it was worth, for shapes that have no column for that.
  var valued: String {
    phrase.text(worth: worth.map { (amount: $0.amount, currency: $0.ticker) })
  }
}

extension LedgerEvent {
  /// Whether nothing but a fee moves: a stake on root changes nothing.
  var isFeeAlone: Bool {
    switch action {
    case .fee: true
    case .stake(let asset, _, _), .unstake(let asset, _, _): asset.isTAO
    default: false
    }
  }
}

extension LedgerAsset {
  /// As explorers write it: `TAO`, `SN64`.
  var ticker: String {
    switch self {
    case .tao: "TAO"
    case .alpha(let netuid, _): netuid == .root ? "TAO" : "SN\(netuid.value)"
    }
  }

  var isTAO: Bool { ticker == "TAO" }
}

extension UnixTime {
  /// `2026`, `10`, `08`, `19:18:48`.
  var dateParts: (year: String, month: String, day: String, clock: String) {
    let text = iso8601
    let date = text.prefix(10).split(separator: "-").map(String.init)
    return (date[0], date[1], date[2], String(text.dropFirst(11).prefix(8)))
  }
}
