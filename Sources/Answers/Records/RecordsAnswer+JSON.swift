import CivilTime
import Importers
import Inquiry
package import JSONText
import StakingEconomics
import StakingModel

extension RecordsAnswer {
  /// Its keys.
  package static var fields: [JSONField] {
    JSONField.shapes(("for files", record.fields), ("without a file", overviewRecord.fields))
  }

  static let overviewRecord: JSONRecord<[LotMethod]> = [
    .list("methods", "which part of a holding goes when some of it is given away", of: method) {
      $0
    }
  ]

  private static let method: JSONRecord<LotMethod> = [
    .text("word", "the word for `--method`") { $0.word },
    .text("name", "its name") { $0.name }, .text("meaning", "what it does") { $0.meaning },
  ]

  /// Its keys for files.
  package static let record: JSONRecord<RecordsAnswer> = [
    .text("unit", "what the records count in: TAO or a currency") { $0.unit.text },
    .text("method", "which lots go first, as for --method") { $0.result.wish.method.word },
    .text("treatment", "whether staking counts as giving away") {
      $0.result.wish.treatment.rawValue
    },
    .text("receipt", "what counts as one receipt: event or day") {
      $0.result.wish.receipt.rawValue
    },
    .integer("events", "how many events the files tell") { $0.result.eventCount },
    .list("years", "income and gains by year", of: period) { answer in
      answer.years.map { (answer, $0) }
    },
    .list("months", "the same by calendar month", of: period) { answer in
      answer.months.map { (answer, $0) }
    },
    .list("income", "every receipt", of: receipt) { $0.receiptsShown },
    .list("disposals", "every part of a lot that was given away", of: disposal) {
      $0.disposalsShown
    },
    .list("lots", "what is left, by lot", of: lot) { answer in
      answer.result.book.sortedAssets.flatMap { asset in
        answer.result.book.lots(of: asset).map { (asset, $0) }
      }
    },
    .object("returns", "what came of it, up to the last event", of: returns) { $0 },
    .list("proofs", "income beside the file's own, by year", of: proof) { $0.shownProofs },
    .texts("terms", "how it counts, each choice in a sentence") { $0.terms },
    .texts("notes", "what is not known, and what that leaves open") { $0.notes },
  ]

  private static let period: JSONRecord<(answer: RecordsAnswer, sums: YearSummary)> = [
    .text("period", "its name") { $0.answer.periodName($0.sums) },
    money("income", "income when received, of what is known") { $0.sums.income },
    .integer("unknown_income", "receipts whose value is not known") { $0.sums.unknownIncome },
    money("proceeds", "what disposals brought whose gain is known") { $0.sums.proceeds },
    money("cost", "what these had cost") { $0.sums.cost },
    money("gains", "gains of those that gained") { $0.sums.gains },
    money("losses", "losses of the others, at most zero") { $0.sums.losses },
    money("net", "gains and losses together") { $0.sums.net },
    money(
      "costless_proceeds", "what was received for parts whose cost is not known; in no other sum"
    ) {
      $0.sums.costlessProceeds
    },
    .boolean("unknown_fees", "whether the cost of some fees is not known") {
      $0.sums.hasUnknownFees
    },
    .integer("unknown_gains", "parts of disposals whose gain is not known") {
      $0.sums.unknownGains
    },
    money("fees", "the cost of TAO paid as transaction fees") { $0.sums.fees },
    money("tax_on_income", "at the rate that was given; null without one") { entry in
      entry.answer.incomeRate.flatMap { YearSummary.tax(on: entry.sums.income, millionths: $0) }
    },
    money("tax_on_gains", "at the rate that was given; null without one") { entry in
      entry.answer.gainsRate.flatMap { YearSummary.tax(on: entry.sums.net, millionths: $0) }
    },
  ]

  private static let receipt: JSONRecord<LedgerBook.Income> = [
    .text("time", "when, in UTC") { UnixTime(seconds: $0.time).iso8601 },
    .text("asset", "TAO, or α with the subnet's number") { $0.asset.sign },
    .integer("rao", unit: "rao of the asset", "how much") { $0.rao },
    money("value", "its value then; null where that is not known") { $0.knownValue },
    .text("source", "where the price comes from") { $0.source },
  ]

  private static let disposal: JSONRecord<LedgerBook.Disposal> = [
    .text("time", "when, in UTC") { UnixTime(seconds: $0.time).iso8601 },
    .text("asset", "TAO, or α with the subnet's number") { $0.asset.sign },
    .integer("rao", unit: "rao of the asset", "how much of the lot") { $0.lot.rao },
    .text("acquired", "when the lot came; null where the records do not have it") { part in
      part.lot.isFound ? UnixTime(seconds: part.lot.acquired).iso8601 : nil
    },
    .integer(
      "matched_within_days", "for a method that matches what comes later, up to how many days"
    ) { $0.window?.upperBound },
    money("proceeds", "what it brought; null where that is not known") { $0.knownProceeds },
    money("cost", "what it had cost; null where that is not known") { $0.lot.knownCost },
    money("gain", "what that makes; null where a side is not known") { $0.knownGain },
  ]

  private static let lot: JSONRecord<(asset: LedgerAsset, lot: Lot)> = [
    .text("asset", "TAO, or α with the subnet's number") { $0.asset.sign },
    .text("acquired", "when it came, in UTC") { UnixTime(seconds: $0.lot.acquired).iso8601 },
    .integer("rao", unit: "rao of the asset", "what is left of it") { $0.lot.rao },
    money("cost", "what is left of its cost; null where that is not known") { $0.lot.knownCost },
  ]

  private static let returns: JSONRecord<RecordsAnswer> = [
    .number(
      "time_weighted", unit: "fraction",
      "of the whole time; independent of when money came; null with a reason"
    ) { $0.timeWeighted.value },
    .text("time_weighted_reason", "why it cannot be computed; null where it can") {
      $0.timeWeighted.reason
    },
    .number(
      "money_weighted", unit: "fraction",
      "of the whole time, not of a year: of the one rate that explains all flows; null with a reason"
    ) { $0.moneyWeighted.value },
    .text("money_weighted_reason", "why it cannot be computed; null where it can") {
      $0.moneyWeighted.reason
    },
  ]

  private static let proof: JSONRecord<RecordsProof> = [
    .integer("year", "the year") { $0.year },
    .integer("receipts", "receipts whose worth the file tells") { $0.receipts },
    money("here", "what they come to here") { $0.ours },
    money("told", "what the file says") { $0.told },
    .boolean("agrees", "whether they are the same, to the file's cents") { $0.agrees },
  ]

  private static func money<Whole>(
    _ key: String, _ meaning: String, _ value: @escaping @Sendable (Whole) -> ExactMoney?
  ) -> JSONRecord<Whole> {
    .integer(key + "_e9", unit: "10^-9 of the unit", meaning) { value($0)?.nano }
  }

  private var timeWeighted: (value: Double?, reason: String?) {
    switch result.returns {
    case .failure(let fault): (nil, fault.text)
    case .success(let returns): Self.parts(returns.timeWeighted.map(\.value))
    }
  }

  private var moneyWeighted: (value: Double?, reason: String?) {
    switch result.returns {
    case .failure(let fault): (nil, fault.text)
    case .success(let returns):
      Self.parts(returns.moneyWeighted.map(\.value))
    }
  }

  private static func parts(
    _ result: Result<Double, ReturnFault>
  ) -> (value: Double?, reason: String?) {
    switch result {
    case .success(let value): (value, nil)
    case .failure(let fault): (nil, fault.dated)
    }
  }
}
