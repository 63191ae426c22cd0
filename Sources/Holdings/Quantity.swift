import Decimals
import Diagnostics
import JSONText
import StakingModel

/// Amounts, rates and counts as people write them in a profile, each with its unit.
enum Quantity {
  /// The most TAO, or alpha of one subnet, there can ever be.
  static let supplyCap: UInt64 = BlockEmission.supplyCap

  /// `120 TAO`, `120 τ` or `120000000000 rao`. A bare number is refused.
  static let tao = tao(orNothing: false)

  /// The same, and `0 TAO` too: what a gift cost.
  static let taoOrNothing = tao(orNothing: true)

  private static func tao(orNothing: Bool) -> JSONShape<Amount<TAO>> {
    JSONShape("an amount of TAO with its unit, as `120 TAO`") { node, faults in
      guard let text = written(node) else { return refuse(node, "an amount as `120 TAO`", &faults) }
      let (number, unit) = split(text)
      let digits: Int
      switch unit.lowercased() {
      case "tao", "τ": digits = 9
      case "rao": digits = 0
      default:
        noteUnit(unit, of: number, node, &faults)
        return nil
      }
      return amount(number, digits: digits, orNothing: orNothing, node, &faults)
        .map { Amount(rao: $0) }
    }
  }

  private static func noteUnit(
    _ unit: String, of number: String, _ node: JSONNode, _ faults: inout JSONFaults
  ) {
    guard !unit.isEmpty else {
      faults.note(
        "profile.unit", "\(faults.subject) needs a unit", at: node.range,
        why: "A bare number could be TAO, rao or dollars.", hint: Hint("write `\(number) TAO`"))
      return
    }
    faults.note(
      "profile.unit", "\(faults.subject) must be in TAO, not `\(unit)`", at: node.range,
      why: isAlpha(unit)
        ? "TAO and alpha are different tokens; only a trade turns one into the other." : nil,
      hint: Hint("write it as `120 TAO`"))
  }

  /// `1500.5`, `1500.5 α` or `1500.5 α64`: the key says that it is alpha.
  static func alpha(of netuid: UInt16?) -> JSONShape<Amount<Alpha>> {
    JSONShape("an amount of alpha, as `1500.5`") { node, faults in
      guard let text = written(node) else {
        return refuse(node, "an amount of alpha as `1500.5`", &faults)
      }
      let (number, unit) = split(text)
      guard unit.isEmpty || isAlpha(unit) else {
        faults.note(
          "profile.unit", "\(faults.subject) counts alpha, not `\(unit)`", at: node.range,
          why: "TAO and alpha are different tokens; only a trade turns one into the other.",
          hint: Hint("write the alpha you hold, as `1500.5`"))
        return nil
      }
      if let named = subnetNumber(unit), let netuid, named != String(netuid) {
        faults.note(
          "profile.unit", "\(faults.subject) is alpha of subnet \(named), not of \(netuid)",
          at: node.range, why: "Alpha of two subnets are two tokens.")
        return nil
      }
      return amount(number, digits: 9, node, &faults).map { Amount(rao: $0) }
    }
  }

  /// `18%`. A bare number is refused: 0.18 and 18 would both look right.
  static func percentage(upTo limit: Double, _ reason: String? = nil) -> JSONShape<Percentage> {
    JSONShape("a percentage, as `18%`") { node, faults in
      let number: DecimalNumber
      do throws(DecimalFault) {
        number = try DecimalReader.percent(written(node) ?? "")
      } catch {
        faults.note(
          "profile.unit", "\(faults.subject) must be a percentage", at: node.range,
          why: error.likely == nil
            ? "A bare number could be a fraction or a percentage."
            : "`,` groups thousands, and `.` is the decimal point.",
          hint: Hint("write it as `\(error.likely ?? "18")%`"))
        return nil
      }
      let (digits, value) = (number.plainText, number.approximate)
      guard value >= 0, value <= limit else {
        let most = limit == limit.rounded() ? String(Int(limit)) : String(limit)
        faults.note(
          "profile.range", "\(faults.subject) must lie between 0% and \(most)%", at: node.range,
          why: reason)
        return nil
      }
      // The exponent is exact where a division would round.
      return Percentage(fraction: Double(digits + "e-2") ?? value / 100, digits: digits)
    }
  }

