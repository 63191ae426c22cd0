import StakingModel

/// One subnet walked along days that were projected for all, with what earns there changed.
struct SubnetWalk {
  var subnet: ProjectedSubnet
  private(set) var day = 0
  private let place: Int
  private let tables: RateTables

  /// At the beginning of the first day; nil where the subnet has not started.
  init?(_ tables: RateTables, _ netuid: Netuid) {
    guard let place = tables.places.firstIndex(where: { $0.netuid == netuid }) else { return nil }
    (subnet, self.place, self.tables) = (tables.start.subnets[place], place, tables)
  }

  /// Goes on by a day; where rates are held still, days do not differ.
  mutating func advance() {
    guard tables.start.moves, day < tables.paid.count else { return }
    subnet.advance(
      given: tables.injected[day, place] - subnet.injected, isPaid: tables.paid[day],
      kept: tables.start.keptByOthers)
    day += 1
    subnet.enter(weightedRoot: tables.weightedRoot[day], moves: true)
  }
}
