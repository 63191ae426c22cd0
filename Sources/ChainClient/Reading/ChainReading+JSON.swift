import Diagnostics
import JSONText
import Scale

/// What was read so far as a text, to go on with it another time.
extension ChainReading {
  /// The first line of the format.
  static let schema = "taolab-chain-reading/1"

  /// The text that is kept.
  ///
  /// - Parameter endpoint: who was asked, as it may be shown.
  public func text(endpoint: String) -> String {
    let values = values.bytes.sorted { $0.key < $1.key }.map { key, bytes in
      JSONValue.Member(key, bytes.map { .string(HexText.text($0)) } ?? .null)
    }
    let prices = prices.map { prices in
      JSONValue.object(
        prices.sorted { $0.key < $1.key }.map { .init("\($0.key)", .integer($0.value)) })
    }
    let json: JSONValue = [
      "schema": .string(Self.schema), "endpoint": .string(endpoint),
      "block": .integer(moment.number), "hash": .string(moment.hash),
      "spec_version": .integer(moment.specVersion),
      "subnets": netuids.map { .array($0.map { .integer($0) }) } ?? .null,
      "prices": prices ?? .null,
      "registration_cost": registrationCost.map { .integer($0) } ?? .null,
      "unread": .array(unread.map(JSONValue.string)),
      "values": .object(values),
    ]
    return json.text(.records)
  }

  /// What a kept text says; nil if it is of another format, of another server, or damaged.
  public init?(_ text: String, endpoint: String) {
    let source = SourceText(name: "", text: text)
    guard let json = try? JSONReader.read(source).value,
      json["schema"]?.stringValue == Self.schema, json["endpoint"]?.stringValue == endpoint,
      let block = json["block"]?.uint64Value, let hash = json["hash"]?.stringValue,
      let spec = json["spec_version"]?.integer(as: UInt32.self),
      let members = json["values"]?.objectValue, let unread = json["unread"]?.arrayValue
    else { return nil }
    self.init(BlockMoment(number: block, hash: hash, specVersion: spec))
    netuids = json["subnets"]?.arrayValue?.compactMap { $0.integer(as: UInt16.self) }
    self.unread = unread.compactMap(\.stringValue)
    registrationCost = json["registration_cost"]?.uint64Value
    prices = json["prices"]?.objectValue.map { members in
      Dictionary(
        members.compactMap { member in
          UInt16(member.key).flatMap { key in member.value.uint64Value.map { (key, $0) } }
        }, uniquingKeysWith: { first, _ in first })
    }
    var bytes: [String: [UInt8]?] = [:]
    for member in members {
      guard member.value != .null else {
        bytes[member.key] = .some(nil)
        continue
      }
      guard let value = member.value.stringValue.flatMap(HexText.bytes) else { return nil }
      bytes[member.key] = .some(value)
    }
    values = StorageValues(bytes)
  }
}
