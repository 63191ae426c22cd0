import Decimals
import StakingEconomics
import StakingModel

/// What an amount of a file counts.
enum ImportedAsset: Hashable, Sendable {
  case tao
  case alpha(Netuid)
  /// A currency by its code.
  case money(String)
  /// Another coin; its amounts are not ours.
  case other(String)

  /// Whether something else's worth can be told in it.
  var isWorth: Bool {
    switch self {
    case .tao, .money: true
    case .alpha, .other: false
    }
  }

  /// Whether it is a currency.
  var isMoney: Bool {
    if case .money = self { true } else { false }
  }

  /// The asset of a ticker: `TAO`, `TAO.S`, `τ`, `SN64`, `α64`, `ZUSD`; nil for an empty one.
  init?(ticker: String) {
    let word = AmountText.trimmed(PastedMarks.removed(from: ticker)[...])
    guard !word.isEmpty, word != "-" else { return nil }
    let upper = word.uppercased()
    let base = upper.prefix { $0 != "." }
    if ["TAO", "Τ", "BITTENSOR"].contains(base) {
      self = .tao
    } else if let netuid = ImportedAsset.subnet(of: upper) {
      self = netuid == .root ? .tao : .alpha(netuid)
    } else if let currency = Currency.meant(by: word) {
      self = .money(currency.code)
    } else if upper.count == 4, upper.hasPrefix("Z"),
      let currency = Currency.named(upper.dropFirst())
    {
      self = .money(currency.code)
    } else {
      self = .other(Shown.text(word, 12))
    }
  }

  /// `SN64`, `α64`, `ALPHA64`, `SUBNET 64`, `TAO-SN64`.
  private static func subnet(of upper: String) -> Netuid? {
    let prefixes = ["TAO-SN", "SUBNET", "ALPHA", "SN", "Α"]
    guard let prefix = prefixes.first(where: { upper.hasPrefix($0) }) else { return nil }
    let rest = upper.dropFirst(prefix.count).drop { $0 == " " }
    guard !rest.isEmpty, rest.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return UInt16(rest).map(Netuid.init)
  }

  /// What the ledger calls it; nil for what is not of the chain.
  var ledger: LedgerAsset? {
    switch self {
    case .tao: .tao
    case .alpha(let netuid): .alpha(netuid, registered: nil)
    case .money, .other: nil
    }
  }

  /// For people.
  var text: String {
    switch self {
    case .tao: "TAO"
    case .alpha(let netuid): "α\(netuid.value)"
    case .money(let code): code
    case .other(let name): name
    }
  }
}

/// An amount of something, in 10^−9 of its unit.
struct ImportedSum: Hashable, Sendable {
  var nano: Int128
  var asset: ImportedAsset
}
