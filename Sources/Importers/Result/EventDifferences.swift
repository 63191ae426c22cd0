import Decimals

/// How often two files say one thing differently, with the first case of it.
struct EventDifferences {
  private struct Key: Hashable {
    let kind: EventDifference.Kind
    let isSlight: Bool
    let first: Int
    let isReplaced: Bool
  }

  private struct Case {
    var count = 0
    let event: ImportedEvent
    let difference: EventDifference
  }

  private var found: [Key: Case] = [:]

  /// - Parameters:
  ///   - first: the file whose word counts.
  ///   - areRowsAlike: whether rows of one event are the same in every cell of both files.
  mutating func add(
    _ one: ImportedEvent, _ other: ImportedEvent, first: Int, areRowsAlike: Bool = false
  ) {
    for difference in EventDifference.all(one, other, areRowsAlike: areRowsAlike) {
      // What has a price says more of what it is than what has none.
      let isReplaced = difference.kind == .name && one.currency == nil && other.currency != nil
      let key = Key(
        kind: difference.kind, isSlight: difference.isSlight, first: first, isReplaced: isReplaced)
      found[key, default: Case(event: one, difference: difference)].count += 1
    }
  }

  /// - Parameters:
  ///   - name: of the file that was added.
  ///   - names: those of all files, by their place.
  func notes(of name: String, _ names: [String]) -> [String] {
    func order(_ key: Key) -> (Int, Int, Int) {
      (key.first, key.kind.rawValue, (key.isSlight ? 2 : 0) + (key.isReplaced ? 1 : 0))
    }
    return found.sorted { order($0.key) < order($1.key) }.map { key, entry in
      let (mine, theirs) = ("`\(Shown.file(names[key.first]))`", "`\(Shown.file(name))`")
      let start = NumberFormat.counted(entry.count, "event") + (entry.count == 1 ? " is" : " are")
      let difference = entry.difference
      guard key.kind != .row else {
        return
          "\(start) told by rows of \(mine) and \(theirs) that differ elsewhere, as in a note or a "
          + "label, as \(entry.event.words) in \(difference.mine) and \(difference.theirs): taken to "
          + "be one. If they are two, put the rows below each other into one file"
      }
      return "\(start) \(key.kind.words) in \(theirs) than in \(mine), "
        + (key.isSlight ? "by less than a hundredth, " : "") + "as on \(entry.event.day): "
        + "\(difference.theirs) beside \(difference.mine). What \(key.isReplaced ? theirs : mine) says "
        + "counts, as it " + (key.isReplaced ? "has a price" : "was named first")
    }
  }
}
