public import Content
public import Diagnostics
import JSONText
import StakingModel
import TextFormats

extension Snapshot {
  /// The snapshot of a file, checked against itself.
  ///
  /// - Throws: every fault, each with its place in the text.
  public static func read(_ source: SourceText) throws(DiagnosticList) -> Snapshot {
    try shape.read(source, limits: JSONReader.Limits(bytes: 4_000_000, depth: 16))
  }

  /// The snapshot in the program, together with the outcome of the next block.
  public static func embedded(in library: ContentLibrary) throws(DiagnosticList) -> Snapshot {
    var snapshot = try read(text(embeddedName, in: library))
    let outcome = try BlockOutcome.read(text(embeddedOutcomeName, in: library))
    try snapshot.attach(outcome)
    return snapshot
  }

  /// The name of the embedded state in the content library.
  public static let embeddedName = "data/mainnet-9240381.snapshot.json"
  /// The name of the embedded outcome in the content library.
  public static let embeddedOutcomeName = "data/mainnet-9240382.outcome.json"

  /// Adds the recorded outcome if it is one of this state.
  public mutating func attach(_ outcome: BlockOutcome) throws(DiagnosticList) {
    let sameSubnets = outcome.subnets.map(\.netuid) == chain.subnets.map(\.netuid)
    guard outcome.block == block + 1, sameSubnets else {
      throw DiagnosticList(
        Diagnostic(
          "outcome.mismatch",
          "the outcome of block \(outcome.block) is not what followed block \(block)",
          explanation: "An outcome belongs to the next block and lists the same subnets.",
          hint: Hint("replace both files together")))
    }
    self.outcome = outcome
  }

  static func text(
    _ name: String, in library: ContentLibrary
  ) throws(DiagnosticList) -> SourceText {
    guard let text = library.text(name) else {
      throw DiagnosticList(
        Diagnostic(
          "content.missing", "there is no `\(name)` in the program's content",
          hint: Hint("leave out `--content`, or put the file there")))
    }
    return SourceText(name: name, text: text)
  }

  static let shape = JSONShape<Snapshot>.object("a TaoLab snapshot") { fields in
    guard checkSchema(&fields, schema) else { return nil }
    let network = fields.required("network", .text(upTo: 40))
    let block = fields.required("block", .integer(in: UInt64(1)...UInt64(1) << 48))
    let blockHash = fields.nullable("block_hash", blockHashShape)
    let time = fields.required("time", RecordedTime.shape)
    let specVersion = fields.required("spec_version", JSONShape<UInt32>.integer())
    let provenance = fields.required("provenance", Provenance.shape)
    let taoPrice = fields.optional("tao_usd", TAOPrice.shape)
    let chain = fields.required("chain", ChainRecord.shape)
    let registration = fields.optional("registration", registrationShape)
    let rows = fields.required("subnets", SubnetRow.table)
    checkSpecVersion(specVersion, &fields)
    if let block, let chain, let rows {
      check(rows, of: chain, at: block, by: specVersion, &fields.faults)
    }
    guard let network, let block, let time, let specVersion, let provenance, let chain, let rows
    else { return nil }
    let ordered = rows.sorted { $0.info.netuid < $1.info.netuid }
    return Snapshot(
      network: SafeText.neutralised(network), block: block, blockHash: blockHash,
      recordedTime: time, specVersion: specVersion, provenance: provenance,
      taoPrice: taoPrice ?? .unknown,
      chain: chain.state(block: block, specVersion: specVersion, subnets: ordered.map(\.state)),
      registration: registration, subnetLimit: chain.subnetLimit, subnets: ordered.map(\.info))
  }

  private static let registrationShape = JSONShape<RegistrationState>.object { fields in
    let minimum = fields.required("lock_cost_minimum_rao", taoShape)
    let last = fields.required("lock_cost_last_rao", taoShape)
    let interval = fields.required("lock_reduction_interval_blocks", blocksShape)
    let rateLimit = fields.required("rate_limit_blocks", blocksShape)
    let immunity = fields.required("immunity_blocks", blocksShape)
    let lastBlock = fields.required("last_registered_block", blocksShape)
    guard let minimum, let last, let interval, let rateLimit, let immunity, let lastBlock else {
      return nil
    }
    return RegistrationState(
      minimumLockCost: minimum, lastLockCost: last, lockReductionInterval: interval,
      rateLimit: rateLimit, immunity: immunity, lastRegisteredBlock: lastBlock)
  }
}

/// False, with a fault, if the text is of another format: then nothing else in it means anything.
func checkSchema(_ fields: inout JSONFields, _ schema: String) -> Bool {
  guard let found = fields.required("schema", .text(upTo: 100)) else {
    fields.ignoreOtherKeys()
    return false
  }
  guard found != schema else { return true }
  fields.ignoreOtherKeys()
  fields.note(
    "snapshot.schema", "this file has the format `\(SafeText.neutralised(found))`, not `\(schema)`",
    at: "schema", why: "The meaning of every number depends on the format.",
    hint: Hint("docs/data.md describes \(schema)"))
  return false
}

/// No chain is there yet.
let lastBlock = UInt64(1) << 48
let blocksShape = JSONShape<UInt64>.integer(in: 0...lastBlock)
let raoRange = 0...BlockEmission.supplyCap
let raoShape = JSONShape<UInt64>.integer(in: raoRange)
let taoShape = raoShape.map { Amount<TAO>(rao: $0) }
let alphaShape = raoShape.map { Amount<Alpha>(rao: $0) }
let blockHashShape = JSONShape<String>.text(upTo: 66)
  .filter("a block hash: 0x and 64 hexadecimal digits") { text in
    text.utf8.count == 66 && text.hasPrefix("0x") && text.dropFirst(2).allSatisfy(\.isHexDigit)
  }
