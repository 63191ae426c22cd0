import Answers
import CivilTime
import Decimals
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
  private let limit: OrderLimit?
  /// The words of the limit, as typed.
  private let limitText: String

  /// - Throws: what is wrong with place and amount.
  init(
    _ words: [String], in session: inout Session, example: String = "unstake 100 α64"
  ) throws {
    try OrderLimit.refuseOtherWords(words)
    let cut = OrderLimit.cut(words)
    (limit, limitText) = (cut.limit, words[cut.words.count...].joined(separator: " "))
    let typed = UnstakeWords(cut.words)
    let snapshot = try session.snapshot()
    reader = AmountReader(scope: try session.scope(), example: example)
    amount = typed.amount
    now = session.environment.now
    if AmountReader.isPart(typed.amount) {
      place = try TradePlace(typed.place, in: snapshot) { "unstake \(typed.amount) from \($0)" }
      alpha = nil
      try refuseLimitOnRoot()
      return
    }
    if let named = typed.place, case .root = snapshot.find(named) {
      place = .root
      alpha = nil
      try refuseLimitOnRoot()
      return
    }
    let (alpha, owner) = try reader.alpha(typed.amount)
    let amount = NumberFormat.exact(rao: alpha.rao)
    place = try TradePlace(typed.place ?? owner.map { "\($0.value)" }, in: snapshot) {
      "unstake \(amount) α\($0)"
    }
    self.alpha = alpha
    if let owner, owner != place.inSandbox.netuid {
      throw Self.foreign(owner, place.inSandbox.netuid, works: "unstake \(amount) α\(owner.value)")
    }
  }

  /// The order without its limit.
  private var order: String {
    guard case .subnet(let info, _) = place else { return "unstake \(amount) from root" }
    return "unstake \(amount)" + (alpha == nil ? " from \(info.netuid.value)" : "")
  }

  private func refuseLimitOnRoot() throws(CommandFault) {
    if limit != nil, case .root = place { throw OrderLimit.onRoot(order) }
  }

  private func priceLimit(on desk: SandboxDesk) throws -> PriceLimit? {
    guard let limit, case .subnet(let info, let recorded) = place else { return nil }
    let pool = desk.chain.subnet(info.netuid)?.pool ?? recorded
    return try limit.price(in: pool, of: info.netuid, .selling, order: order, reader.scope)
  }

  private func refusal(_ error: SwapError, _ limit: PriceLimit, on desk: SandboxDesk) -> Diagnostic
  {
    let netuid = place.inSandbox.netuid
    let fits = (try? desk.chain.subnet(netuid)?.pool.largestUnstake(limit: limit)).map {
      NumberFormat.exact(rao: $0.rao) + " α\(netuid.value)"
    }
    return error.diagnostic(order: order, limit: limitText, fits: fits)
  }

  /// What the sandbox is asked to do.
  func operation(
    on desk: SandboxDesk
  ) throws -> (operation: SandboxOperation, places: [SandboxPlace]) {
    (
      .unstake(rao: try rao(desk), from: place.inSandbox, limit: try priceLimit(on: desk)),
      [place.inSandbox]
    )
  }

  /// The quote on the sandbox's state.
  func quote(on desk: SandboxDesk) throws -> Answer {
    let rao = try rao(desk)
    let moment = SandboxMoment(desk.document.branch, now: now)
    let block = desk.chain.block
    let fees = OrderFees(desk.chain.assumptions)
    let held = desk.chain.wallet.staked(at: place.inSandbox)
    let sellsRest = desk.chain.assumptions.sellsRests
    let limit = try priceLimit(on: desk)
    if case .subnet(let info, _) = place {
      try AlphaOutside.check(
        Amount(rao: rao), of: info.netuid, desk.chain.subnet(info.netuid)?.alphaOut,
        order: "quote AMOUNT")
    }
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
        Amount(rao: rao), of: Amount(rao: held), in: pool, limit: limit,
        sellsRest: sellsRest)
      return UnstakeAnswer(sale: sale, fees: fees, info: info, block: block, moment: moment).answer
    } catch {
      if let limit { throw CommandFault(refusal(error, limit, on: desk)) }
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