  /// The text of a number or a string; YAML does not ask for quotes.
  static func written(_ node: JSONNode) -> String? {
    switch node.content {
    case .string(let text), .number(let text): text
    default: nil
    }
  }

  private static func refuse<Value>(
    _ node: JSONNode, _ expected: String, _ faults: inout JSONFaults
  ) -> Value? {
    faults.note(
      "json.type", "\(faults.subject) must be \(expected), not \(node.kind)", at: node.range)
    return nil
  }

  private static func split(_ text: String) -> (number: String, unit: String) {
    let plain = PastedMarks.removed(from: text)
    let number =
      DecimalReader.leadingNumber(of: plain)
      ?? plain.prefix { $0.isASCII && $0.isNumber || "+-−.,_'’".contains($0) || $0.isWhitespace }
    let rest = plain[number.endIndex...]
    let exponent = number.last == " " ? 0 : ScientificNotation.exponentLength(of: rest)
    if exponent > 0 {
      return (trimmed(plain.prefix(number.count + exponent)), trimmed(rest.dropFirst(exponent)))
    }
    return (trimmed(number), trimmed(rest))
  }

  private static func trimmed(_ text: Substring) -> String {
    // Without marks at its ends, and but for spaces before it, it is whole already.
    func isSolid(_ byte: UInt8?) -> Bool { byte.map { $0 > 0x20 && $0 < 0x7F } ?? true }
    let inner = Substring(text.utf8.drop { $0 == 0x20 })
    if isSolid(inner.utf8.first), isSolid(inner.utf8.last) { return String(inner) }
    let start = text.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }

  private static func isAlpha(_ unit: String) -> Bool {
    let word = unit.lowercased()
    return word.hasPrefix("α") || word.hasPrefix("alpha")
  }

  private static func subnetNumber(_ unit: String) -> String? {
    let digits = String(unit.filter { $0.isASCII && $0.isNumber })
    return digits.isEmpty ? nil : digits
  }

  /// Whole rao of a decimal with at most so many digits behind the point.
  private static func amount(
    _ number: String, digits: Int, orNothing: Bool = false, _ node: JSONNode,
    _ faults: inout JSONFaults
  ) -> UInt64? {
    let decimal: DecimalNumber
    do throws(DecimalFault) {
      decimal = try DecimalReader.read(ScientificNotation.expanded(number))
    } catch {
      if case .range(.overflow) = error {
        note(tooLarge: node, &faults)
      } else {
        faults.note(
          "profile.amount", "\(faults.subject) is not a number", at: node.range,
          why: error.likely == nil ? nil : "`,` groups thousands, and `.` is the decimal point.",
          hint: Hint(
            error.likely.map { "write \($0)" }
              ?? "write 1500.5: digits, with `.` before the fraction"))
      }
      return nil
    }
    if decimal.isNegative {
      faults.note("profile.amount", "\(faults.subject) is negative", at: node.range)
    } else if decimal.isZero {
      if orNothing { return 0 }
      faults.note(
        "profile.amount", "\(faults.subject) is nothing", at: node.range,
        why: "There are never more than 21,000,000 TAO, nor alpha of one subnet.",
        hint: Hint("leave the position out"))
    } else if !decimal.isExact || decimal.exponent < -digits {
      faults.note(
        "profile.amount", "\(faults.subject) has digits finer than one rao", at: node.range,
        why: digits == 0
          ? "The rao is the smallest unit: it has no digits behind the point."
          : "One TAO or alpha has 1,000,000,000 rao: nine digits behind the point.",
        hint: Hint("round it down to whole rao"))
    } else if let rao = (try? decimal.scaled(byPowerOfTen: digits - 9))?.wholeRao, rao <= supplyCap
    {
      return rao
    } else {
      note(tooLarge: node, &faults)
    }
    return nil
  }

  private static func note(tooLarge node: JSONNode, _ faults: inout JSONFaults) {
    faults.note(
      "profile.amount", "\(faults.subject) is more than there can ever be", at: node.range,
      why: "There are never more than 21,000,000 TAO, nor alpha of one subnet.")
  }
}
