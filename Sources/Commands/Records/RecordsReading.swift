import ArgumentParser

/// How files are read and worked out as records: options that `records` and reports share.
struct RecordsReading: ParsableArguments {
  @Option(name: .customLong("as"), help: "What kind they are, where their content does not say it.")
  var kind: String?
  @Option(name: .long, help: "What the amounts count, where the file does not say it: TAO or SN64.")
  var token: String?
  @Option(
    name: .customLong("in"), help: "What it counts in: TAO or a currency; the one that is set.")
  var unit: String?
  @Option(name: .long, help: "Which lots go first: fifo, lifo, hifo, average or pool.")
  var method: String?
  @Option(name: .long, help: "Staking as giving away (disposal), or cost that moves along (carry).")
  var swaps: String?
  @Option(name: .long, help: "One receipt for each event or each day.")
  var receipt: String?
  @Option(name: .long, help: "A table of prices: date and a column for each currency or subnet.")
  var prices: [String] = []
  @Option(name: .long, help: "The day a year begins, month and day, as 04-06.")
  var yearBegins: String?
  @Option(name: .long, help: "Hours that days are ahead of UTC, as +2 or -5:30.")
  var utcOffset: String?

  /// What was asked.
  var request: RecordsRequest {
    RecordsRequest(
      kind: kind, token: token, unit: unit, method: method, swaps: swaps, receipt: receipt,
      prices: prices, yearBegins: yearBegins, utcOffset: utcOffset)
  }
}
