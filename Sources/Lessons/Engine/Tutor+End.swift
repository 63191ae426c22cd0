import Presentation

extension Tutor {
  /// The last words: what the person can do now, how it went, what the author adds.
  func end(_ progress: LessonProgress) -> (LessonProgress, Reply) {
    var progress = progress
    progress.isFinished = true
    var blocks: [Markup.Block] = [
      .heading(
        2, StyledText(model.words("tutor.done", ["number": "\(model.lesson.number)"]), .heading))
    ]
    if Tally(model.lesson, progress).isLearnt {
      blocks += [
        .paragraph(model.said("tutor.you-can")),
        .list(model.lesson.outcomes.map { StyledText($0) }, ordered: false),
      ]
    }
    let tally = tally(progress)
    if !tally.spans.isEmpty { blocks.append(.paragraph(tally)) }
    if !model.lesson.closing.isEmpty {
      blocks += [.blank] + screens.parts(model.lesson.closing, at: model.screens.count - 1)
    }
    var reply = Reply(Markup(blocks))
    reply.isEnd = true
    return (progress, reply)
  }

  /// `3 right, 2 at once · 1 guessed · 1 skipped · 1 open, asked again by learn 8`
  private func tally(_ progress: LessonProgress) -> StyledText {
    let tally = Tally(model.lesson, progress)
    var words: [String] = []
    if tally.right > 0 {
      let once = tally.atOnce > 0 ? ", " + model.words("tutor.at-once", count: tally.atOnce) : ""
      words.append(model.words("tutor.right-count", count: tally.right) + once)
    }
    if tally.guessed > 0 {
      words.append(model.words("tutor.guessed-count", count: tally.guessed))
    }
    if tally.skipped > 0 {
      words.append(model.words("tutor.skipped-count", count: tally.skipped))
    }
    if tally.unsolved > 0 {
      words.append(model.words("tutor.open-count", count: tally.unsolved))
    }
    let line = words.joined(separator: " · ")
    guard tally.skipped + tally.unsolved > 0 else { return StyledText(line, .dim) }
    return StyledText(line + ", " + model.words("tutor.asked-again") + " ", .dim)
      + StyledText("learn \(model.lesson.number)", .code)
  }
}
