import JSONText
import Scale

/// The head of a block. Its hash is that of these fields, so a node cannot give the number of one
/// block and the hash of another.
struct BlockHeader: Hashable, Sendable {
  let number: UInt64
  /// Computed from the fields.
  let hash: String

  /// The header that a node tells; nil if it is not one.
  init?(_ value: JSONValue) {
    guard let text = value["number"]?.stringValue, text.hasPrefix("0x"),
      let number = UInt64(text.dropFirst(2), radix: 16),
      let parent = BlockHeader.root(value["parentHash"]),
      let state = BlockHeader.root(value["stateRoot"]),
      let extrinsics = BlockHeader.root(value["extrinsicsRoot"]),
      let logs = value["digest"]?["logs"]?.arrayValue, logs.count < 64
    else { return nil }
    let items = logs.compactMap { $0.stringValue.flatMap(HexText.bytes) }
    guard items.count == logs.count else { return nil }
    self.number = number
    let bytes =
      parent + CompactNumber.bytes(number) + state + extrinsics
      + CompactNumber.bytes(UInt64(items.count)) + items.flatMap { $0 }
    hash = HexText.text(Blake2b.hash(bytes, count: 32))
  }

  private static func root(_ value: JSONValue?) -> [UInt8]? {
    guard let bytes = value?.stringValue.flatMap(HexText.bytes), bytes.count == 32 else {
      return nil
    }
    return bytes
  }
}
