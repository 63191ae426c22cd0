import CivilTime
import Decimals
import JSONText
import StakingEconomics
import StakingModel

extension Profile {
  /// A profile without a price.
  public init(name: String? = nil, currency: String = "USD", positions: [Position] = []) {
    self.init(name: name, currency: currency, locale: nil, taoPrice: nil, positions: positions)
  }

  /// That a text has a last line, so that one that was cut off between two lines can be told from a
  /// shorter one. Other programs, and older versions of this one, pass over both as comments.
  static let promise =
    "# Its last line is `\(end)`: where that is missing, positions are missing too."
  static let end = "# That is all."

  /// The profile as a commented YAML file: read again, it is the same to the rao.
  public var text: String {
    var lines = [
      "# What I hold. `taolab report summary --profile FILE` reads this file, and so does",
      "# `hold from FILE` in the lab. It holds no key; `taolab help profile` explains every line.",
      Profile.promise,
      "taolab: \(Profile.schema)",
    ]
    if let name { lines.append("name: \(Profile.quoted(name))") }
    if taoPrice != nil || currency != "USD" { lines.append("currency: \(currency)") }
    if let locale { lines.append("locale: \(locale.code)") }
    if let taoPrice {
      let source = taoPrice.source.map { ", source: \(Profile.quoted($0))" } ?? ""
      lines.append(
        "tao_price: {value: \(taoPrice.digits), as_of: \(taoPrice.asOf.text)\(source)}")
    }
    lines += ["", positions.isEmpty ? "positions: []" : "positions:"]
    for (index, position) in positions.enumerated() {
      if index > 0 { lines.append("") }
      lines.append("  # \(position.comment)")
      for (place, entry) in position.entries.enumerated() {
        lines.append((place == 0 ? "  - " : "    ") + "\(entry.key): \(entry.text)")
      }
    }
    lines += ["", Profile.end]
    return lines.joined(separator: "\n") + "\n"
  }

  /// In double quotes, so that no name means anything in YAML.
  fileprivate static func quoted(_ text: String) -> String {
    JSONValue.string(text).text(pretty: false)
  }
}

extension Position {
  /// What kind of position it is, for the reader of the file.
  fileprivate var comment: String {
    switch self {
    case .root: "TAO staked on root."
    case .alpha(let alpha): "Alpha of subnet \(alpha.netuid.value)."
    case .custodial: "TAO that somebody else stakes for me. The quote is theirs."
    }
  }

  /// Its keys with their values, as the file has them.
  fileprivate var entries: [(key: String, text: String)] {
    let all: [(String, String?)]
    switch self {
    case .root(let root):
      all = [
        ("root", "\(root.amount.decimal) TAO"), ("validator", root.validator.map(Profile.quoted)),
        ("take", root.take?.text),
      ]
    case .alpha(let alpha):
      all = [
        ("subnet", "\(alpha.netuid.value)"), ("alpha", alpha.amount.decimal),
        ("locked", alpha.locked > .zero ? alpha.locked.decimal : nil),
        ("validator", alpha.validator.map(Profile.quoted)), ("take", alpha.take?.text),
        ("bought_for", alpha.boughtFor.map { "\($0.decimal) TAO" }),
        ("bought_on", alpha.boughtOn?.text),
      ]
    case .custodial(let custodial): all = Position.entries(custodial)
    }
    return all.compactMap { key, text in text.map { (key, $0) } }
  }

  private static func entries(_ custodial: CustodialPosition) -> [(String, String?)] {
    let rate = custodial.quote.map { quote in
      (quote.basis == .apy ? "quoted_apy" : "quoted_apr", quote.rate.text)
    }
    return [
      ("custodial", Profile.quoted(custodial.provider)),
      ("amount", "\(custodial.amount.decimal) TAO"), (rate?.0 ?? "", rate?.1),
      ("quoted_on", custodial.quote?.on.text), ("commission", custodial.commission?.text),
      ("lock_days", custodial.lockDays.map(String.init)),
      ("withdrawal_days", custodial.withdrawalDays.map(String.init)),
      ("loss_probability", custodial.lossProbability?.text),
    ]
  }
}

extension Percentage {
  /// As it is written: `17.3%`.
  public var text: String { digits + "%" }
}
