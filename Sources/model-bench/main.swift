import Content
import Market
import StakingModel

// model-bench [BLOCKS]: what a stake quote and a sandbox block cost on the recorded chain, beside
// one division of 128 bits, as key=value on one line.
let blocks = UInt64(CommandLine.arguments.dropFirst().first ?? "") ?? 7_200
let chain = try Snapshot.embedded(in: .embedded).chain

func seconds(_ work: () -> Void) -> Double {
  let time = ContinuousClock().measure(work).components
  return Double(time.seconds) + Double(time.attoseconds) / 1e18
}

// Divisors and dividends change, so that nothing is computed before it is asked for.
let rounds = 4_000_000
var dividend: UInt128 = 1 << 127
var sum: UInt128 = 0
let division = seconds {
  for round in 1...rounds {
    dividend &+= 0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835
    sum &+= dividend / (UInt128(UInt64(round)) << 17 | 1)
  }
}

let quotes = 200_000
let pools = chain.subnets.map(\.pool)
let quoting = seconds {
  for quote in 0..<quotes {
    let pool = pools[quote % pools.count]
    let amount = Amount<TAO>(rao: 10_000_000_000 + UInt64(quote))
    if let found = try? pool.stake(amount) { sum &+= UInt128(found.received.rao) }
  }
}

var sandbox = SandboxChain(chain)
let advancing = seconds { _ = sandbox.advance(blocks: blocks) }
sum &+= UInt128(sandbox.block)

print(
  "division_ns=\(division / Double(rounds) * 1e9) quote_us=\(quoting / Double(quotes) * 1e6)",
  "block_us=\(advancing / Double(blocks) * 1e6) blocks=\(blocks) advance_s=\(advancing)",
  "check=\(sum % 1_000_003)")
