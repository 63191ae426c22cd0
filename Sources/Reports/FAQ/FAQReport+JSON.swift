import Inquiry
public import JSONText
import Market
import StakingEconomics
import StakingModel

extension FAQReport {
  /// What the first key of its JSON says.
  package static let schema = "taolab-report-faq/3"

  /// The numbers of the answers for machines: amounts in whole rao, rates as fractions.
  public var json: JSONValue {
    .object(
      [.init("schema", .string(FAQReport.schema))] + Explainer.record.members(of: explainer)
        + FAQReport.record.members(of: self))
  }

  /// Its keys; the first ones are those of every explainer.
  package static var fields: [JSONField] { Explainer.record.fields + record.fields }

  private static let record: JSONRecord<FAQReport> = [
    .list(
      "questions", "the questions, in order",
      of: [
        .text("id", "its name, which never changes") { $0.id },
        .text("topic", "before, while, leaving, taxes or safety") { $0.topic.rawValue },
        .text("question", "its words") { $0.title },
        .text("answer", "the direct answer, as `ask` begins it") { $0.answer },
      ]
    ) { $0.answered },
    .integer("example_rao", "the amount the answers compute with") { $0.examples.amount.rao },
    .object("root", "staking on root", of: root) { $0 },
    .object("deep", "a subnet with a deep pool", of: subnet) { $0.examples.deep },
    .object("middling", "a subnet with a middling pool", of: subnet) { $0.examples.middling },
  ]

  /// What changed since the version before.
  package static let changes = [
    "`title`, `sections`, `sources` and `markdown` are the text; `questions` are objects, with what was "
      + "an id as `id`.",
    "`root.apr_gross` is now `root.rate_gross_held_still`; `root.apr_net` is gone.",
    "`root.day_earned_rao`, `month_earned_rao`, `year_earned_rao` and `year_final_rao` say what the "
      + "example earns along the rules.",
    "`root.claims[].net_tao` is now `net_rao`, of a year along the rules; `count` says how many "
      + "claims were worth their fee.",
    "`apr_net` of a subnet is now `rate_net_held_still`; `year_received_rao`, with all held still, is "
      + "now `year_final_rao`, along the rules and with every fee.",
  ]

  private var answered: [(id: String, topic: FAQTopic, title: String, answer: String)] {
    zip(questions, explainer.questions).map { question, entry in
      (question.id, question.topic, question.title, entry.answer)
    }
  }

  private static let root: JSONRecord<FAQReport> = [
    .number(
      "rate_gross_held_still", unit: "fraction",
      "today's rate carried on for a year, before the take"
    ) { $0.examples.rootGross.apr },
    .integer("take_parts", unit: "parts of 65535", "the validator's take") { _ in
      StakingDefaults.take
    },
    .integer("day_earned_rao", "what the example earns in a day, along the rules, before a claim") {
      $0.examples.root.day.earnedRao
    },
    .integer("month_earned_rao", "the same in 30 days") { $0.examples.root.month.earnedRao },
    .integer("year_earned_rao", "the same in 365 days") { $0.examples.root.year.earnedRao },
    .integer("year_final_rao", "in hand after 365 days, claimed and unstaked, all costs paid") {
      $0.examples.root.year.finalRao
    },
    .integer("claim_fee_rao", "the most a claim costs") { _ in TransactionFee.claim.rao },
    .list("claims", "how often one claims, and what is left of a year", of: claim) {
      $0.figures.context.inquiry.exampleClaims()
    },
  ]

  private static let claim: JSONRecord<RootClaims> = [
    .integer("every_days", "how often") { $0.everyDays },
    .integer("count", "claims that were worth their fee") { $0.count },
    .integer("net_rao", "what they paid, less their fees") { $0.netRao },
  ]

  private static let subnet: JSONRecord<SubnetExample> = [
    .integer("netuid", "its number") { $0.figures.info.netuid.value },
    .text("title", "number and name") { $0.figures.info.title },
    .number(
      "rate_net_held_still", unit: "fraction",
      "today's rate in alpha carried on for a year, after the take"
    ) { $0.figures.netRate },
    .integer("earning_alpha_rao", "the alpha that shares the dividends") {
      $0.figures.earning.amount.rao
    },
    .text("earning_alpha_origin", "where that number comes from") { $0.figures.earning.code },
    .integer("stake_received_alpha_rao", "the alpha the example amount buys") {
      $0.outcome.stake?.received.rao ?? 0
    },
    .integer("day_earned_alpha_rao", "what that earns in a day") { $0.day.earnedAlpha?.rao ?? 0 },
    .integer("year_earned_rao", "what it earns in 365 days, along the rules, at today's price") {
      $0.outcome.earnedRao
    },
    .integer("year_final_rao", "in hand after selling it then, all costs paid") {
      $0.outcome.finalRao
    },
    .number(
      "year_break_even_price_change", unit: "fraction",
      "the change of price at which nothing is gained or lost"
    ) { $0.breakEvenPriceChange },
    .list("trips", "in and out at once, by size", of: trip) { $0.trips },
  ]

  private static let trip: JSONRecord<InAndOut> = [
    .integer("paid_rao", "the TAO paid") { $0.paid.rao },
    .integer("fee_rao", "the swap fee of the way in") { $0.trip?.stake.fee.rao ?? 0 },
    .number(
      "price_impact", unit: "fraction",
      "how much worse than the quote its price is, by its own size"
    ) {
      $0.trip?.stake.priceImpact
    },
    .integer("received_rao", "the TAO that comes back, before the transaction fee") {
      $0.returned.rao
    },
    .inAndOut { $0.cost.rao },
  ]
}
