import JSONText
import StakingModel

/// The numbers of a snapshot that belong to the chain as a whole.
struct ChainRecord {
  var totalIssuance: Amount<TAO>
  var blockEmission: Amount<TAO>
  var rootTAO: Amount<TAO>
  var taoWeight: UInt64
  var movingAlpha: I96F32
  var gateBar: U64F64
  var gateRank: UInt16
  var gateExponent: U64F64
  var subnetLimit: UInt16?
  /// Where the totals stand in the text.
  var totalIssuancePlace: Range<Int>
  var blockEmissionPlace: Range<Int>
  var subnetLimitPlace: Range<Int>

  static let shape = JSONShape<ChainRecord>.object { fields in
    let issuance = fields.required("total_issuance_rao", taoShape)
    let emission = fields.required("block_emission_rao", taoShape)
    let root = fields.required("root_tao_rao", taoShape)
    let weight = fields.required("tao_weight_raw", JSONShape<UInt64>.integer())
    let speed = fields.required("moving_alpha_raw", .integer(in: UInt64(0)...UInt64(1) << 32))
    let bar = fields.required("gate_bar_raw", .integer(in: UInt64(0)...UInt64.max))
    let rank = fields.required("gate_rank", JSONShape<UInt16>.integer())
    let exponent = fields.required("gate_exponent", .integer(in: UInt64(1)...8))
    let limit = fields.optional("subnet_limit", JSONShape<UInt16>.integer())
    // Known, kept for the record, not used by the model.
    fields.ignore("nominator_min_required_stake")
    guard let issuance, let emission, let root, let weight, let speed, let bar, let rank,
      let exponent
    else { return nil }
    return ChainRecord(
      totalIssuance: issuance, blockEmission: emission, rootTAO: root, taoWeight: weight,
      movingAlpha: I96F32(bits: Int128(speed)), gateBar: U64F64(bits: UInt128(bar)),
      gateRank: rank, gateExponent: U64F64(exponent), subnetLimit: limit,
      totalIssuancePlace: fields.place(of: "total_issuance_rao"),
      blockEmissionPlace: fields.place(of: "block_emission_rao"),
      subnetLimitPlace: fields.place(of: "subnet_limit"))
  }

  func state(block: UInt64, specVersion: UInt32, subnets: [SubnetState]) -> ChainState {
    ChainState(
      block: block, specVersion: specVersion, totalIssuance: totalIssuance, rootTAO: rootTAO,
      taoWeight: taoWeight, gateBar: gateBar, gateRank: gateRank, gateExponent: gateExponent,
      movingAlpha: movingAlpha, subnets: subnets)
  }
}
