import Diagnostics
import JSONText
import Scale

/// A node that answers JSON-RPC from a made state.
public struct MadeNode: Sendable {
  /// What it does otherwise than a good node.
  public enum Habit: Hashable, Sendable {
    /// It is of another chain.
    case otherChain
    /// It has thrown the state away.
    case pruned
    /// Each time it is asked for the issuance it says one rao more.
    case changing
    /// It answers for another block.
    case otherBlock
    /// It tells a head whose hash is not that of the block.
    case wrongHead
    /// It leaves out the last value of each answer.
    case forgetful
    /// It does not know the call for prices.
    case withoutPrices
  }

  /// Its state.
  public var state: RecordedState
  /// What it does otherwise.
  public var habits: Set<Habit> = []
  /// The stakes it tells of any address, as the runtime call answers them.
  public var stakes = "0x00"
  /// What it tells where other runtime functions are called.
  public var calls: [String: String] = [:]
  /// The hash of the newest block.
  public let hash: String
  private let header: JSONValue

  /// The hash of the first block of the main network.
  public static let genesis = "0x2f0555cc76fc2840a25a6ea3b9637146806f1f44b090c175ffde2a7e5ab36c03"

  /// A node whose newest final block is the state's.
  public init(_ state: RecordedState) {
    self.state = state
    let roots = [1, 2, 3].map { HexText.text([UInt8](repeating: $0, count: 32)) }
    header = [
      "parentHash": .string(roots[0]), "number": .string("0x" + String(state.block, radix: 16)),
      "stateRoot": .string(roots[1]), "extrinsicsRoot": .string(roots[2]),
      "digest": ["logs": ["0x0661757261200000000000000000"]],
    ]
    let bytes =
      [UInt8](repeating: 1, count: 32) + CompactNumber.bytes(state.block)
      + [UInt8](repeating: 2, count: 32) + [UInt8](repeating: 3, count: 32) + [4]
      + (HexText.bytes("0x0661757261200000000000000000") ?? [])
    hash = HexText.text(Blake2b.hash(bytes, count: 32))
  }

  /// What it answers to the body of a request; `number` counts requests from 1.
  public func answer(_ body: [UInt8], number: Int) -> [UInt8] {
    let source = SourceText(name: "", text: String(decoding: body, as: UTF8.self))
    guard let calls = try? JSONReader.read(source).value.arrayValue else { return [] }
    // A node may answer in any order.
    let answers = calls.reversed().map { call -> JSONValue in
      let method = call["method"]?.stringValue ?? ""
      let result = result(method, call["params"]?.arrayValue ?? [], number)
      let id = call["id"] ?? .null
      switch result {
      case .success(let value): return ["jsonrpc": "2.0", "id": id, "result": value]
      case .failure(let fault):
        return [
          "jsonrpc": "2.0", "id": id,
          "error": ["code": .integer(fault.code), "message": .string(fault.message)],
        ]
      }
    }
    return Array(JSONValue.array(answers).text(.compact).utf8)
  }

  private struct Fault: Error {
    var code: Int
    var message: String
  }

  private func result(
    _ method: String, _ parameters: [JSONValue], _ number: Int
  ) -> Result<JSONValue, Fault> {
    if habits.contains(.pruned), method.hasPrefix("state_") {
      return .failure(
        Fault(code: 4003, message: "Client error: UnknownBlock: State already discarded for 0x12"))
    }
    switch method {
    case "chain_getBlockHash": return .success(blockHash(parameters.first?.uint64Value))
    case "chain_getFinalizedHead": return .success(.string(hash))
    case "chain_getHeader": return .success(told)
    case "state_getRuntimeVersion":
      return .success(
        ["specName": "node-subtensor", "specVersion": .integer(state.specVersion)])
    case "state_getKeysPaged":
      let prefix = parameters.first?.stringValue ?? ""
      return .success(
        .array(state.values.keys.filter { $0.hasPrefix(prefix) }.sorted().map(JSONValue.string)))
    case "state_queryStorageAt": return .success(values(parameters.first, number))
    case "state_call": return call(parameters.first?.stringValue ?? "")
    default: return .failure(Fault(code: -32601, message: "Method not found"))
    }
  }

  private var told: JSONValue {
    guard habits.contains(.wrongHead), case .object(var members) = header else { return header }
    members[1].value = "0x1"
    return .object(members)
  }

  private func blockHash(_ block: UInt64?) -> JSONValue {
    switch block {
    case 0?:
      .string(
        habits.contains(.otherChain)
          ? "0x8f9cf856" + String(repeating: "0", count: 56) : Self.genesis)
    case state.block?: .string(hash)
    default: .null
    }
  }

  private func values(_ keys: JSONValue?, _ number: Int) -> JSONValue {
    var asked = (keys?.arrayValue ?? []).compactMap(\.stringValue)
    if habits.contains(.forgetful) { asked = asked.dropLast() }
    let issuance = HexText.text(
      StorageKey.prefix(pallet: "SubtensorModule", item: "TotalIssuance"))
    let changes = asked.map { key -> JSONValue in
      var value = state.values[key]
      if habits.contains(.changing), key == issuance, let bytes = value.flatMap(HexText.bytes),
        let rao = try? ScaleShape<UInt64>.u64.read(bytes)
      {
        value = HexText.text(LittleEndian.bytes(rao + UInt64(number)))
      }
      return [.string(key), value.map(JSONValue.string) ?? .null]
    }
    let at = habits.contains(.otherBlock) ? "0x" + String(repeating: "7", count: 64) : hash
    return [["block": .string(at), "changes": .array(changes)]]
  }

  private func call(_ function: String) -> Result<JSONValue, Fault> {
    switch function {
    case "SwapRuntimeApi_current_alpha_price_all" where !habits.contains(.withoutPrices):
      let bytes =
        CompactNumber.bytes(UInt64(state.prices.count))
        + state.prices.flatMap { LittleEndian.bytes($0.netuid) + LittleEndian.bytes($0.rao) }
      return .success(.string(HexText.text(bytes)))
    case "SubnetRegistrationRuntimeApi_get_network_registration_cost":
      guard let cost = state.registrationCost else { return unknown(function) }
      return .success(.string(HexText.text(LittleEndian.bytes(cost))))
    case "StakeInfoRuntimeApi_get_stake_info_for_coldkey": return .success(.string(stakes))
    case let known where calls[known] != nil:
      return .success(.string(calls[known] ?? ""))
    default: return unknown(function)
    }
  }

  private func unknown(_ function: String) -> Result<JSONValue, Fault> {
    .failure(Fault(code: -32000, message: "Exported method \(function) is not found"))
  }
}
