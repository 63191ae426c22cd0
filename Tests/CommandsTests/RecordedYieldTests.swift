import CivilTime
import Market
import StakingEconomics
import StakingModel
import Testing

@testable import Commands
@testable import LabSession

/// Rates at the recorded block against what was published about it.
@Suite struct RecordedYieldTests {
  private func chain() throws -> ChainState {
    var session = Session(environment: Environment(now: UnixTime(seconds: 0)))
    return try session.snapshot().chain
  }

  /// 800.1 TAO a day at spot before take, 5.35 % a year on all root TAO, 4.39 % at 18 %.
  @Test func rootEarnsWhatTheRecordSays() throws {
    let chain = try chain()
    let gross = chain.rootYield(take: 0)
    #expect(abs(gross.daily * chain.rootTAO.approximate - 800.1) < 0.05)
    #expect(abs(gross.apr - 0.0535) < 0.00005)
    #expect(abs(chain.rootYield().apr - 0.0439) < 0.00005)
  }

  @Test func subnetsThatHaveNotStartedEarnNothing() throws {
    let chain = try chain()
    let waiting = chain.subnets.filter { !$0.hasStarted }.map(\.netuid.value)
    #expect(waiting == [59, 82, 86])
    #expect(chain.alphaYield(Netuid(59)) == nil)
    #expect(chain.alphaYield(Netuid(64)) != nil)
  }

  /// Observed 0.092 % a day for a hotkey without take, with 2,789,195 alpha that earns.
  @Test func alphaEarnsWhatWasObserved() throws {
    let earning = Amount<Alpha>(rao: 2_789_195_000_000_000)
    let yield = try #require(chain().alphaYield(Netuid(64), take: 0, earningAlpha: earning))
    #expect(abs(yield.daily - 0.00092) < 0.000006)
  }
}
