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

  /// Moves along the list of steps.
  ///
  /// - Parameter record: the key of the line of the step.
  package mutating func travel(
    _ what: String, _ record: JSONRecord<String>, nothing: Diagnostic,
    _ move: (inout SandboxDocument) -> SandboxDocument.Step?
  ) throws -> Answer {
    let session = self
    return try changeSandbox { desk in
      var document = desk.document
      guard let step = move(&document) else { throw CommandFault(nothing) }
      let branch = document.branch
      desk.go(to: document, chain: try session.chainAgain(of: branch))
      return session.sandboxChanged(
        StyledText("\(what): ", .dim) + StyledText(step.words, .code), desk,
        json: record.members(of: step.words))
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
