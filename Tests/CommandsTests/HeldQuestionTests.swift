import CivilTime
import Holdings
import Presentation
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// Questions about one's own are answered for what is held.
@Suite struct HeldQuestionTests {
  private static let alpha = ["hold 260 α64 bought for 16 TAO"]
  private static let both = alpha + ["hold 80 TAO on root"]
  private static let exchange = ["hold 50 TAO at Kraken 12% on 2026-09-01"]

  private static func answer(to line: String, holding held: [String]) -> String {
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    for line in held { _ = session.run(line: line) }
    return session.run(line: line).markup.text(for: TerminalTraits(width: 400))
  }

  @Test(arguments: [
    (
      alpha, "how much would I get if I sold 260 alpha of 64",
      "Of what you hold in SN64 Chutes: If you left everything now, 18.1063 TAO"
    ),
    (alpha, "how much would I get if I sold 100 alpha", "100 α64 of the 260 α64 you hold"),
    (alpha, "what if I sell half of my alpha", "130 α64 of the 260 α64 you hold"),
    (alpha, "what would I get for half of my alpha", "130 α64 of the 260 α64 you hold"),
    (alpha, "what does half of my alpha earn", "Of what you hold, 130 α64 earns"),
    (alpha, "take out my 18 TAO", "What you hold is alpha, which is sold for TAO. If you left"),
    (both, "take out 5 of my TAO", "5 TAO of the 80 TAO you hold would bring 4.99935 TAO"),
    (alpha, "should I claim now", "There is nothing for you to claim"),
    (both, "should I claim now", "With what you hold, 80 TAO on root:"),
    (alpha, "what can cost me most", "Price of SN64 Chutes: 5 of 100 paths"),
    (alpha, "what do I earn in dollars", "What you hold earns 0.0135728 TAO in 1 day"),
    (alpha, "what if the price of my alpha falls by half", "With what you hold, 260 α64:"),
    (alpha, "could my subnet be deregistered", "With what you hold, 260 α64:"),
    (alpha, "how much do I earn with 300 alpha", "300 α64 would earn 80.1278 α64"),
    (exchange, "is Kraken better than root", "Kraken quoted 12.0 % a year on 2026-09-01"),
    (exchange, "how much do 100 TAO earn at Kraken", "12.0 % a year (2026-09-01, not verified)"),
    (exchange, "what does my exchange pay me", "Kraken quoted 12% on 2026-09-01, not verified"),
    (exchange, "compare 100 TAO", "Kraken"),
    (both, "take out my 18 TAO", "18 TAO of the 80 TAO you hold"),
    (both, "take out 18 TAO", "18 TAO of the 80 TAO you hold"),
    (both, "pull 5 TAO out", "5 TAO of the 80 TAO you hold"),
    ([], "what can cost me most", "Most is lost through the price of alpha"),
    ([], "should I claim now", "A claim pays once the rewards"),
  ])
  func answersForWhatIsHeld(held: [String], line: String, words: String) {
    let shown = Self.answer(to: line, holding: held)
    #expect(shown.contains(words), "\(shown)")
  }

  /// What is asked of somebody else's amount, place or way is not answered with what is held.
  @Test(arguments: [
    (alpha, "how do I claim", "With a wallet or tool"),
    (alpha, "how much would I get if I sold 500 alpha of 64", "Selling 500 α64"),
    (both, "what do 100 TAO earn on root", "100 TAO on root would earn"),
    (exchange, "how much do 100 TAO earn at Binance", "is not recorded"),
  ])
  func leavesWhatIsHeldAside(held: [String], line: String, words: String) {
    let shown = Self.answer(to: line, holding: held)
    #expect(shown.contains(words), "\(shown)")
    #expect(!shown.contains("you hold"), "\(shown)")
  }

