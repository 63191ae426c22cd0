import Decimals
import Inquiry
import Market
import StakingEconomics
import StakingModel

/// What the worked examples of explainers quote: the same amount everywhere, at the recorded block.
struct ExampleFigures: Sendable {
  let context: ReportContext
  let examples: BeginnerExamples

  /// Nil where no subnet can take the amounts of the examples.
  init?(_ context: ReportContext) {
    guard let examples = context.inquiry.beginnerExamples() else { return nil }
    self.context = context
    self.examples = examples
  }

  /// The same questions asked about one of the examples' subnets.
  func figures(of subnet: SubnetExample) -> ReplyFigures {
    var subject = ReplySubject()
    subject.place = .subnet(subnet.figures.info.netuid)
    return ReplyFigures(context, subject)
  }

  /// The example's amount in equal parts over the deepest pools, in and out at once.
  func spread(over count: Int) -> (places: Int, cost: Amount<TAO>)? {
    let pools = context.market.emittingSubnets.prefix(count).map(\.pool)
    let part = Amount<TAO>(rao: examples.amount.rao / UInt64(max(1, count)))
    let trips = pools.compactMap { (try? RoundTrip(part, in: $0)).map { InAndOut($0) } }
    guard pools.count == count, trips.count == count else { return nil }
    return (count, trips.reduce(.zero) { $0.addingSaturated($1.cost) })
  }

  static let spreadCounts = [1, 2, 5, 10]
}
