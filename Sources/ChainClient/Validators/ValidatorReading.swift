import Scale

/// What the chain tells of validators at one block: their funds on root, their takes, their seats.
public struct ValidatorReading: Hashable, Sendable {
  /// What a fund holds of one subnet.
  public struct Holding: Hashable, Sendable {
    /// The subnet; 0 is TAO.
    public var netuid: UInt16
    /// How much, in rao of it.
    public var amount: UInt64
    /// At the spot price, in rao of TAO.
    public var spot: UInt64
    /// What selling it would return, in rao of TAO.
    public var realizable: UInt64
  }

  /// A validator's fund; amounts in rao of TAO.
  public struct Fund: Hashable, Sendable {
    /// The validator's public key.
    public var hotkey: [UInt8]
    /// What selling all of it would return.
    public var nav: UInt64
    /// Its worth at spot prices.
    public var spotNav: UInt64
    /// Shares there are.
    public var shares: UInt64
    /// Put in since it began.
    public var deposited: UInt64
    /// Taken out since it began.
    public var redeemed: UInt64
    /// What it holds.
    public var holdings: [Holding]
  }

  /// The block.
  public let moment: BlockMoment
  /// The funds.
  public internal(set) var funds: [Fund] = []
  /// What each validator keeps, in parts of 65535; nil where it was not read.
  public internal(set) var takes: [[UInt8]: UInt16]?
  /// The time-weighted return of each one's stakers, times 2^64; nil where it was not read.
  public internal(set) var returns: [[UInt8]: UInt128]?
  /// Who has a seat on root; nil where it was not read.
  public internal(set) var seats: Set<[UInt8]>?
  /// What could not be read, in words.
  public internal(set) var unread: [String] = []

  init(_ moment: BlockMoment) { self.moment = moment }

  /// A validator's address.
  public static func address(_ hotkey: [UInt8]) -> String? { SS58Address(publicKey: hotkey)?.text }
}

/// Reads it.
public struct ValidatorUpdate: Sendable {
  /// Whom it asks.
  public var client: ChainClient

  /// An update of what is told of validators.
  public init(_ client: ChainClient) { self.client = client }

  /// Reads what can be read at a block. A part that a node does not know, or that is laid out in
  /// another way than is known, is left out and named; only a stop and a lost connection end it.
  public func run(
    at moment: BlockMoment, goesOn: () -> Bool
  ) throws(ChainFault) -> ValidatorReading {
    var reading = ValidatorReading(moment)
    try part("validators' funds", &reading) { (reading) throws(ChainFault) in
      reading.funds = try bytes(Self.funds, at: moment, goesOn) { (bytes) throws(ScaleFault) in
        try ValidatorLayouts.fund.list(upTo: ChainLimits.validators).read(bytes)
      }
    }
    try part("who has a seat on root", &reading) { (reading) throws(ChainFault) in
      reading.seats = Set(try seats(at: moment, goesOn))
    }
    let hotkeys = Set(reading.funds.map(\.hotkey)).union(reading.seats ?? [])
    try part("validators' takes", &reading) { (reading) throws(ChainFault) in
      reading.takes = try takes(of: hotkeys, at: moment, goesOn)
    }
    try part("returns of funds", &reading) { (reading) throws(ChainFault) in
      reading.returns = try returns(at: moment, goesOn)
    }
    return reading
  }

  private func part(
    _ name: String, _ reading: inout ValidatorReading,
    _ read: (inout ValidatorReading) throws(ChainFault) -> Void
  ) throws(ChainFault) {
    do throws(ChainFault) {
      try read(&reading)
    } catch {
      switch error {
      case .layout: reading.unread.append("\(name) (laid out in another way than is known)")
      case .node, .missing, .reply: reading.unread.append(name)
      default: throw error
      }
    }
  }

  private func bytes<Value>(
    _ function: String, _ arguments: [UInt8] = [], at moment: BlockMoment, _ goesOn: () -> Bool,
    _ read: ([UInt8]) throws(ScaleFault) -> Value
  ) throws(ChainFault) -> Value {
    let results = try client.ask(
      [.runtime(function, arguments, at: moment.hash)], goesOn: goesOn)
    guard let bytes = HexText.bytes(try results[0].text(function)) else {
      throw .reply("\(function) is not written in hexadecimal digits")
    }
    do throws(ScaleFault) { return try read(bytes) } catch { throw .layout(function, error) }
  }

  private func seats(
    at moment: BlockMoment, _ goesOn: () -> Bool
  ) throws(ChainFault) -> [[UInt8]] {
    try bytes(Self.state, LittleEndian.bytes(UInt16(0)), at: moment, goesOn) {
      (bytes) throws(ScaleFault) in try ValidatorLayouts.seats.optional.read(bytes) ?? []
    }
  }

  private func takes(
    of hotkeys: Set<[UInt8]>, at moment: BlockMoment, _ goesOn: () -> Bool
  ) throws(ChainFault) -> [[UInt8]: UInt16] {
    var values = StorageValues()
    let keys = hotkeys.map { ColdkeyUpdate.take.key(of: $0) }.sorted()
    let size = ChainLimits.keysInCall
    for start in stride(from: 0, to: keys.count, by: size) {
      let some = Array(keys[start..<min(start + size, keys.count)])
      let answer = try client.ask([.values(some, at: moment.hash)], goesOn: goesOn)
      try values.take(answer[0], keys: some, hash: moment.hash, block: moment.number)
    }
    var takes: [[UInt8]: UInt16] = [:]
    for hotkey in hotkeys { takes[hotkey] = try values.value(ColdkeyUpdate.take, of: hotkey) }
    return takes
  }

  /// Page by page; a node that never ends, or says one twice, is not believed.
  private func returns(
    at moment: BlockMoment, _ goesOn: () -> Bool
  ) throws(ChainFault) -> [[UInt8]: UInt128] {
    var found: [[UInt8]: UInt128] = [:]
    var cursor: [UInt8]?
    repeat {
      let start = cursor.map { [1] + $0 } ?? [0]
      let page = try bytes(
        Self.pricing, start + LittleEndian.bytes(UInt32(ChainLimits.pricingPage)), at: moment,
        goesOn
      ) { (bytes) throws(ScaleFault) in try ValidatorLayouts.pricingPage.read(bytes) }
      for row in page.rows {
        guard found.updateValue(row.stakerReturn, forKey: row.hotkey) == nil else {
          throw .reply("the returns of one fund came twice")
        }
      }
      guard !page.rows.isEmpty || page.next == nil, found.count <= ChainLimits.validators else {
        throw .reply("the returns of funds have no end")
      }
      cursor = page.next
    } while cursor != nil
    return found
  }

  static let funds = "BetaBasketRuntimeApi_get_all_validator_baskets"
  static let state = "SubnetInfoRuntimeApi_get_subnet_state"
  static let pricing = "BetaBasketRuntimeApi_get_all_beta_pricing"
}