  @Test func alphaIsTakenAsTheOneThatIsHeld() {
    let line = "how much do I earn with 300 alpha"
    #expect(Self.answer(to: line, holding: []).contains("alpha of which subnet?"))
    #expect(
      Self.answer(to: line, holding: Self.alpha + ["hold 5 α4"]).contains("alpha of which subnet?"))
    #expect(Self.answer(to: line, holding: Self.alpha).contains("as you hold no other"))
  }

  /// One `undo` takes back the last `hold` or `forget`, and leaves the sandbox alone.
  @Test func undoTakesBackWhatWasHeldLast() {
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    func shown(_ line: String) -> String {
      session.run(line: line).markup.text(for: TerminalTraits(width: 400))
    }
    _ = shown("stake 10 TAO into 64")
    _ = shown("hold 260 α64")
    #expect(shown("undo").hasPrefix("undone: hold 260 α64\n"))
    #expect(session.holdings().positions.isEmpty)
    #expect(shown("undo").hasPrefix("undone: stake 10 TAO into 64"))
    _ = shown("hold 260 α64")
    _ = shown("forget 1")
    #expect(shown("undo").hasPrefix("undone: forget 260 α64"))
    #expect(session.holdings().positions.count == 1)
    // Nothing is left but the first line, which says what takes it back.
    let refused = shown("undo")
    #expect(refused.contains("forget 1"), "\(refused)")
    _ = shown("forget 1")
    _ = shown("stake 10 TAO into 64")
    #expect(shown("undo").hasPrefix("undone: stake"))
  }

  @Test(arguments: [
    (
      ["what do 100 TAO earn on root", "in euro"], "set price 300 EUR"
    ),
    (
      ["what do 100 TAO earn on root", "set price 300 euro", "in euro"],
      "3.99230 TAO in a year by the recorded rules, 1,197.69 EUR"
    ),
    (["what do 100 TAO earn on root", "only half of it"], "50 TAO on root would earn"),
    (["how much do I earn with 300 alpha", "64"], "300 α64 would earn"),
    (["how much do I earn with 300 alpha", "sn64"], "300 α64 would earn"),
    (["what do 100 TAO earn on root", "64"], "= 64"),
    (["set price in euro"], "set price 300 EUR"),
  ])
  func goesOn(lines: [String], words: String) {
    let shown = Self.answer(to: lines[lines.count - 1], holding: Array(lines.dropLast()))
    #expect(shown.contains(words), "\(shown)")
  }

  /// What leaving loses is the rest between what no lock holds and what arrives.
  @Test func locksStandApartFromWhatIsLost() {
    let shown = Self.answer(
      to: "how much would I get if I left everything", holding: ["hold 260 α64 locked 40"])
    // 220 alpha: 15.3304 at the quoted price less 0.0095.
    #expect(shown.contains("15.3208 TAO would arrive"), "\(shown)")
    #expect(shown.contains("what no lock holds is worth 15.3304 TAO"), "\(shown)")
    #expect(shown.contains("leaving loses 0.00952969 TAO"), "\(shown)")
  }

  /// A rate or a take whose place or sign was left out is not passed over.
  @Test(arguments: [
    ("100 TAO at 10% for a year", "100 TAO at the exchange would earn about 10 TAO"),
    ("what do 100 TAO earn on root at 9 take", "100 TAO on root would earn about 4.55677 TAO"),
    ("root at 9 take", "4.55677 TAO in a year with a take of 9 %"),
    (
      "what do 100 TAO earn at an exchange at 20% a month for 30 days",
      "100 TAO at the exchange would earn about 20 TAO in 30 days"
    ),
    ("I have 200 TAO, what would 64 give me per month", "200 TAO in SN64 Chutes would earn"),
    ("what do 99999999999 TAO earn", "there will never be so many TAO"),
    ("what if my exchange goes bust", "If an exchange fails, what you hold there is a claim"),
  ])
  func countsTheRate(line: String, words: String) {
    let shown = Self.answer(to: line, holding: [])
    #expect(shown.contains(words), "\(shown)")
  }
}
