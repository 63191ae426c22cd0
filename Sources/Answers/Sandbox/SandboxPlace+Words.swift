import Sandbox
package import StakingModel

extension SandboxPlace {
  /// As it is typed: `root`, `64`.
  package var name: String { self == .root ? "root" : "\(netuid.value)" }

  /// The unit of stake there, as `α64`.
  package var unit: String {
    switch self {
    case .root: "TAO"
    case .subnet(let netuid): "α\(netuid.value)"
    }
  }

  /// As `root` or `SN64`.
  package var title: String {
    switch self {
    case .root: "root"
    case .subnet(let netuid): "SN\(netuid.value)"
    }
  }
}
