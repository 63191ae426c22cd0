import Answers
import ChainClient
import CivilTime
import Decimals
import Diagnostics
import History
import JSONText
import LabSession
import Market
import Presentation
import Transport

extension DataRequest {
  /// What an update came to.
  struct Update {
    let file: String
    let snapshot: Snapshot
    let isInUse: Bool
    let endpoint: String
    /// How many values were read, those of an earlier attempt among them.
    let values: Int
    let wasResumed: Bool
    /// What was read of validators; nil where nothing is told of them yet.
    let validators: ValidatorReading?
    let now: UnixTime
  }

  /// Asks, checks and keeps.
  func answer(in session: inout Session, isForPrograms: Bool) throws -> Answer {
    guard coldkey != nil || session.environment.stateFolder != nil else { throw Self.nowhere }
    guard let transport = session.environment.transport else {
      throw CommandFault(
        Diagnostic("chain.offline", "nothing may go online here"), .failure)
    }
    if !isForPrograms {
      session.environment.say(Markup(announcement.map { .paragraph(StyledText($0, .dim)) }))
    }
    let client = ChainClient(
      endpoint, transport, policy: .towards(endpoint), pause: session.environment.pause)
    do {
      if let coldkey { return try holdings(of: coldkey, client, &session) }
      return try update(client, &session)
    } catch let fault as ChainFault {
      throw commandFault(fault, in: session)
    }
  }

  /// A fault of the chain as one of the command.
  private func commandFault(_ fault: ChainFault, in session: Session) -> CommandFault {
    if fault == .stopped {
      var stopped = Diagnostic.workStopped
      if coldkey == nil, session.dataPart != nil {
        stopped.explanation =
          "Nothing was changed. What was read is kept for a while: the same line goes on with it."
      }
      return CommandFault(stopped)
    }
    var line = "data update"
    if let block { line += " --block \(block)" }
    var diagnostic = fault.diagnostic(host: endpoint.shown, line: line)
    diagnostic.explanation =
      (diagnostic.explanation.map { "\($0) " } ?? "") + "The data you have stays in use."
    return CommandFault(diagnostic)
  }

  private func update(_ client: ChainClient, _ session: inout Session) throws -> Answer {
    let environment = session.environment
    let host = endpoint.shown
    let begun = earlier(session)
    let kept = session
    let reading = try ChainUpdate(client, network: network, block: block).run(
      goingOnWith: begun,
      goesOn: { progress in
        environment.watch(
          Self.words(progress), UInt64(progress.done), UInt64(max(progress.total, 1)))
      },
      keep: { kept.keepDataPart(Part.text($0, host, environment.now)) })
    let capture = try ChainCapture(reading, network: network, endpoint: host)
    let (text, snapshot) = try capture.snapshot(now: environment.now)
    guard session.keepData(text, as: capture.name) else {
      throw CommandFault(
        Diagnostic(
          "file.write", "what was read could not be kept as `\(capture.name)`",
          hint: Hint("free the disk, or name another folder with `--state`")), .output)
    }
    session.removeDataPart()
    let validators = try validators(client, reading.moment, &session)
    addToHistory(snapshot, validators, &session)
    if isUsed { _ = session.useData(capture.name) }
    return Self.answer(
      Update(
        file: capture.name, snapshot: snapshot,
        isInUse: session.chosenDataName == capture.name && environment.snapshotPath == nil,
        endpoint: host, values: reading.count,
        wasResumed: begun.map { $0.moment == reading.moment } ?? false, validators: validators,
        now: environment.now))
  }

  /// Funds are there from runtime 441 on; that they cannot be read costs nobody the market.
  private func validators(
    _ client: ChainClient, _ moment: BlockMoment, _ session: inout Session
  ) throws(ChainFault) -> ValidatorReading? {
    let watch = session.environment.watch
    do throws(ChainFault) {
      return try ValidatorUpdate(client).run(at: moment) { watch("asking for validators", 0, 1) }
    } catch {
      if error == .stopped { throw error }
      return nil
    }
  }

  /// The snapshot is kept whatever becomes of the history.
  private func addToHistory(
    _ snapshot: Snapshot, _ validators: ValidatorReading?, _ session: inout Session
  ) {
    var batch = HistoryBatch(snapshot)
    if let validators { batch.add(HistoryBatch(validators, time: snapshot.time.seconds)) }
    do throws(CommandFault) {
      _ = try session.addToHistory(batch, replaces: true)
    } catch {
      session.noticeHistory(error.faults.all[0])
    }
  }

