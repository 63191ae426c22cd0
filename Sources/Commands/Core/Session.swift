public import Diagnostics
import Files
public import MarketData

/// One person's lab: the recorded chain, the variables, the lesson, the last answer.
///
/// A value. A failed line leaves it as it was.
public struct Session: Sendable {
  /// Where the program runs.
  public var environment: Environment
  /// The last answer with figures, for `why`.
  public var last: Explainable?
  /// The line whose figures `why` explains.
  var explained: ExplainedLine?
  /// The line being answered, for the places of its faults; nil between lines.
  var typedLine: TypedLine?
  /// The last order with its answer, for `what if`.
  var lastOrder: LastOrder?
  /// What the person has chosen.
  public var settings = Settings()
  /// Settings chosen here that are not kept yet.
  var unkeptSettings: Set<String> = []

  /// Whether the lab has just greeted somebody, so that Enter alone begins to teach.
  var isOpening = false
  /// What could not be kept or read and is still to be said.
  var notices: [Diagnostic] = []
  /// What has been said already.
  var said: [Diagnostic] = []
  var variables: Variables?
  /// The course with the open lesson; nil until somebody learns.
  var learning: Learning?
  /// The fingerprint of the recorded state, once it was asked for.
  var snapshotFingerprint: String?
  /// How many blocks the sandbox had made when the lab opened.
  var ageAtOpening: UInt64 = 0
  /// The sandbox, once it was used.
  var desk: SandboxDesk?
  private var loaded: Snapshot?
  private var split: AlphaSplit?

  /// A session in an environment. Reads nothing yet: start-up is what everybody waits for.
  public init(environment: Environment) {
    self.environment = environment
  }

  /// Where settings and progress are kept.
  public var store: StateStore {
    StateStore(folder: environment.stateFolder, files: environment.files)
  }

  /// The recorded chain: the embedded one or the file the environment names; read once.
  public mutating func snapshot() throws -> Snapshot {
    if let loaded { return loaded }
    let snapshot: Snapshot
    if let path = environment.snapshotPath {
      let text = try read(path, limit: 8 << 20)
      do throws(DiagnosticList) {
        snapshot = try Snapshot.read(text)
      } catch {
        throw CommandFault(error, .input)
      }
    } else {
      snapshot = try Snapshot.embedded(in: environment.content)
    }
    loaded = snapshot
    return snapshot
  }

  /// How alpha was held when it was last recorded: the stand-in for the alpha that earns.
  public mutating func alphaSplit() throws -> AlphaSplit {
    if let split { return split }
    let read = try AlphaSplit.embedded(in: environment.content)
    split = read
    return read
  }

  /// A file the user named, as text with a name for diagnostics.
  public func read(_ path: String, limit: Int) throws(CommandFault) -> SourceText {
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = try environment.files.read(path, limit)
    } catch {
      throw CommandFault(error)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFault(
        Diagnostic(
          "file.encoding", "`\(path)` is not UTF-8 text",
          hint: Hint("save it as UTF-8, or check that it is the file you mean")), .input)
    }
    return SourceText(name: path, text: text)
  }

  /// Takes over what another copy has read, so that a failed line need not read it again.
  mutating func keepLoaded(of other: Session) {
    loaded = other.loaded
    notices = other.notices
    said = other.said
  }
}

/// The line whose figures `why` explains, and whether another answer came between.
struct ExplainedLine: Sendable {
  let line: String
  var isLatest = true
}

/// The last order with its answer, and the sandbox it met.
struct LastOrder: Sendable {
  let line: String
  let answer: Answer
  /// Nil if no sandbox was in use yet.
  let desk: SandboxDesk?

  init(_ line: String, _ answer: Answer, _ desk: SandboxDesk?) {
    self.line = line
    self.answer = answer
    self.desk = desk
  }
}

extension Session {
  /// A copy to try the last order in again: it keeps nothing, and its sandbox is as it was before.
  func rehearsal() -> Session {
    var copy = self
    copy.environment.stateFolder = nil
    copy.desk = lastOrder?.desk
    return copy
  }
}
