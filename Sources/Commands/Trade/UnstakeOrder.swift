import Answers
import CivilTime
import Diagnostics
import LabSession
import Market
import Sandbox
import StakingModel

/// `100 α64`, `all from 64`, `10 TAO from root` read against a sandbox: what, where, and the quote.
struct UnstakeOrder {
  private let amount: String
  let place: TradePlace
  /// The alpha typed; nil where a part of the holding was.
  private let alpha: Amount<Alpha>?
  private let reader: AmountReader
  private let now: UnixTime

  /// - Throws: what is wrong with place and amount.
  init(
    _ words: [String], in session: inout Session, example: String = "unstake 100 α64"
  ) throws {
    let typed = UnstakeWords(words)
    let snapshot = try session.snapshot()
    reader = AmountReader(scope: try session.scope(), example: example)
    amount = typed.amount
    now = session.environment.now
    if AmountReader.isPart(typed.amount) {
      place = try TradePlace(typed.place, in: snapshot) { "unstake \(typed.amount) from \($0)" }
      alpha = nil
      return
    }
    if let named = typed.place, case .root = snapshot.find(named) {
      place = .root
      alpha = nil
      return
    }
    let (alpha, owner) = try reader.alpha(typed.amount)
    place = try TradePlace(typed.place ?? owner.map { "\($0.value)" }, in: snapshot) {
      "unstake 100 α\($0)"
    }
    self.alpha = alpha
    if let owner, owner != place.inSandbox.netuid {
      throw Self.foreign(owner, place.inSandbox.netuid, works: "unstake 100 α\(owner.value)")
    }
  }

  /// What the sandbox is asked to do.
  func operation(
    on desk: SandboxDesk
  ) throws -> (operation: SandboxOperation, places: [SandboxPlace]) {
    (.unstake(rao: try rao(desk), from: place.inSandbox), [place.inSandbox])
  }

  /// The quote on the sandbox's state.
  func quote(on desk: SandboxDesk) throws -> Answer {
    let rao = try rao(desk)
    let moment = SandboxMoment(desk.document.branch, now: now)
    let block = desk.chain.block
    let fees = OrderFees(desk.chain.assumptions)
    let held = desk.chain.wallet.staked(at: place.inSandbox)
    let sellsRest = desk.chain.assumptions.sellsRests
    do throws(SwapError) {
      guard case .subnet(let info, let recorded) = place else {
        let taken = try RootStake.unstake(
          Amount(rao: rao), of: Amount(rao: held), sellsRest: sellsRest)
        return RootTransfer(
          amount: taken, direction: .unstake, fees: fees,
          rest: taken.subtractingSaturated(Amount(rao: rao))
        ).answer(moment, block: block)
      }
      let pool = desk.chain.subnet(info.netuid)?.pool ?? recorded
      let sale = try HoldingSale(
        Amount(rao: rao), of: Amount(rao: held), in: pool, sellsRest: sellsRest)
      return UnstakeAnswer(sale: sale, fees: fees, info: info, block: block, moment: moment).answer
    } catch {
      throw CommandFault(
        error.diagnostic(
          for: "unstake \(amount)",
          works: place.inSandbox == .root
            ? "unstake 10 TAO from root" : "unstake 100 α\(place.inSandbox.netuid.value)"))
    }
  }

  private func rao(_ desk: SandboxDesk) throws -> UInt64 {
    let held = desk.chain.wallet.staked(at: place.inSandbox)
    if let part = try reader.part(amount, of: held) {
      if held == 0 {
        throw CommandFault(SandboxError.nothing(at: place.inSandbox).diagnostic)
      }
      return part
    }
    if let alpha { return alpha.rao }
    return try reader.tao(amount).rao
  }

  /// Alpha of one subnet was to leave another.
  static func foreign(_ owner: Netuid, _ place: Netuid, works: String) -> CommandFault {
    CommandFault(
      Diagnostic(
        "amount.subnet",
        "alpha of subnet \(owner.value) cannot be taken out of subnet \(place.value)",
        explanation: "Each subnet has its own alpha and its own pool.",
        hint: Hint("take it out of its own pool", code: works)))
  }
}
