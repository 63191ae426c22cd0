/// Why a sandbox refuses an operation.
public enum SandboxError: Error, Hashable, Sendable {
  /// There is no subnet of that number.
  case unknownSubnet(Netuid)
  /// The subnet has not started; nothing can be staked.
  case notStarted(Netuid)
  /// Both ends of a move are this subnet.
  case sameSubnet(Netuid)
  /// The wallet's free TAO does not pay for amount and transaction fee.
  case notEnoughTAO(needed: Amount<TAO>, free: Amount<TAO>)
  /// Less alpha is staked there.
  case notEnoughAlpha(needed: Amount<Alpha>, staked: Amount<Alpha>)
  /// Less TAO is staked on root.
  case notEnoughRoot(needed: Amount<TAO>, staked: Amount<TAO>)
  /// There is nothing to claim, or less than the threshold.
  case nothingToClaim
  /// The rules of the chain's runtime are not known well enough; why.
  case unknownRules(String)
  /// The chain refuses the swap.
  case swap(SwapError)
}
