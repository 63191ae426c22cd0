import Market
import StakingModel
import Testing

/// One block made from the recorded state is the block mainnet made.
@Suite struct ReplayTests {
  @Test func theNextBlockIsMainnets() throws {
    let snapshot = try RecordedChain.snapshot()
    let outcome = try #require(snapshot.outcome)
    var chain = SandboxChain(snapshot.chain)
    chain.advance(blocks: 1)
    #expect(chain.block == outcome.block)
    var compared = 0
    for recorded in outcome.subnets {
      let subnet = try #require(chain.subnet(recorded.netuid))
      guard let movingPrice = recorded.movingPrice, recorded.rootProportion != nil else { continue }
      compared += 1
      #expect(subnet.movingPrice == movingPrice, "\(recorded.netuid)")
      // Somebody staked 0.8024 TAO into subnet 24 in that block.
      if recorded.netuid == Netuid(24) { continue }
      #expect(subnet.pool.tao == recorded.tao, "\(recorded.netuid)")
      #expect(subnet.pool.alpha == recorded.alpha, "\(recorded.netuid)")
      #expect(subnet.alphaOut == recorded.alphaOut, "\(recorded.netuid)")
    }
    #expect(compared == 125)
  }

  @Test func thePurchaseInTheBlockIsExactToo() throws {
    let snapshot = try RecordedChain.snapshot()
    let outcome = try #require(snapshot.outcome)
    var chain = SandboxChain(snapshot.chain, free: Amount(rao: 1_000_000_000_000))
    chain.advance(blocks: 1)
    let quote = try chain.stake(Amount(rao: 802_400_000), into: Netuid(24))
    let recorded = try #require(outcome.subnets.first { $0.netuid == Netuid(24) })
    let subnet = try #require(chain.subnet(Netuid(24)))
    #expect(quote.fee.rao == 404_046)
    #expect(subnet.pool.tao == recorded.tao)
    #expect(subnet.pool.alpha == recorded.alpha)
    #expect(subnet.alphaOut == recorded.alphaOut)
  }
}
