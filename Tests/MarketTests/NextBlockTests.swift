import Content
import Market
import StakingModel
import Testing

/// What the next block gives to each subnet.
@Suite struct NextBlockTests {
  @Test func whatWasRecordedIsTaken() throws {
    var snapshot = try Snapshot.embedded(in: .embedded)
    // One rao more than the rules give.
    snapshot.outcome?.subnets[0].chainBuy = Amount(rao: 1)
    let outcome = try #require(snapshot.outcome)
    let found = NextBlock.all(of: snapshot)
    for subnet in outcome.subnets {
      let next = found[subnet.netuid]
      #expect(next?.injected == subnet.injected && next?.chainBuy == subnet.chainBuy)
      #expect(next?.tao == subnet.taoEmission, "SN\(subnet.netuid.value)")
    }
    #expect(found.count == 125)
    #expect(found.values.allSatisfy { $0.source == .recorded })
  }

  /// Each part is rounded down to whole rao.
  @Test func elseTheRulesGiveTheWholeBlock() throws {
    var snapshot = try Snapshot.embedded(in: .embedded)
    let recorded = NextBlock.all(of: snapshot)
    snapshot.outcome = nil
    let found = NextBlock.all(of: snapshot)
    #expect(found.mapValues(\.tao) == recorded.mapValues(\.tao))
    #expect(found.values.allSatisfy { $0.source == .computed })
    let given = found.values.reduce(0) { $0 + $1.tao.rao }
    let minted = snapshot.chain.blockEmission.rao
    #expect(given <= minted && given + 2 * UInt64(found.count) >= minted)
  }
}
