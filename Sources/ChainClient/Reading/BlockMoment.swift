import JSONText

/// The one block that everything is read at.
public struct BlockMoment: Hashable, Sendable {
  /// Its number.
  public let number: UInt64
  /// Its hash.
  public let hash: String
  /// The runtime in force.
  public let specVersion: UInt32

  /// A block.
  public init(number: UInt64, hash: String, specVersion: UInt32) {
    self.number = number
    self.hash = hash
    self.specVersion = specVersion
  }
}

extension ChainClient {
  /// Finds the newest final block, or the wanted one if it is final, on the right chain.
  func moment(
    _ wanted: UInt64?, of network: Network, goesOn: () -> Bool
  ) throws(ChainFault) -> BlockMoment {
    var calls = [RPCCall.hash(of: 0), RPCCall("chain_getFinalizedHead")]
    if let wanted { calls.append(.hash(of: wanted)) }
    let first = try ask(calls, goesOn: goesOn)
    let genesis = try first[0].text("the hash of the first block")
    guard genesis == network.genesis else { throw .otherChain(genesis) }
    let newest = try first[1].text("the hash of the newest block")
    let found = wanted == nil ? newest : try first[2].value().stringValue
    let hash = found ?? newest
    let second = try ask(
      [
        RPCCall("chain_getHeader", [.string(newest)]), RPCCall("chain_getHeader", [.string(hash)]),
        RPCCall("state_getRuntimeVersion", [.string(hash)]),
      ], goesOn: goesOn)
    let final = try header(second[0], newest)
    if let wanted {
      guard wanted <= final.number else { throw .notFinal(block: wanted, newest: final.number) }
      guard found != nil else { throw .pruned(block: wanted) }
    }
    let header = try header(second[1], hash)
    guard wanted == nil || header.number == wanted else {
      throw .changed("block \(wanted ?? 0) was told with the head of block \(header.number)")
    }
    return BlockMoment(
      number: header.number, hash: hash,
      specVersion: try specVersion(second[2], block: header.number))
  }

  /// A block's head, whose hash must be the one it was asked by.
  private func header(_ result: RPCResult, _ hash: String) throws(ChainFault) -> BlockHeader {
    guard let header = BlockHeader(try result.value()) else {
      throw .reply("the head of a block is not one")
    }
    guard header.hash == hash else {
      throw .changed("the head of block \(header.number) has another hash than the block")
    }
    return header
  }

  private func specVersion(
    _ result: RPCResult, block: UInt64
  ) throws(ChainFault) -> UInt32 {
    let version = try result.value(block: block)
    guard version["specName"]?.stringValue == "node-subtensor",
      let spec = version["specVersion"]?.integer(as: UInt32.self)
    else { throw .reply("it does not say which runtime it has") }
    return spec
  }
}
