/// Chosen places of a sorted list without sorting it: values are counted by where they lie between the
/// smallest and the greatest, and only those that lie about a place are put in order.
struct Selection {
  private let values: [Double]
  /// The bucket of each value; a smaller value is in no later one.
  private let buckets: [UInt16]
  /// How many values lie in earlier buckets, and behind the last all of them.
  private let starts: [Int]
  /// The bucket that was put in order last, as neighbours lie in one.
  private var open: (bucket: Int, values: [Double])?

  private static let most = 1_024

  init(_ values: [Double]) {
    self.values = values
    var (low, high) = (Double.infinity, -Double.infinity)
    for value in values {
      low = value < low ? value : low
      high = value > high ? value : high
    }
    let last = Double(Selection.most - 1)
    let factor = high > low ? last / (high - low) : 0
    var counts = [Int](repeating: 0, count: Selection.most)
    buckets = values.map { value in
      // What is no number lies in the first bucket.
      let place = (value - low) * factor
      let bucket = place > 0 ? Int(place < last ? place : last) : 0
      counts[bucket] += 1
      return UInt16(truncatingIfNeeded: bucket)
    }
    var sum = 0
    starts =
      counts.map { count in
        defer { sum += count }
        return sum
      } + [values.count]
  }

  /// The value at a place, counted from 0, of the list in ascending order.
  mutating func value(at place: Int) -> Double {
    let bucket = bucket(of: place)
    if let open, open.bucket == bucket { return open.values[place - starts[bucket]] }
    let wanted = UInt16(truncatingIfNeeded: bucket)
    var inside: [Double] = []
    inside.reserveCapacity(starts[bucket + 1] - starts[bucket])
    for index in values.indices where buckets[index] == wanted { inside.append(values[index]) }
    inside.sort()
    open = (bucket, inside)
    return inside[place - starts[bucket]]
  }

  /// The last bucket that begins at or before a place.
  private func bucket(of place: Int) -> Int {
    var (low, high) = (0, Selection.most)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= place { low = middle } else { high = middle }
    }
    return low
  }
}
