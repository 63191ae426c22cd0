import StakingModel

/// Chosen places of a sorted list without sorting it: count into buckets, then sort only the
/// buckets that hold a wanted place.
///
/// Numbers compare by their bits, mapped so that greater numbers have greater keys: −0 comes before
/// 0, and every list of numbers has one order.
struct OrderStatistics: ~Copyable {
  private static let bucketCount = 4_096
  private let keys: UnsafeMutableBufferPointer<UInt64>
  private var filled = 0

  /// Room for some numbers.
  init(capacity: Int) {
    keys = .allocate(capacity: capacity)
    keys.initialize(repeating: 0)
  }

  deinit { keys.deallocate() }

  /// Adds numbers; what passes the capacity is left out.
  mutating func append(_ values: ArraySlice<Double>) {
    var position = filled
    for value in values.prefix(keys.count - filled) {
      keys[position] = OrderStatistics.key(value)
      position &+= 1
    }
    filled = position
  }

  /// The numbers at places of the sorted list, counted from 0; places must exist and ascend.
  func values(at ranks: [Int]) -> [Double] {
    guard filled > 0 else { return [] }
    let buckets = Buckets(UnsafeBufferPointer(rebasing: keys[..<filled]))
    var result: [Double] = []
    var current = (bucket: -1, keys: [UInt64]())
    for rank in ranks {
      let (bucket, start) = buckets.holding(rank)
      if bucket != current.bucket { current = (bucket, buckets.sorted(bucket)) }
      result.append(OrderStatistics.value(current.keys[rank - start]))
    }
    return result
  }

  private static func key(_ value: Double) -> UInt64 {
    let bits = value.bitPattern
    // All bits turn for negative numbers, the sign alone for the others.
    return bits ^ (UInt64(bitPattern: Int64(bitPattern: bits) &>> 63) | 1 &<< 63)
  }

  private static func value(_ key: UInt64) -> Double {
    Double(bitPattern: key ^ (key >> 63 == 1 ? 1 &<< 63 : .max))
  }

  /// The keys counted by their leading bits.
  private struct Buckets {
    private let keys: UnsafeBufferPointer<UInt64>
    private let least: UInt64
    private let shift: UInt64
    /// Keys in all buckets before each.
    private let starts: [Int]

    init(_ keys: UnsafeBufferPointer<UInt64>) {
      self.keys = keys
      var (least, most) = (keys[0], keys[0])
      for key in keys {
        least = min(least, key)
        most = max(most, key)
      }
      let width = 64 - (most - least).leadingZeroBitCount
      let shift = UInt64(max(0, width - 12))
      var counts = [Int](repeating: 0, count: OrderStatistics.bucketCount)
      counts.withUnsafeMutableBufferPointer { counts in
        for key in keys { counts[Int(truncatingIfNeeded: (key &- least) &>> shift)] &+= 1 }
      }
      var total = 0
      starts = counts.map { count in
        total += count
        return total - count
      }
      (self.least, self.shift) = (least, shift)
    }

    /// The bucket of a place and the place at which it begins.
    func holding(_ rank: Int) -> (bucket: Int, start: Int) {
      var (low, high) = (0, starts.count)
      while high - low > 1 {
        let middle = (low + high) / 2
        if starts[middle] <= rank { low = middle } else { high = middle }
      }
      return (low, starts[low])
    }

    func sorted(_ bucket: Int) -> [UInt64] {
      var found: [UInt64] = []
      for key in keys where Int(truncatingIfNeeded: (key &- least) &>> shift) == bucket {
        found.append(key)
      }
      return found.sorted()
    }
  }
}
