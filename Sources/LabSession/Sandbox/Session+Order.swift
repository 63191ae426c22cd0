package import Answers
import JSONText
import Market
import Presentation
package import Sandbox
package import StakingModel

extension Session {
  /// Carries out an order in the sandbox after it was quoted there.
  ///
  /// The quote is made on the same state the order meets, even if another lab shares the sandbox.
  /// - Parameter quote: what to answer; throws what the chain refuses.
  package mutating func carryOut(
    _ order: (SandboxDesk) throws -> (operation: SandboxOperation, places: [SandboxPlace]),
    _ quote: (SandboxDesk) throws -> Answer
  ) throws -> Answer {
    let most = try snapshot().chain.circulating
    return try changeSandbox { desk in
      var answer = try quote(desk)
      let (operation, places) = try order(desk)
      let before = desk.chain.wallet
      let result = desk.carryOut(operation)
      if case .success(let act) = result {
        answer.details +=
          TransactionReasons(act: act, before: before, after: desk.chain.wallet).derivations
      }
      answer.add(SandboxNote(result, desk.chain.wallet, places, upTo: most))
      if case .failure = result { (answer.status, answer.isRefused) = (.failure, true) }
      return answer
    }
  }
}

extension ChainState {
  /// TAO that is neither in a pool nor on root: what a sandbox's wallet is filled from.
  package var circulating: Amount<TAO> {
    subnets.reduce(totalIssuance.subtractingSaturated(rootTAO)) {
      $0.subtractingSaturated($1.pool.tao).subtractingSaturated($1.taoReservoir)
    }
  }
}

extension SandboxDesk {
  /// Carries out an operation as the next step; a refused one changes nothing.
  package mutating func carryOut(_ operation: SandboxOperation) -> Result<SandboxAct, SandboxError>
  {
    var after = chain
    do throws(SandboxError) {
      let act = try after.perform(operation)
      add(act, chain: after)
      return .success(act)
    } catch {
      return .failure(error)
    }
  }
}

extension Answer {
  /// Puts what became of an order before the line that says when.
  fileprivate mutating func add(_ note: SandboxNote) {
    topic.isCarriedOut = note.isCarriedOut
    markup.blocks.insert(note.block, at: max(0, markup.blocks.count - 1))
    self = saying { [self] in
      guard case .object(let members) = json else { return json }
      return .object(members + SandboxNote.order.members(of: note))
    }
  }
}
