import Diagnostics
import Glibc
import Importers
import Testing

/// Twice the rows take twice the time.
@Suite(.serialized) struct SizeTests {
  private func koinly(_ rows: Int) -> String {
    var text =
      "Date,Sent Amount,Sent Currency,Received Amount,Received Currency,Fee Amount,"
      + "Fee Currency,Net Worth Amount,Net Worth Currency,Label,Description,TxHash\n"
    for row in 0..<rows {
      let clock = "\(10 + row / 3_600 % 14):\(10 + row / 60 % 50)"
      text +=
        "2026-0\(1 + row / 28_000 % 9)-\(10 + row / 1_000 % 18) \(clock) UTC,,,0.\(100_000 + row),"
        + "TAO,,,1.37,USD,reward,root,0x\(row)\n"
    }
    return text
  }

  @Test func timeIsLinear() throws {
    func time(_ text: String) throws -> Double {
      var best = Double.infinity
      for _ in 0..<3 {
        let start = worked
        let found = try Fixtures.read("a.csv", text)
        best = min(best, worked - start)
        #expect(found.events.count > 0)
      }
      return best
    }
    let (small, large) = (koinly(2_500), koinly(20_000))
    let ratio = try time(large) / time(small)
    #expect(ratio < 16, "8 times the rows took \(ratio) times the time")
  }

  /// Seconds of a processor that this thread has had: others on the machine do not count.
  private var worked: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test func aHundredThousandRowsAreAllRead() throws {
    let found = try Fixtures.read("a.csv", koinly(100_000))
    #expect(found.events.count == 100_000)
    let rewards = (0..<100_000).reduce(Int128(0)) { sum, row in
      let digits = Int128(100_000 + row)
      return sum + digits * 1_000
    }
    #expect(found.events.sums.map(\.rewards) == [rewards])
  }
}
