import JSONText
import Scale

/// Values of storage keys at one block: the bytes, or that there is nothing.
struct StorageValues: Hashable, Sendable {
  /// By key in hexadecimal digits; nil where the chain has nothing there.
  private(set) var bytes: [String: [UInt8]?] = [:]

  init(_ bytes: [String: [UInt8]?] = [:]) {
    self.bytes = bytes
  }

  /// Whether a key was read.
  func has(_ key: String) -> Bool { bytes[key] != nil }

  /// Takes over what a node answered to `state_queryStorageAt`.
  ///
  /// - Throws: that it answered for another block, for keys that were not asked, or not for all.
  mutating func take(
    _ result: RPCResult, keys: [String], hash: String, block: UInt64?
  ) throws(ChainFault) {
    let answer = try result.value(block: block)
    guard let sets = answer.arrayValue, sets.count == 1,
      let found = sets[0]["block"]?.stringValue, let changes = sets[0]["changes"]?.arrayValue
    else { throw .reply("values came in another form than a node's") }
    guard found == hash else { throw .changed("a value was of block \(found.prefix(10))…") }
    let asked = Set(keys)
    var taken: [String: [UInt8]?] = [:]
    for change in changes {
      guard let pair = change.arrayValue, pair.count == 2, let key = pair[0].stringValue,
        asked.contains(key)
      else { throw .reply("it answered with a value that was not asked") }
      guard taken[key] == nil else { throw .reply("it answered one value twice") }
      taken[key] = .some(try StorageValues.bytes(pair[1]))
    }
    guard taken.count == asked.count else {
      throw .reply("it answered \(taken.count) of \(asked.count) values")
    }
    try merge(taken)
  }

  /// Adds values; one that was there before must be the same.
  private mutating func merge(_ other: [String: [UInt8]?]) throws(ChainFault) {
    for (key, value) in other {
      if let before = bytes[key], before != value {
        throw .changed("the value at \(key.prefix(18))… was read twice and differs")
      }
      bytes[key] = .some(value)
    }
  }

  private static func bytes(_ value: JSONValue) throws(ChainFault) -> [UInt8]? {
    if value == .null { return nil }
    guard let bytes = value.stringValue.flatMap(HexText.bytes) else {
      throw .reply("a value is not written in hexadecimal digits")
    }
    return bytes
  }

  /// The value of an item; what the runtime takes where there is none.
  func value<Value>(
    _ item: StorageItem<Value>, _ netuid: UInt16? = nil
  ) throws(ChainFault) -> Value {
    let place = item.name + (netuid.map { " of subnet \($0)" } ?? "")
    return try item.value(in: bytes, at: item.key(netuid), called: place)
  }

  /// The block of the last registration of a subnet.
  func lastRegistration() throws(ChainFault) -> UInt64 {
    let item = ChainItems.rateLimited
    return try item.value(
      in: bytes, at: item.key(of: ChainItems.networkLastRegistered), called: item.name)
  }
}

extension RPCResult {
  /// The value; a node's complaint as the fault it means.
  func value(block: UInt64? = nil) throws(ChainFault) -> JSONValue {
    switch self {
    case .value(let value): return value
    case .error(let code, let message):
      let words = message.lowercased()
      let isGone =
        words.contains("discarded") || words.contains("unknownblock")
        || words.contains("unknown block") || words.contains("header was not found")
      throw isGone ? .pruned(block: block) : .node(code, message)
    }
  }

  /// A value that is text.
  func text(_ what: String) throws(ChainFault) -> String {
    guard let text = try value().stringValue else { throw .reply("\(what) is no text") }
    return text
  }
}
