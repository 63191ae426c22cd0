public import StakingModel

extension RootFund.Claim {
  /// Why a claim pays what it pays, and what it costs.
  ///
  /// - Parameter name: what the TAO paid is called, as `received` or `to_claim`.
  public func derivations(_ name: String = "received") -> [Derivation] {
    [received(name), cashPart, rowsPart, share, feeDerivation, work]
  }

  private static let source =
    "pallets/subtensor/src/staking/claim_root.rs and basket_flush.rs (runtime 470-475)"

  /// Rows that are named one by one; the rest go together.
  private static let mostNamed = 12

  private var rowsPaid: Amount<TAO> { tao.subtracting(cashPaid) ?? .zero }

  private var sharesInput: Derivation.Input {
    .init("shares", "shares of the fund that your root stake has earned", .count(shares))
  }
  private var allInput: Derivation.Input {
    .init("all_shares", "all shares of your validator's fund", .count(fundShares))
  }

  private func received(_ name: String) -> Derivation {
    .sum(
      name, "The TAO a claim pays; it becomes root stake.",
      of: [
        .init("cash_part", "your part of the fund's TAO", .tao(cashPaid)),
        .init("rows_part", "your part of the fund's alpha, sold", .tao(rowsPaid)),
      ], .tao(tao), rounding: "each part down to whole rao", source: Self.source,
      assumptions: ["your validator's fund was empty when the sandbox began"])
  }

  private var cashPart: Derivation {
    Derivation(
      "cash_part", "Your part of the fund's TAO, small rows of alpha sold into it.",
      formula: "floor(cash * shares / all_shares, 9)",
      inputs: [.init("cash", "the fund's TAO", .tao(cash)), sharesInput, allInput],
      value: .tao(cashPaid), rounding: PoolInputs.toRao, source: Self.source)
  }

  private var rowsPart: Derivation {
    let meaning = "What selling your part of the fund's alpha brings, row by row."
    guard !parts.isEmpty else {
      return .given("rows_part", meaning, .tao(.zero), source: Self.source)
    }
    let largest = parts.sorted { ($1.tao, $0.netuid) < ($0.tao, $1.netuid) }
    let named = parts.count > Self.mostNamed ? largest.prefix(Self.mostNamed - 1) : largest[...]
    var inputs = named.map { part in
      Derivation.Input(
        "sn\(part.netuid.value)", "from alpha of SN\(part.netuid.value)", .tao(part.tao))
    }
    let rest = largest.dropFirst(named.count).reduce(Amount<TAO>.zero) {
      $0.addingSaturated($1.tao)
    }
    if named.count < parts.count {
      inputs.append(.init("rest", "from \(parts.count - named.count) other rows", .tao(rest)))
    }
    return .sum(
      "rows_part", meaning, of: inputs, .tao(rowsPaid),
      rounding: "each row down to whole rao", source: Self.source,
      assumptions: [
        "a row pays what its sale brings, at most your part of its value before the sale"
      ])
  }

  private var share: Derivation {
    Derivation(
      "share", "Your part of your validator's fund.", formula: "shares / all_shares",
      inputs: [sharesInput, allInput],
      value: .percent(fundShares == 0 ? 0 : Double(shares) / Double(fundShares)),
      rounding: "to a 64-bit number", source: Self.source,
      assumptions: [
        "every deposit of dividends gives each TAO on root behind that validator the same shares"
      ])
  }

  private var feeDerivation: Derivation {
    let inputs: [Derivation.Input] = [
      .init("work", "what the chain counts the claim as, in picoseconds", .count(workAmount)),
      .init("base", "what it costs beside its work", .tao(TransactionFee.claimBase)),
      .init("most", "the most a claim pays", .tao(TransactionFee.claim)),
    ]
    return Derivation(
      "transaction_fee", "What the claim costs in transaction fees, from free TAO.",
      formula: "min(floor((work * 250000 + 499999999) / 1000000000) * 1 rao + base, most)",
      inputs: inputs, value: .tao(transactionFee), rounding: "to the nearest rao, halves down",
      source: "bittensor 11.3.0 _root_claim_fee.py, which mirrors the runtime's weights (467-475)")
  }

  private var workAmount: UInt128 {
    ClaimFee.work(sold: UInt64(rowsSold), scanned: UInt64(rowsSkipped))
  }

  private var work: Derivation {
    let sold = max(rowsSold, 1)
    return Derivation(
      "work", "What the chain counts the claim as, in picoseconds.",
      formula: "567441000 + 437318379 * sold + (23 + 22 * sold) * 25000000"
        + " + (18 + 16 * sold) * 100000000"
        + " + 309208000 + 263604241 * skipped + (6 + 21 * skipped) * 25000000",
      inputs: [
        .init("sold", "rows paid from, cash included", .count(sold)),
        .init("skipped", "rows that were looked at and left alone", .count(rowsSkipped)),
      ], value: .count(workAmount), rounding: "not at all",
      source: "bittensor 11.3.0 _root_claim_fee.py, which mirrors the runtime's weights (467-475)")
  }
}
