import StakingModel
import Testing

@Suite struct DeregistrationTests {
  private func subnet(
    _ netuid: UInt16, price: Int128, registered: UInt64, tao: UInt64 = 1_000_000_000_000
  ) -> SubnetState {
    SubnetState(
      netuid: Netuid(netuid),
      pool: Pool(tao: Amount(rao: tao), alpha: Amount(rao: 3_000_000_000_000)),
      alphaOut: Amount(rao: 1_000_000_000_000), movingPrice: I96F32(bits: price),
      firstEmissionBlock: registered, registeredBlock: registered)
  }

  private func chain(_ subnets: [SubnetState]) -> ChainState {
    ChainState(
      block: 9_000_000, specVersion: 475, totalIssuance: .zero, rootTAO: .zero, taoWeight: 0,
      gateBar: U64F64(0), movingAlpha: .zero, subnets: subnets)
  }

  @Test func theCheapestThatIsNotImmuneGoesFirstAndTheOlderOfTwo() {
    let order = DeregistrationOrder(
      chain([
        subnet(1, price: 50, registered: 100), subnet(2, price: 10, registered: 8_500_000),
        subnet(3, price: 20, registered: 300), subnet(4, price: 20, registered: 200),
        subnet(5, price: 1, registered: .max),
      ]), immunity: 864_000)
    #expect(order.candidates.map(\.value) == [4, 3, 1])
    #expect(order.immune == [Netuid(2): 9_364_000, Netuid(5): .max])
    #expect(order.rank(of: Netuid(4)) == 1 && order.rank(of: Netuid(2)) == nil)
  }

  @Test func holdersShareThePoolAndLaterSubnetsWithTheProtocol() {
    let early = subnet(1, price: 1, registered: 100)
    let late = subnet(2, price: 1, registered: 8_400_000)
    let alpha = Amount<Alpha>(rao: 100_000_000_000)
    #expect(early.dissolutionPayout(for: alpha).rao == 100_000_000_000)
    #expect(late.dissolutionPayout(for: alpha).rao == 25_000_000_000)
    #expect(early.dissolutionPayout(for: .zero) == .zero)
    #expect(early.dissolutionPayout(for: Amount(rao: .max)) <= early.pool.tao)
  }
}
