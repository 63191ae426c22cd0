import StakingEconomics
public import StakingModel

extension Inquiry {
  /// What payments of one size earn by the end, each from the day it is made; nil where one cannot be held.
  ///
  /// The first is made at once. Rates fall meanwhile as for a holding of today, and prices stand still: a
  /// later payment earns what one of today would earn from that day on. On root rewards wait in the fund and
  /// earn nothing; elsewhere they grow with the stake.
  public func earnedRao(
    payment: Amount<TAO>, times count: Int, every period: Double, at place: Place, days: Int,
    _ wishes: Wishes = Wishes()
  ) -> Int128? {
    var wishes = wishes
    if case .custodian(let offer) = place { wishes.offers = [offer] }
    let course = compare(payment, days: days, with: place.subnets, wishes)
    guard let end = course.outcome(of: place.way) else { return nil }
    let paidIn = Double(end.worthRao - end.earnedRao)
    var sum: Int128 = 0
    for index in 0..<count {
      let day = Int(Double(index) * period)
      guard day < days else { break }
      guard day > 0 else {
        sum += end.earnedRao
        continue
      }
      guard let then = course.after(day: day).outcome(of: place.way) else { return nil }
      if case .root = place {
        sum += end.earnedRao - then.earnedRao
      } else if then.worthRao > 0 {
        sum += Int128(paidIn * (Double(end.worthRao) / Double(then.worthRao) - 1))
      }
    }
    return sum
  }
}

extension Place {
  fileprivate var subnets: [Netuid] {
    if case .subnet(let netuid) = self { [netuid] } else { [] }
  }
}
