/// A holding as it was at a moment: what moved between two of them can be told apart.
public struct HoldingThen: Hashable, Sendable {
  /// Where it lies.
  public enum Kind: String, Hashable, Sendable {
    case root, alpha, custodial
  }

  /// Where it lies.
  public let kind: Kind
  /// Its subnet; nil for a custodian.
  public let netuid: UInt16?
  /// What it is called.
  public let title: String
  /// How much, in rao of TAO or alpha.
  public let heldRao: Int128
  /// At the quoted price of that moment, in rao of TAO.
  public let spotRao: Int128
  /// What it earns in a year at the prices of that moment, in rao; nil where no rate was known.
  public let yearRao: Int128?
  /// What a validator keeps, in parts of 65535; nil at a custodian.
  public let take: UInt16?

  /// A holding.
  public init(
    kind: Kind, netuid: UInt16?, title: String, heldRao: Int128, spotRao: Int128, yearRao: Int128?,
    take: UInt16?
  ) {
    (self.kind, self.netuid, self.title) = (kind, netuid, title)
    (self.heldRao, self.spotRao, self.yearRao, self.take) = (heldRao, spotRao, yearRao, take)
  }
}

/// What moved between two moments, and why: the parts add up to the whole, to the rao.
///
/// Causes are taken one after the other: first the amount at the old price, then the take, then the
/// price; what is left of a year's earnings is the rates of the block.
public struct HoldingsChange: Hashable, Sendable {
  /// Why something moved.
  public enum Cause: String, CaseIterable, Hashable, Sendable {
    /// A holding that was not there before.
    case came
    /// One that is there no more.
    case went
    /// More or less of the same.
    case amounts
    /// Validators take another part.
    case takes
    /// Alpha has another price.
    case prices
    /// Everything else that rates depend on.
    case rates
  }

  /// One holding, before and after.
  public struct Line: Hashable, Sendable {
    /// Nil where it came.
    public let before: HoldingThen?
    /// Nil where it went.
    public let after: HoldingThen?
    /// What each cause adds to its worth, in rao.
    public let worth: [Cause: Int128]
    /// The same of what it earns in a year; nil where that is not known both times.
    public let year: [Cause: Int128]?

    /// The change of its worth.
    public var worthRao: Int128 { worth.values.reduce(0, +) }
    /// The change of what it earns in a year.
    public var yearRao: Int128? { year.map { $0.values.reduce(0, +) } }
  }

  /// In the order of the second moment; what went comes last.
  public let lines: [Line]

  /// What each cause adds to the worth of all, in rao.
  public func worth(_ cause: Cause) -> Int128 {
    lines.reduce(0) { $0 + ($1.worth[cause] ?? 0) }
  }

  /// What each cause adds to a year's earnings of those that are known, in rao.
  public func year(_ cause: Cause) -> Int128 {
    lines.reduce(0) { $0 + ($1.year?[cause] ?? 0) }
  }

  /// How many have no known earnings at one of the moments.
  public var withoutYear: Int { lines.count { $0.year == nil } }

  /// Holds two moments against each other.
  public init(from before: [HoldingThen], to after: [HoldingThen]) {
    var rest = before
    var lines: [Line] = after.map { holding in
      let index = HoldingsChange.match(holding, in: rest, among: after)
      return Line(index.map { rest.remove(at: $0) }, holding)
    }
    lines += rest.map { Line($0, nil) }
    self.lines = lines
  }

  /// The same holding: of one name, or the only one of its place both times.
  private static func match(
    _ holding: HoldingThen, in before: [HoldingThen], among after: [HoldingThen]
  ) -> Int? {
    func isSamePlace(_ other: HoldingThen) -> Bool {
      holding.kind == other.kind && holding.netuid == other.netuid
    }
    let same = before.firstIndex { isSamePlace($0) && $0.title == holding.title }
    guard same == nil, holding.kind != .custodial else { return same }
    let places = before.indices.filter { isSamePlace(before[$0]) }
    return places.count == 1 && after.count(where: isSamePlace) == 1 ? places[0] : nil
  }
}

extension HoldingsChange.Line {
  init(_ before: HoldingThen?, _ after: HoldingThen?) {
    (self.before, self.after) = (before, after)
    guard let before, let after else {
      let cause = before == nil ? HoldingsChange.Cause.came : .went
      worth = [cause: (after?.spotRao ?? 0) - (before?.spotRao ?? 0)]
      year = (before ?? after)?.yearRao.map { [cause: before == nil ? $0 : -$0] }
      return
    }
    let moved = HoldingsChange.Line.scaled(before.spotRao, after.heldRao, before.heldRao)
    worth = HoldingsChange.Line.settled(
      [.amounts: moved - before.spotRao, .prices: after.spotRao - moved], before, after)
    year = HoldingsChange.Line.year(before, after)
  }

  /// Dividing an amount by another leaves a rao or two over: that is no movement of prices or rates, and
  /// is counted with the amount or take that moved.
  private static func settled(
    _ parts: [HoldingsChange.Cause: Int128], _ before: HoldingThen, _ after: HoldingThen
  ) -> [HoldingsChange.Cause: Int128] {
    let moved: HoldingsChange.Cause? =
      before.heldRao != after.heldRao ? .amounts : before.take != after.take ? .takes : nil
    guard let moved else { return parts }
    var parts = parts
    for (cause, rao) in parts where cause != moved && rao.magnitude <= mostLeftOver {
      parts[cause] = 0
      parts[moved, default: 0] += rao
    }
    return parts
  }

  /// Rao that three divisions, each to the nearest, may leave over.
  private static let mostLeftOver: UInt128 = 2

  private static func year(
    _ before: HoldingThen, _ after: HoldingThen
  ) -> [HoldingsChange.Cause: Int128]? {
    guard let start = before.yearRao, let end = after.yearRao else { return nil }
    let amount = scaled(start, after.heldRao, before.heldRao)
    let keeps = [before, after].map { 65_535 - Int128($0.take ?? 0) }
    let take = scaled(amount, keeps[1], keeps[0])
    // The price of a holding is its worth over how much it is.
    let price = scaled(
      scaled(take, after.spotRao, before.spotRao), before.heldRao, after.heldRao)
    return settled(
      [
        .amounts: amount - start, .takes: take - amount, .prices: price - take, .rates: end - price,
      ], before, after)
  }

  /// The amount times a ratio; unchanged where there is none.
  private static func scaled(_ rao: Int128, _ part: Int128, _ whole: Int128) -> Int128 {
    guard part != whole, whole > 0 else { return rao }
    let value = Double(rao) * (Double(part) / Double(whole))
    return value.magnitude < 0x1p100 ? Int128(value.rounded()) : rao
  }
}
