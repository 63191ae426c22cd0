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
    /// Whether the validator has a seat on root; nil where that was not read.
    public var hasSeat: Bool?
  }

  /// The block.
  public var moment: BlockMoment
  /// Ascending by subnet, then by validator.
  public var stakes: [Stake]
  /// TAO that is not staked.
  public var free: UInt64
  /// What is locked of each subnet, in rao of its alpha; nil where it was not read.
  public var locked: [UInt16: UInt64]?
  /// What its validators' funds owe it, in rao of TAO; nil where it was not read.
  public var owed: UInt64?
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
    let seats = found.contains { $0.netuid == 0 } ? try seats(at: moment, goesOn) : nil
    let more = try more(at: moment, goesOn)
    return ColdkeyReading(
      moment: moment, stakes: try named(found, values, seats),
      free: try values.value(Self.account, of: coldkey.publicKey), locked: more.locked,
      owed: more.owed)
  }

  /// Who has a seat on root; nil where the node does not say it as it is known here.
  private func seats(
    at moment: BlockMoment, _ goesOn: () -> Bool
  ) throws(ChainFault) -> Set<[UInt8]>? {
    let result = try client.ask(
      [.runtime(ValidatorUpdate.state, LittleEndian.bytes(UInt16(0)), at: moment.hash)],
      goesOn: goesOn)[0]
    return Self.read(result) { (bytes) throws(ScaleFault) in
      Set(try ValidatorLayouts.seats.optional.read(bytes) ?? [])
    }
  }

  /// What is locked and what is owed, each nil where the node does not say it as it is known here.
  private func more(
    at moment: BlockMoment, _ goesOn: () -> Bool
  ) throws(ChainFault) -> (locked: [UInt16: UInt64]?, owed: UInt64?) {
    let key = coldkey.publicKey
    // One address, and all subnets.
    let results = try client.ask(
      [
        .runtime(Self.availability, CompactNumber.bytes(1) + key + [0], at: moment.hash),
        .runtime(Self.owed, key, at: moment.hash),
      ], goesOn: goesOn)
    let locked = Self.read(results[0]) { (bytes) throws(ScaleFault) in
      try ValidatorLayouts.availability.list(upTo: 1).read(bytes)
    }
    let isOwn = locked?.allSatisfy { $0.coldkey == key } ?? false
    return (
      isOwn
        ? Dictionary(
          locked?.flatMap(\.locked).filter { $0.1 > 0 } ?? [],
          uniquingKeysWith: { first, _ in first }) : nil,
      Self.read(results[1]) { (bytes) throws(ScaleFault) in
        try ScaleShape<UInt64>.u64.read(bytes)
      }
    )
  }

  private static func read<Value>(
    _ result: RPCResult, _ read: ([UInt8]) throws(ScaleFault) -> Value
  ) -> Value? {
    guard let bytes = (try? result.text("it")).flatMap(HexText.bytes) else { return nil }
    return try? read(bytes)
  }

  private func named(
    _ found: [StakeInfo], _ values: StorageValues, _ seats: Set<[UInt8]>?
  ) throws(ChainFault) -> [ColdkeyReading.Stake] {
    var stakes: [ColdkeyReading.Stake] = []
    for info in found where info.rao > 0 {
      guard info.coldkey == coldkey.publicKey, let hotkey = SS58Address(publicKey: info.hotkey)
      else { throw .reply("a stake of another address came back") }
      stakes.append(
        ColdkeyReading.Stake(
          hotkey: hotkey, netuid: info.netuid, rao: info.rao,
          take: try values.value(Self.take, of: info.hotkey),
          hasSeat: seats?.contains(info.hotkey)))
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

  private static let availability = "StakeInfoRuntimeApi_get_stake_availability_for_coldkeys"
  private static let owed = "BetaBasketRuntimeApi_get_root_basket_owed"
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
