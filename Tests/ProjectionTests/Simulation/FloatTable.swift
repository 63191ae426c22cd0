import TestSupport

/// A recorded table of inputs and correctly rounded results.
enum FloatTable {
  static func rows(_ name: String, file: String = #filePath) -> [(input: Double, result: Double)] {
    let folder = file.split(separator: "/").dropLast(2).reduce("") { $0 + "/" + $1 }
    let text = TextFile.read("\(folder)/Data/\(name).txt") ?? ""
    return text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ").compactMap { Double(String($0)) }
      return parts.count == 2 ? (parts[0], parts[1]) : nil
    }
  }
}

extension Double {
  /// How many representable numbers lie between two positive or two negative numbers.
  func places(from other: Double) -> UInt64 {
    let (left, right) = (bitPattern, other.bitPattern)
    return left > right ? left - right : right - left
  }
}
