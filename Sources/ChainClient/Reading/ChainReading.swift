/// What has been read of the chain so far, at one block.
public struct ChainReading: Hashable, Sendable {
  /// The block.
  public let moment: BlockMoment
  /// The numbers of the subnets, ascending; nil before they were read.
  var netuids: [UInt16]?
  var values = StorageValues()
  /// What the chain says one alpha costs, in rao; nil where it was not asked or does not say.
  var prices: [UInt16: UInt64]?
  /// What the chain says registering a subnet costs, in rao; nil where it was not asked or does not say.
  var registrationCost: UInt64?
  /// What could not be read, in words.
  var unread: [String] = []

  init(_ moment: BlockMoment) {
    self.moment = moment
  }

  /// Storage keys that are still to be read.
  var missingKeys: [String] {
    (netuids ?? []).flatMap { ChainItems.ofSubnet($0, spec: moment.specVersion) }
      .filter { !values.has($0) }
  }

  /// How many values there are to read in all, once the subnets are known.
  var total: Int {
    let perSubnet = ChainItems.ofSubnet(1, spec: moment.specVersion).count
    return 2 * ChainItems.ofChain.count + (netuids?.count ?? 128) * perSubnet
  }

  /// How many of them are read.
  public var count: Int { values.bytes.count }
}

/// How far reading is.
public struct ReadingProgress: Hashable, Sendable {
  /// What is being asked.
  public enum Stage: Hashable, Sendable {
    /// Which block is final, and by which rules it was made.
    case block
    /// Which subnets there are.
    case subnets
    /// What the subnets have.
    case values
    /// The same values again, to see that they are the same.
    case again
  }

  /// What is being asked.
  public var stage: Stage
  /// Values that were read.
  public var done: Int
  /// Values to read in all.
  public var total: Int
}
