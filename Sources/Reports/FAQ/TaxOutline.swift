/// How one place taxes staking rewards, in outline; for teaching, not for filing.
struct TaxOutline: Sendable {
  let place: String
  let whenReceived: String
  let whenSold: String
  /// The footnote with the source.
  let source: String

  /// The places whose rule has a recorded source. Checked on the day the footnotes say.
  static let all = [
    TaxOutline(
      place: "United States", whenReceived: "income at market value, once you control the reward",
      whenSold: "gain or loss against that value", source: "tax-us"),
    TaxOutline(
      place: "United Kingdom", whenReceived: "usually miscellaneous income at its value in pounds",
      whenSold: "capital gains; that value is the cost", source: "tax-uk"),
    TaxOutline(
      place: "Germany", whenReceived: "other income above a yearly exempt limit",
      whenSold: "free after a year of holding, else a private sale", source: "tax-de"),
    TaxOutline(
      place: "Canada", whenReceived: "generally income in the year it is credited",
      whenSold: "depends on whether you trade as a business", source: "tax-ca"),
  ]
}
