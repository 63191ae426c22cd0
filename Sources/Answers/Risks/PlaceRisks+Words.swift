import CivilTime
import Decimals
package import Inquiry
package import Presentation
import StakingEconomics
package import StakingModel

extension PlaceRisks {
  /// What has to be known before any gain, a phrase each; empty where nothing has.
  package func phrases(of amount: Amount<TAO>, without told: [Warning] = []) -> [String] {
    warnings.filter { !told.contains($0) }.map { phrase($0, amount) }
  }

  /// The same as one paragraph that begins with the name; nil where there is nothing to say.
  ///
  /// - Parameter told: what the screen says already.
  package func paragraph(
    _ title: String, _ amount: Amount<TAO>, without told: [Warning] = []
  ) -> Markup.Block? {
    let phrases = phrases(of: amount, without: told)
    guard !phrases.isEmpty else { return nil }
    return .paragraph(
      StyledText("\(title): ", .warning) + StyledText(phrases.joined(separator: "; ") + "."))
  }

  private func phrase(_ warning: Warning, _ amount: Amount<TAO>) -> String {
    func percent(_ value: Double) -> String { NumberFormat.percent(value, fractionDigits: 0) }
    switch warning {
    case .thinPool:
      return "its pool holds \(NumberFormat.fixed(pool.approximate, 0)) TAO, of which your "
        + "\(NumberFormat.exact(rao: amount.rao)) TAO are \(NumberFormat.percent(poolShare))"
    case .priceFall:
      let date = price.map { CivilDate(day: $0.highest.day).text } ?? ""
      return
        "its price is \(percent(-(price?.sinceHighest ?? 0))) below the highest recorded, of \(date)"
    case .nearRemoval:
      return
        "it is place \(removal.rank ?? 0) of \(removal.candidates) in the order of removal, and "
        + "about one subnet a week was removed"
    case .smallPayout:
      return
        "if it is removed, about \(percent(payoutShare)) of the price is paid, less what root's "
        + "funds sell first"
    case .emissionOff: return "the chain gives it no TAO"
    case .standIn:
      return
        "the alpha that earns is not recorded; all alpha outside the pool stands in, so it earns "
        + "at least this"
    case .ownPush:
      return
        "\(NumberFormat.fixed(Double(ownPushRao) / 1e9, 4)) TAO of the gain is no reward but this "
        + "large stake's own push of the price, which others would sell into first: do not count on it"
    }
  }
}

extension RecordedCourse {
  /// `it fell by 81 % from 2025-03-01 to the block, and stands 85 % below its highest`.
  package var words: String {
    let change = NumberFormat.percent(abs(sinceFirst), fractionDigits: 0)
    let first = CivilDate(day: first.day).text
    let start = "its price \(sinceFirst < 0 ? "fell" : "rose") by \(change) since \(first)"
    guard sinceHighest <= PlaceRisks.notableFall, highest.day != self.first.day else {
      return start
    }
    return start + " and is \(NumberFormat.percent(-sinceHighest, fractionDigits: 0)) below the "
      + "highest recorded, of \(CivilDate(day: highest.day).text)"
  }
}

extension OfferAboveNetwork {
  /// Why a quoted rate wants a question, after the name of who quotes it.
  package var words: String {
    func percent(_ rate: Double) -> String { NumberFormat.percent(rate, fractionDigits: 2) }
    let same = quoted == simple ? "" : ", \(percent(simple)) without compounding"
    return
      "\(percent(quoted)) a year is quoted\(same); the network pays about \(percent(network)) on "
      + "root before take: ask where the rest comes from."
  }
}
