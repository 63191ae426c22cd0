import Answers
import Commands
import Diagnostics
import Files
import LabSession
import LineEditor
import Presentation

/// The lab: reads a line, answers it, and leaves with everything kept.
final class Lab {
  private var session: Session
  private var presenter: Presenter
  private let surroundings: Surroundings
  private var nextLine = NextLine()
  private var saidHistoryFault = false
  private var knowsKeys = false

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
        if entry.mayGoOn, session.isIncomplete(entry.text) { continue }
        source.remember(entry.text)
        learnKeys(of: source)
        if let status = try answer(entry.text) { return status }
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

  /// Nil as long as the lab stays open.
  private func answer(_ line: String) throws(OutputFault) -> ExitStatus? {
    measure()
    let wasLearning = session.isInLesson
    let given = session.run(line: line)
    presenter.traits = session.terminal
    let answer = try moved(given, of: line)
    try presenter.show(answer, in: wasLearning || session.isInLesson ? nil : pager)
    presenter.show(session.takeNotices())
    try showNext(after: line, answer)
    return answer.leaves ? .success : nil
  }

  private func showNext(after line: String, _ answer: Answer) throws(OutputFault) {
    guard session.settings.isOn(.suggest) else { return }
    let lines = session.next(after: line, answer)
    guard let markup = nextLine.markup(lines, for: presenter.traits) else { return }
    try presenter.show(Answer(markup))
  }

  /// Lessons come in screens, and a screen reader reads from where it is: neither is paged.
  private var pager: Pager? {
    presenter.traits.plain || !session.settings.isOn(.pager) ? nil : surroundings.pager
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
      HistoryFile(folder: folder, files: session.environment.files)
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

  /// As long as the prompt, so that the lines of an entry stand under each other.
  private static func continuation(of prompt: String) -> String {
    String(repeating: ".", count: max(0, prompt.count - 1)) + " "
  }

  /// A history that cannot be kept is said once.
  private func show(faultOf source: any LineSource) {
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
