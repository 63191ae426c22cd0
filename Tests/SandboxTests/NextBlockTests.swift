import Market
import StakingModel
import Testing

/// The next block's TAO, computed from a state alone.
@Suite struct NextBlockTests {
  @Test func isTheRecordedOneToTheRao() throws {
    let snapshot = try RecordedChain.snapshot()
    let outcome = try #require(snapshot.outcome)
    let injections = snapshot.chain.nextInjections
    var compared = 0
    for recorded in outcome.subnets {
      guard let injected = recorded.injected, let chainBuy = recorded.chainBuy else {
        #expect(injections[recorded.netuid] == nil, "\(recorded.netuid)")
        continue
      }
      compared += 1
      let computed = try #require(injections[recorded.netuid])
      #expect(computed.taoIn == injected, "\(recorded.netuid)")
      #expect(computed.spent == chainBuy, "\(recorded.netuid)")
      #expect(computed.alphaOut == recorded.alphaEmission, "\(recorded.netuid)")
      #expect(computed.taoEmission == recorded.taoEmission, "\(recorded.netuid)")
    }
    #expect(compared == 125 && injections.count == 125)
  }

  /// Also in a block that sets the gate's bar anew, from a bar that was far off.
  @Test(arguments: [UInt64(9_240_381), 9_240_479])
  func isWhatTheSandboxGives(block: UInt64) throws {
    var state = try RecordedChain.state()
    state.block = block
    state.gateBar = U64F64(truncating: 1, over: 3)
    var chain = SandboxChain(state)
    chain.advance(blocks: 1)
    #expect((chain.gateBar != state.gateBar) == (block == 9_240_479))
    #expect(state.nextAllotment.emission.gate.bar == chain.gateBar)
    for (netuid, injection) in state.nextInjections {
      let before = try #require(state.subnet(netuid))
      let after = try #require(chain.subnet(netuid))
      let given = injection.taoEmission.rao
      let kept = after.pool.tao.rao + after.taoReservoir.rao
      #expect(kept == before.pool.tao.rao + before.taoReservoir.rao + given, "\(netuid)")
    }
    let given = state.nextInjections.values.reduce(0) { $0 + $1.taoEmission.rao }
    #expect(given <= state.blockEmission.rao)
    #expect(state.emissionBreakdowns.map(\.share) == state.nextAllotment.shares)
  }

  @Test func theLastBlockThereCanBeNeverTraps() throws {
    var state = try RecordedChain.state()
    state.block = .max
    #expect(state.nextInjections.count == 125)
  }
}
