import Answers
import Decimals
import Diagnostics
import Holdings
import Market
import TextFormats

/// Money of a summary in the currency that was asked for.
extension ReportRequest {
  /// The positions with that currency, which is the one their price of TAO is in: no rate between
  /// currencies is known here.
  func counted(_ positions: Profile, _ price: TAOQuote?) throws(CommandFault) -> Profile {
    guard let currency else { return positions }
    guard let code = Currency.named(currency)?.code else {
      throw ReportRequest.currencyFault(
        "`\(SafeText.neutralised(currency))` is no currency",
        "It is a code of three letters, as USD.",
        Currency.suggestions(for: currency).first.map {
          Hint("did you mean", code: "report summary --currency \($0)")
        })
    }
    guard price?.currency == code || price == nil && !records.isEmpty else {
      let known = price.map { "the price of TAO here is one in \($0.currency)" }
      throw ReportRequest.currencyFault(
        "\(known ?? "there is no price of TAO"), so nothing can be counted in \(code)",
        "The program knows no rates of money and asks nobody for them: a price is yours to give.",
        profile == nil
          ? Hint("give one", code: "set price 231.50 \(code)")
          : Hint(
            "write it in the profile: `currency: \(code)`, and `tao_price` with `value` and "
              + "`as_of`"))
    }
    var positions = positions
    positions.currency = code
    return positions
  }

  private static func currencyFault(
    _ summary: String, _ why: String, _ hint: Hint?
  ) -> CommandFault {
    CommandFault(Diagnostic("report.currency", summary, explanation: why, hint: hint), .usage)
  }
}
