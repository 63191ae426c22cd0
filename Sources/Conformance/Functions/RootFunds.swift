import JSONText
import StakingModel

extension VectorFunction {
  /// `root-fund.json`: funds of root dividends.
  static let rootFunds: [VectorFunction] = [
    VectorFunction("fund") { inputs throws(VectorFault) in
      var script = try FundScript(inputs)
      return try script.run()
    },
    VectorFunction("row_dust_floor") { inputs throws(VectorFault) in
      let rules = ClaimRules(
        rowCap: Amount(rao: try inputs.uint64("cap", 1_000_000_000)),
        rowBasisPoints: try inputs.uint64("bps", 10))
      return .amount(rules.rowFloor(fundValue: try inputs.amount("nav", of: TAO.self)))
    },
    VectorFunction("row_is_dust") { inputs throws(VectorFault) in
      let rules = ClaimRules(
        sliceDust: Amount(rao: try inputs.uint64("slice_dust", 100_000)),
        forfeitCap: Amount(rao: try inputs.uint64("forfeit_cap", 10_000_000)))
      return .bool(
        rules.isDust(
          row: try inputs.amount("anchored", of: TAO.self),
          rowFloor: try inputs.amount("row_dust", of: TAO.self),
          owed: try inputs.uint64("owed"), of: try inputs.uint64("shares")))
    },
    VectorFunction("twr") { inputs throws(VectorFault) in
      var level = U64F64.one
      for gain in try inputs.required("gains").list({ $0 }) {
        let pair: [UInt64] = try gain.list { node throws(VectorFault) in try node.integer() }
        guard pair.count == 2 else {
          throw VectorFault(summary: "a gain and a total are expected here", range: gain.range)
        }
        level = FundReturn.next(level, gain: Amount(rao: pair[0]), on: Amount(rao: pair[1]))
      }
      return .fixed(level)
    },
    VectorFunction("chained_index") { inputs throws(VectorFault) in
      var samples: [FundReturn.Sample] = []
      for node in try inputs.required("samples").list({ $0 }) {
        let parts = try node.list { $0 }
        guard parts.count == 3 else {
          throw VectorFault(summary: "value and two prices are expected here", range: node.range)
        }
        samples.append(
          FundReturn.Sample(
            value: Amount(rao: try parts[0].integer()), price: try parts[1].nearest64(),
            nextPrice: try parts[2].nearest64()))
      }
      return .fixed(FundReturn.chained(try inputs.nearest("level"), samples))
    },
  ]
}
