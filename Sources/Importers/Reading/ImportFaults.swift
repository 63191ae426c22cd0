import Diagnostics
import JSONText
import Market

/// Faults of a file as a whole.
enum ImportFaults {
  static func unknown(_ text: ImportText) -> Diagnostic {
    if let fault = text.brokenJSON {
      return Diagnostic(
        fault.code, "`\(Shown.file(text.name))`: \(fault.summary)",
        explanation: fault.explanation ?? "It begins like JSON, and is none.",
        hint: fault.hint ?? Hint("save the output of the program again"))
    }
    if text.firstLines.contains(where: { $0.hasPrefix("taolab:") || $0.contains("\"taolab\":") }) {
      return Diagnostic(
        "import.kind", "`\(Shown.file(text.name))` is a profile already",
        explanation: "`import` reads the files of other programs.",
        hint: Hint("to hold what it says", code: "hold from \(Shown.path(text.name))"))
    }
    if text.firstLines.allSatisfy({ AmountText.trimmed($0).isEmpty }) {
      return Diagnostic(
        "import.empty", "`\(Shown.file(text.name))` is empty",
        hint: Hint("check that it is the file you mean"))
    }
    let shape =
      text.documents != nil
      ? "It is JSON, but its keys are of no kind that is known."
      : text.tables.first.map { table in
        let titles = table.titles.prefix(6).map { Shown.text($0, 24) }.joined(separator: ", ")
        return "Its first line reads: \(titles)."
      } ?? "It has no header and no key that is known."
    if text.firstRecord.map(isHistory) == true || text.tables.contains(where: isHistory) {
      return Diagnostic(
        "import.kind", "`\(Shown.file(text.name))` tells of prices or pools, not of what is held",
        explanation: "It belongs into the history of prices.",
        hint: Hint("to add it there", code: "data import \(Shown.path(text.name))"))
    }
    if let table = text.tables.first,
      ["typ", "kauf", "verkauf"].allSatisfy({ table.column($0) != nil })
    {
      return Diagnostic(
        "import.kind", "`\(Shown.file(text.name))` looks like an export of CoinTracking in German",
        explanation: "Its titles in English are known here: Type, Buy, Cur., Sell, Cur.",
        hint: Hint("set CoinTracking to English, and export it again"))
    }
    return Diagnostic(
      "import.kind", "`\(Shown.file(text.name))` is of no kind that is known",
      explanation: shape + " A spreadsheet needs the columns Subnet and Amount.",
      hint: Hint("the kinds that are known", code: "import"))
  }

  /// For those who want to hold what a file says: a profile would do too.
  static func neither(_ text: ImportText) -> Diagnostic? {
    var fault = unknown(text)
    guard fault.code == "import.kind", fault.summary.hasSuffix("is of no kind that is known") else {
      return text.brokenJSON == nil ? fault : nil
    }
    fault.summary = "`\(Shown.file(text.name))` is no profile, and of no kind that is known"
    fault.explanation =
      (fault.explanation.map { "\($0) " } ?? "")
      + "Read are files of btcli, taostats.io, Koinly, CoinTracking, CoinTracker, CoinLedger, Awaken, "
      + "Kraken, Coinbase and hledger, and spreadsheets."
    fault.hint = Hint(
      "the kinds, for `import \(Shown.path(text.name)) --as KIND`", code: "import")
    return fault
  }

  /// Answers of taostats.io about pools and prices, or its own description of them.
  private static func isHistory(_ record: JSONNode) -> Bool {
    let row = record["response_example"]?.records.first ?? record
    return row.has(["alpha_in_pool", "price"]) || row.has(["last_updated", "price"])
      || row.has(["period", "close"])
  }

  /// Days with prices of TAO in a currency, or of a subnet in TAO.
  private static func isHistory(_ table: DelimitedTable) -> Bool {
    PriceFile.isWhole(table.names)
  }

  static func noKind(_ name: String) -> Diagnostic {
    let names = Importers.kinds.map(\.name)
    let near = nearest(to: name, among: names, limit: 1).first
    return Diagnostic(
      "import.kind.name", "there is no kind `\(Shown.text(name))`",
      hint: near.map { Hint("did you mean", code: "--as \($0)") }
        ?? Hint("the kinds that are known", code: "import"))
  }

  static func otherKind(_ kind: ImportKind, _ text: ImportText) -> Diagnostic {
    if let fault = text.brokenJSON { return unknown(text).with(fault) }
    let found = Importers.all.first { $0.recognise(text) != nil }?.kind
    return Diagnostic(
      "import.kind", "`\(Shown.file(text.name))` is no \(kind.title)",
      explanation: found.map { "It looks like \($0.title)." },
      hint: found.map { Hint("name that kind, or none", code: "--as \($0.name)") }
        ?? Hint("the kinds that are known", code: "import"))
  }
}

extension Diagnostic {
  fileprivate func with(_ other: Diagnostic) -> Diagnostic {
    var result = self
    result.code = other.code
    return result
  }
}
