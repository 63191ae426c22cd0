import Diagnostics
import Presentation
import Sandbox
import StakingModel

/// A sandbox that was written down: a chain that adds up, is written the same and goes on, or faults
/// with places in the text.
func tryInput(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  do throws(DiagnosticList) {
    var chain = try SandboxCheckpoint.read(SourceText(name: "state.json", text: text))
    require(chain.imbalance == nil, "a chain that adds up")
    let written = SandboxCheckpoint.text(of: chain)
    let again = try? SandboxCheckpoint.read(SourceText(name: "again.json", text: written))
    require(again == chain, "what is written reads the same")
    use(&chain)
  } catch {
    for fault in error.all {
      for label in fault.labels {
        require(label.range.upperBound <= text.utf8.count, "a label inside its text")
      }
    }
    _ = Markup(error).text(for: TerminalTraits(width: 40))
  }
}

/// Whatever the numbers are, no operation may trap.
private func use(_ chain: inout SandboxChain) {
  chain.advance(blocks: 3)
  for netuid in chain.state.subnets.map(\.netuid) {
    _ = try? chain.stake(Amount(rao: 1_000_000_000), into: netuid)
    _ = try? chain.unstake(chain.wallet.alpha(on: netuid), from: netuid)
  }
  try? chain.stakeOnRoot(Amount(rao: 1_000_000_000))
  _ = try? chain.move(500_000_000, from: .root, to: .subnet(Netuid(64)))
  _ = try? chain.claimRoot()
  try? chain.unstakeFromRoot(chain.wallet.root.stake)
}
