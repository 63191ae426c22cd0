import Diagnostics
import Sandbox
import StakingModel
import TestSupport
import Testing

/// Records with numbers no chain ever had, made to add up: what is accepted goes on without a trap.
@Suite struct ExtremeRecordTests {
  @Test(arguments: 0..<150)
  func acceptedRecordsGoOn(seed: UInt64) throws {
    var random = SeededRandom(seed: seed &+ 31)
    var record = try RecordedChain.small(free: 9_000_000_000_000).record
    for _ in 0..<6 { disturb(&record, &random) }
    guard var chain = balanced(record) else { return }
    let text = SandboxCheckpoint.text(of: chain)
    #expect(try SandboxCheckpoint.read(SourceText(name: "", text: text)) == chain)
    for _ in 0..<6 {
      RandomLife.step(&chain, using: &random, longestWait: 3)
      _ = chain.claimable
      _ = chain.exitValue(of: Netuid(64))
      _ = chain.imbalance
    }
  }

  @Test func mostAreAccepted() throws {
    var accepted = 0
    for seed in UInt64(0)..<150 {
      var random = SeededRandom(seed: seed &+ 31)
      var record = try RecordedChain.small(free: 9_000_000_000_000).record
      for _ in 0..<6 { disturb(&record, &random) }
      if balanced(record) != nil { accepted += 1 }
    }
    #expect(accepted > 75)
  }

  private func disturb(_ record: inout SandboxRecord, _ random: inout SeededRandom) {
    let word = word(&random)
    let wide = UInt128(word) << (Bool.random(using: &random) ? 64 : 0) | UInt128(self.word(&random))
    let signed = Int128(truncatingIfNeeded: wide)
    let index = Int.random(in: record.subnets.indices, using: &random)
    switch Int.random(in: 0..<24, using: &random) {
    case 0: record.totalIssuance = Amount(rao: word)
    case 1: record.rootTAO = Amount(rao: word)
    case 2: record.taoWeight = word
    case 3: record.gateBar = U64F64(bits: wide)
    case 4: record.gateExponent = U64F64(bits: wide)
    case 5: record.movingAlpha = I96F32(bits: signed)
    case 6: record.assumptions.flushInterval = word % 3
    case 7: record.wallet.free = Amount(rao: word)
    case 8: record.wallet.root = RootStaker(stake: Amount(rao: word), claimed: signed)
    case 9: record.fund.cash = Amount(rao: word)
    case 10: record.fund.shares = word
    case 11: record.fund.rate = I96F32(bits: signed)
    case 12: record.fund.timeWeightedReturn = U64F64(bits: wide)
    case 13: record.fund.rows = [SandboxRecord.Holding(Netuid(4), Amount(rao: word))]
    case 14: record.queued = [SandboxRecord.Holding(Netuid(4), Amount(rao: word | 1))]
    case 15: record.wallet.holdings = [SandboxRecord.Holding(Netuid(4), Amount(rao: word | 1))]
    case 16: record.subnets[index].state.pool.tao = Amount(rao: word)
    case 17: record.subnets[index].state.pool.alpha = Amount(rao: word)
    case 18: record.subnets[index].state.alphaOut = Amount(rao: word)
    case 19: record.subnets[index].state.pool.quoteWeight = Perquintill(raw: word)
    case 20: record.subnets[index].state.pool.feeRate = UInt16(truncatingIfNeeded: word)
    case 21: record.subnets[index].state.movingPrice = I96F32(bits: signed)
    case 22: record.subnets[index].state.minerBurned = U96F32(bits: wide)
    default: record.subnets[index].pending.validator = word
    }
  }

  /// Nothing, one, a random number or as much as fits.
  private func word(_ random: inout SeededRandom) -> UInt64 {
    switch Int.random(in: 0..<5, using: &random) {
    case 0: 0
    case 1: 1
    case 2: .max
    case 3: UInt64.random(in: 0...1 << 40, using: &random)
    default: UInt64.random(in: 0...UInt64.max, using: &random)
    }
  }

  /// The record's chain after its ledger was made to fit; nil where more is owned than there is.
  private func balanced(_ record: SandboxRecord) -> SandboxChain? {
    var record = record
    for fault in record.faults {
      switch fault {
      case .imbalance(.tao(let missing)): record.ledger.elsewhere += missing
      case .imbalance(.root(let missing)):
        record.rootTAO = record.rootTAO.adding(Amount(rao: UInt64(clamping: missing))) ?? .zero
        record.ledger.elsewhere -= missing
      case .imbalance(.alpha(let netuid, let surplus)):
        let index = record.subnets.firstIndex { $0.state.netuid == netuid } ?? 0
        let issuance = Int128(record.subnets[index].issuanceAtFork) + surplus
        record.subnets[index].issuanceAtFork = UInt64(clamping: issuance)
      case .imbalance(.owned(let netuid, let missing)):
        let index = record.subnets.firstIndex { $0.state.netuid == netuid } ?? 0
        let alpha = record.subnets[index].state.alphaOut.adding(
          Amount(rao: UInt64(clamping: missing)))
        record.subnets[index].state.alphaOut = alpha ?? .zero
        record.subnets[index].issuanceAtFork &+= UInt64(clamping: missing)
      default: return nil
      }
    }
    return SandboxChain(record)
  }
}
