/// Bytes as text without signs that look alike, as addresses are written.
enum Base58 {
  private static let alphabet = Array(
    "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".utf8)

  /// The bytes of a text; nil where a sign is none of the alphabet.
  static func bytes(_ text: String) -> [UInt8]? {
    var number: [UInt8] = []  // base 256, lowest first
    for sign in text.utf8 {
      guard let digit = alphabet.firstIndex(of: sign) else { return nil }
      var carry = digit
      for index in number.indices {
        carry += Int(number[index]) * 58
        number[index] = UInt8(carry & 255)
        carry >>= 8
      }
      while carry > 0 {
        number.append(UInt8(carry & 255))
        carry >>= 8
      }
    }
    let zeros = text.utf8.prefix { $0 == alphabet[0] }.count
    return [UInt8](repeating: 0, count: zeros) + number.reversed()
  }

  /// The text of bytes.
  static func text(_ bytes: [UInt8]) -> String {
    var digits: [UInt8] = []  // base 58, lowest first
    for byte in bytes {
      var carry = Int(byte)
      for index in digits.indices {
        carry += Int(digits[index]) << 8
        digits[index] = UInt8(carry % 58)
        carry /= 58
      }
      while carry > 0 {
        digits.append(UInt8(carry % 58))
        carry /= 58
      }
    }
    let zeros = bytes.prefix { $0 == 0 }.count
    let signs = [UInt8](repeating: 0, count: zeros) + digits.reversed()
    return String(decoding: signs.map { alphabet[Int($0)] }, as: UTF8.self)
  }
}
