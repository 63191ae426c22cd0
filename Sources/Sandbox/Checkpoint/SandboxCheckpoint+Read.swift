import Diagnostics
public import JSONText
import StakingEconomics
public import StakingModel

extension SandboxCheckpoint {
  /// What the JSON of a chain must look like, also inside another document.
  ///
  /// What is missing or of the wrong kind, what is out of order, and amounts that do not add up are
  /// noted, all of them; the last only where nothing else is wrong, since they rest on every number.
  public static let shape = JSONShape<SandboxChain>.object("the state of a sandbox") { fields in
    let before = fields.faultCount
    guard hasSchema(&fields) else { return nil }
    let block = fields.required("block", blockShape)
    let specVersion = fields.required("spec_version", specVersionShape)
    let totalIssuance = fields.required("total_issuance_rao", taoShape)
    let rootTAO = fields.required("root_tao_rao", taoShape)
    let taoWeight = fields.required("tao_weight_raw", wholeShape)
    let gateBar = fields.required("gate_bar_raw", ratioShape)
    let gateRank = fields.required("gate_rank", partShape)
    let gateExponent = fields.required("gate_exponent_raw", ratioShape)
    let movingAlpha = fields.required("moving_alpha_raw", signedShape)
    let assumptions = fields.required("assumptions", assumptionsShape)
    let wallet = fields.required("wallet", walletShape)
    let fund = fields.required("fund", fundShape)
    let queued = fields.required("queued", holdingsShape)
    let ledger = fields.required("ledger", ledgerShape)
    let subnets = fields.required("subnets", SubnetRow.table)
    let isComplete = fields.faultCount == before
    let record = SandboxRecord(
      block: block ?? SandboxRecord.lastBlock, specVersion: specVersion ?? supportedVersion,
      totalIssuance: totalIssuance ?? .zero, rootTAO: rootTAO ?? .zero, taoWeight: taoWeight ?? 0,
      gateBar: gateBar ?? .zero, gateRank: gateRank ?? 0, gateExponent: gateExponent ?? .zero,
      movingAlpha: movingAlpha ?? .zero, assumptions: assumptions ?? SandboxAssumptions(),
      wallet: wallet?.record ?? noWallet, fund: fund?.record ?? noFund,
      queued: queued?.map(\.record) ?? [], ledger: ledger ?? noLedger,
      subnets: subnets?.map(\.record) ?? [])
    let places = Places(
      holdings: wallet?.places ?? [], fund: fund?.places ?? [],
      queued: queued?.map(\.place) ?? [], subnets: subnets?.map(\.places) ?? [])
    for fault in record.faults where isComplete || fault.isLocal {
      note(fault, of: record, places, &fields)
    }
    return fields.faultCount == before ? SandboxChain(record) : nil
  }

  /// False, with a fault, if the text is of another format: then nothing else in it means anything.
  private static func hasSchema(_ fields: inout JSONFields) -> Bool {
    guard let found = fields.required("schema", schemaShape) else {
      fields.ignoreOtherKeys()
      return false
    }
    guard found != schema else { return true }
    fields.ignoreOtherKeys()
    let isNewer = found.hasPrefix("taolab-sandbox-state/")
    fields.note(
      "sandbox.schema", "this is not a sandbox in the format `\(schema)`", at: "schema",
      why: isNewer
        ? "Another version of taolab wrote it; its numbers may mean something else."
        : "The meaning of every number depends on the format.",
      hint: Hint("docs/data.md describes \(schema)"))
    return false
  }

  private static let supportedVersion = RuntimeRules.newest
  private static let noWallet = SandboxRecord.Wallet(free: .zero, holdings: [], root: RootStaker())
  private static let noFund = SandboxRecord.Fund(
    rows: [], cash: .zero, shares: 0, rate: .zero, timeWeightedReturn: .one)
  private static let noLedger = SandboxRecord.Ledger(
    minted: .zero, recycled: .zero, toAuthors: .zero, elsewhere: 0)
}
