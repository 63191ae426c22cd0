import JSONText
import StakingModel

/// The script of a `fund` vector while it runs.
struct FundScript {
  private var fund: RootFund
  private var pools: [Netuid: Pool] = [:]
  private var anchors: [Netuid: U64F64] = [:]
  private var positions: [String: RootStaker] = [:]
  private var results: [(key: String, value: ModelValue)] = []
  private let rules: ClaimRules
  private let operations: [JSONNode]

  init(_ inputs: VectorInputs) throws(VectorFault) {
    for member in try inputs.required("pools").members() {
      let parts: [UInt64] = try member.node.list { node throws(VectorFault) in
        try node.integer()
      }
      guard parts.count == 3 else {
        throw VectorFault(
          summary: "TAO, alpha and weight are expected here", range: member.node.range)
      }
      pools[try FundScript.netuid(member)] = Pool(
        tao: Amount(rao: parts[0]), alpha: Amount(rao: parts[1]),
        quoteWeight: Perquintill(raw: parts[2]))
    }
    var rows: [Netuid: Amount<Alpha>] = [:]
    var cash = Amount<TAO>.zero
    for member in try inputs.node("rows")?.members() ?? [] {
      let netuid = try FundScript.netuid(member)
      let rao: UInt64 = try member.node.integer()
      if netuid == .root { cash = Amount(rao: rao) } else { rows[netuid] = Amount(rao: rao) }
    }
    fund = RootFund(
      rows: rows, cash: cash, shares: try inputs.uint64("shares", 0),
      rate: I96F32(bits: try inputs.integer("rate_bits", 0)))
    for member in try inputs.node("stake")?.members() ?? [] {
      let claimed = try inputs.node("claimed")?[member.key]?.integer() as Int128?
      positions[member.key] = RootStaker(
        stake: Amount(rao: try member.node.integer()), claimed: claimed ?? 0)
    }
    for member in try inputs.node("anchor")?.members() ?? [] {
      anchors[try FundScript.netuid(member)] = try member.node.nearest64()
    }
    rules = try FundScript.rules(inputs)
    operations = try inputs.required("ops").list { $0 }
  }

  private static func netuid(_ member: JSONNode.Member) throws(VectorFault) -> Netuid {
    guard let number = UInt16(member.key) else {
      throw VectorFault(
        summary: "`\(member.key.prefix(20))` is no netuid", range: member.keyRange)
    }
    return Netuid(number)
  }

  private static func rules(_ inputs: VectorInputs) throws(VectorFault) -> ClaimRules {
    guard let node = inputs.node("params") else { return ClaimRules() }
    let given = VectorInputs(node: node)
    return ClaimRules(
      threshold: Amount(rao: try given.uint64("threshold", 500_000)),
      rowCap: Amount(rao: try given.uint64("row_cap", 1_000_000_000)),
      rowBasisPoints: try given.uint64("row_bps", 10),
      sliceDust: Amount(rao: try given.uint64("slice_dust", 100_000)),
      forfeitCap: Amount(rao: try given.uint64("forfeit_cap", 10_000_000)))
  }

  /// Runs every operation; the result holds what they wrote under their labels.
  mutating func run() throws(VectorFault) -> ModelValue {
    for node in operations {
      let operation = FundOperation(node: node, words: try node.list { $0 })
      try apply(operation)
    }
    return .object(results)
  }

  private mutating func apply(_ operation: FundOperation) throws(VectorFault) {
    switch try operation.text(0) {
    case "stake":
      try change(operation, 1) { position, rate, amount in position.add(amount, rate: rate) }
    case "unstake":
      try change(operation, 1) { position, rate, amount in position.remove(amount, rate: rate) }
    case "dividend": try dividend(operation)
    case "claim": try claim(operation)
    case "buy": try buy(operation)
    case "grow":
      fund.grow(Amount(rao: try operation.integer(2)), of: Netuid(try operation.integer(1)))
    default: try look(operation)
    }
  }