  /// What an attempt of a short while ago had read, if it asked the same.
  private func earlier(_ session: Session) -> ChainReading? {
    guard
      let reading = session.dataPart.flatMap({
        Part.reading($0, endpoint.shown, session.environment.now)
      })
    else { return nil }
    return block == nil || block == reading.moment.number ? reading : nil
  }

  private static func words(_ progress: ReadingProgress) -> String {
    switch progress.stage {
    case .block: "asking for the block"
    case .subnets: "asking for the subnets"
    case .values: "reading \(NumberFormat.group("\(progress.total)")) values"
    case .again: "reading some again"
    }
  }

  private static func answer(_ update: Update) -> Answer {
    let snapshot = update.snapshot
    var blocks: [Markup.Block] = [
      .paragraph(
        StyledText(
          "Kept: \(NumberFormat.counted(snapshot.subnets.count, "subnet")) at "
            + snapshot.asOf(now: update.now).line + ".", .strong)),
      .fields([
        .init(StyledText("from"), StyledText(update.endpoint)),
        .init(
          StyledText("values"),
          StyledText(
            NumberFormat.group("\(update.values)")
              + (update.wasResumed ? ", some of them before the last attempt ended" : ""))),
        .init(StyledText("runtime"), StyledText("\(snapshot.specVersion)")),
        .init(
          StyledText("validators"), StyledText(update.validators?.words ?? "none were read"),
          note: update.validators == nil ? "" : StyledText("kept in the history", .dim)),
        .init(
          StyledText("name"), StyledText(DataAnswers.shortName(update.file), .name),
          note: StyledText(update.isInUse ? "in use" : "not in use yet", .dim)),
      ]),
      .list(
        snapshot.provenance.checks.map { StyledText("checked: \($0)") }
          + (snapshot.provenance.limits + unread(update)).map { StyledText("note: \($0)", .dim) },
        ordered: false),
    ]
    if !update.isInUse {
      blocks.append(
        .paragraph(StyledText("data use newest", .code) + " computes on it from now."))
    }
    var answer = Answer(Markup(blocks), json: updateRecord.json(of: update))
    answer.lines = [update.isInUse ? "market" : "data use newest"]
    return answer
  }

  private static func unread(_ update: Update) -> [String] {
    (update.validators?.unread ?? []).map { "\($0) could not be read" }
  }

  static let updateRecord: JSONRecord<Update> = [
    .text("file", "the file in the state folder") { $0.file },
    .text("endpoint", "who was asked, without what gives access") { $0.endpoint },
    .integer("block", "the block everything was read at") { $0.snapshot.block },
    .text("block_hash", "its hash") { $0.snapshot.blockHash },
    .text("time", "when it was made, in UTC") { $0.snapshot.time.iso8601 },
    .integer("spec_version", "its runtime") { $0.snapshot.specVersion },
    .integer("subnets", "how many subnets there are") { $0.snapshot.subnets.count },
    .integer("values", "how many values were read") { $0.values },
    .boolean("resumed", "whether an earlier attempt was gone on with") { $0.wasResumed },
    .boolean("in_use", "whether it is computed on now") { $0.isInUse },
    .texts("checks", "what was checked") { $0.snapshot.provenance.checks },
    .texts("limits", "what was not read") { $0.snapshot.provenance.limits + unread($0) },
    .integer("funds_read", "validators' funds that were read") { $0.validators?.funds.count ?? 0 },
    .integer("takes_read", "validators' takes that were read") { $0.validators?.takes?.count ?? 0 },
  ]
}

/// What an update has read so far, kept for half an hour: a node keeps the state of a block about
/// 50 minutes.
private enum Part {
  private static let longest: Int64 = 30 * 60

  static func text(_ reading: ChainReading, _ host: String, _ now: UnixTime) -> String {
    "\(now.seconds)\n" + reading.text(endpoint: host)
  }

  static func reading(_ text: String, _ host: String, _ now: UnixTime) -> ChainReading? {
    guard let end = text.firstIndex(of: "\n"), let time = Int64(text[..<end]),
      (0...longest).contains(now.seconds - time)
    else { return nil }
    return ChainReading(String(text[text.index(after: end)...]), endpoint: host)
  }
}
