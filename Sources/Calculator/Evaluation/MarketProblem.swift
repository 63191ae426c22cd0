import Diagnostics
import StakingModel

/// What the market data could not answer.
enum MarketProblem: Error, Hashable {
  case unknownSubnet(Netuid)
  case unavailable(String)
  case rootHasNoPool
  case emptyPool(Netuid)
  case noRate(String)
  case lessonAlpha

  func diagnostic(
    world: any CalculatorWorld, source: SourceText, range: Range<Int>, place: Range<Int>
  ) -> Diagnostic {
    switch self {
    case .unknownSubnet(let netuid):
      return .unknownSubnet("\(netuid.value)", world: world, source, range)
    case .unavailable(let reason):
      return Diagnostic(
        .marketMissing, "there is no market data to read a price from",
        explanation: reason.isEmpty ? nil : reason, source: source,
        labels: [Diagnostic.Label(range)])
    case .rootHasNoPool:
      return Diagnostic(
        .marketMissing, "root has no pool and no alpha",
        explanation:
          "Stake on root (subnet 0) is counted in TAO, one for one and without swap fee.",
        source: source, labels: [Diagnostic.Label(range)])
    case .emptyPool(let netuid):
      return Diagnostic(
        .marketMissing, "the pool of subnet \(netuid.value) holds no alpha, so it has no price",
        source: source, labels: [Diagnostic.Label(range)])
    case .noRate(let code):
      return Diagnostic(
        .marketRate, "there is no rate for \(code)",
        explanation:
          "The market data says nothing about \(code). Give your own rate, the price of 1 TAO.",
        hint: world.hintForMissingRate(of: code),
        source: source, labels: [Diagnostic.Label(place), Diagnostic.Label(range)])
    case .lessonAlpha:
      return Diagnostic(
        .marketMissing, "plain α belongs to a lesson's pool, which has no market",
        explanation: "Say which subnet's alpha you mean, or multiply by a price.",
        hint: Hint("write the number of the subnet, as in `3 α64`"), source: source,
        labels: [Diagnostic.Label(range)])
    }
  }
}

extension CalculatorWorld {
  /// The pool of a subnet as a value.
  func poolValue(of netuid: Netuid) throws(MarketProblem) -> PoolValue {
    guard netuid != .root else { throw .rootHasNoPool }
    do throws(WorldError) {
      return PoolValue(try pool(of: netuid), netuid: netuid)
    } catch {
      switch error {
      case .unknownSubnet: throw .unknownSubnet(netuid)
      case .unavailable(let reason): throw .unavailable(reason)
      }
    }
  }
}
