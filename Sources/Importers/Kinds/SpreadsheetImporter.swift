import CivilTime
import Decimals
import Diagnostics
import StakingModel

extension Importer {
  /// A spreadsheet of what is held, with headers in English or German.
  static let spreadsheet = Importer(
    kind: ImportKind(
      "spreadsheet", "a spreadsheet of what is held, CSV", .holdings,
      from: "a spreadsheet saved as CSV"),
    recognise: { text in
      guard let table = text.table({ SpreadsheetColumns($0) != nil }),
        let columns = SpreadsheetColumns(table)
      else { return nil }
      return Recognition(table, [columns.subnet, columns.amount].map { table.names[$0] })
    },
    read: { _, found, builder in
      guard let table = found.table, let columns = SpreadsheetColumns(table) else { return }
      Spreadsheet(table: table, columns: columns).read(&builder)
    })
}

/// Which column of a spreadsheet is what, by its title.
struct SpreadsheetColumns {
  let subnet: Int
  let amount: Int
  let validator: Int?
  let unit: Int?
  let date: Int?
  let locked: Int?
  let cost: SpreadsheetCost?
  let isGerman: Bool

  private static let words: [String: [String]] = [
    "subnet": [
      "subnet", "netuid", "sn", "subnetz", "net uid", "subnet id", "subnet number", "place", "ort",
    ],
    "amount": [
      "amount", "stake", "staked", "balance", "quantity", "qty", "holding", "holdings", "alpha",
      "menge", "betrag", "anzahl", "bestand", "guthaben", "einsatz",
    ],
    "validator": ["validator", "hotkey", "validator name", "delegate", "validierer"],
    "unit": ["currency", "unit", "token", "asset", "symbol", "coin", "währung", "einheit"],
    "date": ["date", "datum", "as of", "stand", "day", "tag"],
    "locked": ["locked", "gesperrt", "gebunden"],
  ]
  private static let german: Set<String> = [
    "subnetz", "menge", "betrag", "anzahl", "bestand", "guthaben", "einsatz", "validierer",
    "währung", "einheit", "datum", "stand", "gesperrt", "gebunden", "kurs", "ort", "tag",
  ]

  /// Nil without a column for the subnet and one for the amount.
  init?(_ table: DelimitedTable) {
    let plain = table.names.map(SpreadsheetColumns.plain)
    let column = { (kind: String) -> Int? in
      plain.firstIndex { SpreadsheetColumns.words[kind]?.contains($0) == true }
    }
    guard let subnet = column("subnet"), let amount = column("amount"), subnet != amount else {
      return nil
    }
    (self.subnet, self.amount) = (subnet, amount)
    validator = column("validator")
    unit = column("unit")
    date = column("date")
    locked = column("locked")
    cost = SpreadsheetCost(table)
    isGerman = plain.contains { SpreadsheetColumns.german.contains($0) }
  }

  /// A title without its unit: `stake (TAO)`, `Menge [α]`.
  static func plain(_ name: String) -> String {
    AmountText.trimmed(name.prefix { $0 != "(" && $0 != "[" })
  }

  /// The columns something is made of.
  var used: [Int?] { [subnet, amount, validator, unit, date, locked, cost?.column] }
}

/// What an amount of a spreadsheet counts.
enum SheetUnit: Hashable {
  case rao, whole

  /// The unit of a title, a cell or beside an amount; nil where it says none.
  init?(_ text: String) {
    let word = AmountText.trimmed(PastedMarks.removed(from: text)[...]).lowercased()
    if word == "rao" || word.hasSuffix("(rao)") || word.hasSuffix("[rao]") {
      self = .rao
    } else if ["tao", "τ", "alpha", "α"].contains(where: {
      word == $0 || word.contains("(\($0)") || word.contains("[\($0)")
    })
      || word.hasPrefix("α") || word.hasPrefix("sn")
    {
      self = .whole
    } else {
      return nil
    }
  }
}
