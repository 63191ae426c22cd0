import Decimals
import Explain
import JSONText
package import Market
import Presentation
package import StakingModel

/// What leaving returns: an amount if one was given, and a curve over sizes.
package struct ExitAnswer {
  /// The amount asked about; without one, sizes from 1 to 10,000 TAO.
  package let quote: UnstakeQuote?
  package let pool: Pool
  package let info: SubnetInfo
  package let asOf: AsOf
  /// Only the largest sale with this impact.
  package let share: Double?

  package init(quote: UnstakeQuote?, pool: Pool, info: SubnetInfo, asOf: AsOf, share: Double?) {
    self.quote = quote
    self.pool = pool
    self.info = info
    self.asOf = asOf
    self.share = share
  }

  private var unit: String { "α\(info.netuid.value)" }
  private static let shares = [0.001, 0.005, 0.01, 0.05, 0.1]

  package var answer: Answer {
    var blocks: [Markup.Block] = quote.map(fields) ?? []
    let (curve, largest) = (shownCurve, largest)
    if !curve.isEmpty {
      blocks.append(.table(table("If you sell, all at once", "part", curve)))
    }
    blocks.append(.table(table("The most you can sell", "impact at most", largest)))
    blocks.append(TradeFields.asOf(asOf, info))
    return Answer(
      Markup(blocks), json: Self.record.json(of: self),
      derivations: quote?.derivations(netuid: info.netuid) ?? [],
      details: details(curve, largest),
      headline: quote == nil ? (share == nil ? curve : largest).last?.key : "received"
    )
    .about(AnswerTopic(subnet: info.netuid))
  }

  /// A name for every row: `at10` for 10 % or 10 TAO, `most1` for an
  /// impact of 1 %.
  private func details(_ curve: [Row], _ largest: [Row]) -> [Derivation] {
    var found: [Derivation] = []
    if let quote {
      found.append(
        Derivation(
          "worth", "What a price list shows for what you give.", formula: "paid * price_before",
          inputs: [
            .init("paid", "the alpha you give", .alpha(quote.paid, unit)),
            .init("price_before", "the spot price", .price(quote.priceBefore, unit)),
          ], value: .number(quote.worthAtQuote, "TAO"), rounding: "to a 64-bit number",
          source: "definition", assumptions: ["nobody could sell it all at that price"]))
    }
    for row in curve {
      let what = quote == nil ? "a sale worth \(row.name) at the quote" : "\(row.name) of it"
      found += row.quote.derivations(
        netuid: info.netuid, size: String(row.key.dropFirst(2)), meaning: what)
    }
    return found
      + largest.compactMap {
        $0.quote.largestDerivation(netuid: info.netuid, name: $0.key, impact: $0.name)
      }
  }

  private func fields(_ quote: UnstakeQuote) -> [Markup.Block] {
    let worth = pool.spotValue(of: quote.paid)
    let net = Int128(quote.received.rao) - Int128(TransactionFee.unstake.rao)
    let less = 1 - Double(net) / Double(max(1, worth))
    return [
      .fields([
        TradeFields.text(
          "you leave with", NumberFormat.inHand(rao: net, 9) + " TAO", note: "all fees paid"),
        TradeFields.text(
          "worth at the quote", NumberFormat.inHand(rao: worth, 9) + " TAO",
          note: "what a price list shows; you get \(NumberFormat.percent(less)) less"),
        TradeFields.money("the sale pays", quote.received, "TAO"),
        TradeFields.money("swap fee", quote.fee, unit),
        TradeFields.text(
          "transaction fee", TransactionFee.unstake.decimal + " TAO", note: "from your free TAO"),
        TradeFields.text(
          "price impact", NumberFormat.percent(quote.priceImpact),
          note: "your own sale moves the price; not a fee"),
      ])
    ]
  }

  /// For programs.
  var sales: ExitSales {
    ExitSales(
      sale: quote, curve: shownCurve.map(\.quote), largest: largest.map(\.quote))
  }

  /// What a row is called in the table and in `why`, and its sale.
  private typealias Row = (name: String, key: String, quote: UnstakeQuote)

  /// None where one impact was asked for.
  private var shownCurve: [Row] { share == nil ? curve : [] }

  /// Parts of the amount, or sizes worth round sums.
  private var curve: [Row] {
    if let quote {
      return ExitCurve(of: quote.paid, in: pool, basisPoints: [1_000, 2_500, 5_000, 10_000]).points
        .map { ("\($0.basisPoints / 100) %", "at\($0.basisPoints / 100)", $0.quote) }
    }
    let price = pool.price.approximate
    guard price > 0 else { return [] }
    return [1.0, 10, 100, 1_000, 10_000].compactMap { worth in
      let rao = worth / price * 1e9
      guard rao >= 1, rao < 0x1p63 else { return nil }
      return row(
        "\(NumberFormat.fixed(worth, 0)) TAO", "at\(UInt64(worth))", rao: UInt64(rao))
    }
  }

  private func row(_ name: String, _ key: String, rao: UInt64) -> Row? {
    (try? pool.unstake(Amount(rao: rao), wholeHolding: true)).map { (name, key, $0) }
  }

  private var largest: [Row] {
    (share.map { [$0] } ?? ExitAnswer.shares).compactMap { share in
      let name = NumberFormat.percent(share)
      return row(
        name, "most" + ExitAnswer.percentName(share), rao: pool.largestUnstake(impact: share).rao)
    }
  }

  /// `0.1`, `5`: percent as short as it is written.
  private static func percentName(_ share: Double) -> String {
    var text = NumberFormat.fixed(share * 100, 6)
    while text.hasSuffix("0"), text.contains(".") { text.removeLast() }
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  private func table(_ caption: String, _ first: String, _ rows: [Row]) -> TextTable {
    TextTable(
      StyledText(caption),
      columns: [
        .init(first, .number), .init("you give \(unit)", .number),
        .init("you receive TAO", .number), .init("TAO/α", .number, priority: 1),
        .init("impact", .number, priority: 2),
      ],
      rows: rows.map { name, _, quote in
        [
          StyledText(name), StyledText(NumberFormat.fixed(quote.paid.approximate, 3)),
          StyledText(NumberFormat.fixed(quote.received.approximate, 4), .value),
          StyledText(NumberFormat.sensible(quote.averagePrice, significant: 5)),
          StyledText(NumberFormat.percent(quote.priceImpact)),
        ]
      })
  }

}

/// Leaving root: no pool, so there is nothing to compute.
package struct RootExit {
  package let asOf: AsOf

  package init(asOf: AsOf) {
    self.asOf = asOf
  }

  package var answer: Answer {
    Answer(
      Markup([
        .paragraph("Root has no pool: TAO comes off one for one, at once, whatever the size."),
        .paragraph(
          StyledText("Unclaimed rewards are another matter: ", .dim)
            + StyledText("term claim", .code)),
        TradeFields.asOf(asOf),
      ]),
      json: Self.record.json(of: self))
  }
}
