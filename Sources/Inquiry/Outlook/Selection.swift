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
      narrow(low, high, to: place)
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

  /// Puts at a place what belongs there. No branch depends on a single value: chance would make half of
  /// them wrong guesses.
  private mutating func narrow(_ low: Int, _ high: Int, to place: Int) {
    var (low, high) = (low, high)
    while low < high {
      let pivot = values[low + (high - low) / 2]
      let smaller = gather(low, high) { $0 < pivot }
      if smaller > low {
        if place < smaller { high = smaller - 1 } else { low = smaller }
        continue
      }
      // Nothing is smaller: what is equal goes first.
      let equal = gather(low, high) { $0 <= pivot }
      guard place >= equal else { return }
      low = equal
    }
  }

  /// Moves values to the front of a stretch, and says where the others begin.
  @inline(__always)
  private mutating func gather(
    _ low: Int, _ high: Int, _ isFirst: (Double) -> Bool
  ) -> Int {
    values.withUnsafeMutableBufferPointer { values in
      var end = low
      for index in low...high {
        let value = values[index]
        values[index] = values[end]
        values[end] = value
        end += isFirst(value) ? 1 : 0
      }
      return end
    }
  }
}
