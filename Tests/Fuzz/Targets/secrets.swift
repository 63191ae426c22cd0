import LineEditor
import Secrets

/// The guard of secrets: what it finds lies inside the text, what it blots is found no more, and no
/// dress hides twelve words of the list.
func tryInput(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  let ranges = Secrets.ranges(in: text)
  var end = 0
  for range in ranges {
    require(range.lowerBound >= end && range.upperBound <= text.utf8.count, "in order, inside")
    end = range.upperBound
  }
  let blotted = Secrets.blotted(text)
  require(blotted.utf8.count == text.utf8.count, "as long as before")
  require(ranges.isEmpty == (blotted == text), "stars where there is a secret, and only there")
  var watch = SecretWatch()
  for line in text.split(separator: "\n") {
    _ = watch.finds(String(line), isOrdinary: { _ in false })
  }
  dress(bytes)
}

/// The bytes as what stands between words; letters and digits would be other words.
private func dress(_ bytes: [UInt8]) {
  let signs = bytes.filter { $0 >= 0x20 && $0 < 0x7F && !isWord($0) && $0 != 0x5C && $0 != 0x25 }
  guard !signs.isEmpty, signs.count < 200 else { return }
  let between = String(decoding: signs, as: UTF8.self)
  require(Secrets.isIn(words.joined(separator: between)), "whatever stands between the words")
}

private func isWord(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}

private let words = [
  "bottom", "leave", "wish", "pizza", "amazing", "swap", "tongue", "piece", "exist", "seminar",
  "sugar", "rookie",
]
