import Decimals
import Holdings
import Inquiry
import JSONText
import Markdown
import StakingEconomics
import StakingModel

/// The comparison as sliders: amount, take, horizon and price, reckoned in the page by numbers of the
/// model. Hidden until the page's script runs; the tables above say the same once.
struct SummarySliders {
  private let report: SummaryReport
  private let figures: WhatIf
  private let amounts: [Double]

  /// Nil where there is nothing to move, or amounts are hidden.
  init?(_ report: SummaryReport) {
    guard !report.isDust, !report.input.isRedacted, !report.comparison.outcomes.isEmpty else {
      return nil
    }
    self.report = report
    figures = report.context.inquiry.whatIf(report.comparison)
    amounts = SummarySliders.amounts(around: report.comparison.amount.approximate)
  }

  // MARK: Stops

  /// Places on each side of the amount of the comparison.
  private static let side = 20
  /// Changes of the price of alpha, in percent.
  private static let changes = Array(stride(from: -90, through: 100, by: 5))
  /// Takes in percent; the first place keeps everybody's own.
  private static let takes = Array(0...18)

  /// From a tenth to ten times, two digits each, the amount itself in the middle.
  private static func amounts(around tao: Double) -> [Double] {
    (-side...side).map { place in
      guard place != 0 else { return tao }
      let exact =
        tao
        * ElementaryFunctions.exp(
          Double(place) / Double(side) * ElementaryFunctions.log(10))
      let power = (ElementaryFunctions.log(exact) / ElementaryFunctions.log(10)).rounded(.down) - 1
      let unit = ElementaryFunctions.exp(power.magnitude * ElementaryFunctions.log(10)).rounded()
      let rounded = power < 0 ? (exact * unit).rounded() / unit : (exact / unit).rounded() * unit
      return max(0.01, rounded)
    }
  }

  private static func take(_ percent: Int) -> UInt16 {
    UInt16((Double(percent) / 100 * 65535).rounded())
  }

  private static func keep(_ take: UInt16) -> Double { 1 - Double(take) / 65535 }

  /// The amount of the comparison reads as it does above; the others are round.
  private var amountStops: [String] {
    amounts.enumerated().map { place, amount in
      place == SummarySliders.side ? Words.tao(report.comparison.amount) : Words.tao(amount)
    }
  }

  private var knobs: [(id: String, label: String, stops: [String], start: Int)] {
    [
      ("what-amount", "Amount", amountStops, SummarySliders.side),
      (
        "what-take", "Validator's take",
        ["as now"] + SummarySliders.takes.map { "\($0) %" }, 0
      ),
      (
        "what-days", "Horizon", figures.days.map(Words.dayCount),
        figures.days.firstIndex(of: figures.horizon) ?? 0
      ),
      (
        "what-price", "Price of that alpha alone",
        SummarySliders.changes.map { Words.change(Double($0) / 100) },
        SummarySliders.changes.firstIndex(of: 0) ?? 0
      ),
    ]
  }

  // MARK: HTML

  /// The block for a page.
  var html: String {
    let ranges = knobs.map { knob in
      HTMLRange(
        id: knob.id, label: knob.label, places: knob.stops.count, start: knob.start,
        words: knob.stops[knob.start])
    }
    return """
      <div class="slider" hidden data-model="\(HTMLText.attribute(model.text(pretty: false)))">
      <p class="slider-title">What if?</p>
      <div class="knobs">
      \(ranges.map { "<div>\n\($0.html)\n</div>" }.joined(separator: "\n"))
      </div>
      <div class="table" role="region" aria-labelledby="what-if-table" aria-live="polite" tabindex="0">
      <table>
      <caption id="what-if-table">In TAO, every fee paid</caption>
      <thead>
      <tr><th scope="col">Way</th><th scope="col" class="number">In hand</th><th scope="col" class="number">Net gain</th></tr>
      </thead>
      <tbody>
      \(ways.map(row).joined(separator: "\n"))
      </tbody>
      </table>
      </div>
      <p class="note">\(HTMLText.escaped(note))</p>
      <p><button type="button">As it was</button></p>
      </div>
      """
  }

  private var note: String {
    "Reckoned in this page with the model's own numbers and the formula of the pool; root's claim is "
      + "read from a table. The price is that of the alpha alone: root's rewards keep today's prices. "
      + "Hypothetical; nothing of it is a promise."
  }

  /// The ways in the order of the comparison, as they stand in the table and in the model.
  private var ways: [StakeWay] {
    (figures.root == nil ? [] : [.root]) + figures.alpha.map { .alpha($0.choice.netuid) }
      + figures.custodians.map { .custodial($0.choice.name) }
  }

