import Decimals
import Presentation
import Sandbox
import StakingModel

/// The tables of a wallet: what is held, and where the gain comes from.
///
/// Every amount is rounded down to a millionth of a TAO, a balance below that shown whole; totals are
/// the sums of what is shown, so that the rows add up and no balance is too high.
struct PortfolioTable {
  private let portfolio: SandboxPortfolio
  private let title: (SandboxPlace) -> String

  init(_ portfolio: SandboxPortfolio, title: @escaping (SandboxPlace) -> String) {
    self.portfolio = portfolio
    self.title = title
  }

  /// What is held, its worth, what leaving returns, the gain.
  var holdings: TextTable {
    TextTable(
      "Your sandbox's wallet, in TAO",
      columns: [
        .init("place"), .init("held", .number, priority: 2), .init("worth now", .number),
        .init("if you left now", .number, priority: 1), .init("gain", .number),
      ], rows: holdingRows)
  }

  /// What rewards, prices and fees made of it; nil where nothing was done.
  var gains: TextTable? {
    let rows = shownGains
    guard !rows.isEmpty else { return nil }
    let total = rows.reduce(ShownGain()) { $0.adding($1.gain) }
    let cells = rows.map { [StyledText($0.name)] + $0.gain.cells }
    return TextTable(
      "Where the gain comes from, in TAO",
      columns: [
        .init("place"), .init("rewards", .number), .init("prices", .number),
        .init("fees", .number), .init("gain", .number),
      ], rows: cells + [([StyledText("total")] + total.cells).map { StyledText($0.text, .strong) }])
  }

  private var holdingRows: [[StyledText]] {
    let gains = portfolio.positions.map { $0.gain.map(ShownGain.init) }
    let free = Self.shown(portfolio.free)
    var rows = [row("free", "", free, free, nil)]
    for (position, gain) in zip(portfolio.positions, gains) {
      let held = NumberFormat.exact(rao: position.heldRao) + " " + position.place.unit
      rows.append(
        row(
          title(position.place), held, Self.shown(position.worth),
          position.exitNet.map(Self.shown), gain?.total, refusal: "the chain refuses"))
    }
    if let left = leftBehind { rows.append(row(Self.leftName, "", nil, nil, left.total)) }
    let worth = portfolio.positions.reduce(free) { $0 + Self.shown($1.worth) }
    let exit =
      portfolio.exitNet == nil
      ? nil : portfolio.positions.reduce(free) { $0 + ($1.exitNet.map(Self.shown) ?? 0) }
    let gain =
      portfolio.exitNet == nil
      ? nil : gains.reduce(leftBehind?.total ?? 0) { $0 + ($1?.total ?? 0) }
    let total = row("total", "", worth, exit, gain, refusal: "")
    return rows + [total.map { StyledText($0.text, .strong) }]
  }

  private static let leftName = "places left"

  /// What places gained in which nothing is left; nil if nothing.
  private var leftBehind: ShownGain? {
    guard let left = portfolio.leftGain, !left.isNothing else {
      return nil
    }
    return ShownGain(left)
  }

  private var shownGains: [(name: String, gain: ShownGain)] {
    guard portfolio.exitNet != nil else { return [] }
    let held = portfolio.positions.compactMap { position in
      position.gain.map { (name: title(position.place), gain: ShownGain($0)) }
    }
    return held + (leftBehind.map { [(name: Self.leftName, gain: $0)] } ?? [])
  }

  private func row(
    _ name: String, _ held: String, _ worth: Int128?, _ exit: Int128?, _ gain: Int128?,
    refusal: String = ""
  ) -> [StyledText] {
    [
      StyledText(name), StyledText(held), StyledText(worth.map(Self.digits) ?? "", .value),
      StyledText(exit.map(Self.digits) ?? refusal), StyledText(gain.map(SignedRao.text) ?? ""),
    ]
  }

  private static func digits(_ rao: Int128) -> String {
    NumberFormat.exact(rao: UInt64(clamping: rao))
  }

  /// Down to a millionth of a TAO; what is less than one is left as it is.
  private static func shown(_ amount: Amount<TAO>) -> Int128 {
    amount.rao < 1_000 ? Int128(amount.rao) : millionths(Int128(amount.rao))
  }

  /// Down to a millionth of a TAO.
  static func millionths(_ rao: Int128) -> Int128 {
    let down = rao / 1_000 * 1_000
    return down > rao ? down - 1_000 : down
  }
}

/// A gain with its parts as they are shown; the sum is that of the parts.
private struct ShownGain {
  var rewards: Int128 = 0
  var prices: Int128 = 0
  var fees: Int128 = 0
  var total: Int128 { rewards + prices + fees }

  init() {}

  /// Prices are what the rounded parts leave of the rounded whole.
  init(_ gain: SandboxGain) {
    rewards = PortfolioTable.millionths(gain.rewardsRao)
    fees = PortfolioTable.millionths(gain.feesRao)
    prices = PortfolioTable.millionths(gain.totalRao) - rewards - fees
  }

  func adding(_ other: ShownGain) -> ShownGain {
    var sum = self
    sum.rewards += other.rewards
    sum.prices += other.prices
    sum.fees += other.fees
    return sum
  }

  var cells: [StyledText] {
    [rewards, prices, fees, total].map { StyledText(SignedRao.text($0)) }
  }
}
