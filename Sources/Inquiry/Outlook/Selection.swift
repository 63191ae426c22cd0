/// Chosen places of a sorted list without sorting the rest of it.
struct Selection {
  private var values: [Double]

  init(_ values: [Double]) { self.values = values }

  /// The value at a place, counted from 0, of the list in ascending order.
  mutating func value(at place: Int) -> Double {
    var (low, high) = (0, values.count - 1)
    while low < high {
      let split = partition(low, high)
      if place <= split { high = split } else { low = split + 1 }
    }
    return values[place]
  }

  /// Puts smaller values before greater ones, and says where the first part ends.
  private mutating func partition(_ low: Int, _ high: Int) -> Int {
    let pivot = values[low + (high - low) / 2]
    var (left, right) = (low - 1, high + 1)
    while true {
      repeat { left += 1 } while values[left] < pivot
      repeat { right -= 1 } while values[right] > pivot
      guard left < right else { return right }
      values.swapAt(left, right)
    }
  }
}
