import StakingModel

extension VectorFunction {
  /// `fees.json`: what a claim costs.
  static let fees: [VectorFunction] = [
    VectorFunction("claim_reserved") { inputs throws(VectorFault) in
      .integer(ClaimFee.reserved(units: try inputs.uint64("units")))
    },
    VectorFunction("claim_spent") { inputs throws(VectorFault) in
      .integer(
        ClaimFee.spent(
          sold: try inputs.uint64("sold"), scanned: try inputs.uint64("scanned"),
          hotkeys: try inputs.uint64("hotkeys", 1)))
    },
  ]
}
