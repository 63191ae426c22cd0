/// What many long texts have in common, escaped once for all of them.
package struct JSONCommonText: Sendable {
  private let plain: [UInt8]
  fileprivate let escaped: [UInt8]

  /// A part of texts: bytes of UTF-8 that begin and end with whole characters, not with a slash.
  package init(_ plain: [UInt8]) {
    self.plain = plain.first == UInt8(ascii: "/") ? [] : plain
    var writer = JSONWriter(layout: .compact)
    plain.withUnsafeBufferPointer { writer.writeEscaped($0[...]) }
    escaped = writer.bytes
  }

  /// Where it stands in a text the first time.
  fileprivate func range(in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard let first = plain.first, text.count >= plain.count else { return nil }
    let start = (0...(text.count - plain.count)).first { place in
      text[place] == first && isAll(of: UnsafeRawBufferPointer(text), from: place)
    }
    return start.map { $0..<($0 + plain.count) }
  }

  /// Whether it stands at a place, looked at in words of eight bytes.
  private func isAll(of text: UnsafeRawBufferPointer, from place: Int) -> Bool {
    plain.withUnsafeBytes { plain in
      var index = 0
      while index + 8 <= plain.count {
        guard
          plain.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            == text.loadUnaligned(fromByteOffset: place + index, as: UInt64.self)
        else { return false }
        index += 8
      }
      return (index..<plain.count).allSatisfy { plain[$0] == text[place + $0] }
    }
  }
}

extension JSONWriter {
  /// A string of bytes of UTF-8.
  ///
  /// - Parameter common: what stands in it somewhere, most likely.
  mutating func writeString(_ text: [UInt8], common: JSONCommonText?) {
    bytes.append(UInt8(ascii: "\""))
    text.withUnsafeBufferPointer { text in
      if let common, let range = common.range(in: text) {
        writeEscaped(text[..<range.lowerBound])
        bytes += common.escaped
        writeEscaped(text[range.upperBound...])
      } else {
        writeEscaped(text[...])
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension JSONValue {
  /// Puts an object as one line behind bytes of UTF-8, with a long text as its last member.
  package func writeLine(
    ending key: String, _ text: [UInt8], common: JSONCommonText?, to bytes: inout [UInt8]
  ) {
    write(.compact, to: &bytes)
    let isEmpty = bytes.suffix(2).elementsEqual("{}".utf8)
    bytes.removeLast()
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    JSONValue.string(key).write(.compact, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    var writer = JSONWriter(layout: .compact)
    swap(&writer.bytes, &bytes)
    writer.writeString(text, common: common)
    swap(&writer.bytes, &bytes)
    bytes.append(UInt8(ascii: "}"))
  }
}
