import JSONText
public import Scale

/// What a public address has, as the chain tells it: its stakes, and TAO that is not staked.
public struct ColdkeyReading: Hashable, Sendable {
  /// One stake.
  public struct Stake: Hashable, Sendable {
    /// The validator's address.
    public var hotkey: SS58Address
    /// The subnet; 0 is root.
    public var netuid: UInt16
    /// TAO on root, else alpha.
    public var rao: UInt64
    /// What the validator keeps of the dividends, in parts of 65535.
    public var take: UInt16
  }

  /// The block.
  public var moment: BlockMoment
  /// Ascending by subnet, then by validator.
  public var stakes: [Stake]
  /// TAO that is not staked.
  public var free: UInt64
}

/// Reads what an address has.
public struct ColdkeyUpdate: Sendable {
  /// Whom it asks.
  public var client: ChainClient
  /// Which chain it must be.
  public var network: Network
  /// The address.
  public var coldkey: SS58Address
  /// The block; nil for the newest that is final.
  public var block: UInt64?

  /// An update.
  public init(
    _ client: ChainClient, of coldkey: SS58Address, network: Network = .finney,
    block: UInt64? = nil
  ) {
    self.client = client
    self.coldkey = coldkey
    self.network = network
    self.block = block
  }

  /// Reads it; `goesOn` is asked several times a second.
  public func run(goesOn: () -> Bool) throws(ChainFault) -> ColdkeyReading {
    let moment = try client.moment(block, of: network, goesOn: goesOn)
    let account = Self.account.key(of: coldkey.publicKey)
    let results = try client.ask(
      [
        .runtime(Self.function, coldkey.publicKey, at: moment.hash),
        .values([account], at: moment.hash),
      ], goesOn: goesOn)
    let found = try stakes(results[0])
    var values = StorageValues()
    try values.take(results[1], keys: [account], hash: moment.hash, block: moment.number)
    let hotkeys = Set(found.map(\.hotkey)).map { Self.take.key(of: $0) }.sorted()
    let size = ChainLimits.keysInCall
    for start in stride(from: 0, to: hotkeys.count, by: size) {
      let keys = Array(hotkeys[start..<min(start + size, hotkeys.count)])
      let answer = try client.ask([.values(keys, at: moment.hash)], goesOn: goesOn)
      try values.take(answer[0], keys: keys, hash: moment.hash, block: moment.number)
    }
    return ColdkeyReading(
      moment: moment, stakes: try named(found, values),
      free: try values.value(Self.account, of: coldkey.publicKey))
  }

  private func named(
    _ found: [StakeInfo], _ values: StorageValues
  ) throws(ChainFault) -> [ColdkeyReading.Stake] {
    var stakes: [ColdkeyReading.Stake] = []
    for info in found where info.rao > 0 {
      guard info.coldkey == coldkey.publicKey, let hotkey = SS58Address(publicKey: info.hotkey)
      else { throw .reply("a stake of another address came back") }
      stakes.append(
        ColdkeyReading.Stake(
          hotkey: hotkey, netuid: info.netuid, rao: info.rao,
          take: try values.value(Self.take, of: info.hotkey)))
    }
    return stakes.sorted { ($0.netuid, $0.hotkey.text) < ($1.netuid, $1.hotkey.text) }
  }

  private func stakes(_ result: RPCResult) throws(ChainFault) -> [StakeInfo] {
    guard let bytes = HexText.bytes(try result.text("the stakes")) else {
      throw .reply("the stakes are not written in hexadecimal digits")
    }
    do throws(ScaleFault) {
      return try StakeInfo.shape.list(upTo: ChainLimits.stakes).read(bytes)
    } catch {
      throw .layout(Self.function, error)
    }
  }

  private static let function = "StakeInfoRuntimeApi_get_stake_info_for_coldkey"
  static let take = StorageItem("Delegates", .blake2Concat, .u16, absent: 11_796)
  static let account = StorageItem(
    "Account", of: "System", .blake2Concat, AccountBalance.free, absent: 0)
}

extension StorageValues {
  /// The value of a map's item for a key of bytes.
  func value<Value>(
    _ item: StorageItem<Value>, of key: [UInt8]
  ) throws(ChainFault) -> Value {
    guard let found = bytes[item.key(of: key)] else { throw .missing(item.name) }
    guard let found else {
      guard let absent = item.absent else { throw .missing(item.name) }
      return absent
    }
    do throws(ScaleFault) {
      return try item.shape.read(found)
    } catch {
      throw .layout(item.name, error)
    }
  }
}
