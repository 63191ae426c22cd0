package import Answers
import Decimals
package import Diagnostics
package import JSONText
package import Presentation
package import Sandbox
package import StakingModel

extension Session {
  /// `undo` and `redo`, where there is something for them.
  package var sandboxTravel: [String] {
    guard let document = desk?.document else { return [] }
    return (document.undoable == nil ? [] : ["undo"]) + (document.redoable == nil ? [] : ["redo"])
  }

  /// Goes back by a step, or by all steps of a block that was pasted.
  package mutating func undo(
    _ record: JSONRecord<String>, times: Int = 1, nothing: Diagnostic
  ) throws -> Answer {
    let session = self
    return try travel("undone", record, nothing, isOneBlock: times == 1) { document in
      (0..<times).flatMap { _ in
        (0..<session.stepsBack(in: document)).compactMap { _ in document.undo() }
      }.reversed()
    }
  }

  /// Does a step again, or all steps of a block.
  package mutating func redo(_ record: JSONRecord<String>, nothing: Diagnostic) throws -> Answer {
    let session = self
    return try travel("done again", record, nothing) { document in
      (0..<session.stepsForth(in: document)).compactMap { _ in document.redo() }
    }
  }

  /// Moves along the list of steps.
  ///
  /// - Parameter record: the key of the lines of the steps.
  private mutating func travel(
    _ what: String, _ record: JSONRecord<String>, _ nothing: Diagnostic,
    isOneBlock: Bool = true, _ move: (inout SandboxDocument) -> [SandboxDocument.Step]
  ) throws -> Answer {
    let session = self
    return try changeSandbox { desk in
      var document = desk.document
      let steps = move(&document)
      guard !steps.isEmpty else { throw CommandFault(nothing) }
      let branch = document.branch
      desk.go(to: document, chain: try session.chainAgain(of: branch))
      let count =
        steps.count == 1 ? "" : "\(steps.count) steps\(isOneBlock ? " pasted together" : ""): "
      let words = steps.map(\.words).joined(separator: ", then ")
      return session.sandboxChanged(
        StyledText("\(what): \(count)", .dim) + StyledText(words, .code), desk,
        json: record.members(of: words))
    }
  }

  /// The sandbox of a branch; a fault if it cannot be made.
  package func chainAgain(of branch: SandboxBranch) throws -> SandboxChain {
    do throws(SandboxReplayFault) {
      return try chain(of: branch)
    } catch {
      throw CommandFault(error.diagnostic)
    }
  }

  /// What the wallet has after the sandbox was changed as a whole.
  package func sandboxChanged(
    _ what: StyledText, _ desk: SandboxDesk, json: [JSONValue.Member]
  ) -> Answer {
    let branch = desk.document.branch
    let portfolio = SandboxPortfolio(desk.chain, after: branch)
    let worth = NumberFormat.exact(rao: portfolio.worth.rao)
    var session = self
    let snapshot = try? session.snapshot()
    let title = { (place: SandboxPlace) in snapshot?.title(of: place) ?? place.title }
    return Answer(
      Markup([
        .paragraph(what),
        .paragraph(
          StyledText("Your sandbox is worth \(worth) TAO: ") + StyledText("portfolio", .code)),
        SandboxMoment(branch, now: environment.now).line(),
      ]),
      json: .object(
        json
          + SandboxDesk.changeRecord.members(
            of: (desk.chain.block, portfolio.worth.rao, branch.acts.count))),
      derivations: PortfolioReasons(portfolio: portfolio, chain: desk.chain, title: title).worth,
      headline: "worth")
  }
}
