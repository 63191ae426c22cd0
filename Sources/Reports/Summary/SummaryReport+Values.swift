import CivilTime
import Decimals
import Holdings
import Inquiry
import Market
import Presentation
import StakingEconomics
import StakingModel

/// As of when it is, and what it was made from.
extension SummaryReport {
  static let asOfShape: [String: TemplateShape] = [
    "name": .optional(.text), "block": .text, "time": .text, "age": .text, "spec": .text,
    "days": .text, "monthDays": .text, "yearDays": .text, "currency": .optional(.text),
    "currencyCode": .optional(.text),
    "price": .optional([
      "value": .text, "date": .optional(.text), "source": .text, "age": .optional(.text),
    ]),
    "old": .optional(.text), "warnings": .list(.text), "hasWarnings": .flag,
    "briefWarnings": .list(.text),
  ]

  static let originShape: [String: TemplateShape] = [
    "assumptions": .list(.text), "marketAssumptions": .list(.text), "ownAssumptions": .list(.text),
    "removedLow": .text, "removedHigh": .text, "rootSince": .text,
    "profileDigest": .optional(.markup), "dataDigest": .optional(.markup),
    "model": .text, "dataSources": .list(.text), "keptPrices": .optional(.text),
  ]

  static let commandShape: [String: TemplateShape] = ["command": .markup]

  var commandValues: TemplateRecord { ["command": .markup(MarkdownText.code(input.command))] }

  var asOfValues: TemplateRecord {
    let (asOf, others) = (context.asOf, otherWarnings)
    return [
      "name": .optional(input.profile.name), "block": .text(Words.block(asOf.block)),
      "time": .text(asOf.time.utcText), "age": .text(asOf.freshness.text),
      "spec": .text(String(context.chain.specVersion)),
      "days": .text(Words.count(input.horizonDays)),
      "monthDays": .text(String(HoldingsReview.month)),
      "yearDays": .text(String(HoldingsReview.year)),
      "currency": .optional(
        price.map { quote in
          quote.currency
            + (oldPriceDays == nil ? "" : quote.date.map { ", price of \($0.text)" } ?? "")
        }),
      "currencyCode": .optional(price?.currency),
      "price": price.map { quote in
        [
          "value": .text(Words.money(quote.value, quote.currency)),
          "date": .optional(quote.date?.text), "source": .text(quote.source),
          "age": .optional(oldPriceDays.map { Words.count($0) + " days" }),
        ]
      } ?? .nothing,
      "old": .optional(staleness), "warnings": .list(others.map(TemplateValue.text)),
      "hasWarnings": .flag(!others.isEmpty),
      "briefWarnings": .list(SummaryReport.brief(others).map(TemplateValue.text)),
    ]
  }

  var originValues: TemplateRecord {
    let digest = context.digest
    let (market, own) = (
      marketAssumptions.map(TemplateValue.text), ownAssumptions.map(TemplateValue.text)
    )
    return [
      "assumptions": .list(market + own), "marketAssumptions": .list(market),
      "ownAssumptions": .list(own),
      "removedLow": .text(Words.whole(FAQConstants.removed.lowerBound)),
      "removedHigh": .text(Words.whole(FAQConstants.removed.upperBound)),
      "rootSince": .text(FAQConstants.rootSince),
      "profileDigest": input.isRedacted
        ? .nothing : .markup(MarkdownText.code(input.profileDigest)),
      "dataDigest": digest.isEmpty ? .nothing : .markup(MarkdownText.code(digest)),
      "model": .text(ReportModel.version),
      "dataSources": .list(context.sources.map(TemplateValue.text)),
      "keptPrices": .optional(
        context.market.keptPriceCount > 0 ? Words.count(context.market.keptPriceCount) : nil),
    ]
  }
}
