import CivilTime
import Diagnostics
import JSONText
import Presentation
import Questions
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

@Suite struct QuestionTests {
  private var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))

  /// A question, what it is taken for, and words that must be in its answer.
  @Test(arguments: [
    ("how much do I earn with 100 tao on root", "earn", "3.99230 TAO in a year"),
    ("what does 50 tao earn in chutes in 90 days", "earn", "50 TAO in SN64 Chutes"),
    ("is my tao locked?", "locked", "no lock-up"),
    ("can I lose money in sn64", "lose", "You can lose"),
    ("coinbase says 17.3%, is that real", "exchange-quote", "5.35 % before any take"),
    ("what is staking?", "what-is-staking", "behind a validator"),
    ("what is slippage tolerance", "slippage", "not a cost"),
    ("do i pay taxes", "tax", "In many countries yes"),
    ("how long until 50 TAO become 60 in sn64", "until-grown", "become 60 TAO"),
    ("how long until 10 TAO become 11 in sn19", "until-grown", "become 11 TAO"),
    ("how long until 100 TAO earns 1 TAO on root", "until-grown", "100 TAO on root earn 1 TAO"),
    ("how long until 10 TAO brings 1 TAO in 64", "until-grown", "10 TAO in SN64 Chutes earn 1 TAO"),
    ("when will my 50 tao be 75 in 64", "until-grown", "become 75 TAO"),
    ("how much tax do I owe on 20 TAO of rewards", "tax", "What you owe on 20 TAO"),
    (
      "if sn19 gets removed and I have 100 TAO there", "dereg",
      "For yours, never more than its pool has: 35.00 to 65.00 TAO"
    ),
    ("what do I pay to get in and out of 64 with 1 TAO", "leave-cost", "at once with 1 TAO"),
    ("how often should I claim with 100 TAO", "claim", "100 TAO on root earn 0.355734 TAO"),
    ("is it worth claiming with 10 TAO on root", "claim", "more than its fee after 11 days"),
    ("is it worth claiming with 2.5 TAO on root", "claim", "2.5 TAO on root earn 0.008893 TAO"),
    ("what's the difference between APR and APY", "compounding", "an APR leaves it out"),
    ("what do 50 TAO on root and 50 TAO in chutes earn", "earn", "Together 100 TAO leave"),
    ("what do 100 TAO earn at 8% on an exchange for a year", "earn", "at the rate it quotes"),
  ])
  func isAnswered(text: String, intent: String, words: String) throws {
    let answer = session.running(text)
    #expect(answer.status == .success)
    #expect(answer.json?["schema"]?.stringValue == "taolab-ask/1")
    #expect(answer.json?["intent"]?.stringValue == intent)
    let shown = answer.markup.text(for: TerminalTraits(width: 400))
    #expect(shown.contains(words), "\(shown)")
  }

  /// What an answer counts is never listed as not used.
  @Test(arguments: [
    "compare my exchange's 8% with root for 100 TAO for a year", "how long until 100 TAO double",
    "my exchange offers 7%, is root better?", "how long until 50 TAO become 60",
  ])
  func nothingCountedIsListedAsUnused(text: String) {
    let answer = session.running("ask " + text)
    #expect(answer.json?["unused"]?.arrayValue?.isEmpty == true, "\(text)")
  }

  /// A greeting is one though `hi` begins a verb; a slip in a verb stays one.
  @Test(arguments: [("hi", true), ("hey", true), ("hello", true), ("thanks", true), ("hin", false)])
  func greetingsAreGreeted(word: String, isOne: Bool) {
    #expect((session.running(word).json?["intent"] == "small-talk") == isOne)
  }

  @Test func aPercentageOfAnAmountIsCalculated() {
    let shown = session.running("ask what's 15% of 340 TAO").markup.text(
      for: TerminalTraits(width: 80))
    #expect(shown.hasPrefix("340 TAO * 15%:") && shown.contains("51 TAO"), "\(shown)")
  }

  /// Plain arithmetic and prices of each TAO, in the words people use.
  @Test(arguments: [
    ("how much is (1+2)/4?", "= 0.75"), ("what is 12 times 3", "= 36"),
    ("17.3% of 250", "= 43.25"), ("how much is 5% of 200", "= 10"),
    ("at 250 euro a tao, what do 40 tao on root earn me", "399.23 EUR at that price"),
    ("what do 1000 euro earn on root at 250 euro a tao", "4 TAO on root"),
    ("how far did 64 fall from its top", "81 % below the highest recorded, of 2025-04-17"),
    ("what price did alpha 64 have in june", "The nearest price recorded in SN64 Chutes is"),
    ("what if the take goes to 0", "take of 0"), ("apy 64?", "Today's rate in SN64 Chutes"),
    ("can i give my stake to my wife", "handed to another coldkey"),
    ("how does tao staking differ from ethereum staking", "nothing is slashed"),
  ])
  func whatPeopleTypeIsReckoned(text: String, words: String) {
    let shown = session.running("ask " + text).markup.text(for: TerminalTraits(width: 400))
    #expect(shown.contains(words), "\(shown)")
  }

  /// Where it is not sure it says so, begins the likeliest answer, and every line it gives works.
  @Test(arguments: [
    ("is there a weekly limit on unstaking", ""), ("tell me more on FIFO", "term fifo"),
    ("unstake time", "If it is “How long does leaving take?”: On the chain it takes one block"),
  ])
  func whatIsUnsureLeadsOn(text: String, words: String) throws {
    let answer = session.running("ask " + text)
    let shown = answer.markup.text(for: TerminalTraits(width: 400))
    #expect(shown.contains(words), "\(shown)")
    for line in try #require(answer.json?["lines"]?.arrayValue) {
      #expect(!session.running(try #require(line.stringValue)).isError)
    }
  }

  @Test func aLineThatIsATermIsExplained() {
    let shown = session.running("ask vtrust?").markup.text(for: TerminalTraits(width: 400))
    #expect(!shown.isEmpty)
    #expect(
      session.running("ask swap fee?").markup.text(for: TerminalTraits(width: 400))
        .lowercased().contains("swap fee"))
  }

  @Test(arguments: ["who wrote hamlet", "who painted guernica"])
  func othersWorksAreElsewhere(text: String) {
    #expect(session.running("ask " + text).json?["understood"] == false)
  }

  @Test func aQuestionGoesOnWithAmountAndPlace() {
    var session = session
    _ = session.run(line: "500 TAO in SN64 for a year")
    let shown = session.run(line: "and what does leaving cost?").markup
      .text(for: TerminalTraits(width: 400))
    #expect(shown.contains("at once with 500 TAO"), "\(shown)")
  }

  /// The verb, the bare question and the same within a lesson say the same.
  @Test func theVerbAndTheBareQuestionAgree() {
    let text = "how much do I earn with 100 tao on root"
    let bare = session.running(text)
    #expect(bare.json == session.running("ask \(text)").json)
    var learner = session
    _ = learner.run(line: "learn 0")
    let prompt = learner.prompt
    #expect(learner.run(line: text).json == bare.json)
    #expect(learner.prompt == prompt)
  }

  /// A verb that can make no sense of its words leaves them to the question they are.
  @Test(arguments: [
    ("why do root rewards fall", "root-decline"), ("claim rewards how does that work", "claim"),
    ("unstake how long does it take", "leave-time"),
    ("what happens if my validator stops", "validator-fails"),
  ])
  func beginsWithAVerb(text: String, intent: String) {
    #expect(session.running(text).json?["intent"]?.stringValue == intent)
  }

  @Test(arguments: ["how long do eggs take", "who won the match yesterday", "unlock my iphone"])
  func saysWhatItCannotAnswer(text: String) {
    let answer = session.running(text)
    #expect(answer.status == .failure && answer.isRefused)
    #expect(answer.json?["understood"] == false)
  }

  @Test func namesWhatItCountedOtherwise() {
    func shown(_ text: String) -> String {
      session.running(text).markup.text(for: TerminalTraits(width: 400))
    }
    #expect(shown("what do 500 usd earn on root").contains("set price 250 USD"))
    #expect(shown("how much do 30000000 tao earn on root").contains("never be so many TAO"))
    #expect(shown("is my 40 tao locked").contains("I did not use: 40 TAO."))
    #expect(shown("wie viel bringen 100 TAO auf root im Jahr").contains("Verstanden als"))
  }

  /// A condition of the question is counted, or refused, or said not to be.
  @Test(arguments: [
    ("how much do 100 TAO earn on root with 9% take", "Counted with a take of 9 %."),
    ("how much do 100 TAO earn until 2026-12-25", "33 days until 2026-12-25"),
    ("how much does 100 TAO earn in 64 and 4", "in SN64 Chutes 126.557 TAO"),
    ("how much does 100 TAO earn in 1 block", "In 1 block about 0.0000017 TAO"),
    ("how much does -5 TAO earn", "cannot be below zero"),
    ("how much does 100 TAO earn in foobar", "there is no subnet `foobar`"),
    ("how much does 100 TAO earn in subnet 999", "there is no subnet `999`"),
    ("how much do 100 TAO earn with 50% take", "no validator's take is 50 %"),
    ("what does leaving cost for 300 alpha", "alpha of which subnet?"),
    ("how much alpha do I get for 10 TAO in 64", "10 TAO buy 143.426 α64"),
    ("what is take", "The part of the dividends a validator keeps."),
    ("how big is a rao", "The smallest amount of TAO"), ("100 TAO?", "3.99230 TAO in a year"),
    ("when will I have 110 TAO if I put 100 TAO", "become 110 TAO in hand, every fee paid, after"),
    ("how long until I earn 1 TAO with 50 TAO", "50 TAO on root earn 1 TAO in about 177 days"),
    ("I earn 5 TAO a month, how much is staked", "To earn 5 TAO in 30 days on root, about"),
    ("how much does 1e3 TAO earn", "1,000 TAO on root"),
    ("how much does 100 TAO earn in 1 year and 6 months", "in 548 days"),
    ("how much do 100 TAO earn if I claim every month", "I did not use: claim every month."),
    ("how much did 100 TAO earn last year", "What 100 TAO earned then cannot be computed"),
    ("what do 10.000 TAO earn", "Your number was read as 10. Some read it as 10,000"),
    (
      "if I add 10 TAO every month what do I have in a year",
      "12 payments of 10 TAO, one every month,"
    ),
    ("dca 10 tao weekly for a year", "52 payments of 10 TAO, one every week, are 520 TAO"),
    ("what does 100 tao earn with a validator that takes 9 percent", "Counted with a take of 9 %"),
    ("75 tao if the validator keeps 10 percent, whats the return", "75 TAO on root would earn"),
    ("what if the price of TAO halves", "A price of TAO in money changes no TAO"),
    ("what if tao drops 30% with 50 tao in 64", "50 TAO in SN64 Chutes would be"),
    ("what if alpha goes to zero", "nothing is left of what lies in a subnet"),
    ("what if 64 loses half of its price and I have 90 TAO in it", "90 TAO in SN64 Chutes would"),
    ("what do 4000 TAO earn in 70", "raise the price by 30,744.7 %"),
    ("what if the price of 70 halves with 4000 TAO", "the price after your own purchase"),
    ("how much TAO for 10 TAO a month in 64", "To earn 10 TAO in 30 days in SN64 Chutes, about"),
    ("how many tao for 100 dollars a month when tao is 300 dollars", "To earn 0.333333333 TAO"),
    ("how many blocks in a day", "7,200 in a day"),
    ("how much do I lose to the validator with 400 tao", "Without any take it would be"),
    (
      "how much do I lose per year with an 18% validator on 300 TAO", "Without any take it would be"
    ),
    (
      "what does it cost to switch 80 TAO from SN64 to SN8",
      "moved from SN64 Chutes to SN8 Vanta become"
    ),
    ("should I move 400 TAO from root to 51", "400 TAO moved from root to SN51"),
    ("10 TAO a month into 64 for a year", "12 payments of 10 TAO, one every month,"),
    ("what is the chance that I lose money in 64 with 100 TAO", "of the paths end below"),
    ("when did alpha 8 last fall by more than 20 percent", "The recorded price in SN8"),
    ("compare root, 64 and coinbase at 6% for 75 TAO over 6 months", "in SN64 Chutes"),
    ("user asks whether my tao is locked", "no lock-up"),
    ("what if alpha halves with 50 tao in 64", "If alpha prices end 50 % lower"),
    ("what does it cost to get in to 64 with 50 tao", "50 TAO buy 716.989 α64"),
    ("how much does 250 TAO move the price in 46", "for 250 TAO in SN46 Instant"),
    ("what fees do I pay for 3 TAO", "In and out at once with 3 TAO on root"),
    ("100 tao 64 90 days", "100 TAO in SN64 Chutes"),
    ("what if the price of 70 falls 30% with 100 TAO for 90 days", "SN70"),
    ("what is the rate of 64", "SN64 Chutes"),
    ("what does it cost to leave 46 with 3000 tao", "all fees paid: 26.59 % less"),
    ("unterschied zwischen apr und apy", "An APY counts growth on rewards"),
    ("is 20 tao enough to start", "20 TAO are enough."),
    ("is 0.001 tao enough to start", "0.001 TAO are not enough."),
    ("numbers for 150 tao in sn 19 over a quarter", "TAO in 91 days"),
    ("100 tao en euros", "set price 230 EUR"), ("can i live from 5000 tao", "5,000 TAO on root"),
    ("what does it cost to leave root with 40 tao", "Of 40 TAO on root 39.99935 TAO arrive"),
    ("am i in profit", "Nothing is entered yet of what you hold and what it cost"),
    ("how long from 100 to 110 tao", "10 TAO are earned, before any cost of leaving, after"),
    ("what do 500 usd earn on root", "what one TAO costs is not set"),
    (
      "how much do 100 TAO earn from 2026-12-01 to 2027-06-01",
      "Counted with 182 days from 2026-12-01 to 2027-06-01."
    ),
    ("how much do 100 TAO earn from 2025-12-01 to 2027-06-01", "2025-12-01 is not after today"),
    ("what do 100 TAO earn with 9% or 18% take", "With a take of 18 % it is 3.99230 TAO."),
    ("my exchange gives 8 %, how much do 100 TAO earn", "about 8 TAO in a year"),
    ("100 TAO 5 % at kraken", "at the exchange would earn about 5 TAO"),
    ("what are 300 α64 worth in TAO", "300 α64 are worth 20.9051 TAO"),
    ("what are 300 α64 worth in dollars", "set price 250 USD"),
    ("what do 100 TAO earn in 1000 years", "ten by project and compare"),
    ("what is subnet 200", "there is no subnet `200`"), ("64 or 4?", "in SN4 Targon"),
    ("what fees to stake 1000 and unstake again", "with 1,000 TAO"),
    ("which subnet has the best yield", "market --sort rate"),
    ("tell me about subnet 64", "SN64 Chutes: one alpha costs 0.069684 TAO"),
  ])
  func usesWhatIsNamed(text: String, words: String) {
    let shown = session.running(text).markup.text(for: TerminalTraits(width: 400))
    #expect(shown.contains(words), "\(shown)")
  }

  /// Money only where the person has said what one TAO costs.
  @Test func worthInMoneyNeedsAPrice() {
    var session = session
    _ = session.run(line: "set price 250 USD")
    func shown(_ line: String) -> String {
      session.running(line).markup.text(for: TerminalTraits(width: 400))
    }
    #expect(shown("what are 300 α64 worth in dollars").contains("5,226.28 USD"))
    #expect(shown("what are 10 TAO in dollars").contains("10 TAO are 2,500.00 USD"))
    _ = session.run(line: "set price none")
    #expect(!shown("what are 300 α64 worth in dollars").contains("USD at the price"))
  }

  /// With holdings questions about one's own are about them, all or those of a place.
  @Test func whatIsHeldAnswers() {
    var session = session
    _ = session.run(line: "hold 300 α64")
    _ = session.run(line: "hold 50 TAO on root")
    func shown(_ line: String) -> String {
      session.running(line).markup.text(for: TerminalTraits(width: 400))
    }
    #expect(shown("how much do I earn in subnet 64").hasPrefix("Of what you hold in SN64 Chutes:"))
    #expect(shown("how much do I earn on root").hasPrefix("Of what you hold on root:"))
    #expect(shown("how much do I earn in subnet 4").contains("100 TAO stand in"))
    for line in ["what do I own", "what are my holdings worth", "what is it worth in total"] {
      #expect(shown(line).hasPrefix("You hold 2 positions"), "\(line)")
    }
    #expect(shown("am i in profit").hasPrefix("What you paid is not entered"))
    _ = session.run(line: "hold 10 α4 bought for 2 TAO")
    #expect(shown("what is my profit").contains("a loss of 1."))
    #expect(shown("what is my profit").contains("Of 2 positions no cost is entered."))
    #expect(shown("how much would I get if I left now").hasPrefix("If you left everything now"))
    #expect(shown("what would I get if I leave everything").contains("would arrive"))
  }

  /// Alpha earns and brings what `earn` and `leave` say of it when it is held.
  @Test func alphaCountsAsHeld() throws {
    func shown(_ line: String, _ session: Session) -> String {
      session.running(line).markup.text(for: TerminalTraits(width: 400))
    }
    for take in ["18%", "9%"] {
      var session = session
      _ = session.run(line: "set take \(take)")
      let asked = shown("how much do 300 α64 earn", session)
      let asking = shown("what does leaving cost for 300 alpha in 64", session)
      _ = session.run(line: "hold 300 α64")
      let earned = try #require(asked.firstMatch(of: /([0-9.]+) TAO at the recorded price/)).output
        .1
      #expect(shown("earn", session).contains(" \(earned) TAO"), "\(asked)")
      #expect(shown("what do I earn", session).contains(" \(earned) TAO in 365 days"))
      #expect(shown("holdings", session).contains(" \(earned) TAO"))
      let brings = try #require(asking.firstMatch(of: /brings ([0-9.]+) TAO/)).output.1
      // The list writes more digits of it.
      #expect(shown("leave", session).contains(" \(brings)"), "\(asking)")
      #expect(shown("what do I lose if I leave", session).contains("\(brings) TAO would arrive"))
    }
  }

  /// A line that only names something goes on from the last question, also from one that was refused.
  @Test func goesOnFromTheLastQuestion() {
    var session = session
    func shown(_ line: String) -> String {
      session.run(line: line).markup.text(for: TerminalTraits(width: 400))
    }
    #expect(!shown("and in subnet 4?").contains("Same question"))
    _ = shown("how much do 100 TAO earn on root")
    #expect(shown("and in subnet 4?").hasPrefix("Same question with SN4 Targon:"))
    #expect(shown("what about 1000 TAO").contains("1,000 TAO in SN4 Targon"))
    #expect(shown("and for a month?").contains("in 30 days"))
    #expect(shown("why").hasPrefix("project 1,000 TAO into 4 for 30 days:"))
    #expect(shown("what does leaving cost for 300 alpha").contains("of which subnet"))
    #expect(shown("in 64").contains("Selling 300 α64"))
    #expect(shown("more").contains("report faq leave-cost"))
    _ = shown("is my TAO locked")
    #expect(!shown("what about taxes").hasPrefix("Same question"))
    _ = shown("how much do 100 TAO earn on root")
    #expect(shown("and for 50?").contains("50 TAO on root"))
    #expect(shown("what if the validator takes 9%?").hasPrefix("Same question with a take of 9 %"))
    #expect(shown("and in 64?").contains("50 TAO in SN64 Chutes"))
    #expect(shown("and from root?").contains("50 TAO on root"))
    #expect(shown("half of it").contains("25 TAO on root"))
    #expect(shown("a day").contains("in a day"))
    _ = shown("what is slashing?")
    #expect(!shown("what if the validator takes 9%?").hasPrefix("Same question"))
  }

  /// What a line named, answered or not, holds for the next question that names no amount.
  @Test(arguments: [
    (["i have 50 tao what should i do", "how much would i earn in a year"], "50 TAO on root"),
    (["how much do 70 tao earn in 64", "what does leaving cost"], "at once with 70 TAO"),
    (["zzz 30 tao qqq", "what would I earn"], "30 TAO on root"),
    (["how much do 100 tao earn with 9% take", "and with 18%?"], "Counted with a take of 18 %."),
    (["how much do 70 tao earn", "market", "what would I earn"], "You named no amount"),
    (["set take 0%", "what is the rate now"], "after a take of 0 %"),
    (["set custodial 8%", "what does my exchange pay on 100 tao"], "about 8 TAO in a year"),
    (["how much do 70 tao earn", "half of that"], "35 TAO on root"),
    (["what is the validator's take", "and what if it's 9%"], "with a take of 9 %"),
    (["hold 30 TAO on root", "what does it earn per day"], "What you hold earns"),
  ])
  func whatWasNamedIsNotForgotten(lines: [String], words: String) throws {
    var session = session
    for line in lines.dropLast() { _ = session.run(line: line) }
    let shown = session.run(line: try #require(lines.last)).markup
      .text(for: TerminalTraits(width: 400))
    #expect(shown.contains(words), "\(shown)")
  }

  /// In a lesson a question is answered and the open one stays; who does not know gets a hint.
  @Test func aQuestionInALessonIsNoAnswer() {
    var session = session
    _ = session.run(line: "learn 4")
    let prompt = session.prompt
    let answer = session.run(line: "how do I leave this program")
    #expect(answer.json?["intent"]?.stringValue == "how-exit" && session.prompt == prompt)
    let hint = session.run(line: "I don't know").markup.text(for: TerminalTraits(width: 80))
    #expect(hint.hasPrefix("Not knowing is fine") && hint.contains("\nHint: "), "\(hint)")
  }

  @Test(arguments: [
    ("stke 10 TAO into 64", "stake 10 TAO into 64"),
    ("stakee 10 TAO into 64", "stake 10 TAO into 64"),
    ("staek 10 TAO into 64", "stake 10 TAO into 64"),
    ("want 10 TAO into 64", nil),
  ])
  func aMistypedVerbIsNoQuestion(text: String, line: String?) {
    #expect(session.running(text).diagnostics.first?.hint?.code == line)
  }

  @Test(arguments: [
    ("mraket", "market"), ("validator", "term validator"), ("hlep", "help"),
  ])
  func aLoneWordMayBeAVerbOrATerm(word: String, line: String) throws {
    let fault = try #require(session.running(word).diagnostics.first)
    #expect(fault.code == "name.unknown" && fault.hint?.code == line)
  }

  @Test(arguments: [
    "how " + String(repeating: "much ", count: 20_000), "what is \u{1B}[31m\u{202E}?",
    "how much is 99999999999999999999999999999999999999999999999 tao?", "why why why why",
    "how much is 1e999 tao, 0 alpha and -5 tao in subnet 99999999999999999999?", "why 💥 💥?",
  ])
  func bearsAnything(text: String) {
    let answer = session.running(text)
    let shown = answer.markup.text(for: TerminalTraits(width: 80))
    #expect(shown.split(separator: "\n").count < 15 && !shown.contains("\u{1B}"))
  }
}
