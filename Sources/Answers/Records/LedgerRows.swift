import CivilTime
import Importers
import Inquiry
import Presentation
import StakingEconomics
import TextFormats

/// The ledger, event by event. In a spreadsheet each has its time and its transaction too, so that
/// `import` reads it again.
struct LedgerRows {
  private let result: RecordsResult
  private let events: [RecordedEvent]
  /// The currency of prices; nil where records are in TAO.
  private let currency: String?

  init(_ result: RecordsResult, _ events: [RecordedEvent]) {
    (self.result, self.events) = (result, events)
    currency = if case .fiat(let code) = result.wish.unit { code } else { nil }
  }

  /// A column of money that has something in some row.
  private struct MoneyColumn {
    let title: String
    let text: (LedgerEvent) -> String?
  }

  var table: RecordsTable {
    let money = moneyColumns.filter { column in
      events.contains { column.text($0.event) != nil }
    }
    let columns: [TextTable.Column] = [
      .init("date"), .init("what"), .init("given", .number), .init("of"),
      .init("received", .number), .init("of"), .init("fee TAO", .number, priority: 2),
      .init("TAO/α", .number, priority: 1),
    ]
    return RecordsTable(
      caption: "The ledger",
      columns: columns + money.map { .init($0.title, .number, priority: 1) },
      rows: events.map { recorded in
        row(recorded) + money.map { $0.text(recorded.event).map { .text($0) } ?? .none }
      },
      more: [
        ("time", events.map { .text(UnixTime(seconds: $0.event.time).iso8601) }),
        ("transaction", events.map { $0.id.map { .text(shown($0)) } ?? .none }),
      ])
  }

  private func shown(_ id: String) -> String { SafeText.neutralised(id, limit: 120) }

  private var moneyColumns: [MoneyColumn] {
    guard let currency else { return [] }
    return [
      MoneyColumn(title: "\(currency)/TAO") { $0.price.fiatPerTAO?.decimal },
      MoneyColumn(title: "\(currency)/α") { $0.price.fiatPerAlpha?.decimal },
      MoneyColumn(title: "for \(currency)") { event in
        switch event.action {
        case .purchase(_, _, let money?), .disposal(_, _, let money?),
          .transferIn(_, _, let money?):
          money.decimal
        default: nil
        }
      },
    ]
  }

  private func row(_ recorded: RecordedEvent) -> [RecordsCell] {
    let event = recorded.event
    let flow = event.action.flow
    let day = UnixTime(seconds: event.time + result.wish.year.utcOffset).date.text
    var row: [RecordsCell] = [.text(day), .text(recorded.reason?.rawValue ?? event.action.word)]
    for side in [flow.given, flow.received] {
      row.append(side.map { RecordsCell.rao($0.rao) } ?? .none)
      row.append(side.map { RecordsCell.text($0.asset.sign) } ?? .none)
    }
    row.append(event.feeRao > 0 ? .rao(event.feeRao) : .none)
    row.append(event.price.taoPerAlpha.map { RecordsCell.text($0.decimal) } ?? .none)
    return row
  }
}

extension LedgerEvent.Action {
  /// What it is called.
  fileprivate var word: String {
    switch self {
    case .purchase: "bought"
    case .disposal(_, _, let money): (money ?? .zero) > .zero ? "sold" : "given away"
    case .stake: "staked"
    case .unstake: "unstaked"
    case .reward: "reward"
    case .claim: "root claim"
    case .transferIn: "came in"
    case .transferOut: "went out"
    case .fee: "fee"
    }
  }

  /// What went and what came.
  fileprivate var flow:
    (given: (asset: LedgerAsset, rao: Int128)?, received: (asset: LedgerAsset, rao: Int128)?)
  {
    switch self {
    case .purchase(let asset, let rao, _), .reward(let asset, let rao),
      .transferIn(let asset, let rao, _):
      (nil, (asset, rao))
    case .claim(let rao): (nil, (.tao, rao))
    case .disposal(let asset, let rao, _), .transferOut(let asset, let rao): ((asset, rao), nil)
    case .stake(let asset, let paid, let came): ((.tao, paid), (asset, came))
    case .unstake(let asset, let paid, let came): ((asset, paid), (.tao, came))
    case .fee: (nil, nil)
    }
  }
}
