import Answers
import Decimals
import Inquiry
import LabSession
import Market
import Questions
import Reports
import StakingEconomics
import StakingModel

/// What a question names as what it is reckoned with, and what of it cannot be.
struct QuestionSubject {
  private(set) var reply = ReplySubject()
  /// Sentences about what was named and is not counted as named.
  private(set) var notes: [String] = []
  /// Whether the amount was written so that others read another number.
  private(set) var isAmbiguous = false

  /// All TAO there can ever be, in rao.
  private static let most = BlockEmission.supplyCap

  init(_ asked: AskedQuestion, in session: inout Session) throws {
    let market = try session.market()
    let settings = session.settings
    reply.wishes = settings.wishes()
    if let price = settings.taoPrice { reply.price = (price.number.approximate, price.currency) }
    let named = asked.named
    reply.currency = named.currency?.code
    reply.quotedRate = named.rates.first.map { $0.approximate / 100 }
    reply.priceChange = named.priceChange.map { max(-0.999, min(10, $0.approximate / 100)) }
    reply.days = named.times.first?.days.map { max(1, min(36_500, Int($0.approximate.rounded()))) }
    place(named, market)
    try amount(named, market, settings)
  }

  private mutating func place(_ named: NamedThings, _ market: Market) {
    if let netuid = named.subnets.first {
      if market.chain.subnet(netuid) != nil {
        reply.place = .subnet(netuid)
      } else {
        notes.append("There is no subnet \(netuid.value) in the recorded block.")
      }
    } else if named.isAboutExchange {
      exchange()
    } else if named.isAboutRoot {
      reply.place = .root
    }
  }

  private mutating func exchange() {
    if let rate = reply.quotedRate {
      reply.place = .custodian(
        CustodialChoice(
          name: "exchange", yield: CustodialYield(quoted: rate), quotedOn: "a day you did not give")
      )
    } else if let offer = reply.wishes.offers.first {
      reply.place = .custodian(offer)
    }
  }

  private mutating func amount(
    _ named: NamedThings, _ market: Market, _ settings: Settings
  ) throws {
    guard let amount = named.amounts.first, let number = amount.number, !number.isNegative else {
      return
    }
    isAmbiguous = amount.isAmbiguous
    switch amount.unit {
    case .tao, .unsaid: tao(number)
    case .alpha(let netuid):
      if let netuid, market.chain.subnet(netuid) != nil { reply.place = .subnet(netuid) }
      if case .subnet? = reply.place, let rao = number.wholeRao.flatMap({ UInt64(exactly: $0) }) {
        reply.alpha = Amount(rao: rao)
      }
    case .money(let currency): money(number, currency, settings)
    }
  }

  private mutating func tao(_ number: DecimalNumber) {
    guard let rao = number.wholeRao, rao > 0 else { return }
    guard rao <= Int128(QuestionSubject.most) else {
      notes.append("There can never be so many TAO, so an example stands in.")
      return
    }
    reply.amount = Amount(rao: UInt64(rao))
  }

  /// Money becomes TAO at the price the person set; there is no other.
  private mutating func money(_ number: DecimalNumber, _ currency: Currency, _ settings: Settings) {
    guard let price = settings.taoPrice, price.currency == currency.code else {
      notes.append(
        "This program knows no live price: say what one TAO costs with `set price 250 \(currency.code)`."
      )
      return
    }
    let tao = number.approximate / price.number.approximate
    guard tao.isFinite, tao > 0, tao * 1e9 < Double(QuestionSubject.most) else { return }
    reply.amount = Amount(rao: UInt64(tao * 1e9))
    notes.append(
      "\(NumberFormat.money(number.approximate, currency.code)) are counted at the price you set.")
  }
}