  private mutating func change(
    _ operation: FundOperation, _ index: Int,
    _ body: (inout RootStaker, I96F32, Amount<TAO>) -> Void
  ) throws(VectorFault) {
    let amount = Amount<TAO>(rao: try operation.integer(index + 1))
    body(&positions[try operation.text(index), default: RootStaker()], fund.rate, amount)
  }

  private mutating func dividend(_ operation: FundOperation) throws(VectorFault) {
    var credits: [Netuid: Amount<Alpha>] = [:]
    for member in try operation.node(1).members() {
      credits[try FundScript.netuid(member)] = Amount(rao: try member.node.integer())
    }
    let total = positions.values.reduce(Amount<TAO>.zero) { $0.addingSaturated($1.stake) }
    let deposit = fund.deposit(credits, totalRoot: total, pools: pools)
    write(try operation.text(2), deposit.map { .integer($0.shares) } ?? .null)
  }

  private mutating func claim(_ operation: FundOperation) throws(VectorFault) {
    let who = try operation.text(1)
    var position = positions[who, default: RootStaker()]
    let claim = fund.claim(for: &position, pools: &pools, rules: rules, anchors: anchors)
    positions[who] = position
    guard let claim else { return write(try operation.text(2), .null) }
    write(
      try operation.text(2),
      .object([
        ("tao", .amount(claim.tao)), ("shares", .integer(claim.shares)),
        ("retained", .amount(claim.retained)), ("forfeited", .amount(claim.forfeited)),
        ("rows_sold", .integer(claim.rowsSold)), ("rows_skipped", .integer(claim.rowsSkipped)),
      ]))
  }

  private mutating func buy(_ operation: FundOperation) throws(VectorFault) {
    let who = try operation.text(1)
    let amount = Amount<TAO>(rao: try operation.integer(2))
    var position = positions[who, default: RootStaker()]
    let label = try operation.text(3)
    do throws(SwapError) {
      let purchase = try fund.buy(with: amount, for: &position, pools: &pools)
      positions[who] = position
      write(label, .integer(purchase.shares))
    } catch {
      write(label, .error(error.rawValue))
    }
  }

  private mutating func look(_ operation: FundOperation) throws(VectorFault) {
    let name = try operation.text(0)
    let label = try operation.text(operation.words.count - 1)
    switch name {
    case "owed": write(label, .integer(try owed(operation)))
    case "payout": write(label, .amount(fund.payout(for: try owed(operation), in: pools)))
    case "nav": write(label, .amount(fund.value(in: pools)))
    case "shares": write(label, .integer(fund.shares))
    case "twr": write(label, .fixed(fund.timeWeightedReturn))
    case "share_price":
      write(label, .fixed(U64F64(truncating: fund.value(in: pools).rao, over: fund.shares)))
    case "row":
      let netuid = Netuid(try operation.integer(1))
      write(label, netuid == .root ? .amount(fund.cash) : .amount(fund.alpha(of: netuid)))
    case "root_stake": write(label, .amount(try position(operation).stake))
    case "watermark": write(label, .integer(try position(operation).claimed))
    default:
      throw VectorFault(
        summary: "a fund has no operation `\(name.prefix(20))`", range: operation.node.range)
    }
  }

  private func position(_ operation: FundOperation) throws(VectorFault) -> RootStaker {
    positions[try operation.text(1), default: RootStaker()]
  }

  private func owed(_ operation: FundOperation) throws(VectorFault) -> UInt64 {
    try position(operation).owed(rate: fund.rate)
  }

  private mutating func write(_ label: String, _ value: ModelValue) {
    results.append((label, value))
  }
}

/// One step of a fund script: `["claim", "alice", "label"]`.
struct FundOperation {
  let node: JSONNode
  let words: [JSONNode]

  func node(_ index: Int) throws(VectorFault) -> JSONNode {
    guard words.indices.contains(index) else {
      throw VectorFault(summary: "this operation is too short", range: node.range)
    }
    return words[index]
  }

  func text(_ index: Int) throws(VectorFault) -> String { try node(index).text() }

  func integer<Integer: FixedWidthInteger>(_ index: Int) throws(VectorFault) -> Integer {
    try node(index).integer()
  }
}
