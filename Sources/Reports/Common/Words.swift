import Decimals
import Presentation
import StakingModel

/// Numbers as the reports write them.
enum Words {
  /// `9.98993 TAO`.
  static func tao(_ amount: Amount<TAO>) -> String { tao(rao: Int128(amount.rao)) }

  /// A state of the chain, rounded: `5,454,230 TAO`.
  static func staked(_ amount: Amount<TAO>) -> String { short(amount.approximate) + " TAO" }

  /// `9.98993 TAO`; a minus sign in front of losses.
  static func tao(_ value: Double) -> String { number(value) + " TAO" }

  /// The same of whole rao, with its sign.
  static func tao(rao: Int128) -> String { cut(rao: rao) + " TAO" }

  /// Four significant digits of whole rao: `1,934`, `0.5212`; for what no more digits are known of.
  static func rough(rao: Int128) -> String {
    rao == 0 ? "0" : NumberFormat.sensible(Double(rao: rao) / 1e9, significant: 4)
  }

  /// The same cut and never rounded up, for what is worth or in hand: a chart shows the beginning of the
  /// figure beside it.
  static func roughWorth(rao: Int128) -> String {
    (rao == 0 ? "0" : NumberFormat.inHand(rao: rao, significant: 4)) + " TAO"
  }

  /// `+1,934`, `−812.3`.
  static func roughGain(rao: Int128) -> String { (rao > 0 ? "+" : "") + rough(rao: rao) }

  /// `+0.52 TAO` of whole rao.
  static func gain(rao: Int128) -> String { netGain(rao: rao) }

  /// Every digit: `0.002 TAO`.
  static func exact(_ amount: Amount<TAO>) -> String {
    NumberFormat.exact(rao: amount.rao) + " TAO"
  }

  /// A cost in as many digits as other figures have, fewer where that is all of it: `0.102159 TAO`, `0.0015 TAO`.
  static func cost(_ amount: Amount<TAO>) -> String {
    let (all, few) = (exact(amount), tao(amount))
    return all.utf8.count < few.utf8.count ? all : few
  }

  /// `143.426 α64`.
  static func alpha(_ amount: Amount<Alpha>, _ netuid: Netuid) -> String {
    alpha(amount.approximate, netuid)
  }

  /// `143.426 α64`.
  static func alpha(_ value: Double, _ netuid: Netuid) -> String {
    number(value) + " α\(netuid.value)"
  }

  /// `2,677.30 USD`.
  static func money(_ value: Double, _ currency: String) -> String {
    value.isFinite ? NumberFormat.money(value, currency) : "unknown"
  }

  /// `2,677.30`: the same without the currency's code.
  static func amount(_ value: Double, _ currency: String) -> String {
    let text = money(value, currency).utf8
    return String(Substring(text.prefix { $0 != UInt8(ascii: " ") }))
  }

  /// Amounts of one column, their cents so that they add up to the rounded sum; where one is below a
  /// unit, each by itself.
  static func amounts(_ values: [Double?], _ currency: String) -> [String] {
    let known = values.compactMap(\.self)
    // Cents, or what is the smallest part of the currency that is shown.
    let parts = (0..<(Currency.named(currency)?.decimals ?? 2)).reduce(1.0) { scale, _ in scale * 10
    }
    let sum = (known.reduce(0, +) * parts).rounded()
    guard known.allSatisfy({ $0 == 0 || (1..<1e12).contains($0) }), sum < 1e15 else {
      return values.map { $0.map { amount($0, currency) } ?? "unknown" }
    }
    var cents = known.map { ($0 * parts).rounded(.down) }
    let order = known.indices.sorted {
      (known[$1] * parts - cents[$1], $0) < (known[$0] * parts - cents[$0], $1)
    }
    let missing = Int(sum - cents.reduce(0, +))
    for index in order.prefix(max(0, missing)) { cents[index] += 1 }
    var rest = cents[...]
    return values.map { value in
      value == nil ? "unknown" : rest.popFirst().map { amount($0 / parts, currency) } ?? "unknown"
    }
  }

