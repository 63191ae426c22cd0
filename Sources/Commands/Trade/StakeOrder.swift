import Answers
import CivilTime
import Decimals
import Diagnostics
import LabSession
import Market
import Sandbox
import StakingModel

/// `10 TAO into 64` read against a sandbox: an amount, a place, and the quote for it.
struct StakeOrder {
  private let typed: TradeWords
  private let place: TradePlace
  private let reader: AmountReader
  private let now: UnixTime
  private let limit: OrderLimit?
  /// The words of the limit, as typed.
  private let limitText: String

  /// The verb that was typed.
  private let verb: String

  /// - Throws: what is wrong with the place.
  init(_ words: [String], verb: String = "stake", in session: inout Session) throws {
    self.verb = verb
    try OrderLimit.refuseOtherWords(words)
    let cut = OrderLimit.cut(words)
    (limit, limitText) = (cut.limit, words[cut.words.count...].joined(separator: " "))
    let typed = TradeWords(cut.words)
    self.typed = typed
    reader = AmountReader(scope: try session.scope(), example: "\(verb) 10 TAO into 64")
    if !AmountReader.isPart(typed.amount) { _ = try reader.tao(typed.amount) }
    place = try TradePlace(typed.place, in: try session.snapshot()) {
      "\(verb) \(typed.amount) into \($0)"
    }
    now = session.environment.now
    if limit != nil, case .root = place { throw OrderLimit.onRoot(order) }
  }

  /// The order without its limit.
  private var order: String { "\(verb) \(typed.amount) \(place.into)" }

  private func priceLimit(on desk: SandboxDesk) throws -> PriceLimit? {
    guard let limit, case .subnet(let info, let recorded) = place else { return nil }
    let pool = desk.chain.subnet(info.netuid)?.pool ?? recorded
    return try limit.price(in: pool, of: info.netuid, .buying, order: order, reader.scope)
  }

  /// What the sandbox is asked to do.
  func operation(
    on desk: SandboxDesk
  ) throws -> (operation: SandboxOperation, places: [SandboxPlace]) {
    (
      .stake(
        rao: try amount(desk).rao, into: place.inSandbox, limit: try priceLimit(on: desk)),
      [place.inSandbox]
    )
  }

  /// The quote on the sandbox's state.
  func quote(on desk: SandboxDesk) throws -> Answer {
    let amount = try amount(desk)
    let moment = SandboxMoment(desk.document.branch, now: now)
    let block = desk.chain.block
    let fees = OrderFees(desk.chain.assumptions)
    let limit = try priceLimit(on: desk)
    do throws(SwapError) {
      guard case .subnet(let info, let recorded) = place else {
        let transfer = RootTransfer(
          amount: try RootStake.stake(amount), direction: .stake, fees: fees)
        return transfer.answer(moment, block: block)
      }
      let pool = desk.chain.subnet(info.netuid)?.pool ?? recorded
      let trip = try RoundTrip(amount, in: pool, limit: limit)
      return StakeAnswer(trip: trip, fees: fees, info: info, block: block, moment: moment).answer
    } catch {
      if let limit { throw CommandFault(refusal(error, limit, on: desk)) }
      throw CommandFault(
        error.diagnostic(
          for: "\(verb) \(typed.amount)", works: "\(verb) 10 TAO \(place.into)"))
    }
  }

  private func refusal(_ error: SwapError, _ limit: PriceLimit, on desk: SandboxDesk) -> Diagnostic
  {
    let pool = desk.chain.subnet(place.inSandbox.netuid)?.pool
    let fits = (try? pool?.largestStake(limit: limit)).map {
      NumberFormat.exact(rao: $0.rao) + " TAO"
    }
    return error.diagnostic(order: order, limit: limitText, fits: fits)
  }

  /// The amount typed; `all` leaves enough for the transaction fee, and for that of the way out.
  private func amount(_ desk: SandboxDesk) throws -> Amount<TAO> {
    let fees = OrderFees(desk.chain.assumptions)
    let free = desk.chain.wallet.free.subtractingSaturated(fees.stake)
      .subtractingSaturated(fees.unstake)
    if let part = try reader.part(typed.amount, of: free.rao) { return Amount(rao: part) }
    return try reader.tao(typed.amount)
  }
}

extension TradePlace {
  /// The end of an order that goes there: `into 64`, `on root`.
  var into: String {
    switch self {
    case .root: "on root"
    case .subnet(let info, _): "into \(info.netuid.value)"
    }
  }

  /// The place as the sandbox knows it.
  var inSandbox: SandboxPlace {
    switch self {
    case .root: .root
    case .subnet(let info, _): .subnet(info.netuid)
    }
  }
}
