import Diagnostics

extension CommandFaultKinds {
  /// What can be wrong with many summaries in one run, with comparisons of two, and with plans.
  static let batch: [DiagnosticKind] = [
    .init(
      "batch.column",
      "A table of positions has a column that is no key of a profile, or one twice.",
      .described("The header of a `.csv` is `id,roto`.")),
    .init(
      "batch.changed",
      "An archive that was stopped holds pages of rows that are not there any more.",
      .described("A row is taken out of the file before the same line goes on.")),
    .init(
      "batch.empty", "A batch has no rows.",
      .described("A `.csv` with a header alone: no page is made, none is moved.")),
    .init(
      "batch.spoilt", "A row that cannot be read may belong to the page of another.",
      .described("A row without an id between those of Ada and Ben: neither has a page.")),
    .init(
      "batch.id", "A row has no id, or one that stands at another row already.",
      .described("Two rows of a batch with one id: the first has the page.")),
    .init(
      "batch.input", "`--ndjson` is asked for where the lines to answer come from.",
      line: "report summary --ndjson"),
    .init(
      "batch.kind", "The name of a batch does not say what its rows are.",
      line: "report summary --batch people.txt --out-dir pages"),
    .init(
      "batch.long", "A row is longer than a profile may be.",
      .described("A line of more than a megabyte.")),
    .init(
      "batch.place", "A batch does not say where its pages shall go.",
      line: "report summary --batch people.ndjson"),
    .init(
      "report.browser", "No browser is there that prints a report.",
      .described("`--pdf` on a machine without Chromium.")),
    .init(
      "report.currency", "A summary cannot be counted in a currency.",
      .described("`--currency EUR` with a price of TAO in USD.")),
    .init(
      "report.lint", "A page for browsers is given to be read as Markdown.",
      line: "report lint summary.html"),
    .init(
      "report.print", "A browser was found and did not print.",
      .described("`--pdf` with a browser that ends with a fault.")),
    .init("report.two", "A comparison has not two files.", line: "report compare before.json"),
    .init(
      "plan.goal", "A plan has no goal, or one that is not an amount in a time.",
      line: "report plan"),
    .init(
      "plan.limit", "A limit of a plan is none that can be held.",
      line: "report plan --goal \"1 TAO a year\" --max-loss much"),
    .init(
      "plan.subnet", "A plan names something that is no subnet.",
      line: "report plan root --goal \"1 TAO a year\""),
  ]
}
