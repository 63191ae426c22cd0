public import Content
public import Diagnostics
import JSONText
import TextFormats

/// Terms of a way to hold TAO at somebody else's, as a public page stated them. Nil means that
/// nothing was found, never zero. No offer has a reward rate: none was found, so the user gives it.
public struct CustodialOffer: Hashable, Sendable {
  /// A short name, as `coinbase`.
  public var id: String
  /// Who offers it.
  public var provider: String
  /// What is offered.
  public var product: String
  /// Exchange, trust, exchange-traded product.
  public var kind: String
  /// Whether somebody else holds the keys.
  public var isCustodial: Bool
  /// Whether it stakes the TAO it holds.
  public var stakesTAO: Bool?
  /// Percent of the holding per year.
  public var annualFeePercent: Double?
  /// Percent of the rewards the provider keeps.
  public var rewardCommissionPercent: Double?
  /// Whether the source names TAO for that commission; if not, using it for TAO is an assumption.
  public var commissionNamesTAO: Bool
  /// Rewards in percent per year.
  public var rewardRatePercent: Double?
  /// When the terms were recorded.
  public var recorded: String
  /// How good the record is.
  public var quality: String
  /// Where it was read.
  public var source: String

  /// The recorded offers in the program. Parsed when called: keep the value.
  public static func embedded(
    in library: ContentLibrary
  ) throws(DiagnosticList) -> [CustodialOffer] {
    try file.read(Snapshot.text("data/custodial.json", in: library))
  }

  private static let file = JSONShape<[CustodialOffer]>.object { fields in
    guard checkSchema(&fields, "taolab-custodial/1") else { return nil }
    _ = fields.required("date", dateShape)
    return fields.required("offers", .list(of: shape))
  }

  private static let shape = JSONShape<CustodialOffer>.object { fields in
    let words = JSONShape<String>.text(upTo: 500).map { SafeText.neutralised($0, limit: 500) }
    let percent = JSONShape<Double>.number(in: 0...100)
    let id = fields.required("id", words)
    let provider = fields.required("provider", words)
    let product = fields.required("product", words)
    let kind = fields.required("kind", words)
    let custodial = fields.required("custodial", .bool)
    let stakes = fields.nullable("stakes_tao", .bool)
    let fee = fields.nullable("annual_fee_percent", percent)
    let commission = fields.nullable("reward_commission_percent", percent)
    let named = fields.required("commission_names_tao", .bool)
    let rate = fields.nullable("reward_rate_percent", .number(in: 0...1000))
    let recorded = fields.required("recorded", words)
    let quality = fields.required("quality", words)
    let source = fields.required("source", words)
    guard let id, let provider, let product, let kind, let custodial, let named, let recorded,
      let quality, let source
    else { return nil }
    return CustodialOffer(
      id: id, provider: provider, product: product, kind: kind, isCustodial: custodial,
      stakesTAO: stakes, annualFeePercent: fee, rewardCommissionPercent: commission,
      commissionNamesTAO: named, rewardRatePercent: rate, recorded: recorded, quality: quality,
      source: source)
  }
}
