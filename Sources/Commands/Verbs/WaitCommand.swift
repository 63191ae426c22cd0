import Answers
import ArgumentParser
import Calculator
import Decimals
import Diagnostics
import LabSession
import Sandbox
import StakingModel

/// `wait`: blocks pass in the sandbox.
struct WaitCommand: SandboxCommand {
  static let configuration = CommandConfiguration(
    commandName: "wait", abstract: "Let time pass in your sandbox, block by block.",
    usage: "wait TIME",
    discussion:
      "Every block is made by the chain's own rules: emission, rewards, prices. Others sell "
      + "what the chain buys, so prices stand still but for your own trades; after "
      + "`set others nobody` a new sandbox goes by the bare rules. What real markets do is in "
      + "neither. "
      + "A long wait shows its progress; Ctrl-C stops it at a whole block and keeps what has passed."
  )
  static let examples = ["stake 10 TAO into 64", "wait 300 blocks"]

  @Argument(help: "A time, as: 90 days, 1 year, 300 blocks.")
  var words: [String] = []
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    words.count == 1 ? [.init("days"), .init("blocks"), .init("weeks"), .init("year")] : []
  }

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    ["portfolio", "history", "undo"]
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let text = words.joined(separator: " ")
    let blocks = try AmountReader(scope: try session.scope(), example: "wait 90 days").blocks(text)
    let before = try session.sandbox()
    let watch = session.environment.watch
    var chain = before.chain
    let act: SandboxAct
    do throws(SandboxError) {
      act = try chain.perform(.wait(blocks: blocks)) { watch("waiting", $0, blocks) }
    } catch {
      throw CommandFault(error.diagnostic)
    }
    let now = session.environment.now
    let snapshot = try session.snapshot()
    return try session.changeSandbox { desk in
      guard desk.document == before.document else { throw WaitCommand.changed }
      desk.add(act, chain: chain)
      return WaitAnswer(
        wanted: blocks, act: act, before: before.state, after: desk.state,
        moment: SandboxMoment(desk.document.branch, now: now), snapshot: snapshot
      ).answer
    }
  }

  private static var changed: CommandFault {
    CommandFault(
      Diagnostic(
        "sandbox.shared", "another lab changed this sandbox meanwhile",
        explanation: "What it did is kept; this wait is not, for it began before that.",
        hint: Hint("see what there is, then wait again", code: "portfolio")))
  }
}

extension AmountReader {
  /// A time as whole blocks, at least one and at most ten years.
  func blocks(_ text: String) throws -> UInt64 {
    let source = SourceText(name: "", text: TimeWords.counted(text))
    guard !text.isEmpty else {
      throw CommandFault(
        Diagnostic("time.missing", "how long?", hint: Hint.example(example)))
    }
    let quantity = try scope.peek(source).value.quantity
    if let quantity, let blocks = try? quantity.converted(to: CompoundUnit(.block))?.number,
      let whole = blocks.rounded(toFraction: 0).whole, whole >= 1,
      whole <= Int128(SandboxOperation.longestWait)
    {
      return UInt64(whole)
    }
    throw CommandFault(
      Diagnostic(
        "time.wait", "this must be a time from one block to ten years",
        hint: Hint.example(example), source: source,
        labels: [.init(0..<text.utf8.count)]))
  }
}
