import Answers
import Calculator
import Decimals
import Diagnostics
import StakingModel
import TextFormats

/// The price limit at the end of an order: `at most 1%`, `at least 0.068 TAO/α64`, `… in part`.
struct OrderLimit: Hashable {
  /// Which way the order moves the price.
  enum Direction: Hashable {
    case buying, selling

    /// How a limit on the price itself begins; `at most` is right for a percentage either way.
    var bound: String { self == .buying ? "most" : "least" }
  }

  /// `most` or `least`.
  private let bound: String
  /// The price or the percentage as typed.
  private let text: String
  /// Whether the part up to the limit may run alone.
  private let allowsPartial: Bool

  private static let partialEndings = [
    ["or", "in", "part"], ["in", "part"], ["partial"], ["partly"],
  ]

  /// Cuts the limit off an order.
  ///
  /// - Returns: the words before it, and the limit; nil where there is none.
  static func cut(_ words: [String]) -> (words: [String], limit: OrderLimit?) {
    let lower = words.map { $0.lowercased() }
    guard
      let index = lower.indices.dropLast().last(where: {
        lower[$0] == "at" && ["most", "least"].contains(lower[$0 + 1])
      })
    else { return (words, nil) }
    let rest = Array(words[(index + 2)...])
    let ending = partialEndings.first { lower[(index + 2)...].suffix($0.count) == $0[...] }
    return (
      Array(words[..<index]),
      OrderLimit(
        bound: lower[index + 1],
        text: rest.dropLast(ending?.count ?? 0).joined(separator: " "), allowsPartial: ending != nil
      )
    )
  }

  /// The limit on the price of a pool.
  ///
  /// - Parameter order: the order before the limit, for hints.
  func price(
    in pool: Pool, of netuid: Netuid, _ direction: Direction, order: String, _ scope: Scope
  ) throws -> PriceLimit {
    let reader = AmountReader(scope: scope, example: "\(order) at most 1%")
    guard !text.isEmpty else { throw OrderLimit.fault("which price?", reader.example) }
    if text.hasSuffix("%") {
      guard bound == "most" else {
        throw OrderLimit.fault(
          "a tolerance is the most by which the price may move", "\(order) at most \(text)")
      }
      let billionths = Int64((try reader.share(text) * 1e9).rounded())
      return PriceLimit(
        pool.price, billionths: direction == .buying ? billionths : -billionths,
        allowsPartial: allowsPartial)
    }
    guard bound == direction.bound else {
      throw OrderLimit.fault(
        direction == .buying
          ? "a purchase has a highest price, not a lowest"
          : "a sale has a lowest price, not a highest",
        reader.example)
    }
    return PriceLimit(raoPerAlpha: try rao(of: netuid, reader), allowsPartial: allowsPartial)
  }

  /// The rao for one alpha of a price in TAO/α64, or in TAO alone.
  private func rao(of netuid: Netuid, _ reader: AmountReader) throws -> UInt64 {
    // What is wrong with the price itself is said at its own place.
    let typed = try reader.scope.peek(SourceText(name: "", text: text)).value.quantity
    let alone = try? typed?.converted(to: CompoundUnit(.tao))
    let perAlpha = ["α\(netuid.value)", "α"].lazy.compactMap { unit in
      let source = SourceText(name: "", text: "(\(text)) * 1 \(unit)")
      return try? reader.scope.peek(source).value.quantity?.converted(to: CompoundUnit(.tao))
    }.first
    guard let quantity = alone ?? perAlpha, !quantity.number.isNegative,
      let rao = quantity.number.wholeRao, rao > 0
    else {
      throw OrderLimit.fault(
        "`\(SafeText.neutralised(text))` is no price of α\(netuid.value) and no percentage",
        reader.example)
    }
    return rao
  }

  /// Words that others use for a tolerance, at the end of an order.
  private static let otherWords: Set<String> = [
    "within", "slippage", "tolerance", "max", "maximum", "limit", "under", "below", "with",
  ]

  /// Throws at an order that ends as `within 5%`.
  static func refuseOtherWords(_ words: [String]) throws(CommandFault) {
    guard let last = words.last, last.hasSuffix("%"),
      let start = words.dropLast().suffix(4).firstIndex(where: {
        otherWords.contains($0.lowercased())
      }), start > 1
    else { return }
    let order = words[..<start].joined(separator: " ")
    let verb = words[..<start].contains { $0.lowercased() == "from" } ? "unstake" : "stake"
    throw fault("a limit begins with `at most`", "\(verb) \(order) at most \(last)")
  }

  private static func fault(_ summary: String, _ works: String) -> CommandFault {
    CommandFault(
      Diagnostic(
        "limit.price", summary,
        explanation:
          "A limit is a percentage by which the price may move in the order, or the price "
          + "it may not pass, as 0.07 TAO/α64: `at most` of a purchase, `at least` of a sale.",
        hint: Hint.example(works)))
  }

  /// Each pool has its own price.
  static var everywhere: CommandFault {
    CommandFault(
      Diagnostic(
        "limit.place", "a limit is for one pool, and this leaves several places",
        explanation: "Each subnet has its own price.",
        hint: Hint("all at once, without a limit", code: "unstake all")))
  }

  /// Root's price cannot move.
  static func onRoot(_ order: String) -> CommandFault {
    CommandFault(
      Diagnostic(
        "limit.root", "on root a limit has nothing to hold",
        explanation: "Root has no pool: 1 TAO in is 1 TAO out, whatever the size.",
        hint: Hint("the same without it", code: order)))
  }
}

extension SwapError {
  /// A refusal of an order with a price limit: what would fit, and how to ask for that.
  ///
  /// - Parameter fits: what runs up to the limit, with its unit; nil where nothing does.
  func diagnostic(order: String, limit: String, fits: String?) -> Diagnostic {
    var diagnostic = diagnostic(for: "\(order) \(limit)", works: order)
    diagnostic.hint = Hint("the same without a limit", code: order)
    if self == .slippageTooHigh, let fits {
      diagnostic.explanation =
        "Up to your limit \(fits) would be filled. An order that must run whole does not run at all; "
        + "on the chain its transaction fee is then given back only in part. The chain calls it "
        + "\(rawValue)."
      diagnostic.hint = Hint("to fill what fits", code: "\(order) \(limit) in part")
    }
    return diagnostic
  }
}