  /// Six significant digits, at least two after the point and at most six; a number that needs
  /// fewer decimals has fewer, and one so small that six would not show it has two digits, down to
  /// a rao.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "unknown" }
    for decimals in 0...3 {
      let scale = [1.0, 10, 100, 1000][decimals]
      if (value * scale).rounded() / scale == value, value.magnitude < 1e12 {
        return NumberFormat.fixed(value, decimals)
      }
    }
    let text = NumberFormat.sensible(value, significant: 6)
    guard let point = text.utf8.firstIndex(of: UInt8(ascii: ".")), text.utf8[point...].count > 7
    else { return text }
    return NumberFormat.fixed(value, value.magnitude < 1e-8 ? 9 : decimals(ofSmall: value))
  }

  /// Six decimals, or as many as show two digits.
  private static func decimals(ofSmall value: Double) -> Int {
    var (size, decimals) = (value.magnitude * 1e5, 6)
    while size < 1, decimals < 9 {
      size *= 10
      decimals += 1
    }
    return decimals
  }

  /// What is in hand, cut and never rounded up: `99.9993 TAO` of 99.99935.
  static func balance(rao: Int128) -> String { cut(rao: rao) + " TAO" }

  /// What is gained once all costs are paid, cut as what is in hand is: `+26.5555 TAO`.
  static func netGain(rao: Int128) -> String { (rao > 0 ? "+" : "") + balance(rao: rao) }

  /// The digits of `number`, cut towards minus infinity.
  static func cut(rao: Int128) -> String {
    let near = number(Double(rao: rao) / 1e9)
    let point = near.utf8.firstIndex(of: UInt8(ascii: "."))
    let decimals = point.map { near.utf8[$0...].count - 1 } ?? 0
    return NumberFormat.inHand(rao: rao, decimals)
  }

  /// The first digits of it, whatever its sign, so that a figure and its negative show the same.
  static func beginning(rao: Int128) -> String {
    (rao < 0 ? "−" : "") + cut(rao: Int128(clamping: rao.magnitude))
  }

  /// What is needed at least: the digits of `number`, the last one up where something is cut.
  static func needed(_ amount: Amount<TAO>) -> String {
    let cut = cut(rao: -Int128(amount.rao))
    return String(cut.drop { $0 == "−" })
  }

  /// With its sign, also where it is a gain: `+0.52 TAO`.
  static func gain(_ value: Double) -> String {
    (value > 0 ? "+" : "") + tao(value)
  }

  /// `4.39 %`.
  static func percent(_ fraction: Double) -> String {
    guard fraction.isFinite else { return "unknown" }
    return NumberFormat.percent(fraction, fractionDigits: fraction.magnitude < 0.0995 ? 2 : 1)
  }

  /// `+4.39 %`, `−34.8 %`.
  static func signedPercent(_ fraction: Double) -> String {
    (fraction > 0 ? "+" : "") + percent(fraction)
  }

  /// Two significant digits even where it is tiny: `0.0049 %`.
  static func finePercent(_ fraction: Double) -> String {
    guard fraction.isFinite else { return "unknown" }
    // What is less than that is told as less: more digits of it are digits of rounding.
    guard fraction == 0 || fraction.magnitude >= leastShare else {
      return "under 0.0001 %"
    }
    return NumberFormat.percent(fraction)
  }

  /// A millionth.
  private static let leastShare = 0.000_001

  /// A round part: `0.1 %`, `5 %`.
  static func shortPercent(_ fraction: Double) -> String {
    let text = NumberFormat.fixed(fraction * 100, 1)
    return (text.hasSuffix(".0") ? String(text.dropLast(2)) : text) + " %"
  }

  /// A part of 65535: `18 %`.
  static func take(_ parts: UInt16) -> String {
    shortPercent(Double(parts) / 65535)
  }

  /// `9,240,381`.
  static func block(_ number: UInt64) -> String { NumberFormat.group(String(number)) }

  /// `7,200`.
  static func count(_ number: some BinaryInteger) -> String { NumberFormat.group(String(number)) }
}

extension Words {
  /// `35 %`.
  static func whole(_ fraction: Double) -> String {
    NumberFormat.fixed(fraction * 100, 0) + " %"
  }

  /// A chance in whole percent; what is no certainty is not written as one: `> 99 %`, `< 1 %`.
  static func chance(_ fraction: Double) -> String {
    if fraction >= 0.995 { return "> 99 %" }
    return fraction < 0.005 ? (fraction > 0 ? "< 1 %" : "0 %") : whole(fraction)
  }

  /// A rough number: `3.2`, `22.9`, `1,480`.
  static func short(_ value: Double) -> String {
    guard value.isFinite else { return "unknown" }
    return NumberFormat.fixed(value, value.magnitude < 100 ? 1 : 0)
  }

  /// `+20 %`, `−50 %`, `unchanged`.
  static func change(_ fraction: Double) -> String {
    fraction == 0 ? "unchanged" : (fraction > 0 ? "+" : "") + whole(fraction)
  }

  /// `1 day`, `30 days`.
  static func dayCount(_ count: Int) -> String { NumberFormat.counted(count, "day") }

  /// `every day`, `every 30 days`.
  static func days(_ count: Int) -> String {
    count == 1 ? "every day" : "every " + NumberFormat.counted(count, "day")
  }
}

extension Words {
  /// `a fall of 12.4 %`, `a rise of 3.10 %`.
  static func fall(_ fraction: Double) -> String {
    "a \(fraction >= 0 ? "fall" : "rise") of \(percent(fraction.magnitude))"
  }
}

extension Words {
  /// How far a price is raised, in a cell: `+25.1 %`, `to 17.2 times`.
  static func rise(_ fraction: Double) -> String {
    fraction < largeRise ? signedPercent(fraction) : "to \(short(1 + fraction)) times"
  }

  /// The same in a sentence: `by 25.1 %`, `to 17.2 times what it was`.
  static func raised(_ fraction: Double) -> String {
    fraction < largeRise ? "by \(percent(fraction))" : rise(fraction) + " what it was"
  }

  /// From here on a rise is told as a multiple.
  static let largeRise = 5.0
}

extension Double {
  /// The nearest number to whole rao: what nearly all amounts fit into is turned by the processor itself.
  init(rao: Int128) {
    let short = Int64(truncatingIfNeeded: rao)
    self = Int128(short) == rao ? Double(short) : Double(rao)
  }
}
