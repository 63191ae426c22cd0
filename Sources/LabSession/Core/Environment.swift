import Answers
public import CivilTime
public import Content
public import Files
public import Presentation

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
  /// Whether this is a copy to try something in, so that keeping nothing is nobody's loss.
  public var isTrial = false
  /// A snapshot file to use instead of the embedded one.
  public var snapshotPath: String?
  /// The author's own folder of lessons and templates, laid over `content`; nil without one.
  public var contentFolder: String?
  /// Whether a file named `-` may be the standard input: no lines to answer come from there.
  public var inputIsFree = false
  /// Told of long work now and then: what it is, how much is done, of how much. False stops it.
  public var watch: @Sendable (_ what: String, _ done: UInt64, _ total: UInt64) -> Bool = {
    _, _, _ in true
  }
  /// Told when long work is over; says whether it was stopped.
  public var endWatch: @Sendable () -> Bool = { false }
  /// Asks a person something and gives the line they type, nil at the end of input; nil where nobody
  /// can be asked.
  public var ask: (@Sendable (_ question: String) -> String?)?

  /// What the keys do at the prompt.
  public var keys = KeyMap.standard

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
