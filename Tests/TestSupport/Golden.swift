import Glibc
public import Testing

/// Compares a text with `Snapshots/NAME.txt` beside the test's source file.
///
/// `RECORD_SNAPSHOTS=1` writes the file instead; look at the difference before you commit it.
public func expectGolden(
  _ text: String, name: String, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder = file.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/Snapshots"
  let path = "\(folder)/\(name).txt"
  if getenv("RECORD_SNAPSHOTS") != nil {
    mkdir(folder, 0o755)
    let saved = TextFile.write(text, to: path)
    #expect(saved, "cannot write \(path)", sourceLocation: sourceLocation)
    return
  }
  guard let golden = TextFile.read(path) else {
    Issue.record(
      "no \(path); record it with RECORD_SNAPSHOTS=1. The text is:\n\(text)",
      sourceLocation: sourceLocation)
    return
  }
  if golden != text {
    Issue.record(
      "\(name) differs (- recorded, + now):\n\(lineDifference(golden, text))",
      sourceLocation: sourceLocation)
  }
}

/// The lines that differ with two lines around them.
func lineDifference(_ old: String, _ new: String) -> String {
  let before = old.split(separator: "\n", omittingEmptySubsequences: false)
  let after = new.split(separator: "\n", omittingEmptySubsequences: false)
  let changes = after.difference(from: before)
  let removed = Set(
    changes.removals.map { if case .remove(let at, _, _) = $0 { at } else { -1 } })
  let added = Set(
    changes.insertions.map { if case .insert(let at, _, _) = $0 { at } else { -1 } })
  var lines: [(mark: String, text: Substring)] = []
  var (left, right) = (0, 0)
  while left < before.count || right < after.count {
    if removed.contains(left) {
      lines.append(("-", before[left]))
      left += 1
    } else if added.contains(right) {
      lines.append(("+", after[right]))
      right += 1
    } else {
      lines.append((" ", after[right]))
      left += 1
      right += 1
    }
  }
  let near = lines.indices.filter { index in
    lines[max(0, index - 2)...min(lines.count - 1, index + 2)].contains { $0.mark != " " }
  }
  return near.map { lines[$0].mark + " " + lines[$0].text }.joined(separator: "\n")
}
