import TestSupport
import Testing

@testable import Inquiry

/// Chosen places of a list are those of the sorted list, in whatever order they are asked.
@Suite struct SelectionTests {
  @Test(arguments: [1, 2, 3, 10, 101, 2_000], [UInt64(1), 2, 3])
  func placesAreThoseOfTheSortedList(count: Int, seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let values = (0..<count).map { _ in
      Double(Int.random(in: 0..<max(2, count / 2), using: &random))
    }
    let sorted = values.sorted()
    var selection = Selection(values)
    for _ in 0..<20 {
      let place = Int.random(in: 0..<count, using: &random)
      #expect(selection.value(at: place) == sorted[place])
      let next = min(place + 1, count - 1)
      #expect(selection.value(at: next) == sorted[next])
    }
  }

  private static let cubes: [Double] = (0..<999).map { Double($0 * $0 * $0) } + [1e18]
  private static let ends: [Double] = [-.infinity, 3, 1, .infinity, 2]
  private static let near: [Double] = [0.1, 0x1.999999999999bp-4, 0x1.999999999999cp-4, -0.1]
  private static let uneven: [[Double]] = [cubes, [7, 7, 7, 7], ends, near, [5]]

  /// However unevenly they lie: all at one end, all equal, without end.
  @Test(arguments: uneven)
  func unevenOnesToo(values: [Double]) {
    var selection = Selection(values.reversed())
    let sorted = values.sorted()
    for place in values.indices { #expect(selection.value(at: place) == sorted[place]) }
  }
}
