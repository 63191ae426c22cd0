import Answers
import Commands
import Diagnostics
import Files
import LabSession
import LineEditor
import Presentation

/// The lab: reads a line, answers it, and leaves with everything kept.
final class Lab {
  var session: Session
  var presenter: Presenter
  let surroundings: Surroundings
  private var nextLine = NextLine()
  private var saidHistoryFault = false
  var saidSecrets = false
  private var knowsKeys = false
  private var pagerNotes = PagerNotes()

  init(_ session: Session, _ surroundings: Surroundings) {
    self.session = session
    self.surroundings = surroundings
    presenter = Presenter(session.terminal, surroundings)
  }

  func run() throws(OutputFault) -> ExitStatus {
    InterruptFlags.install()
    let source = lineSource()
    try presenter.show(Answer(session.greeting()))
    presenter.show(session.takeNotices())
    var entry = Entry()
    while true {
      let prompt = entry.isEmpty ? session.prompt : Self.continuation(of: session.prompt)
      switch source.next(prompt: prompt) {
      case .line(let line):
        entry.add(line)
        // An empty line ends what is left open: otherwise nothing typed would be answered any more.
        if !line.isEmpty, entry.mayGoOn, session.isIncomplete(entry.text) {
          if entry.isFirstLine, !line.hasSuffix("\\") { try presenter.show(Self.goesOn) }
          continue
        }
        remember(entry.text, source)
        learnKeys(of: source)
        if try answer(entry.text, source).leaves { return .success }
        show(faultOf: source)
        entry = Entry()
      case .block(let lines):
        learnKeys(of: source)
        if try answer(block: entry.isEmpty ? lines : [entry.text] + lines, source) {
          return .success
        }
        show(faultOf: source)
        entry = Entry()
      case .unreadable(let fault):
        try presenter.show(
          Answer(Markup(DiagnosticList(fault.diagnostic("<stdin>"))), status: .failure))
        entry = Entry()
      case .interrupted: entry = Entry()
      case .endOfInput: return .success
      case .terminated: return .terminated
      }
    }
  }

  /// Answers a line; one of a block is neither paged nor moved, and the next comes at once.
  func answer(
    _ line: String, _ source: any LineSource, inBlock: Bool = false
  ) throws(OutputFault) -> Answer {
    measure()
    let wasLearning = session.isInLesson
    var answer = session.run(line: line)
    presenter.traits = session.terminal
    if !inBlock { answer = try moved(answer, of: line) }
    if answer.clearsScreen, !surroundings.isDumb {
      try presenter.answers.write("\u{1B}[H\u{1B}[2J")
    }
    let isPaged = !inBlock && !answer.isNeverPaged && !wasLearning && !session.isInLesson
    let pager = isPaged ? pager : nil
    let end = try presenter.show(answer, in: pager)
    presenter.show(session.takeNotices() + pagerNotes.after(end, of: pager))
    answer.wasStopped = InterruptFlags.takeInterrupt() || answer.wasStopped
    if answer.wasStopped { dropTypedAhead(of: source) }
    if !inBlock { try showNext(after: line, answer) }
    return answer
  }

  /// A wallet's secret is kept nowhere, nor what was typed of it before.
  func remember(_ entry: String, _ source: any LineSource) {
    if session.looksLikeSecret(entry) {
      source.forgetSecret(entry)
    } else {
      source.remember(entry)
    }
  }

  /// Ctrl-C is meant for all that was asked for till then.
  private func dropTypedAhead(of source: any LineSource) {
    let count = source.dropTypedAhead()
    guard count > 0 else { return }
    let lines = count == 1 ? "the line typed ahead was" : "\(count) lines typed ahead were"
    presenter.show([
      Diagnostic("typed.dropped", "\(lines) dropped and not run", severity: .note)
    ])
  }

  func showNext(after line: String, _ answer: Answer) throws(OutputFault) {
    guard session.settings.isOn(.suggest) else { return }
    let lines = session.next(after: line, answer)
    guard let markup = nextLine.markup(lines, for: presenter.traits) else { return }
    try presenter.show(Answer(markup))
  }

  /// Lessons come in screens, and a screen reader reads from where it is: neither is paged.
  private var pager: Pager? {
    let isOff = presenter.traits.plain || !session.settings.isOn(.pager) || pagerNotes.hasFailed
    return isOff ? nil : surroundings.pager
  }

  /// What remains on the screen once a person has moved what can be moved in an answer.
  private func moved(_ answer: Answer, of line: String) throws(OutputFault) -> Answer {
    guard answer.isMovable, !answer.isForPrograms, !presenter.traits.plain, !surroundings.isDumb,
      let slider = session.slider(of: line),
      var screen = SliderScreen(slider, session, presenter.traits, presenter.answers)
    else { return answer }
    let end = try screen.run()
    measure()
    presenter.traits = session.terminal
    switch end {
    case .kept(let stop): return session.answer(slider, at: stop)
    case .left: return answer
    case .terminated: return Answer()
    }
  }

  /// The window may have another size by now.
  private func measure() {
    guard let columns = TerminalSize.columns else { return }
    session.environment.terminal.width = columns
  }

  private func lineSource() -> any LineSource {
    let plain = PlainLineSource(showsPrompt: true)
    if surroundings.isDumb { return plain }
    let history = session.environment.stateFolder.map { folder in
      HistoryFile(
        folder: folder, files: session.environment.files, isOrdinary: Session.isOrdinary)
    }
    let editor = LibeditLineSource(
      history: history, colour: session.environment.terminal.colour,
      reflows: surroundings.reflows,
      complete: { [unowned self] line, cursor in self.completions(line, cursor) })
    return editor ?? plain
  }

  /// Asked once the first line is there: nobody waits for it.
  private func learnKeys(of source: any LineSource) {
    guard !knowsKeys else { return }
    knowsKeys = true
    if let editor = source as? LibeditLineSource { session.environment.keys = KeyMap(editor.keys) }
  }

  private func completions(_ line: String, _ cursor: Int) -> Completions {
    let found = session.completions(of: line, at: cursor)
    return Completions(
      replaceRange: found.range,
      candidates: found.candidates.map {
        Completions.Candidate($0.text, note: $0.note, isWhole: $0.isWhole)
      })
  }

  /// Who left a bracket open by mistake has to know the way out.
  private static let goesOn = Answer(
    Markup(StyledText("A bracket is open: an empty line ends it, Ctrl-C drops it.", .dim)))

  /// As long as the prompt, so that the lines of an entry stand under each other.
  static func continuation(of prompt: String) -> String {
    String(repeating: ".", count: max(0, prompt.count - 1)) + " "
  }

  /// A history that cannot be kept is said once, and so is one with a secret in it.
  private func show(faultOf source: any LineSource) {
    showSecrets(of: source)
    guard !saidHistoryFault, let fault = (source as? LibeditLineSource)?.historyFault else {
      return
    }
    saidHistoryFault = true
    let notice = Diagnostic(
      "state.history", "cannot keep the history in `\(fault.path)`: \(fault.reason)",
      severity: .warning, explanation: "What you type is remembered until you leave.")
    presenter.show([notice])
  }
}

extension KeyMap {
  /// What the editor says of its keys.
  fileprivate init(_ keys: KeyBindings) {
    let typing = keys.typing.map { Binding($0.key, $0.command) }
    let commanding = keys.commanding.map { Binding($0.key, $0.command) }
    self.init(keys.isVi ? .vi : .emacs, typing: typing, commanding: commanding)
  }
}
