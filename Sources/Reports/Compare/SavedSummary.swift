import CivilTime
public import Diagnostics
import Inquiry
import JSONText

/// A personal summary as it was saved: what of it can be held against another one.
public struct SavedSummary: Sendable {
  /// What the reader calls it.
  public let name: String
  let block: UInt64
  let time: UnixTime
  let specVersion: UInt64
  let total: Total
  let holdings: [HoldingThen]

  /// What all positions came to; what an older summary does not say is nil.
  struct Total: Sendable {
    let leavingRao: Int128?
    let leavingIsAtLeast: Bool
    let yearIsAtLeast: Bool
    /// What comes only some days after asking.
    let laterRao: Int128?
    /// What locks of the person's own hold, at quoted prices.
    let lockedRao: Int128?
  }

  /// Whether a text is a saved summary, and no profile.
  public static func isOne(_ text: String) -> Bool {
    text.utf8.prefix(200).contains("\"taolab-report-summary/".utf8)
  }

  /// Reads one.
  ///
  /// - Throws: what is missing in it, with places; one with hidden amounts says nothing.
  public init(_ source: SourceText) throws(DiagnosticList) {
    self = try SavedSummary.shape(source.name).read(source)
  }

  /// One that is made now.
  public init(_ report: SummaryReport, named name: String) throws(DiagnosticList) {
    let source = SourceText(name: name, text: report.json.text(pretty: true))
    self = try SavedSummary.shape(name).read(source)
  }

  private init(
    _ name: String, _ block: UInt64, _ time: UnixTime, _ specVersion: UInt64, _ total: Total,
    _ holdings: [HoldingThen]
  ) {
    (self.name, self.block, self.time, self.specVersion) = (name, block, time, specVersion)
    (self.total, self.holdings) = (total, holdings)
  }

  private static func shape(_ name: String) -> JSONShape<SavedSummary> {
    .object("a summary as `report summary --format json` writes it") { fields in
      fields.ignoreOtherKeys()
      _ = fields.required("schema", version)
      let market = fields.required("market", market)
      let total = fields.required("total", total)
      let holdings = fields.required("positions", .list(of: holding, upTo: 1_000))
      guard let market, let total, let holdings else { return nil }
      return SavedSummary(name, market.block, market.time, market.spec, total, holdings)
    }
  }

  private static let version = JSONShape<String>.text.filter(
    "`\(SummaryReport.schema)`, or a version of it before"
  ) { $0.hasPrefix("taolab-report-summary/") }

  private static let market = JSONShape<(block: UInt64, time: UnixTime, spec: UInt64)>.object {
    fields in
    fields.ignoreOtherKeys()
    let block = fields.whole("block")
    let spec = fields.whole("spec_version")
    let time = fields.required("time", moment)
    guard let block, let spec, let time else { return nil }
    return (block, time, spec)
  }

  private static let moment = JSONShape<String>.text.map("a moment as 2026-11-22T10:00:00Z") {
    UnixTime(iso8601: $0)
  }

  private static let total = JSONShape<Total>.object { fields in
    fields.ignoreOtherKeys()
    let leaving = fields.required("leaving_today", sum)
    let years = fields.optional("earned", .list(of: sumAfter, upTo: 20)) ?? []
    let later = fields.optional("leaving_later", .list(of: part, upTo: 1_000))
    let locked = fields.optional("locked_spot_rao", rao)
    guard let leaving else { return nil }
    return Total(
      leavingRao: leaving.rao, leavingIsAtLeast: leaving.isAtLeast,
      yearIsAtLeast: years.first { $0.days == HoldingsReview.year }?.isAtLeast ?? false,
      laterRao: later?.reduce(0, +), lockedRao: locked)
  }

  private static let sum = JSONShape<(rao: Int128?, isAtLeast: Bool)>.object { fields in
    fields.ignoreOtherKeys()
    return (fields.optional("rao", rao), fields.optional("at_least", .bool) ?? false)
  }

  private static let sumAfter = JSONShape<(days: Int, isAtLeast: Bool)>.object { fields in
    fields.ignoreOtherKeys()
    let days = fields.required("days", .integer(in: 1...3_650))
    let sum = fields.required("total", sum)
    guard let days, let sum else { return nil }
    return (days, sum.isAtLeast)
  }

  private static let part = JSONShape<Int128>.object { fields in
    fields.ignoreOtherKeys()
    return fields.required("rao", rao)
  }

  private static let rao = JSONShape<Int128>("whole rao") { node, faults in
    guard case .number(let text) = node.content, let value = Int128(text) else {
      faults.note("json.type", "\(faults.subject) must be whole rao", at: node.range)
      return nil
    }
    return value
  }

  private static let holding = JSONShape<HoldingThen>.object { fields in
    fields.ignoreOtherKeys()
    let kind = fields.required("kind", kind)
    let netuid = fields.optional("netuid", .integer(in: UInt16.min...UInt16.max))
    let title = fields.required("title", .text(upTo: 300))
    let held = fields.required(kind == .alpha ? "holding_alpha_rao" : "holding_rao", rao)
    let spot = fields.required("spot_rao", rao)
    let earned = fields.required("earned", .list(of: earned, upTo: 20))
    let take = fields.optional("take_u16", .integer(in: UInt16.min...UInt16.max))
    guard let kind, let title, let held, let spot, let earned else { return nil }
    return HoldingThen(
      kind: kind, netuid: netuid, title: title, heldRao: held, spotRao: spot,
      yearRao: earned.first { $0.days == HoldingsReview.year }?.rao, take: take)
  }

  private static let earned = JSONShape<(days: Int, rao: Int128?)>.object { fields in
    fields.ignoreOtherKeys()
    let days = fields.required("days", .integer(in: 1...3_650))
    let earned = fields.optional("rao", rao)
    return days.map { ($0, earned) }
  }

  private static let kind = JSONShape<String>.text.map("root, alpha or custodial") {
    HoldingThen.Kind(rawValue: $0)
  }
}
