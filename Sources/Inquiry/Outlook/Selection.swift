/// Chosen places of a sorted list without sorting the rest of it.
struct Selection {
  private var values: [Double]
  /// Places that hold what belongs there: smaller values lie before them, greater ones behind.
  private var settled: [Int] = []

  init(_ values: [Double]) { self.values = values }

  /// The value at a place, counted from 0, of the list in ascending order.
  mutating func value(at place: Int) -> Double {
    var (low, high) = (0, values.count - 1)
    for known in settled {
      if known == place { return values[place] }
      if known < place { low = max(low, known + 1) } else { high = min(high, known - 1) }
    }
    if place == low {
      putLeast(low, high)
    } else {
      while low < high {
        let split = partition(low, high)
        if place <= split { high = split } else { low = split + 1 }
      }
    }
    settled.append(place)
    return values[place]
  }

  /// Puts the smallest value of a stretch at its beginning.
  private mutating func putLeast(_ low: Int, _ high: Int) {
    var least = low
    for index in stride(from: low + 1, through: high, by: 1) where values[index] < values[least] {
      least = index
    }
    values.swapAt(low, least)
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
