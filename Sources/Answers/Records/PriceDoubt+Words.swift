import CivilTime
import Decimals
package import Market
import StakingEconomics
import StakingModel
import TextFormats

extension PriceDoubt {
  /// The first ones in sentences, and how many more there are.
  package static func words(_ doubts: [PriceDoubt]) -> [String] {
    var words = doubts.prefix(shown).map(\.words)
    if doubts.count > shown {
      words.append(
        "\(NumberFormat.counted(doubts.count - shown, "price")) more are as far from what is known"
      )
    }
    return words
  }

  private static let shown = 5

  private var words: String {
    let row = given.row.map { ", row \($0)" } ?? ""
    let known =
      switch reference {
      case .recorded(let day): "\(number(expected)) was recorded for \(CivilDate(day: day).text)"
      case .market: "the recorded block has \(number(expected))"
      case .file: "its others are near \(number(expected))"
      case .neighbours: "those of the days around it are near \(number(expected))"
      }
    return
      "\(SafeText.neutralised(given.source, limit: 60))\(row): a price of \(number(given.price)) "
      + "\(unit) on \(CivilDate(day: given.day).text), where \(known); it counts as it stands, so "
      + "check its unit and its decimal mark"
  }

  private var unit: String {
    switch given.subject {
    case .tao(let currency): "\(currency) for one TAO"
    case .alpha(let netuid): "TAO for one α\(netuid.value)"
    }
  }

  private func number(_ value: Double) -> String { NumberFormat.sensible(value, significant: 4) }
}
