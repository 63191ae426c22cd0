import Decimals
import Holdings
import Inquiry
import Market
import StakingModel
import TextFormats

/// Every position as a row of a table, with a row for all of them: what a page of many positions does
/// not tell one by one.
extension SummaryReport {
  /// The whole as CSV, every digit of every amount. A cell is empty where nothing is known, and where
  /// amounts are hidden.
  public var csv: String? {
    let columns =
      SummaryReport.csvColumns + csvHorizons.map { "earned in \(Words.dayCount($0)), TAO" }
    return CSVText.table(
      columns: columns + csvMoneyColumns + ["note"], rows: positions.map(csvRow) + [csvTotal])
  }

  private static let csvColumns = [
    "position", "kind", "subnet", "held", "unit", "worth as quoted, TAO", "locked, TAO",
    "if left today, TAO",
    "that loses, TAO", "to be had in days", "cost, TAO", "result, TAO", "rate a year, held still",
    "take",
  ]

  private var csvHorizons: [Int] { review.horizons }

  private var csvMoneyColumns: [String] {
    price.map { ["worth as quoted, \($0.currency)", "if left today, \($0.currency)"] } ?? []
  }

  private func csvRow(_ position: HeldPosition) -> [CSVText.Cell] {
    var row: [CSVText.Cell] = [.text(title(position)), .text(kind(of: position))]
    if case .subnet(let netuid) = position.place {
      row.append(.number(String(netuid.value)))
    } else {
      row.append(position.place == .root ? .number("0") : .empty)
    }
    let net = position.exit.isToday ? position.exit.net.map { Int128($0.rao) } : nil
    row += [
      amount(Int128(position.rao)), .text(position.unit), amount(position.spotRao),
      amount(position.lockedSpotRao), amount(net), amount(position.lostByLeavingRao),
      waitDays(position),
      amount(position.costRao), amount(position.resultRao),
      position.heldRate.map { .number(NumberFormat.plain($0, significant: 15)) } ?? .empty,
      position.take.map { .number(NumberFormat.plain(Double($0) / 65_535, significant: 15)) }
        ?? .empty,
    ]
    row += csvHorizons.map { amount(position.earned(days: $0)?.taoRao) }
    return row + (price == nil ? [] : [money(position.spotRao), money(net)])
      + [note(csvNotes(position))]
  }

  private var csvTotal: [CSVText.Cell] {
    let now = review.leavingToday.knownRao
    var row: [CSVText.Cell] = [
      .text("all together"), .empty, .empty, .empty, .text("TAO"), amount(review.spotRao),
      amount(review.lockedSpotRao), amount(now), amount(review.lostByLeavingRao), .empty,
      amount(review.costRao),
      amount(review.result?.resultRao), .empty, .empty,
    ]
    row += csvHorizons.map { amount(review.earned(days: $0).knownRao) }
    return row + (price == nil ? [] : [money(review.spotRao), money(now)]) + [note(csvTotalNotes)]
  }

  /// Empty where it cannot be had at all.
  private func waitDays(_ position: HeldPosition) -> CSVText.Cell {
    position.exit.received == nil && position.exit.waitDays == 0
      ? .empty : .number(String(position.exit.waitDays))
  }

  // MARK: What the page says beside the numbers

  private func note(_ notes: [String]) -> CSVText.Cell {
    guard !notes.isEmpty else { return .empty }
    let text = notes.joined(separator: "; ")
    return .text(input.isRedacted ? Redaction.hiding(text) : text)
  }

  /// What the numbers of a row do not say themselves.
  private func csvNotes(_ position: HeldPosition) -> [String] {
    var notes: [String] = []
    if position.lockedRao > 0 {
      notes.append(
        (position.isWhollyLocked ? "all" : "a part")
          + " of it is held by a lock of your own, so not in what leaving returns")
    }
    if position.exit.received == nil, !position.isWhollyLocked {
      notes.append(
        "the chain would refuse to sell it\(SummaryReport.reason(position.exit.refusal))")
    }
    if position.exit.waitDays > 0 {
      notes.append("not to be had today, so not in what leaving returns")
    }
    if position.lacksWithdrawalDays {
      notes.append("no days from asking to receiving were given, so none are counted")
    }
    let rate = SummaryRate(position, context)
    if case .custodial(let custodial) = position.position {
      guard custodial.quote != nil else { return notes + ["no rate given"] }
      notes.append("the rate is net of \(rate.net); \(rate.window)")
    } else if position.heldRate == nil {
      notes.append("the rate is not known")
    } else if position.earned.contains(where: \.isAtLeast) {
      notes.append("rate and earnings are at least these")
    }
    return notes
  }

  private var csvTotalNotes: [String] {
    var notes: [String] = []
    func parts(_ count: Int) -> String {
      "\(Words.count(count)) of \(Words.count(positions.count)) positions"
    }
    let refused = positions.count {
      $0.exit.received == nil && $0.exit.waitDays == 0 && !$0.isWhollyLocked
    }
    if refused > 0 { notes.append("if left today: at least, without \(parts(refused))") }
    let locked = positions.count { $0.lockedRao > 0 }
    if locked > 0 {
      notes.append("if left today: what locks hold of \(parts(locked)) is not in it")
    }
    let later = positions.count { $0.exit.waitDays > 0 }
    if later > 0 { notes.append("if left today: \(parts(later)) paid out later, not in it") }
    let earned = review.horizons.map { review.earned(days: $0) }
    let missing = earned.map(\.missing).max() ?? 0
    if missing > 0 {
      notes.append("earned: at least, without \(parts(missing))")
    } else if earned.contains(where: \.isAtLeast) {
      notes.append("earned: at least")
    }
    let costs = positions.count { $0.costRao != nil }
    if costs > 0, costs < positions.count { notes.append("cost: \(parts(costs))") }
    if let result = review.result, result.positions < positions.count {
      notes.append(
        "result: \(parts(result.positions)), which cost \(PlainAmount.text(rao: result.costRao)) TAO"
      )
    }
    return notes
  }

  private func kind(of position: HeldPosition) -> String {
    switch position.place {
    case .root: "root"
    case .subnet: "alpha"
    case .custodian: "custodial"
    }
  }

  private func amount(_ rao: Int128?) -> CSVText.Cell {
    guard let rao, !input.isRedacted else { return .empty }
    return .number(PlainAmount.text(rao: rao))
  }

  private func money(_ rao: Int128?) -> CSVText.Cell {
    guard let rao, let price, !input.isRedacted else { return .empty }
    let value = Double(rao) / 1e9 * price.value
    return value.isFinite ? .number(NumberFormat.plain(value, significant: 15)) : .empty
  }
}

/// An amount for programs: every digit, no grouping, a plain minus sign.
enum PlainAmount {
  static func text(rao: Int128) -> String {
    let size = rao.magnitude
    let fraction = String(size % 1_000_000_000)
    var digits = String(repeating: "0", count: 9 - fraction.count) + fraction
    while digits.last == "0" { digits.removeLast() }
    let whole = (rao < 0 ? "-" : "") + String(size / 1_000_000_000)
    return digits.isEmpty ? whole : whole + "." + digits
  }
}
