/// The positions of one place, found by what they may be told apart by: with thousands of validators in
/// one place not every one is looked at for every other.
struct PlaceIndex {
  private(set) var all: [Int] = []
  private var keyed: [ChainKey: [Int]] = [:]
  private var named: [String: [Int]] = [:]
  private var cut: [Int] = []
  private var unmarked: [Int] = []
  /// Whether there were too many to look at all.
  private(set) var isCrowded = false

  /// Nobody stakes with more validators in one place.
  static let limit = 256

  mutating func add(_ index: Int, _ position: ImportedPosition) {
    all.append(index)
    guard let key = position.hotkey else {
      guard let name = position.mark.name else { return unmarked.append(index) }
      return named[name, default: []].append(index)
    }
    if key.isCut { cut.append(index) } else { keyed[key, default: []].append(index) }
    if let name = position.mark.name { named[name, default: []].append(index) }
  }

  /// Those that may be the same as a position.
  mutating func candidates(for position: ImportedPosition) -> [Int] {
    guard all.count > PlaceIndex.limit else { return all }
    isCrowded = true
    var found = Set(cut.prefix(PlaceIndex.limit)).union(unmarked.prefix(PlaceIndex.limit))
    if let key = position.hotkey { found.formUnion((keyed[key] ?? []).prefix(PlaceIndex.limit)) }
    if let name = position.mark.name {
      found.formUnion((named[name] ?? []).prefix(PlaceIndex.limit))
    }
    return found.sorted()
  }
}
