import CivilTime
import Files
import Market
import Presentation
import StakingModel
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// Money is told alike wherever it is asked about, and only where somebody can have it.
@Suite struct OneMoneyTests {
  private func session(_ lines: String...) -> Session {
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    for line in lines { #expect(!session.run(line: line).isError, "\(line)") }
    return session
  }

  private func shown(_ answer: Answer) -> String {
    answer.markup.text(for: TerminalTraits(width: 400))
  }

  /// More alpha than is outside the pool is nobody's to sell; a whole holding of all is.
  @Test(arguments: [
    "exit 298996 α70", "quote 298996 α70", "sell(70, 298996 α70)",
    "exit(298996 α70)", "what do I get for 298996 alpha of subnet 70 if I leave",
  ])
  func nobodySellsMoreThanThereIs(_ line: String) {
    let answer = session().running(line)
    #expect(shown(answer).contains("298,995.824723404 α70"), "\(shown(answer))")
    #expect(!shown(answer).contains("228.29"))
    let less = line.replacing("298996", with: "298995")
    #expect(!session().running(less).isError, "\(less)")
  }

  /// Tables of what leaving brings never pay less for more.
  @Test func moreNeverBringsLess() throws {
    var session = session()
    let market = try session.market()
    for subnet in market.chain.subnets where subnet.pool.tao.rao > 0 {
      var last: UInt64 = 0
      for tenths in 1...10 {
        let part = Amount<Alpha>(rao: subnet.alphaOut.rao / 10 * UInt64(tenths))
        guard let sale = try? subnet.pool.unstake(part, wholeHolding: true) else { continue }
        #expect(sale.received.rao >= last, "subnet \(subnet.netuid.value), \(tenths) tenths")
        last = sale.received.rao
      }
    }
  }

  /// The price that is set counts for all that is held, and a profile's own where none is.
  @Test func oneSessionHasOnePrice() throws {
    let profile = """
      taolab: profile/1
      currency: EUR
      tao_price: {value: 231.37, as_of: 2026-10-08}
      positions:
        - root: 100 TAO

      """
    var session = session("set price 300 USD")
    session.environment.files.read = { _, _ throws(FileFault) in Array(profile.utf8) }
    #expect(!session.run(line: "hold from me.yaml").isError)
    for line in ["holdings", "what do I earn in a year", "leave"] {
      let text = shown(session.running(line))
      #expect(text.contains("USD") && !text.contains("EUR"), "\(line): \(text)")
    }
    _ = session.run(line: "set price none")
    #expect(shown(session.running("what do I earn in a year")).contains("EUR at the price"))
  }

  /// What an exchange pays after the time that is asked about is not in hand at its end.
  @Test func lateMoneyIsToldAsLate() {
    var session = session(
      "hold 50 TAO at ExA quoted 17.3% on 2025-09-01, locked 30 days, paid after 3 days",
      "hold 50 TAO at ExB quoted 10% on 2025-10-01")
    let text = shown(session.run(line: "compare 100 TAO for 1 day"))
    #expect(text.contains("ExA pays out 33 days from now at the earliest"), "\(text)")
    #expect(text.contains("ExA quoted its rate on 2025-09-01; it is not verified here."))
    #expect(text.contains("ExB quoted its rate on 2025-10-01") && !text.contains("ExB pays out"))
    #expect(text.contains("why custodial · why custodial2"))
    #expect(!session.run(line: "why custodial2").isError)
    let exchange = shown(session.running("project 100 TAO on exchange for 60 days"))
    #expect(
      exchange.contains("ExA") && exchange.contains("ExA pays out 33 days from now"), "\(exchange)")
    let left = shown(session.running("what do I get if I leave"))
    #expect(left.contains("More can be had in 33 days") && left.contains("what can be had today"))
  }

  /// What is named to go on with is the order, once.
  @Test func aQuoteByNameLeadsToItsOrder() {
    let (session, order) = (session(), ["10", "TAO", "into", "64"])
    let answer = session.running("quote stake 10 TAO into 64")
    for words in [order, ["stake"] + order] {
      let next = QuoteCommand.next(after: answer, to: words, in: session)
      #expect(next.contains("stake 10 TAO into 64"), "\(next)")
    }
  }

  /// A rest that its fee eats up is told as that.
  @Test func dustIsToldAsDust() {
    let text = shown(session().running("ask what does it cost to leave 0.005 alpha in 64"))
    #expect(
      text.contains("leaving costs more than it brings") && !text.contains("unknown"), "\(text)")
  }
}
