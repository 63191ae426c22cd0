package import Answers
import Content
package import Diagnostics
public import Inquiry
public import Market
package import Secrets

/// One person's lab: the recorded chain, the variables, the lesson, the last answer.
///
/// A value. A failed line leaves it as it was.
public struct Session: Sendable {
  /// Where the program runs.
  public var environment: Environment
  /// The last answer with figures, for `why`.
  public var last: Explainable?
  /// The line whose figures `why` explains.
  package var explained: ExplainedLine?
  /// The last order with its answer, for `what if`.
  package var lastOrder: LastOrder?
  /// The last question that was answered.
  package var lastQuestion: LastQuestion?
  /// Why the last question was not answered; nil once anything else was.
  package var unanswered: UnansweredQuestion?
  /// The one of the line before, so that what it named is not forgotten.
  package var passedOver: UnansweredQuestion?
  /// What the person has chosen.
  public var settings = Settings()
  /// Settings chosen here that are not kept yet.
  var unkeptSettings: Set<String> = []
  /// The names of kept files whose last change could not be written.
  package var unkept: Set<String> = []

  /// What was typed lately, as far as it could be a part of a secret.
  package var secretWatch = SecretWatch()

  /// Whether the lab has just greeted somebody, so that Enter alone begins to teach.
  package var isOpening = false
  /// What could not be kept or read and is still to be said.
  package var notices: [Diagnostic] = []
  /// What has been said already.
  package var said: [Diagnostic] = []
  package var variables: Variables?
  /// The course with the open lesson; nil until somebody learns.
  package var learning: Learning?
  /// The fingerprint of the recorded state, once it was asked for.
  var snapshotFingerprint: String?
  /// How many blocks the sandbox had made when the lab opened.
  var ageAtOpening: UInt64 = 0
  /// The sandbox, once it was used.
  package var desk: SandboxDesk?
  /// What the person really holds, once it was asked for.
  var wallet: Wallet?
  /// The last change of it, until something is done in the sandbox: `undo` takes it back.
  package var heldStep: HeldStep?
  /// Steps that `undo` takes back together.
  var blocks: [SandboxBlock] = []
  /// How many steps there were when the open block began.
  var blockStart: Int?
  private var loaded: Snapshot?
  private var made: Market?
  /// The history in the state folder, once a market was made with it.
  private(set) var keptHistory: KeptHistory?
  /// What the snapshot was read from.
  package private(set) var snapshotText = ""

  /// A session in an environment. Reads nothing yet: start-up is what everybody waits for.
  public init(environment: Environment) {
    self.environment = environment
  }

  /// Where settings and progress are kept.
  public var store: StateStore {
    StateStore(folder: environment.stateFolder, files: environment.files)
  }

  /// The recorded chain: the file the environment names, what `data use` chose, or the embedded one;
  /// read once.
  public mutating func snapshot() throws -> Snapshot {
    if let loaded { return loaded }
    let snapshot: Snapshot
    if let path = environment.snapshotPath {
      let source = try read(path, limit: Session.snapshotLimit)
      snapshotText = source.text
      snapshot = try Session.asInput { () throws(DiagnosticList) in try Snapshot.read(source) }
    } else if let (text, chosen) = chosenData() {
      (snapshotText, snapshot) = (text, chosen)
    } else {
      let content = environment.content
      snapshotText = content.text(Snapshot.embeddedName) ?? ""
      snapshot = try Session.asInput { () throws(DiagnosticList) in
        try Snapshot.embedded(in: content)
      }
    }
    loaded = snapshot
    return snapshot
  }

  /// The recorded chain with all that belongs to it; made once.
  public mutating func market() throws -> Market {
    if let made { return made }
    if keptHistory == nil, hasHistory { keptHistory = historyPath.map(KeptHistory.init) }
    let market = try Market.of(
      snapshot(), in: environment.content, kept: keptHistory?.prices)
    made = market
    return market
  }

  /// Where every question about staking is asked.
  public mutating func inquiry() throws -> Inquiry { Inquiry(try market()) }

  /// Forgets everything that was computed on the recorded chain, so that another one is read.
  mutating func forgetChain() {
    (loaded, made, snapshotText, snapshotFingerprint) = (nil, nil, "", nil)
    (desk, blocks, blockStart, ageAtOpening) = (nil, [], nil, 0)
    (last, explained, lastOrder) = (nil, nil, nil)
  }

  /// Reads the history anew when it is next asked.
  mutating func forgetHistory() { (made, keptHistory) = (nil, nil) }

  /// A snapshot is about 40 kB.
  private static let snapshotLimit = 8_000_000

  /// Faults of what was read are faults of a file.
  private static func asInput<Value>(
    _ read: () throws(DiagnosticList) -> Value
  ) throws(CommandFault) -> Value {
    do throws(DiagnosticList) {
      return try read()
    } catch {
      throw CommandFault(error, .input)
    }
  }

  /// Takes over what another copy has read, so that a failed line need not read it again.
  package mutating func keepLoaded(of other: Session) {
    loaded = other.loaded
    made = other.made
    keptHistory = other.keptHistory
    snapshotText = other.snapshotText
    notices = other.notices
    said = other.said
    unkept = other.unkept
  }
}

/// The line whose figures `why` explains, and whether another answer came between.
package struct ExplainedLine: Sendable {
  package let line: String

  package init(line: String) {
    self.line = line
  }
  package var isLatest = true
}

/// The last order with its answer, and the sandbox it met.
package struct LastOrder: Sendable {
  package let line: String
  package let answer: Answer
  /// Nil if no sandbox was in use yet.
  package let desk: SandboxDesk?
  /// Whether nothing else was answered since.
  package var isLatest = true

  package init(_ line: String, _ answer: Answer, _ desk: SandboxDesk?) {
    self.line = line
    self.answer = answer
    self.desk = desk
  }
}

extension Session {
  /// A copy to try the last order in again: it keeps nothing, and its sandbox is as it was before.
  package func rehearsal() -> Session {
    var copy = self
    copy.environment.stateFolder = nil
    copy.environment.isTrial = true
    copy.desk = lastOrder?.desk
    return copy
  }
}
