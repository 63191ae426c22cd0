@testable import StakingModel

/// 64 bits (FNV-1a) over everything a sandbox knows, to the last rao and bit.
struct ChainDigest {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init(_ chain: SandboxChain) {
    add(chain.block, chain.totalIssuance.rao, chain.rootTAO.rao)
    add(chain.gateBar.bits)
    for subnet in chain.subnets { add(subnet) }
    add(chain.wallet.free.rao, chain.wallet.root.stake.rao)
    add(chain.wallet.root.claimed)
    for holding in chain.wallet.holdings { add(UInt64(holding.netuid.value), holding.alpha.rao) }
    for row in chain.fund.rows { add(UInt64(row.netuid.value), row.alpha.rao) }
    add(chain.fund.cash.rao, chain.fund.shares)
    add(chain.fund.rate.bits)
    add(chain.fund.timeWeightedReturn.bits)
    add(chain.ledger.minted.rao, chain.ledger.recycled.rao, chain.ledger.toAuthors.rao)
    add(chain.ledger.elsewhere)
    for (netuid, alpha) in chain.queued.sorted(by: { $0.key < $1.key }) {
      add(UInt64(netuid.value), alpha.rao)
    }
  }

  private mutating func add(_ subnet: SandboxSubnet) {
    let state = subnet.state
    add(UInt64(state.netuid.value), state.pool.tao.rao, state.pool.alpha.rao)
    add(state.pool.quoteWeight.raw, UInt64(state.pool.feeRate), state.alphaOut.rao)
    add(state.movingPrice.bits)
    add(state.minerBurned.bits)
    add(state.taoReservoir.rao, state.alphaReservoir.rao, subnet.lastEpoch)
    add(subnet.pendingOwner, subnet.pendingServer, subnet.pendingValidator, subnet.pendingRoot)
    add(subnet.protocolAlpha.rao, subnet.alphaMinted, subnet.alphaRecycled)
  }

  private mutating func add(_ words: UInt64...) {
    for word in words {
      for shift in stride(from: 0, to: 64, by: 8) {
        value = (value ^ (word >> UInt64(shift) & 0xFF)) &* 0x100_0000_01B3
      }
    }
  }

  private mutating func add(_ bits: some FixedWidthInteger) {
    add(UInt64(truncatingIfNeeded: bits >> 64), UInt64(truncatingIfNeeded: bits))
  }
}
