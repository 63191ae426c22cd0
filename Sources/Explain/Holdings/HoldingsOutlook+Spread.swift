import Decimals
public import Inquiry
import StakingEconomics
import StakingModel

extension HoldingsOutlook {
  /// The points of the range by day. They are counted on the paths, not computed from a formula.
  public var pointDerivations: [Derivation] {
    guard let chance else { return [] }
    let source =
      "\(NumberFormat.group(String(chance.paths))) paths with seed 1, prices moving by chance as "
      + "recorded"
    return chance.fan.flatMap { point -> [Derivation] in
      let time = NumberFormat.counted(point.days, "day")
      return [
        .given(
          "low_\(point.days)", "After \(time) 5 of 100 paths have gained less.",
          .tao(rao: point.lowRao), source: source),
        .given(
          "middle_\(point.days)", "After \(time) half of the paths have gained less.",
          .tao(rao: point.middleRao), source: source),
        .given(
          "high_\(point.days)", "After \(time) 5 of 100 paths have gained more.",
          .tao(rao: point.highRao), source: source),
      ]
    }
  }
}

extension HeldDerivations {
  /// More places than these say nothing in one formula.
  private static let most = 12

  /// How many equal places the holdings count like; nil for one place, or many.
  public func bets(_ value: Double?) -> Derivation? {
    let all = named.reduce(Int128(0)) { $0 + $1.position.spotRao }
    var sums: [(way: StakeWay, title: String, rao: Int128)] = []
    for part in named {
      let way = part.position.place.way
      if let index = sums.firstIndex(where: { $0.way == way }) {
        sums[index].rao += part.position.spotRao
      } else {
        sums.append((way, part.title, part.position.spotRao))
      }
    }
    let held = sums.filter { $0.rao > 0 }
    guard let value, all > 0, held.count > 1, held.count <= HeldDerivations.most else { return nil }
    let inputs = held.enumerated().map { index, part in
      Derivation.Input(
        "share\(index + 1)", "the part in \(part.title)", .number(Double(part.rao) / Double(all)))
    }
    return Derivation(
      "bets", "How many equal places it counts like, as if they moved apart.",
      formula: "1 / (" + inputs.map { "\($0.name) ^ 2" }.joined(separator: " + ") + ")",
      inputs: inputs, value: .number(value), rounding: "not at all", source: "definition")
  }

  /// The part of all that some positions make up; nil where nothing is worth anything.
  public func part(
    _ name: String, _ meaning: String, of isCounted: (HeldPosition) -> Bool
  ) -> Derivation? {
    let all = named.reduce(Int128(0)) { $0 + $1.position.spotRao }
    let counted = named.filter { isCounted($0.position) }
      .reduce(Int128(0)) { $0 + $1.position.spotRao }
    guard all > 0 else { return nil }
    return Derivation(
      name, meaning, formula: "counted / all",
      inputs: [
        .init("counted", "those at quoted prices", .tao(rao: counted)),
        .init("all", "everything at quoted prices", .tao(rao: all)),
      ], value: .percent(Double(counted) / Double(all)), rounding: "not at all",
      source: "definition")
  }
}
