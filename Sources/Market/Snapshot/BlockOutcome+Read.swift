public import Diagnostics
import JSONText
import StakingModel

extension BlockOutcome {
  /// The outcome of a file, checked against itself.
  ///
  /// - Throws: every fault, each with its place in the text.
  public static func read(_ source: SourceText) throws(DiagnosticList) -> BlockOutcome {
    try shape.read(source, limits: JSONReader.Limits(bytes: 4_000_000, depth: 16))
  }

  static let shape = JSONShape<BlockOutcome>.object("a TaoLab block outcome") { fields in
    guard checkSchema(&fields, schema) else { return nil }
    fields.ignore("network")
    let block = fields.required("block", .integer(in: UInt64(1)...UInt64(1) << 48))
    let hash = fields.nullable("block_hash", blockHashShape)
    let time = fields.required("time", RecordedTime.shape)
    let specVersion = fields.required("spec_version", JSONShape<UInt32>.integer())
    let provenance = fields.required("provenance", Provenance.shape)
    let totals = fields.required("totals", Totals.shape)
    let rows = fields.required("subnets", Row.table)
    Snapshot.checkSpecVersion(specVersion, &fields)
    if let totals, let rows { check(rows, totals, &fields.faults) }
    guard let block, let time, let specVersion, let provenance, let totals, let rows else {
      return nil
    }
    return BlockOutcome(
      block: block, blockHash: hash, recordedTime: time, specVersion: specVersion,
      provenance: provenance, rootTAO: totals.rootTAO, totalIssuance: totals.totalIssuance,
      blockEmission: totals.blockEmission, taoWeight: totals.taoWeight,
      subnets: rows.map(\.subnet).sorted { $0.netuid < $1.netuid })
  }

  struct Totals {
    var rootTAO: Amount<TAO>
    var totalIssuance: Amount<TAO>
    var blockEmission: Amount<TAO>
    var taoWeight: UInt64
    var emissionPlace: Range<Int>

    static let shape = JSONShape<Totals>.object { fields in
      let root = fields.required("root_tao_rao", taoShape)
      let issuance = fields.required("total_issuance_rao", taoShape)
      let emission = fields.required("block_emission_rao", taoShape)
      let weight = fields.required("tao_weight_raw", JSONShape<UInt64>.integer())
      guard let root, let issuance, let emission, let weight else { return nil }
      return Totals(
        rootTAO: root, totalIssuance: issuance, blockEmission: emission, taoWeight: weight,
        emissionPlace: fields.place(of: "block_emission_rao"))
    }
  }

  struct Row {
    var subnet: Subnet
    var netuidPlace: Range<Int>
    var proportionPlace: Range<Int>

    static let table = JSONShape<[Row]>.table(upTo: 4096) { fields in
      let netuid = fields.whole("netuid", in: SubnetRow.numbers)
      let tao = fields.whole("tao_in_rao", in: raoRange)
      let alpha = fields.whole("alpha_in_rao", in: raoRange)
      let alphaOut = fields.whole("alpha_out_rao", in: raoRange)
      let moving = fields.nullableWhole("moving_price_raw", in: SubnetRow.movingRange)
      let proportion = fields.nullableWhole("root_proportion_raw", in: SubnetRow.partRange)
      let injected = fields.nullableWhole("injected_tao_rao", in: raoRange)
      let chainBuy = fields.nullableWhole("chain_buy_tao_rao", in: raoRange)
      let emission = fields.nullableWhole("alpha_out_emission_rao", in: raoRange)
      guard let netuid, let tao, let alpha, let alphaOut else { return nil }
      let subnet = Subnet(
        netuid: Netuid(UInt16(netuid)), tao: Amount(rao: tao), alpha: Amount(rao: alpha),
        alphaOut: Amount(rao: alphaOut), movingPrice: moving.map { I96F32(bits: Int128($0)) },
        rootProportion: proportion.map { U96F32(bits: UInt128($0)) },
        injected: injected.map { Amount(rao: $0) }, chainBuy: chainBuy.map { Amount(rao: $0) },
        alphaEmission: emission.map { Amount(rao: $0) })
      return Row(
        subnet: subnet, netuidPlace: fields.place(of: "netuid"),
        proportionPlace: fields.place(of: "root_proportion_raw"))
    }
  }
}
