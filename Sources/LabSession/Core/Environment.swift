import Answers
public import CivilTime
public import Content
public import Files
public import Presentation
public import Transport

/// A screen that is shown anew until somebody ends it.
public struct LiveView: Sendable {
  /// Puts this on the screen, in the place of what was there.
  public var show: @Sendable (Markup) -> Void
  /// Waits so many seconds; false once somebody wants it to end.
  public var pause: @Sendable (_ seconds: Double) -> Bool

  /// A view.
  public init(
    show: @escaping @Sendable (Markup) -> Void, pause: @escaping @Sendable (Double) -> Bool
  ) {
    self.show = show
    self.pause = pause
  }
}

extension Environment {
  /// Where a file of the lessons stands that may be written: in the folder of a course, or in the
  /// author's own; nil where lessons are built in.
  package func path(ofLessonFile name: String) -> String? {
    if let courseFolder { return courseFolder + "/" + name.dropFirst("lessons/".count) }
    return contentFolder.map { $0 + "/" + name }
  }
}

/// Everything the program knows about where it runs; asked once, at the edge.
public struct Environment: Sendable {
  /// What time it is.
  public var now: UnixTime
  /// The reader's terminal.
  public var terminal: TerminalTraits
  /// Lessons, templates and recorded data.
  public var content: ContentLibrary
  /// The files of the machine.
  public var files: FileAccess
  /// Where settings, progress and history live; nil keeps nothing.
  public var stateFolder: String?
  /// Whether nothing is kept because nothing says where, though nobody asked for that.
  public var isHomeless = false
  /// Whether this is a copy to try something in, so that keeping nothing is nobody's loss.
  public var isTrial = false
  /// The person's home, for `~/` in lines; nil where there is none.
  public var home: String?
  /// A snapshot file to use instead of the embedded one.
  public var snapshotPath: String?
  /// The author's own folder of lessons and templates, laid over `content`; nil without one.
  public var contentFolder: String?
  /// The folder of a course by others, in the place of the lessons; nil without one.
  public var courseFolder: String?
  /// Shows something while a command goes on; nil where nobody watches.
  public var live: LiveView?
  /// The same for what grows line by line, on a terminal or not.
  public var follow: LiveView?
  /// Where answers go while a verb still works; nil where only whole answers are shown.
  public var stream: AnswerStream?
  /// Prints a page of HTML as PDF; nil where no program may be started.
  public var printPage: (@Sendable (_ html: [UInt8]) throws(PagePrintFault) -> [UInt8])?
  /// How many threads work at once.
  public var threads = 4
  /// Whether a file named `-` may be the standard input: no lines to answer come from there.
  public var inputIsFree = false
  /// Told of long work now and then: what it is, how much is done, of how much. False stops it.
  public var watch: @Sendable (_ what: String, _ done: UInt64, _ total: UInt64) -> Bool = {
    _, _, _ in true
  }
  /// Told when long work is over; says whether it was stopped.
  public var endWatch: @Sendable () -> Bool = { false }
  /// What goes online, for `data update` alone; nil where nothing may.
  public var transport: Transport?
  /// Waits so many seconds; a signal ends it early.
  public var pause: @Sendable (_ seconds: Double) -> Void = { _ in }
  /// Says something before the answer, beside it; for what a person is to know while they wait.
  public var say: @Sendable (Markup) -> Void = { _ in }
  /// Asks a person something and gives the line they type, nil at the end of input; nil where nobody
  /// can be asked.
  public var ask: (@Sendable (_ question: String) -> String?)?

  /// Whether one verb from a shell is all that was asked, so that no line follows by itself.
  public var isOneVerb = false

  /// What the keys do at the prompt; nil where no editor can be asked.
  public var keys: KeyMap?

  /// An environment.
  public init(
    now: UnixTime, terminal: TerminalTraits = TerminalTraits(), content: ContentLibrary = .embedded,
    files: FileAccess = .system, stateFolder: String? = nil, snapshotPath: String? = nil
  ) {
    self.now = now
    self.terminal = terminal
    self.content = content
    self.files = files
    self.stateFolder = stateFolder
    self.snapshotPath = snapshotPath
  }
}

extension Environment {
  /// Goes through the pieces of long work, shows how far it is, and stops when somebody wants that.
  ///
  /// - Throws: `work.stopped`, or what a piece throws.
  package func each<Piece, Result>(
    of pieces: [Piece], _ what: String, _ work: (Piece) throws -> Result
  ) throws -> [Result] {
    let total = UInt64(pieces.count)
    return try pieces.enumerated().map { index, piece in
      guard watch(what, UInt64(index), total) else { throw CommandFault(.workStopped) }
      return try work(piece)
    }
  }
}
