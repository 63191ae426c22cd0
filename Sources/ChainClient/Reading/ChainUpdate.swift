import JSONText
import Scale
import StakingModel

/// Reads what a snapshot needs, all of it at one block.
public struct ChainUpdate: Sendable {
  /// Whom it asks.
  public var client: ChainClient
  /// Which chain it must be.
  public var network: Network
  /// The block; nil for the newest that is final.
  public var block: UInt64?

  /// An update.
  public init(_ client: ChainClient, network: Network = .finney, block: UInt64? = nil) {
    self.client = client
    self.network = network
    self.block = block
  }

  /// Reads everything.
  ///
  /// - Parameters:
  ///   - begun: what an earlier attempt had read; it goes on there if that block is still the one.
  ///   - goesOn: told how far it is, several times a second; false stops it.
  ///   - keep: given what was read so far after each answer, to go on with another time.
  public func run(
    goingOnWith begun: ChainReading? = nil, goesOn: (ReadingProgress) -> Bool,
    keep: (ChainReading) -> Void
  ) throws(ChainFault) -> ChainReading {
    let start = ReadingProgress(stage: .block, done: 0, total: 0)
    let moment = try client.moment(
      begun?.moment.number ?? block, of: network, goesOn: { goesOn(start) })
    try ChainUpdate.refuseUnknownRules(moment.specVersion)
    var reading = begun?.moment == moment ? begun ?? ChainReading(moment) : ChainReading(moment)
    if reading.netuids == nil { try readSubnets(&reading, goesOn) }
    keep(reading)
    let size = ChainLimits.keysInCall * ChainLimits.callsInBatch
    let missing = reading.missingKeys
    for start in stride(from: 0, to: missing.count, by: size) {
      try read(Array(missing[start..<min(start + size, missing.count)]), &reading, .values, goesOn)
      keep(reading)
    }
    try readAgain(&reading, goesOn)
    return reading
  }

  /// Figures by the wrong rules would look right.
  private static func refuseUnknownRules(_ spec: UInt32) throws(ChainFault) {
    if let objection = RuntimeRules(specVersion: spec).objection { throw .runtime(spec, objection) }
  }

  private func readSubnets(
    _ reading: inout ChainReading, _ goesOn: (ReadingProgress) -> Bool
  ) throws(ChainFault) {
    let (hash, number) = (reading.moment.hash, reading.moment.number)
    let most = 1_000
    let progress = ReadingProgress(stage: .subnets, done: 0, total: reading.total)
    let results = try client.ask(
      [
        .keys(of: ChainItems.subnets.prefix, limit: most, at: hash),
        .values(ChainItems.ofChain, at: hash),
        .runtime("SwapRuntimeApi_current_alpha_price_all", at: hash),
        .runtime("SubnetRegistrationRuntimeApi_get_network_registration_cost", at: hash),
      ], goesOn: { goesOn(progress) })
    guard let keys = try results[0].value(block: number).arrayValue, keys.count < most else {
      throw .reply("the list of subnets is none, or has more than \(most)")
    }
    try reading.values.take(results[1], keys: ChainItems.ofChain, hash: hash, block: number)
    reading.netuids = try keys.map { key throws(ChainFault) in try ChainUpdate.netuid(key) }
      .filter { $0 != 0 }.sorted()
    guard reading.netuids?.isEmpty == false else { throw .missing("a subnet") }
    do throws(ChainFault) {
      reading.prices = try ChainUpdate.prices(results[2])
    } catch {
      if case .pruned = error { throw error }
      reading.unread.append("the prices that the chain itself tells")
    }
    reading.registrationCost = ChainUpdate.cost(results[3])
  }

  /// The number in a key of `NetworksAdded`.
  private static func netuid(_ key: JSONValue) throws(ChainFault) -> UInt16 {
    let prefix = ChainItems.subnets.prefix
    guard let bytes = key.stringValue.flatMap(HexText.bytes), bytes.starts(with: prefix) else {
      throw .reply("the list of subnets has other keys in it")
    }
    do throws(ScaleFault) {
      return try ScaleShape.u16.read(Array(bytes.dropFirst(prefix.count)))
    } catch {
      throw .layout(ChainItems.subnets.name, error)
    }
  }

  /// What registering a subnet costs, in rao; nil where the chain does not say it in this form.
  private static func cost(_ result: RPCResult) -> UInt64? {
    guard let text = try? result.text("the cost"), let bytes = HexText.bytes(text) else {
      return nil
    }
    return try? ScaleShape<UInt64>.u64.read(bytes)
  }

  private static func prices(_ result: RPCResult) throws(ChainFault) -> [UInt16: UInt64] {
    let shape = ScaleShape<(UInt16, UInt64)>.record { (fields) throws(ScaleFault) in
      (try fields.field("netuid", .u16), try fields.field("price", .u64))
    }
    guard let bytes = HexText.bytes(try result.text("the prices")) else {
      throw .reply("the prices are not written in hexadecimal digits")
    }
    do throws(ScaleFault) {
      let pairs = try shape.list(upTo: ChainLimits.subnets).read(bytes)
      return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    } catch {
      throw .layout("SwapRuntimeApi_current_alpha_price_all", error)
    }
  }

  /// Values of the block, in as many questions as need be.
  private func read(
    _ keys: [String], _ reading: inout ChainReading, _ stage: ReadingProgress.Stage,
    _ goesOn: (ReadingProgress) -> Bool
  ) throws(ChainFault) {
    let hash = reading.moment.hash
    let parts = stride(from: 0, to: keys.count, by: ChainLimits.keysInCall).map {
      Array(keys[$0..<min($0 + ChainLimits.keysInCall, keys.count)])
    }
    let progress = ReadingProgress(stage: stage, done: reading.count, total: reading.total)
    let results = try client.ask(
      parts.map { .values($0, at: hash) }, goesOn: { goesOn(progress) })
    for (keys, result) in zip(parts, results) {
      try reading.values.take(result, keys: keys, hash: hash, block: reading.moment.number)
    }
  }

  /// A server in front of several nodes, or one that does not keep to the block, is found out here.
  private func readAgain(
    _ reading: inout ChainReading, _ goesOn: (ReadingProgress) -> Bool
  ) throws(ChainFault) {
    let some = (reading.netuids ?? []).prefix(16).map { ChainItems.tao.key($0) }
    let progress = ReadingProgress(stage: .again, done: reading.count, total: reading.total)
    let (hash, number) = (reading.moment.hash, reading.moment.number)
    let keys = ChainItems.ofChain + some
    let results = try client.ask(
      [.hash(of: number), .values(keys, at: hash)], goesOn: { goesOn(progress) })
    guard try results[0].text("the hash of the block") == hash else {
      throw .changed("block \(number) has another hash than before")
    }
    try reading.values.take(results[1], keys: keys, hash: hash, block: number)
  }
}
