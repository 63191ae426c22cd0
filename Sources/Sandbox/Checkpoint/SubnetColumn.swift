extension SandboxCheckpoint {
  /// The columns of the table of subnets, in the order they are written.
  enum Column: String, CaseIterable {
    case netuid
    case tao = "tao_in_rao"
    case alpha = "alpha_in_rao"
    case alphaOut = "alpha_out_rao"
    case quoteWeight = "quote_weight_e18"
    case feeRate = "fee_rate_u16"
    case minimumReserve = "minimum_reserve_rao"
    case movingPrice = "moving_price_raw"
    case minerBurned = "miner_burned_raw"
    case emissionEnabled = "emission_enabled"
    case firstEmission = "first_emission_block"
    case registered = "registered_block"
    case tempo
    case taoReservoir = "tao_reservoir_rao"
    case alphaReservoir = "alpha_reservoir_rao"
    case lastEpoch = "last_epoch_block"
    case pendingOwner = "pending_owner_rao"
    case pendingServer = "pending_server_rao"
    case pendingValidator = "pending_validator_rao"
    case pendingRoot = "pending_root_rao"
    case protocolAlpha = "protocol_alpha_rao"
    case minted = "alpha_minted_rao"
    case recycled = "alpha_recycled_rao"
    case issuanceAtFork = "issuance_at_fork_rao"
    case earning = "earning_alpha_rao"
  }

  /// A column more where owners have set weights: null for those that have not.
  static let weightsColumn = "emission_weights"
}
