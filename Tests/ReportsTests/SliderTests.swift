import Content
import Diagnostics
import Inquiry
import JSONText
import Market
import StakingModel
import TestSupport
import Testing

@testable import Reports
@testable import StakingEconomics

/// What a page reckons while its sliders move, held against the model.
@Suite(.serialized) struct SliderTests {
  private static let noBrowser: Comment = "chromium is not installed: `make test` installs it"
  private static let points = 1_000

  /// Where the sliders stood, and what the page showed: in hand and gain of each way.
  private struct Shown {
    let places: [Int]
    let cells: [String]
  }

  @Test(.enabled(if: Browser.path != nil, noBrowser))
  func thePageReckonsAsTheModel() throws {
    let report = try ReportFixtures.summary()
    let model = try model(of: report)
    let figures = report.context.inquiry.whatIf(report.comparison)
    let all = try shown(on: report.html(.embedded), points: SliderTests.points)
    #expect(all.count == SliderTests.points)
    let ways = try #require(model["ways"]?.arrayValue)
    var checked: [String: Int] = [:]
    for shown in all {
      let wishes = try Wishes(model, shown.places, figures)
      let outcomes = wishes.comparison(report)
      for (index, way) in ways.enumerated() {
        let kind = try #require(way["kind"]?.stringValue)
        guard let outcome = outcomes[index] else {
          #expect(shown.cells[index * 2] == "not possible")
          continue
        }
        let final = try #require(SliderTests.number(shown.cells[index * 2]))
        let gain = try #require(SliderTests.number(shown.cells[index * 2 + 1]))
        // Six digits are shown; root is read from a table.
        let exact = Double(outcome.finalRao) / 1e9
        let near = kind == "root" ? 2e-4 : 2e-5
        #expect(abs(final - exact) <= near * abs(exact) + 2e-6, "\(kind) \(shown) \(exact)")
        // Both are rounded.
        #expect(abs(final - wishes.tao - gain) <= 6e-5 * abs(final) + 2e-6)
        checked[kind, default: 0] += 1
      }
    }
    #expect(checked["alpha"] ?? 0 > 1_500 && checked["root"] == SliderTests.points)
    #expect(checked["custodian"] == SliderTests.points)
  }

  /// Where nothing was moved stands what the tables above say.
  @Test(.enabled(if: Browser.path != nil, noBrowser))
  func itBeginsWithTheComparison() throws {
    let report = try ReportFixtures.summary()
    let html = try report.html(.embedded)
    let moved = try shown(on: html, points: 1, first: true)
    let column = report.gainColumn
    let expected = report.comparison.outcomes.flatMap { outcome in
      [
        column.inHand(outcome.finalRao), column.netGain(outcome.gainRao),
      ]
    }
    #expect(moved.first?.cells == expected)
  }

  /// Without the script nothing of it is seen; the tables stay.
  @Test func withoutAScriptItIsHidden() throws {
    let html = try ReportFixtures.summary().html(.embedded)
    #expect(html.contains("<div class=\"slider\" hidden data-model="))
    #expect(html.contains("script-src &#39;sha256-"))
    var brief = try ReportFixtures.summary().input
    brief.length = .brief
    #expect(try !SummaryReport(brief).html(.embedded).contains("<script>"))
    var hidden = try ReportFixtures.summary().input
    hidden.hide()
    #expect(try !SummaryReport(hidden).html(.embedded).contains("data-model"))
  }

  // MARK: Pages

  private func model(of report: SummaryReport) throws -> JSONValue {
    let html = try #require(report.html(.whatIf))
    let data = try #require(html.split(separator: "data-model=\"").dropFirst().first)
    let text = String(data.prefix { $0 != "\"" }).replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&amp;", with: "&")
    return try JSONReader.read(.init(name: "model.json", text: text)).value
  }

  /// Moves the sliders of a page by a small generator of its own and reads what it then shows.
  private func shown(on html: String, points: Int, first: Bool = false) throws -> [Shown] {
    let browser = try #require(Browser())
    let probe = """
      <pre id="told"></pre><script>
      const block = document.querySelector('.slider[data-model]');
      const knobs = [...block.querySelectorAll('input')];
      let seed = 7;
      const lines = [];
      for (let point = 0; point < \(points); point += 1) {
        const at = knobs.map((knob) => {
          seed = (seed * 48271) % 2147483647;
          if (!\(first)) knob.value = seed % (Number(knob.max) + 1);
          return knob.value;
        });
        knobs[0].dispatchEvent(new Event('input'));
        const cells = [...block.querySelectorAll('td')].map((cell) => cell.textContent);
        lines.push(at.join(' ') + '|' + cells.join('|'));
      }
      document.getElementById('told').textContent = lines.join('\\n');
      </script></body>
      """
    let open = html.replacing(
      "<meta http-equiv=\"Content-Security-Policy\"", with: "<meta name=\"x\""
    )
    .replacing("</body>", with: probe)
    let output = browser.load(open, ["--dump-dom", "--virtual-time-budget=20000"]).output
    let told = try #require(output.split(separator: "<pre id=\"told\">").dropFirst().first)
    return told.prefix { $0 != "<" }.split(separator: "\n").map { line in
      let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      return Shown(
        places: parts[0].split(separator: " ").compactMap { Int($0) },
        cells: Array(parts.dropFirst()))
    }
  }

  private static func number(_ text: String) -> Double? {
    Double(text.replacing("−", with: "-").filter { $0 != "," && $0 != "+" })
  }
}

/// What the places of the sliders ask of the model.
private struct Wishes {
  let tao: Double
  let days: Int
  let take: UInt16?
  let change: Double

  init(_ model: JSONValue, _ places: [Int], _ figures: WhatIf) throws {
    func number(_ key: String, _ place: Int) -> Double? {
      model[key]?.arrayValue?[place].doubleValue
    }
    tao = try #require(number("amounts", places[0]))
    take = number("keeps", places[1]).map { UInt16(((1 - $0) * 65535).rounded()) }
    days = figures.days[places[2]]
    change = try #require(number("factors", places[3])) - 1
  }

  /// The ways in the order of the comparison: root with prices held still, alpha with its own price
  /// changed alone.
  func comparison(_ report: SummaryReport) -> [StakeOutcome?] {
    let (own, market) = (report.comparison, report.context.market)
    let amount = Amount<TAO>(rao: UInt64((tao * 1e9).rounded()))
    let still = StakeComparison(
      amount, days: days, ground: market.ground,
      root: own.root.map { StakeComparison.RootChoice(take: take ?? $0.take, own: $0.own) },
      custodians: own.custodians, course: .followsRules)
    let alpha = own.choices.map { choice -> StakeOutcome? in
      let choice = StakeComparison.AlphaChoice(
        choice.netuid, on: market.ground, take: take ?? choice.take, own: choice.own)
      let compared = StakeComparison(
        amount, days: days, ground: market.ground, root: nil, alpha: [choice],
        course: .followsRules)
      let plan = AlphaPlan(
        amount, chain: compared.chain, choice: choice, rates: compared.grossRates,
        scenario: compared.scenario)
      return try? plan.outcome(priceChange: change).get()
    }
    let ways = own.outcomes.map(\.way)
    return (ways.contains(.root) ? [still.outcome(of: .root)] : []) + alpha
      + own.custodians.filter { ways.contains(.custodial($0.name)) }.map {
        still.outcome(of: .custodial($0.name))
      }
  }
}
