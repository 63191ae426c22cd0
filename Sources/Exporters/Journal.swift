import CivilTime
import StakingEconomics
import StakingModel
import TextFormats

/// Events as a journal that `hledger check` accepts: prices of days, then one transaction an event.
struct Journal {
  private let events: [RecordedEvent]
  private let unit: LedgerUnit

  init(_ events: [RecordedEvent], _ unit: LedgerUnit) {
    (self.events, self.unit) = (events, unit)
  }

  var text: String {
    var text = "; staking of TAO: what came and went, times in UTC\ndecimal-mark .\n\n"
    text.reserveCapacity(events.count * 200)
    var priced: Set<String> = []
    for recorded in events { price(recorded.event, &priced, &text) }
    for recorded in events { transaction(recorded, &text) }
    return text
  }

  private func price(_ event: LedgerEvent, _ priced: inout Set<String>, _ text: inout String) {
    guard case .fiat(let code) = unit, let price = event.price.fiatPerTAO else { return }
    let day = UnixTime(seconds: event.time).date.text
    guard priced.insert(day).inserted else { return }
    text += "P \(day) TAO \(price.decimal) \(code)\n"
  }

  private func transaction(_ recorded: RecordedEvent, _ text: inout String) {
    let event = recorded.event
    var postings = event.isFeeAlone ? [] : postings(of: recorded)
    if event.feeRao > 0 {
      let fee = Journal.amount(event.feeRao, .tao)
      postings += [("expenses:fees", fee), (Journal.account(.tao), "-" + fee)]
    }
    guard !postings.isEmpty else { return }
    let time = UnixTime(seconds: event.time)
    let phrase = event.isFeeAlone ? LedgerPhrase.fee : LedgerPhrase(recorded)
    text += "\n\(time.date.text) * \(phrase.rawValue)  ; \(time.dateParts.clock)"
    if let worth = swapWorth(recorded) { text += " worth \(worth.decimal) \(unit.text)" }
    if let id = recorded.id {
      text += " " + SafeText.neutralised(id, limit: 120).filter { $0 != ":" && $0 != "," }
    }
    text += "\n"
    for (account, amount) in postings { text += "    \(account)    \(amount)\n" }
  }

  private func postings(of recorded: RecordedEvent) -> [(String, String)] {
    let event = recorded.event
    switch event.action {
    case .reward(let asset, let rao): return income(asset, rao, event)
    case .claim(let rao): return income(.tao, rao, event)
    case .purchase(let asset, let rao, let cost):
      if let paid = paid(cost, recorded) { return priced(asset, rao, paid, other: "assets:bank") }
      guard unit != .tao, let worth = worth(asset, rao, event) else {
        return moved(asset, rao, from: "equity:purchases")
      }
      return priced(asset, rao, money(worth), other: "assets:bank")
    case .disposal(let asset, let rao, let proceeds):
      guard let paid = paid(proceeds, recorded), paid.money > .zero else {
        return moved(asset, -rao, from: "expenses:spent")
      }
      return priced(asset, -rao, paid, other: "assets:bank")
    case .stake(let asset, let paid, let received):
      let tao = Journal.amount(paid, .tao)
      return [
        (Journal.account(asset), "\(Journal.amount(received, asset)) @@ \(tao)"),
        (Journal.account(.tao), "-" + tao),
      ]
    case .unstake(let asset, let paid, let received):
      let tao = Journal.amount(received, .tao)
      return [
        (Journal.account(asset), "-\(Journal.amount(paid, asset)) @@ \(tao)"),
        (Journal.account(.tao), tao),
      ]
    case .transferIn(let asset, let rao, let cost):
      guard let paid = paid(cost, recorded) else {
        return moved(asset, rao, from: "equity:transfers")
      }
      return priced(asset, rao, paid, other: "equity:transfers")
    case .transferOut(let asset, let rao):
      let account = recorded.reason.map { "expenses:\($0.rawValue)" } ?? "equity:transfers"
      return moved(asset, -rao, from: account)
    case .fee: return []
    }
  }

  /// What was swapped is told in TAO; what that was worth in money, beside it. So is the worth of what
  /// came or went for nothing that is told.
  private func swapWorth(_ recorded: RecordedEvent) -> ExactMoney? {
    let event = recorded.event
    return switch event.action {
    case .stake(_, let paid, _): worth(.tao, paid, event)
    case .unstake(_, _, let came): worth(.tao, came, event)
    case .disposal(let asset, let rao, nil) where recorded.paidElsewhere == nil:
      worth(asset, rao, event)
    case .purchase(let asset, let rao, _): unit == .tao ? worth(asset, rao, event) : nil
    default: nil
    }
  }

  private func worth(_ asset: LedgerAsset, _ rao: Int128, _ event: LedgerEvent) -> ExactMoney? {
    guard unit != .tao || !asset.isTAO else { return nil }
    return event.price.worth(of: asset, rao: rao, in: unit)
  }

  /// What was paid is money, in the currency it was paid in; records in TAO have none.
  private func paid(_ paid: ExactMoney?, _ recorded: RecordedEvent) -> PaidMoney? {
    guard case .fiat = unit else { return nil }
    return paid.map(money) ?? recorded.paidElsewhere
  }

  private func money(_ worth: ExactMoney) -> PaidMoney { PaidMoney(worth, in: unit.text) }

  private func income(
    _ asset: LedgerAsset, _ rao: Int128, _ event: LedgerEvent
  ) -> [(String, String)] {
    guard let worth = worth(asset, rao, event), worth > .zero else {
      return moved(asset, rao, from: "income:staking")
    }
    return priced(asset, rao, money(worth), other: "income:staking")
  }

  /// What comes at a price; the other account gives it.
  private func priced(
    _ asset: LedgerAsset, _ rao: Int128, _ paid: PaidMoney, other: String
  ) -> [(String, String)] {
    let money = "\(paid.money.decimal) \(paid.currency)"
    let sign = rao < 0 ? "-" : ""
    return [
      (
        Journal.account(asset),
        "\(sign)\(Journal.amount(rao < 0 ? -rao : rao, asset)) @@ \(money)"
      ),
      (other, rao < 0 ? money : "-" + money),
    ]
  }

  private func moved(
    _ asset: LedgerAsset, _ rao: Int128, from other: String
  ) -> [(String, String)] {
    let amount = Journal.amount(rao < 0 ? -rao : rao, asset)
    let (own, others) = rao < 0 ? ("-" + amount, amount) : (amount, "-" + amount)
    return [(Journal.account(asset), own), (other, others)]
  }

  /// Names of commodities with digits are quoted.
  private static func amount(_ rao: Int128, _ asset: LedgerAsset) -> String {
    "\(ExactMoney(nano: rao).decimal) \(asset.isTAO ? "TAO" : "\"\(asset.ticker)\"")"
  }

  private static func account(_ asset: LedgerAsset) -> String {
    "assets:bittensor:\(asset.ticker.lowercased())"
  }
}
