import Inquiry
import StakingEconomics
import StakingModel
import Testing

/// From when on a claim on root brings more than its fee: one answer, which a comparison bears out.
@Suite struct ClaimThatPaysTests {
  private let inquiry: Inquiry

  init() throws { inquiry = try TestMarket.inquiry() }

  /// A claim is made in a comparison only where it pays.
  private func pays(_ stake: Amount<TAO>, _ days: Int) -> Bool {
    inquiry.compare(stake, days: days, with: []).outcome(of: .root)?.steps
      .contains { $0.kind == .claimFee && $0.rao < 0 } ?? false
  }

  @Test(arguments: [5, 10, 100, 1_000] as [UInt64])
  func theDayBeforeIsTooEarly(tao: UInt64) throws {
    let stake = Amount<TAO>(rao: tao * 1_000_000_000)
    let days = try #require(inquiry.daysUntilAClaimPays(stake))
    #expect(pays(stake, days))
    #expect(days == 1 || !pays(stake, days - 1))
    // Simple division leaves out the sale and the rows that stay with others.
    let earned = try inquiry.holding(stake, at: .root, days: days).get().earnedRao
    #expect(earned > Int128(TransactionFee.claim.rao) || days == 1)
  }

  @Test(arguments: [7, 30, 365]) func aTenthOfATAOLessIsTooLittle(days: Int) throws {
    let stake = try #require(inquiry.stakeThatPaysAClaim(after: days))
    #expect(pays(stake, days))
    #expect(!pays(Amount(rao: stake.rao - 100_000_000), days))
  }

  @Test func nothingNeverPays() { #expect(inquiry.daysUntilAClaimPays(.zero) == nil) }
}
