public import StakingEconomics
import StakingModel

extension StakeRefusal.Reason {
  /// In words.
  public var words: String {
    switch self {
    case .wayIn(let error): "the chain refuses the way in, \(error.rawValue)"
    case .wayOut(let error): "the chain refuses the way out, \(error.rawValue)"
    case .belowFees: "fees take all of it"
    case .noSubnet: "it has not started"
    case .notPossible(let number): "the \(number) is out of range"
    }
  }
}
