/// The shortest decimal digits that read back as a 64-bit number: `digits × 10^(exponent − count + 1)`.
struct DecimalDigits {
  var digits: [UInt8]
  /// The power of ten of the first digit.
  var exponent: Int

  init(_ value: Double) {
    var power = 0
    var whole: Int?
    var count = 0
    var leading = 0
    digits = []
    var text = "\(value.magnitude)"[...].utf8
    while let byte = text.popFirst() {
      switch byte {
      case UInt8(ascii: "."): whole = count
      case UInt8(ascii: "e"):
        power = Int(Substring(text)) ?? 0
        text = text[text.endIndex...]
      default:
        count += 1
        if digits.isEmpty, byte == UInt8(ascii: "0") {
          leading += 1
        } else {
          digits.append(byte - 48)
        }
      }
    }
    while digits.last == 0 { digits.removeLast() }
    exponent = digits.isEmpty ? 0 : power + (whole ?? count) - 1 - leading
  }

  var isZero: Bool { digits.allSatisfy { $0 == 0 } }

  /// Every digit, without grouping or exponent: `0.000015` for 1.5e-05, `3` for 3.
  var plain: String {
    text(max(0, digits.count - 1 - exponent), grouping: false)
  }

  func rounded(toFraction fractionDigits: Int) -> DecimalDigits {
    var result = self
    let keep = exponent + 1 + fractionDigits
    guard keep < digits.count else { return result }
    guard keep >= 0 else {
      result.digits = []
      return result
    }
    let up = digits[keep] >= 5
    result.digits = Array(digits[..<keep])
    guard up else { return result }
    var index = keep - 1
    while index >= 0, result.digits[index] == 9 {
      result.digits[index] = 0
      index -= 1
    }
    if index >= 0 {
      result.digits[index] += 1
    } else {
      result.digits.insert(1, at: 0)
      result.exponent += 1
    }
    return result
  }

  func text(_ fractionDigits: Int, grouping: Bool) -> String {
    func digit(_ power: Int) -> Character {
      let index = exponent - power
      return digits.indices.contains(index) ? Character("\(digits[index])") : "0"
    }
    let top = digits.isEmpty ? 0 : max(0, exponent)
    let whole = String((0...top).reversed().map(digit))
    guard fractionDigits > 0 else { return grouping ? NumberFormat.group(whole) : whole }
    let fraction = String((1...fractionDigits).map { digit(-$0) })
    return (grouping ? NumberFormat.group(whole) : whole) + "." + fraction
  }
}
