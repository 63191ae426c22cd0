import Calculator
import Decimals
public import Diagnostics
import Inquiry
import Market
import Presentation
import Sandbox
import StakingEconomics
import StakingModel

/// Runs tasks on a sandbox of the recorded block: 1,000 TAO of practice money, everybody else still.
public struct SandboxTaskHost: TaskHost {
  private let scope: LessonScope
  private let words: TaskWords
  private let watch: TaskWatch
  /// The sandbox before anything was done.
  public let beginning: TaskState?

  static let money = Amount<TAO>(rao: 1_000 * Amount<TAO>.raoPerUnit)

  init(
    _ scope: LessonScope, words: LessonWords = .english,
    watch: @escaping TaskWatch = { _, _ in true }
  ) {
    self.scope = scope
    self.watch = watch
    self.words = TaskWords(words: words)
    beginning = scope.beginning(free: SandboxTaskHost.money)
  }

  /// Whether a line begins with a verb of the sandbox.
  public func reads(_ line: String) -> Bool { TaskLine(line) != nil }

  /// Does a line on the sandbox.
  public func run(_ line: String, on state: TaskState) throws(DiagnosticList) -> TaskStep {
    guard let typed = TaskLine(line) else {
      throw DiagnosticList(
        Diagnostic(
          "lesson.task", "`\(line)` is nothing a sandbox does",
          hint: Hint.example("stake 10 TAO into 64")))
    }
    let reader = TaskReader(scope: scope, state: state)
    if typed.verb == .reset { return try reset(try reader.money(typed), typed) }
    let operation = try reader.operation(typed)
    var after = state
    var wanted: UInt64 = 0
    if case .wait(let blocks) = operation { wanted = blocks }
    let act: SandboxAct
    do throws(SandboxError) {
      act = try after.chain.perform(operation) { watch($0, wanted) }
    } catch {
      throw DiagnosticList(words.refusal(error, typed))
    }
    // A line is played again as it was typed, so half a wait is none.
    guard act.operation == operation else { throw DiagnosticList(words.stopped(typed)) }
    after.branch.acts.append(act)
    after.blocks += wanted
    return TaskStep(after, words.done(act, after))
  }

  private func reset(
    _ money: Amount<TAO>?, _ line: TaskLine
  ) throws(DiagnosticList) -> TaskStep {
    guard let state = scope.beginning(free: money ?? SandboxTaskHost.money) else {
      throw DiagnosticList(
        Diagnostic("lesson.task", "there is no recorded block to begin with", source: line.source))
    }
    return TaskStep(state, Markup())
  }
}

extension LessonScope {
  /// A sandbox on the recorded state, as a new one of the lab is.
  fileprivate func beginning(free: Amount<TAO>) -> TaskState? {
    guard let ground = lab.world.inquiry?.market.ground else { return nil }
    // The fingerprints tell kept sandboxes apart; this one is never kept.
    let beginning = SandboxBeginning(
      block: ground.chain.block, state: "", recorded: 0, free: free, take: StakingDefaults.take,
      others: .hold, earning: "")
    return TaskState(
      beginning, chain: beginning.chain(on: ground.chain, earning: ground.earningAmounts))
  }

  /// A place by `root`, a number as `64` or `SN64`, or a subnet's name.
  func place(named name: String) -> SandboxPlace? {
    let word = name.lowercased()
    if word == "root" { return .root }
    let digits = word.hasPrefix("sn") ? String(word.dropFirst(2)) : word
    if let number = UInt16(digits) { return SandboxPlace(Netuid(number)) }
    return lab.world.netuid(named: name).map { SandboxPlace($0) }
  }
}
