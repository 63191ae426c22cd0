import Diagnostics
import Sandbox
import StakingModel
import TestSupport
import Testing

/// Whatever is done to the text of a state: it is read as a chain that adds up and goes on, or its
/// faults have places inside the text.
@Suite struct CheckpointMutationTests {
  private static let valid: [UInt8] = {
    guard var chain = try? RecordedChain.small(free: 90_000_000_000_000) else { return [] }
    _ = try? chain.stake(Amount(rao: 10_000_000_000), into: Netuid(64))
    try? chain.stakeOnRoot(Amount(rao: 50_000_000_000_000))
    chain.advance(blocks: 370)
    return Array(SandboxCheckpoint.text(of: chain).utf8)
  }()

  @Test(arguments: 0..<200)
  func changedBytesNeverTrap(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var bytes = Self.valid
    #expect(!bytes.isEmpty)
    for _ in 0...Int.random(in: 0..<3, using: &random) { change(&bytes, &random) }
    try check(String(decoding: bytes, as: UTF8.self))
  }

  private func change(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    let place = Int.random(in: bytes.indices, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1: bytes.remove(at: place)
    case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
    case 3:
      let end = min(place + Int.random(in: 1..<200, using: &random), bytes.count)
      bytes.insert(contentsOf: bytes[place..<end], at: place)
    default:
      // A digit for a digit: the text stays a state, and few of them add up.
      let digits = bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }
      guard let digit = digits.randomElement(using: &random) else { return }
      bytes[digit] = UInt8.random(in: 0x30...0x39, using: &random)
    }
  }

  private func check(_ text: String) throws {
    do throws(DiagnosticList) {
      var chain = try SandboxCheckpoint.read(SourceText(name: "state.json", text: text))
      #expect(chain.imbalance == nil)
      let written = SandboxCheckpoint.text(of: chain)
      #expect(try SandboxCheckpoint.read(SourceText(name: "", text: written)) == chain)
      chain.advance(blocks: 2)
      _ = try? chain.claimRoot()
      _ = try? chain.unstake(chain.wallet.alpha(on: Netuid(64)), from: Netuid(64))
    } catch {
      for fault in error.all {
        for label in fault.labels { #expect(label.range.upperBound <= text.utf8.count) }
      }
    }
  }
}
