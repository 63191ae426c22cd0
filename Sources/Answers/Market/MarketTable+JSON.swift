import Inquiry
package import JSONText
import Market
import StakingModel

extension MarketTable {
  /// The list of subnets.
  package static let record: JSONRecord<MarketTable> = [
    .block { $0.snapshot.block }, .asOf { ($0.snapshot, $0.now) },
    .integer("matching", "how many subnets fit") { $0.matching },
    .integer("total", "how many there are") { $0.total },
    .list("subnets", "the subnets in the order asked for", of: SubnetFigures.record) { table in
      table.rows.map { ($0, table.snapshot.block) }
    },
  ]
}
