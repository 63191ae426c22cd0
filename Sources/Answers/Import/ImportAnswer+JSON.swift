import CivilTime
package import Importers
package import JSONText
import StakingEconomics
import StakingModel
import TextFormats

extension ImportAnswer {
  /// Its keys.
  package static var fields: [JSONField] {
    JSONField.shapes(("for files", record.fields), ("without a file", kindsRecord.fields))
  }

  static let record: JSONRecord<ImportAnswer> = [
    .list("files", "what each file was found to say", of: file) { $0.found.files },
    .list("positions", "what is held, the same place of the same wallet once", of: position) {
      $0.found.positions
    },
    .integer("free_rao", "TAO that is not staked; null where no file says it") {
      $0.found.freeRao
    },
    .integer("events", "how many events there are, each counted once") { $0.found.events.count },
    .list("sums", "what came and went, by asset", of: sums) { $0.found.events.sums },
    .texts("notes", "what joining the files brought to light") { $0.found.notes },
    .text("out", "the profile that was written; null where none was") { $0.written?.path },
  ]

  static let kindsRecord: JSONRecord<[ImportKind]> = [
    .list("kinds", "the kinds of files that are recognised", of: kind) { $0 }
  ]

  private static let kind: JSONRecord<ImportKind> = [
    .text("name", "the word for `--as`") { $0.name },
    .text("title", "what it is") { $0.title },
    .text("content", "holdings, ledger, ledger with balances, or totals") { $0.content.rawValue },
    .text("origin", "where such a file comes from") { $0.origin },
  ]

  private static let file: JSONRecord<ImportedFile> = [
    .text("file", "its name") { $0.shownName },
    .text("kind", "its kind, as for `--as`") { $0.kind.name },
    .text("reason", "by what it was recognised") { $0.reason },
    .integer("rows_read", "how many rows were read, those left out among them") { $0.rowsRead },
    .list("left_out", "rows that do not count", of: leftOut) { $0.leftOut },
    .text("units", "its units, and how they are known") { $0.units },
    .text("time_zone", "the zone of its times, and how it is known; null without times") {
      $0.timeZone
    },
    .list("checks", "sums beside the file's own totals", of: check) { $0.checks },
    .texts("notes", "what a reader should know") { $0.notes },
  ]

  private static let leftOut: JSONRecord<LeftOut> = [
    .text("reason", "why they do not count") { $0.reason },
    .integer("count", "how many") { $0.count },
    .text("lines", "the first of them, by line or record") {
      $0.lines.map(String.init).joined(separator: ", ")
    },
  ]

  private static let check: JSONRecord<ImportCheck> = [
    .text("subject", "what is added up") { $0.subject },
    .text("sum", "our sum") { $0.sum },
    .text("total", "the file's own") { $0.total },
    .boolean("agrees", "whether they are the same, as far as the file's digits go") { $0.agrees },
  ]

  private static let position: JSONRecord<ImportedPosition> = [
    .text("place", "root, a subnet, or who holds it") { $0.placeText },
    .integer("netuid", "the subnet; null elsewhere than in one") { position -> UInt16? in
      if case .subnet(let netuid) = position.place { netuid.value } else { nil }
    },
    .text("unit", "tao or alpha") { $0.isAlpha ? "alpha" : "tao" },
    .integer("rao", unit: "rao of the unit", "how much is held") { $0.rao },
    .integer("locked_rao", unit: "rao of the unit", "how much of it is locked") { $0.locked },
    .text("validator", "the validator's name or the ends of its address; null if not known") {
      $0.validator
    },
    .text("as_of", "when it was so; null where the file does not say it") { $0.time?.iso8601 },
  ]

  private static let sums: JSONRecord<AssetSums> = [
    .text("asset", "TAO, or α with the subnet's number") { $0.asset.sign },
    amount("rewards_rao", "rewards, income when received") { $0.rewards },
    amount("bought_rao", "what trades and purchases brought") { $0.bought },
    amount("given_rao", "what trades and sales took") { $0.given },
    amount("came_rao", "what came from elsewhere") { $0.transferredIn },
    amount("went_rao", "what went elsewhere") { $0.transferredOut },
    amount("fees_rao", "transaction fees") { $0.fees },
    amount("net_rao", "what came less what went") { $0.net },
  ]

  private static func amount(
    _ key: String, _ meaning: String, _ value: @escaping @Sendable (AssetSums) -> Int128
  ) -> JSONRecord<AssetSums> {
    .integer(key, unit: "rao of the asset", meaning, value)
  }
}

extension ImportedFile {
  /// Its name as it may stand on a screen.
  package var shownName: String { SafeText.neutralised(name, limit: 200) }
}

extension LeftOut {
  /// Where its rows stand.
  func places(_ kind: ImportKind) -> String {
    let shown = lines.map(String.init)
    let more = count - shown.count
    let word = kind.countsRecords ? "record" : "line"
    if count == 1 { return "\(word) \(shown.first ?? "")" }
    return "\(word)s \(shown.joined(separator: ", "))" + (more > 0 ? " and \(more) more" : "")
  }
}

extension Answer {
  static func shown(_ path: String) -> String { SafeText.neutralised(path, limit: 200) }
}
