import ArgumentParser

/// How files are read and worked out as records: options that `records` and reports share.
struct RecordsReading: ParsableArguments {
  @OptionGroup var reading: FileReading
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
      kind: reading.kind, token: reading.token, zone: reading.zone, unit: unit, method: method,
      swaps: swaps,
      receipt: receipt,
      prices: prices, yearBegins: yearBegins, utcOffset: utcOffset)
  }
}