  private func row(_ way: StakeWay) -> String {
    let column = report.gainColumn
    let outcome = report.comparison.outcome(of: way)
    let final = column.inHand(outcome?.finalRao)
    let gain = column.netGain(outcome?.gainRao)
    return
      "<tr><th scope=\"row\" data-label=\"Way\">\(HTMLText.escaped(PrintableText.cleaned(report.title(way))))</th>"
      + "<td class=\"number\" data-label=\"In hand\">\(final)</td>"
      + "<td class=\"number\" data-label=\"Net gain\">\(gain)</td></tr>"
  }

  // MARK: Model

  private var locale: NumberLocale {
    report.input.locale ?? report.input.profile.locale ?? .english
  }

  private static let fees: JSONValue = .double(
    Double(TransactionFee.stake.rao + TransactionFee.unstake.rao) / 1e9)

  private static func numbers(_ values: [Double]) -> JSONValue {
    .array(values.map(JSONValue.double))
  }

  /// The numbers that the script reckons with; `templates/slider.js` reads them.
  private var model: JSONValue {
    let takes = SummarySliders.takes.map { SummarySliders.keep(SummarySliders.take($0)) }
    return [
      "stops": .array(
        knobs.map { .array($0.stops.map { .string(report.localText.plain($0)) }) }),
      "amounts": SummarySliders.numbers(amounts),
      "keeps": .array([.null] + takes.map(JSONValue.double)),
      "factors": SummarySliders.numbers(SummarySliders.changes.map { 1 + Double($0) / 100 }),
      "marks": [
        "group": .string(locale.group), "decimal": .string(locale.decimal),
        "lakh": .bool(locale.isLakh), "none": "not possible",
      ],
      "days": .array(figures.days.map(JSONValue.integer)), "walk": walk,
      "ways": .array(
        [figures.root.map(root)].compactMap(\.self)
          + zip(figures.alpha, figures.walk.subnets).map(alpha)
          + figures.custodians.map(custodian)),
    ]
  }

  private func root(_ root: WhatIf.Root) -> JSONValue {
    [
      "kind": "root", "keep": .double(SummarySliders.keep(root.choice.take)),
      "all": .double(root.all), "own": .double(root.choice.own.approximate),
      "fees": SummarySliders.fees, "amounts": SummarySliders.numbers(root.amounts),
      "keeps": SummarySliders.numbers(WhatIf.takes.map(SummarySliders.keep)),
      "gains": .array(
        root.gains.map { .array($0.map { SummarySliders.numbers($0.map(SummarySliders.short)) }) }),
    ]
  }

  private func alpha(_ alpha: WhatIf.Alpha, _ subnet: WalkNumbers.Subnet) -> JSONValue {
    let (pool, choice) = (alpha.pool, alpha.choice)
    return [
      "kind": "alpha", "keep": .double(SummarySliders.keep(choice.take)),
      "tao": .double(pool.tao.approximate), "alpha": .double(pool.alpha.approximate),
      "base": .double(pool.baseWeight.approximate), "quote": .double(pool.quoteWeight.approximate),
      "fee": .double(Double(pool.feeRate) / 65535), "fees": SummarySliders.fees,
      "own": .double(choice.own.approximate),
      "walk": walk(subnet),
    ]
  }

  /// The rules by which the days of all subnets are walked.
  private var walk: JSONValue {
    let walk = figures.walk
    return [
      "days": .array(walk.days.map { .integer($0) }),
      "root": .double(walk.weightedRoot), "turns": .array(walk.turns.map { .integer($0) }),
      "blocks": .integer(ChainCalendar.blocksPerDay),
      "cap": .double(Double(BlockEmission.supplyCap) / 1e9),
    ]
  }

  private func walk(_ subnet: WalkNumbers.Subnet) -> JSONValue {
    [
      "issuance": .double(subnet.issuance), "earning": .double(subnet.earning),
      "injected": SummarySliders.numbers(subnet.injected),
      "validators": .double(subnet.validators), "others": .double(subnet.others),
      "root": .double(subnet.root),
    ]
  }

  private func custodian(_ custodian: WhatIf.Custodian) -> JSONValue {
    [
      "kind": "custodian", "keep": 1, "fees": .double(custodian.choice.fees.approximate),
      "gains": SummarySliders.numbers(custodian.gains),
    ]
  }

  /// Nine places after the point: a billionth of what is staked.
  private static func short(_ value: Double) -> Double { (value * 1e9).rounded() / 1e9 }
}
