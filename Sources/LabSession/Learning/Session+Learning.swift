package import Answers
import CivilTime
import Diagnostics
import JSONText
package import Lessons
import Market
import Presentation

extension Session {
  /// What progress is kept in; each course by others has its own, for ids are of one course.
  var progressName: String {
    guard let name = environment.courseFolder?.split(separator: "/").last else {
      return "progress.json"
    }
    let letters = name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    return "progress-of-" + String(letters.prefix(60)) + ".json"
  }

  /// Whether a lesson is open, so that lines are answers.
  public var isInLesson: Bool { learning?.tutor != nil || learning?.review != nil }

  /// The course with what was kept of it; read once.
  package mutating func loadLearning() -> Learning {
    let language = settings.language
    if let learning, learning.language == language { return learning }
    let course = Course(environment.content, in: language)
    var loaded = learning ?? Learning(course: course, kept: keptProgress() ?? Progress())
    loaded.take(course, in: language)
    learning = loaded
    return loaded
  }

  /// What is said around lessons, in the person's language and tone.
  package var courseWords: LessonWords {
    var words = LessonWords(environment.content, language: settings.language)
    words.isPlain = settings.isPlain
    return words
  }

  /// The same with what another lab has done since.
  package mutating func refreshedLearning() -> Learning {
    guard learning != nil else { return loadLearning() }
    var learning = loadLearning()
    if let kept = keptProgress() { learning.take(kept) }
    self.learning = learning
    return learning
  }

  private mutating func keptProgress() -> Progress? {
    guard let text = kept(progressName) else { return nil }
    if let progress = Progress(text: text) { return progress }
    setAside(progressName) { Progress(text: $0) != nil }
    return nil
  }

  /// Opens a lesson where the person left it, or the one to go on with.
  ///
  /// - Parameter number: the screen to open it at, from 1.
  package mutating func learn(_ name: String?, at number: Int? = nil) throws -> Answer {
    endReview()
    var learning = refreshedLearning()
    guard let lesson = try Session.choose(name, learning, courseWords) else {
      return allDone
    }
    let model = try model(of: lesson, seed: lesson.seed)
    let watch = environment.watch
    let made = Tutor(model, terminal: terminal, watch: { watch("waiting", $0, $1) })
    guard let tutor = made else { throw Session.brokenLesson(lesson) }
    let id = lesson.id.text
    var kept = learning.progress.lessons[id]
    kept?.asksToRestart = false
    let (progress, reply) =
      number.map { tutor.start(kept, at: $0) }
      ?? tutor.start(kept, isOpen: learning.progress.current == id)
    guard !reply.isFault else { return answer(reply, progress, tutor) }
    let advice = advice(before: lesson, learning, model.words)
    if learning.tutor == nil { learning.labVariables = variables }
    learning.progress.lessons[id] = progress
    learning.progress.current = id
    learning.tutor = tutor
    learning.isPlaying = false
    learning.aside = nil
    learning.clock = tutor.clock(progress, at: environment.now.seconds)
    self.learning = learning
    keepProgress()
    variables = Variables(scope: tutor.lab(progress), settings: settings)
    var opened = reply
    opened.markup = advice + Session.warning(about: model) + reply.markup
    return answer(opened, progress, tutor)
  }

  /// What can be done about the question that waits for an answer; nil where none does.
  package func waiting() -> Answer? {
    let asked = learning?.review.map { ($0.tutor.tutor, $0.progress) } ?? learning?.open
    guard let (tutor, progress) = asked, let reply = tutor.waiting(progress) else { return nil }
    return answer(reply, progress, tutor)
  }

  /// Tells the tutor what the person did. Without an open lesson the last one goes on.
  package mutating func tell(_ event: Tutor.Event) throws -> Answer {
    if let answer = try tellReview(event) { return answer }
    if learning?.isPlaying == true {
      // Whatever is about the question brings the person back to it, as `done` does.
      if event.isAboutQuestion { return try endPlay() }
      if learning?.aside != nil {
        _ = try endPlay()
        return try tell(event)
      }
    }
    if loadLearning().tutor == nil {
      guard learning?.progress.current != nil else { throw noLesson }
      _ = try learn(nil)
    }
    if event == .undo, let answer = try takeBackRestart() { return answer }
    guard var learning, let (opened, before) = learning.open else { throw noLesson }
    let tutor = opened.shown(on: terminal, isPlain: settings.isPlain)
    learning.tutor = tutor
    let (told, reply) = tutor.reply(to: event, in: before)
    let after = told.timed(
      since: before, at: environment.now.seconds, by: &learning.clock, tutor)
    learning.progress.lessons[tutor.model.lesson.id.text] = after
    learning.progress.note(tutor.model.lesson, on: environment.now.date)
    if reply.isEnd { learning.progress.current = nil }
    self.learning = learning
    if after != before || reply.isEnd { keepProgress() }
    if let scope = reply.scope {
      variables = Variables(scope: scope, settings: settings)
      last = .calculation
    } else if !reply.isFault {
      variables = Variables(scope: tutor.lab(after), settings: settings)
    }
    var said = reply
    if reply.isEnd { said.markup += close() }
    return answer(said, after, tutor)
  }

  /// Ends the open lesson: the lab has its own variables again. Says what comes next.
  private mutating func close() -> Markup {
    guard let open = learning?.tutor else { return Markup() }
    leaveLesson()
    guard let learning, let next = Session.next(in: learning, after: open.model.lesson),
      next.id != open.model.lesson.id
    else {
      return Markup()
    }
    let words = open.model.words
    return Markup(
      StyledText(words("session.next") + " ", .dim) + StyledText("learn \(next.number)", .code)
        + StyledText("  \(title(of: next)), " + words("page.minutes", count: next.minutes), .dim))
  }

  /// The lab has its own variables again.
  mutating func leaveLesson() {
    guard learning?.tutor != nil else { return }
    variables = learning?.labVariables
    learning?.labVariables = nil
    learning?.tutor = nil
  }

  mutating func keepProgress() {
    guard var learning else { return }
    var merged = learning
    let isKept = try? update(progressName, reading: Progress.init(text:)) { kept in
      if let kept { merged.take(kept) }
      return merged.progress.text
    }
    guard isKept == true else { return }
    learning.progress = merged.progress
    learning.base = merged.progress
    self.learning = learning
  }
}
