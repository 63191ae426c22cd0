import StakingModel

/// The lots of one asset. Adding and taking cost little however many there are: lots that are used up
/// stay behind until they are many, and the costliest is found by a heap.
struct LotShelf: Hashable, Sendable {
  private let order: LotMethod.Order
  /// In order of acquisition; those with no rao are used up.
  private var slots: [Lot] = []
  /// None before it has any.
  private var first = 0
  /// Slots by cost a unit, the costliest first, for that order alone.
  private var heap: [Int] = []
  /// All that is there.
  private(set) var rao: Int128 = 0

  init(_ order: LotMethod.Order) {
    self.order = order
  }

  /// What is there, in order of acquisition.
  var lots: [Lot] { slots.filter { $0.rao > 0 } }

  mutating func add(_ lot: Lot) {
    rao += lot.rao
    if order == .pooled, first < slots.count {
      slots[first].rao += lot.rao
      slots[first].cost = slots[first].cost + lot.cost
      slots[first].isCostKnown = slots[first].isCostKnown && lot.isCostKnown
      return
    }
    guard let last = slots.last, last.acquired > lot.acquired else {
      slots.append(lot)
      if order == .costliest { push(slots.count - 1) }
      return
    }
    // Only lots that keep their date come later than they were acquired.
    var place = slots.endIndex
    while place > first, slots[place - 1].acquired > lot.acquired { place -= 1 }
    slots.insert(lot, at: place)
    if order == .costliest {
      heap = []
      for index in slots.indices where slots[index].rao > 0 { push(index) }
    }
  }

  /// Takes rao away and returns the parts taken, fewer if fewer are there.
  ///
  /// A part of a lot takes its share of the cost; the lot keeps the rest, so parts and rest always
  /// add up.
  mutating func take(_ wanted: Int128) -> [Lot] {
    var left = wanted
    var taken: [Lot] = []
    while left > 0, let index = next() {
      let lot = slots[index]
      let part = lot.rao <= left ? lot : lot.part(left)
      taken.append(part)
      slots[index].rao -= part.rao
      slots[index].cost = lot.cost - part.cost
      left -= part.rao
    }
    rao -= wanted - left
    return taken
  }

  /// The lot that goes next; nil where nothing is left.
  private mutating func next() -> Int? {
    switch order {
    case .oldest, .pooled:
      while first < slots.count, slots[first].rao == 0 { first += 1 }
      if first > 1_024, first * 2 > slots.count {
        slots.removeFirst(first)
        first = 0
      }
      return first < slots.count ? first : nil
    case .newest:
      while let last = slots.last, last.rao == 0 { slots.removeLast() }
      return slots.indices.last
    case .costliest:
      while let top = heap.first, slots[top].rao == 0 { pop() }
      return heap.first
    }
  }

  // MARK: The heap

  /// Whether one goes before another: its cost a unit is higher, or it is older at the same cost.
  private func goesFirst(_ one: Int, _ other: Int) -> Bool {
    let (left, right) = (slots[one], slots[other])
    if ExactRatio.isLess(right.cost.nano, over: right.rao, than: left.cost.nano, over: left.rao) {
      return true
    }
    if ExactRatio.isLess(left.cost.nano, over: left.rao, than: right.cost.nano, over: right.rao) {
      return false
    }
    return one < other
  }

  private mutating func push(_ slot: Int) {
    heap.append(slot)
    var place = heap.count - 1
    while place > 0, goesFirst(heap[place], heap[(place - 1) / 2]) {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func pop() {
    guard let last = heap.popLast(), !heap.isEmpty else { return }
    heap[0] = last
    var place = 0
    while true {
      var best = place
      for child in [2 * place + 1, 2 * place + 2] where child < heap.count {
        if goesFirst(heap[child], heap[best]) { best = child }
      }
      if best == place { return }
      heap.swapAt(place, best)
      place = best
    }
  }
}
