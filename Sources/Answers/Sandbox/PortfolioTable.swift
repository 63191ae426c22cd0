import Decimals
import Presentation
import Sandbox
import StakingModel

/// The tables of a wallet: what is held, and where the gain comes from; every digit of it, so that the
/// rows add up and agree with what orders pay.
struct PortfolioTable {
  private let portfolio: SandboxPortfolio
  private let title: (SandboxPlace) -> String

  init(_ portfolio: SandboxPortfolio, title: @escaping (SandboxPlace) -> String) {
    self.portfolio = portfolio
    self.title = title
  }

  /// What is held, its worth, what leaving returns.
  var holdings: TextTable {
    TextTable(
      "Your sandbox's wallet, in TAO",
      columns: [
        .init("place"), .init("held", .number, priority: 2), .init("worth now", .number),
        .init("if you left now", .number, priority: 1),
      ], rows: holdingRows)
  }

  /// What rewards, prices and fees made of it; nil where nothing was done.
  var gains: TextTable? {
    let rows = gainRows
    guard let total = portfolio.gain, !rows.isEmpty else { return nil }
    return TextTable(
      "Where the gain comes from, in TAO",
      columns: [
        .init("place"), .init("rewards", .number), .init("prices", .number),
        .init("fees", .number), .init("gain", .number),
      ],
      rows: rows.map { Self.cells($0.name, $0.gain) }
        + [Self.cells("total", total).map { StyledText($0.text, .strong) }])
  }

  private var holdingRows: [[StyledText]] {
    let free = NumberFormat.exact(rao: portfolio.free.rao)
    let rows = portfolio.positions.map { position in
      [
        StyledText(title(position.place)),
        StyledText(NumberFormat.exact(rao: position.heldRao) + " " + position.place.unit),
        StyledText(NumberFormat.exact(rao: position.worth.rao), .value),
        StyledText(
          position.exitNet.map { NumberFormat.exact(rao: $0.rao) } ?? "the chain refuses"),
      ]
    }
    let total = [
      "total", "", NumberFormat.exact(rao: portfolio.worth.rao),
      portfolio.exitNet.map { NumberFormat.exact(rao: $0.rao) } ?? "",
    ]
    return [[StyledText("free"), StyledText(""), StyledText(free, .value), StyledText(free)]]
      + rows + [total.map { StyledText($0, .strong) }]
  }

  /// Places that are held, then those in which nothing is left.
  private var gainRows: [(name: String, gain: SandboxGain)] {
    let held = portfolio.positions.compactMap { position in
      position.gain.map { (name: title(position.place), gain: $0) }
    }
    guard let left = portfolio.leftGain, !left.isNothing else { return held }
    return held + [(name: "places left", gain: left)]
  }

  private static func cells(_ name: String, _ gain: SandboxGain) -> [StyledText] {
    let parts = [gain.rewardsRao, gain.pricesRao, gain.feesRao, gain.totalRao]
    return [StyledText(name)] + parts.map { StyledText(SignedRao.text($0)) }
  }
}
