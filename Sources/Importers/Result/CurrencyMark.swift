/// A currency in two bytes, or none: events are many, and a name of its own in each would double them.
struct CurrencyMark: Hashable, Sendable {
  /// 0 for none, else three letters in base 26.
  private let number: UInt16

  static let none = CurrencyMark(number: 0)

  private init(number: UInt16) { self.number = number }

  /// - Parameter code: three capitals; anything else is none.
  init(_ code: String) {
    let letters = code.utf8.map { Int($0) - Int(UInt8(ascii: "A")) }
    let isCode = letters.count == 3 && letters.allSatisfy { (0..<26).contains($0) }
    number = isCode ? UInt16(letters.reduce(0) { $0 * 26 + $1 }) + 1 : 0
  }

  /// The code; nil for none.
  var code: String? {
    guard number > 0 else { return nil }
    let value = Int(number) - 1
    let letters = [value / 676, value / 26 % 26, value % 26].map { UInt8(ascii: "A") + UInt8($0) }
    return String(decoding: letters, as: UTF8.self)
  }
}
