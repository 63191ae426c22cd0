import Diagnostics

/// Everything that can be wrong with what is asked of records.
enum RecordsFaultKinds {
  static let all: [DiagnosticKind] = [
    .init(
      "records.none", "The files tell nothing that happened.",
      .described("`records` of a list of stake, which tells what is held now.")),
    .init(
      "records.option", "An option has a value that is not known, or two contradict each other.",
      line: "records a.csv --list lots --by month"),
    .init("records.export", "`--out` is given without `--export`.", line: "records a.csv --out b"),
    .init(
      "records.rate", "A rate is not from 0 to 100 %.", line: "records a.csv --income-rate 250%"),
    .init(
      "records.year", "A year or a day cannot begin like this.",
      .described("`records` with `--year-begins 13-01`, or `--utc-offset 20`.")),
    .init(
      "report.records", "A method is given for a summary without files of a history.",
      .lines(["hold 120 TAO on root", "report summary --method pool"])),
    .init(
      "prices.column", "A column of a table of prices is no currency and no subnet.",
      .described("`records` with `--prices` of a file whose first line is `date,close`.")),
    .init(
      "prices.date", "A row of a table of prices has no day that can be read.",
      .described("`records` with `--prices` of a file whose first column says `10/08/2026`.")),
    .init(
      "prices.value", "A cell of a table of prices is no price above zero.",
      .described("`records` with `--prices` of a file with a price of 0.")),
    .init(
      "prices.twice", "A table of prices gives two prices for one day.",
      .described("`records` with `--prices` of a file with two rows of one date that differ.")),
  ]
}
