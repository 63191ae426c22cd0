import CivilTime
import StakingEconomics
import StakingModel
import TextFormats

/// An event as programs for taxes see it: what went, what came, a fee, a reason.
struct ExportRow {
  /// Why something moved.
  enum Reason {
    case reward, trade, deposit, withdrawal, spend, gift
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
  let description: String
  /// The transaction, harmless to every format.
  let id: String

  /// Nil for what moves nothing: a stake on root without a fee.
  init?(_ recorded: RecordedEvent, in unit: LedgerUnit) {
    let event = recorded.event
    time = UnixTime(seconds: event.time)
    id = SafeText.neutralised(recorded.id ?? "", limit: 120)
    if event.feeRao > 0 { fee = Sum(event.feeRao, "TAO") }
    func worth(_ asset: LedgerAsset, _ rao: Int128) -> Sum? {
      guard case .fiat(let code) = unit else { return nil }
      return event.price.worth(of: asset, rao: rao, in: unit).map { Sum($0.nano, code) }
    }
    func money(_ paid: ExactMoney?) -> Sum? {
      guard case .fiat(let code) = unit, let paid, paid > .zero else { return nil }
      return Sum(paid.nano, code)
    }
    switch event.action {
    case .purchase(let asset, let rao, let cost):
      (reason, description) = (.trade, "bought")
      (received, sent) = (Sum(rao, asset.ticker), money(cost))
      self.worth = money(cost) ?? worth(asset, rao)
    case .disposal(let asset, let rao, let proceeds):
      (sent, received) = (Sum(rao, asset.ticker), money(proceeds))
      (reason, description) =
        received != nil
        ? (.trade, "sold") : recorded.isGift ? (.gift, "gift") : (.spend, "given away")
      self.worth = money(proceeds) ?? worth(asset, rao)
    case .stake(let asset, let paid, let came):
      guard !asset.isTAO else { return nil }
      (reason, description) = (.trade, "staked")
      (sent, received) = (Sum(paid, "TAO"), Sum(came, asset.ticker))
      self.worth = worth(.tao, paid)
    case .unstake(let asset, let paid, let came):
      guard !asset.isTAO else { return nil }
      (reason, description) = (.trade, "unstaked")
      (sent, received) = (Sum(paid, asset.ticker), Sum(came, "TAO"))
      self.worth = worth(.tao, came)
    case .reward(let asset, let rao):
      (reason, description) = (.reward, "staking reward")
      received = Sum(rao, asset.ticker)
      self.worth = worth(asset, rao)
    case .claim(let rao):
      (reason, description) = (.reward, "root reward claimed")
      received = Sum(rao, "TAO")
      self.worth = worth(.tao, rao)
    case .transferIn(let asset, let rao, _):
      (reason, description) = (.deposit, "came from elsewhere")
      received = Sum(rao, asset.ticker)
    case .transferOut(let asset, let rao):
      (reason, description) = (.withdrawal, "went elsewhere")
      sent = Sum(rao, asset.ticker)
    }
  }
}

extension ExportRow {
  /// The description with what it was worth, for shapes that have no column for that.
  var valued: String {
    guard let worth else { return description }
    return "\(description), worth \(worth.amount) \(worth.ticker)"
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
