import Inquiry

/// All positions together, in a few lines.
extension SummaryReport {
  static let glanceShape: [String: TemplateShape] = [
    "glance": .list(["what": .text, "tao": .text, "money": .optional(.text)])
  ]

  var glanceValues: TemplateRecord {
    let now = review.leavingToday
    let worth = HoldingsReview.Total(review.spotRao)
    var rows = [
      glance("Worth at quoted prices", Words.total(worth), money(worth)),
      glance("Leaving everything today returns", Words.balance(now), money(now)),
    ]
    rows += review.leavingLater.map { days, rao in
      let later = HoldingsReview.Total(rao)
      return glance(
        "More in \(Words.dayCount(days)), if you ask today", Words.balance(later), money(later))
    }
    rows += [resultRow].compactMap(\.self)
    rows += [1, HoldingsReview.month, HoldingsReview.year].map { days in
      let earned = review.earned(days: days)
      return glance("Earned in \(Words.dayCount(days))", Words.total(earned), money(earned))
    }
    return ["glance": .list(rows)]
  }

  private func glance(_ what: String, _ tao: String, _ money: TemplateValue) -> TemplateValue {
    ["what": .text(what), "tao": .text(tao), "money": money]
  }

  /// What became of what was paid, for the positions whose cost was given.
  private var resultRow: TemplateValue? {
    guard let result = review.result else { return nil }
    let counted =
      result.positions == positions.count
      ? "" : " (\(Words.count(result.positions)) of \(Words.count(positions.count)) positions)"
    let share = result.share.map { " (\(Words.signedPercent($0)))" } ?? ""
    return glance(
      "Result since you bought" + counted, Words.gain(rao: result.resultRao) + share,
      money(HoldingsReview.Total(result.resultRao), isGain: true))
  }
}
