extension Progress {
  /// This progress with what another lab has kept since both had `base`.
  ///
  /// A lesson that only one of them touched is as that one left it. One that both touched goes on
  /// where this one is, with the answers of both. None is ever dropped.
  public func merged(with other: Progress, since base: Progress) -> Progress {
    var result = Progress()
    result.current = current == base.current ? other.current : current
    result.placed = placed == base.placed ? other.placed : placed
    for id in Set(lessons.keys).union(other.lessons.keys) {
      let (mine, theirs, old) = (lessons[id], other.lessons[id], base.lessons[id])
      if let mine, let theirs, mine != old, theirs != old {
        result.lessons[id] = mine.merged(with: theirs, since: old)
      } else {
        result.lessons[id] = mine == old ? theirs ?? mine : mine ?? theirs
      }
    }
    result.cards = cards.merging(other.cards) { mine, theirs in
      mine.times >= theirs.times ? mine : theirs
    }
    return result
  }
}

extension LessonProgress {
  fileprivate func merged(with other: LessonProgress, since base: LessonProgress?) -> Self {
    var result = self
    result.isFinished = isFinished || other.isFinished
    result.marks += other.marks.filter { !marks.contains($0) && base?.marks.contains($0) != true }
    for (id, theirs) in other.records where theirs != base?.records[id] {
      let mine = records[id].flatMap { $0 == base?.records[id] ? nil : $0 }
      result.records[id] = mine.map { $0.further(than: theirs) ? $0 : theirs } ?? theirs
      result.records[id]?.seconds = max(mine?.seconds ?? 0, theirs.seconds)
    }
    let known = Set(lines).union(base?.lines ?? [])
    result.lines = other.lines.filter { !known.contains($0) } + lines
    return result
  }
}

extension LessonProgress.Record {
  /// Whether this is at least as far as another: a better end, else as many answers.
  fileprivate func further(than other: Self) -> Bool {
    (outcome.rank, attempts) >= (other.outcome.rank, other.attempts)
  }
}

extension LessonProgress.Record.Outcome {
  fileprivate var rank: Int {
    switch self {
    case .open: 0
    case .skipped: 1
    case .predicted: 2
    case .solved: 3
    }
  }
}
