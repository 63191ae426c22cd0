import JSONText
import Scale

/// One question to a node.
struct RPCCall: Hashable, Sendable {
  var method: String
  var parameters: [JSONValue]

  init(_ method: String, _ parameters: [JSONValue] = []) {
    self.method = method
    self.parameters = parameters
  }

  /// What a runtime function gives at a block.
  static func runtime(_ function: String, _ arguments: [UInt8] = [], at hash: String) -> RPCCall {
    RPCCall(
      "state_call", [.string(function), .string(HexText.text(arguments)), .string(hash)])
  }

  /// The values of many storage keys at a block.
  static func values(_ keys: [String], at hash: String) -> RPCCall {
    RPCCall("state_queryStorageAt", [.array(keys.map(JSONValue.string)), .string(hash)])
  }

  /// The keys there are behind a prefix, as many as there can be of one item.
  static func keys(of prefix: [UInt8], limit: Int, at hash: String) -> RPCCall {
    RPCCall(
      "state_getKeysPaged",
      [.string(HexText.text(prefix)), .integer(limit), .null, .string(hash)])
  }

  /// The hash of a block.
  static func hash(of block: UInt64) -> RPCCall {
    RPCCall("chain_getBlockHash", [.integer(block)])
  }
}

/// Several questions sent together.
enum RPCBatch {
  /// The text that is sent; the questions are numbered from 1.
  static func text(_ calls: [RPCCall]) -> [UInt8] {
    let list = calls.enumerated().map { index, call in
      [
        "jsonrpc": "2.0", "id": .integer(index + 1), "method": .string(call.method),
        "params": .array(call.parameters),
      ] as JSONValue
    }
    return Array(JSONValue.array(list).text(.compact).utf8)
  }
}
