/// Names close to what was typed, best first, at most `limit`.
///
/// Close means: few edits for its length, or one begins with the other.
public func nearest(
  to typed: String, among names: some Sequence<String>, limit: Int = 3
) -> [String] {
  guard typed.utf8.count <= longestName else { return [] }
  let wanted = typed.lowercased()
  let length = wanted.count
  let allowed = max(1, min(3, length / 3))
  var scored: [(distance: Int, name: String)] = []
  for name in names {
    let candidate = name.lowercased()
    // So many letters too many or too few are as many edits.
    let isComparable = abs(candidate.count - length) <= allowed
    let distance = isComparable ? editDistance(wanted, candidate) : Int.max
    if distance <= allowed {
      scored.append((distance, name))
    } else if length >= 2, candidate.hasPrefix(wanted) || wanted.hasPrefix(candidate) {
      scored.append((allowed + 1, name))
    }
  }
  return scored.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(limit).map(\.name)
}

/// No name is longer, and long texts take long to compare.
private let longestName = 200

/// Damerau–Levenshtein distance (optimal string alignment) in characters.
public func editDistance(_ left: String, _ right: String) -> Int {
  let a = Array(left)
  let b = Array(right)
  if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in 1...a.count {
    var row = [i] + [Int](repeating: 0, count: b.count)
    for j in 1...b.count {
      let substitution = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
      row[j] = min(last[j] + 1, row[j - 1] + 1, substitution)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        row[j] = min(row[j], beforeLast[j - 2] + 1)
      }
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
