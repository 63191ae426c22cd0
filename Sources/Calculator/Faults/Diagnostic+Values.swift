import Diagnostics

/// Faults of units and values.
extension Diagnostic {
  static func pointsTimesMoney(
    _ places: (points: Range<Int>, money: Range<Int>), _ source: SourceText
  ) -> Diagnostic {
    let typed = source.slice(places.points)
    let asPercent = typed.hasSuffix("pp") ? typed.dropLast(2).trimmed + "%" : nil
    return Diagnostic(
      .unitPoints, "percentage points are not a share of money",
      explanation:
        "A percentage point is the difference of two percentages: from 17 % to 18 % is 1 pp.",
      hint: asPercent.map { Hint("for a share", code: source.replacing(places.points, with: $0)) },
      source: source,
      labels: [Label(places.points, "percentage points"), Label(places.money, "money")])
  }

  static func powerWithUnit(
    _ power: Quantity, _ source: SourceText, _ range: Range<Int>
  ) -> Diagnostic {
    Diagnostic(
      .unitPower, "a power is a plain number", source: source,
      labels: [Label(range, "this is \(power.unit.symbol)")])
  }

  static func powerOfUnit(
    _ base: Quantity, _ source: SourceText, _ range: Range<Int>
  ) -> Diagnostic {
    Diagnostic(
      .unitPower, "\(base.unit.symbol) cannot be raised to this power",
      explanation:
        "Units take whole powers up to \(CompoundUnit.maximumPower); a square root needs a squared unit.",
      source: source, labels: [Label(range)])
  }

  static func notANumber(_ value: Value, _ source: SourceText, _ range: Range<Int>) -> Diagnostic {
    let typed = source.slice(range)
    let hint: Hint? =
      switch value {
      case .pool: Hint("ask for a part of it", code: "\(typed).tao")
      default: nil
      }
    return Diagnostic(
      .valueKind, "a number is needed here", hint: hint, source: source,
      labels: [Label(range, "this is \(value.kindName)")])
  }

  static func noConversion(
    _ quantity: Quantity, _ range: Range<Int>, _ unit: CompoundUnit, _ place: Range<Int>,
    _ source: SourceText
  ) -> Diagnostic {
    let from = Mismatch.Side(quantity, range, source)
    var explanation: String?
    var hint: Hint?
    if quantity.unit.factors.isEmpty {
      explanation = "A plain number becomes an amount by writing the unit behind it."
      let isShort =
        from.typed.allSatisfy { $0.isNumber || "._".contains($0) } || from.typed.hasPrefix("(")
      hint =
        unit.single == nil
        ? nil
        : Hint(
          "for an amount",
          code: (isShort ? from.typed : "(\(from.typed))") + " " + unit.symbol)
    } else if unit.isPlain {
      explanation = "A share is one amount divided by another of the same kind."
    } else if let left = quantity.unit.measures, let right = unit.measures, left != right {
      explanation = "One measures \(left), the other \(right)."
    }
    let target = unit.isPlain ? "a share" : unit.text(plural: true)
    return Diagnostic(
      .unitConversion, "\(from.kind) cannot be expressed in \(target)", explanation: explanation,
      hint: hint, source: source, labels: [Label(range, from.label), Label(place)])
  }

  static func missingOperator(
    _ left: Range<Int>, _ right: Range<Int>, _ source: SourceText
  ) -> Diagnostic {
    Diagnostic(
      .syntaxExpected, "expected an operator between these two",
      hint: Hint(
        "to multiply", code: source.replacing(left.upperBound..<right.lowerBound, with: " * ")),
      source: source, labels: [Label(left), Label(right)])
  }

  static func loneQuote(_ text: String, _ source: SourceText, _ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .valueKind, "a quoted name stands only where a subnet is named",
      hint: Hint("as in `alpha \"\(text.isPlainName ? text : "name")\"`"), source: source,
      labels: [Label(range)])
  }
}

extension StringProtocol {
  var trimmed: String {
    var part = self[...]
    while part.last?.isWhitespace ?? false { part.removeLast() }
    while part.first?.isWhitespace ?? false { part.removeFirst() }
    return String(part)
  }

  /// Letters, digits and simple marks only, so that it is safe to repeat.
  var isPlainName: Bool {
    utf8.count <= 40
      && unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || ("0"..."9").contains($0) || "_.- ".unicodeScalars.contains($0)
      }
  }
}
