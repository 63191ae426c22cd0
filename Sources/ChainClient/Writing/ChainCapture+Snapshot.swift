public import CivilTime
import Diagnostics
import JSONText
public import Market
import StakingModel

extension ChainCapture {
  /// The snapshot as the text of a file, checked by itself and by the same reader as any other.
  ///
  /// - Parameter now: when it was asked.
  public func snapshot(now: UnixTime) throws(ChainFault) -> (text: String, snapshot: Snapshot) {
    try check()
    let text = json(now: now).text(.records)
    do throws(DiagnosticList) {
      return (text, try Snapshot.read(SourceText(name: name, text: text)))
    } catch {
      let more = error.all.count - 1
      throw .check(error.all[0].summary + (more > 0 ? ", and \(more) more" : ""))
    }
  }

  /// The name of the file that it is kept as.
  public var name: String { "snapshot-\(network)-\(moment.number).json" }

  private func json(now: UnixTime) -> JSONValue {
    let parts: JSONValue = [
      "schema": .string(Snapshot.schema), "network": .string(network),
      "block": .integer(moment.number), "block_hash": .string(moment.hash),
      "time": [
        "utc": .string(time.iso8601), "quality": "recorded", "note": "the block's own timestamp",
      ],
      "spec_version": .integer(moment.specVersion), "provenance": provenance(now: now),
      "chain": [
        "total_issuance_rao": .integer(totalIssuance),
        "block_emission_rao": .integer(blockEmission),
        "root_tao_rao": .integer(rootTAO), "tao_weight_raw": .integer(taoWeight),
        "moving_alpha_raw": .integer(movingAlpha), "gate_bar_raw": .integer(gateBar),
        "gate_rank": .integer(gateRank), "gate_exponent": .integer(gateExponent >> 64),
        "subnet_limit": .integer(subnetLimit),
      ],
    ]
    guard case .object(var members) = parts else { return parts }
    if let registration { members.append(.init("registration", registration.json)) }
    members.append(.init("subnets", table))
    return .object(members)
  }

  /// What there is to know of transaction fees: the calls' own weights were not read.
  private var feeLimit: String {
    let weights = "the weights that transaction fees are made of were not read"
    guard let feeMultiplier else { return weights + ", nor what they are multiplied by" }
    let isOne = feeMultiplier == ChainItems.feeMultiplierOne
    let times = Double(feeMultiplier) / Double(ChainItems.feeMultiplierOne)
    return isOne
      ? weights + "; the chain multiplies them by one, as is counted"
      : weights + "; the chain multiplies them by \(times), and by one is counted"
  }

  private func provenance(now: UnixTime) -> JSONValue {
    let limits =
      [
        "the emission of a block follows from the issuance by the halving rule; it was not read",
        "no price of TAO in a currency was read; validators' funds and takes stand in the history",
        feeLimit,
      ]
      + (registration == nil
        ? ["what registering a subnet costs was not read as the chain itself says it"] : [])
      + unread.map { "\($0) could not be read" }
    return [
      "capture": .string(
        "read over JSON-RPC from \(endpoint) at \(now.iso8601), every value at this one block"),
      "sources": [.string(endpoint)], "licence": "facts of a public blockchain",
      "checks": .array(checks.map(JSONValue.string)),
      "limits": .array(limits.map(JSONValue.string)),
    ]
  }

  private var table: JSONValue {
    let columns = ChainCapture.columns + (hasWeights ? ["emission_weights"] : [])
    return [
      "columns": .array(columns.map(JSONValue.string)),
      "rows": .array(
        subnets.map { .array($0.cells + (hasWeights ? [$0.weightCell] : [])) }),
    ]
  }

  /// From runtime 480 on a snapshot says how each subnet's alpha is split.
  private var hasWeights: Bool { moment.specVersion >= 480 }

  private static let columns = [
    "netuid", "name", "symbol", "registered_block", "first_emission_block", "tempo", "tao_in_rao",
    "alpha_in_rao", "alpha_out_rao", "quote_weight_e18", "fee_rate_u16", "price",
    "moving_price_raw", "miner_burned_raw", "emission_enabled", "alpha_staked_rao",
  ]
}

extension CapturedSubnet {
  /// In the order of the columns.
  fileprivate var cells: [JSONValue] {
    [
      .integer(netuid), text(name), text(symbol), .integer(registered),
      firstEmission.map { .integer($0) } ?? .null, .integer(tempo), .integer(tao),
      .integer(alphaIn), .integer(alphaOut), .integer(quoteWeight), .integer(feeRate),
      alphaIn == 0 ? .null : .double(pool.price.approximate),
      firstEmission == nil && movingPrice == 0 ? .null : .integer(movingPrice),
      .integer(minerBurned), .bool(isEmitting), .integer(staked),
    ]
  }

  fileprivate var weightCell: JSONValue {
    weights.map { .array($0.map { .integer($0) }) } ?? .null
  }

  private func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
}
