import StakingModel

/// What must hold between values that were read apart: a wrong layout, a wrong item or a node that
/// tells stories would break it. What a snapshot checks by itself comes on top.
extension ChainCapture {
  /// - Throws: the first thing that does not fit.
  func check() throws(ChainFault) {
    try checkGate()
    try checkPrices()
    try checkEmission()
    for subnet in subnets { try checkRootProportion(subnet) }
  }

  /// How it was checked, in words, for the snapshot.
  var checks: [String] {
    var checks = [
      "the head of the block has the hash that everything was read at",
      "TAO given to all subnets in the block adds up to its emission",
      "each root proportion follows from root TAO, TAO weight and the subnet's alpha, to 0.2 percentage points",
      "what was read twice was the same",
    ]
    if prices != nil {
      checks.append("each price follows from reserves and weight as the chain itself tells it")
    }
    return checks
  }

  private func checkGate() throws(ChainFault) {
    guard gateExponent & UInt128(UInt64.max) == 0, (1...8).contains(gateExponent >> 64) else {
      throw .check("the exponent of the emission gate is no whole number from 1 to 8")
    }
    guard gateBar <= UInt128(UInt64.max) else {
      throw .check("the bar of the emission gate is not below 1")
    }
  }

  private func checkPrices() throws(ChainFault) {
    guard let prices else { return }
    for subnet in subnets where subnet.alphaIn > 0 {
      guard let told = prices[subnet.netuid] else { continue }
      let computed = subnet.pool.price.approximate * 1e9
      guard (Double(told) - computed).magnitude <= 2 + computed * 1e-6 else {
        throw .check(
          "subnet \(subnet.netuid) costs \(told) rao by the chain, and \(UInt64(computed)) by its "
            + "reserves and weight")
      }
    }
  }

  /// Each subnet's TAO is cut to whole rao twice.
  private func checkEmission() throws(ChainFault) {
    let sum = subnets.reduce(UInt128(0)) {
      $0 + UInt128($1.given.injected) + UInt128($1.given.bought)
    }
    let whole = UInt128(blockEmission)
    guard sum > whole || sum + UInt128(2 * subnets.count) < whole else { return }
    throw .check("the subnets were given \(sum) rao, but the block minted \(whole)")
  }

  /// Stakes moved in the block itself change the TAO on root a little after the proportion was made.
  private func checkRootProportion(_ subnet: CapturedSubnet) throws(ChainFault) {
    guard subnet.firstEmission != nil, subnet.rootProportion > 0,
      let issuance = Amount<Alpha>(rao: subnet.alphaIn).adding(Amount(rao: subnet.alphaOut))
    else { return }
    let rule = RootProportion(
      rootTAO: Amount(rao: rootTAO), alphaIssuance: issuance, taoWeight: taoWeight)
    let told = Double(subnet.rootProportion) / 4_294_967_296
    guard (told - rule.approximate).magnitude > 0.002 else { return }
    throw .check(
      "the root proportion of subnet \(subnet.netuid) is told as \(told), and its alpha gives "
        + "\(rule.approximate)")
  }
}
