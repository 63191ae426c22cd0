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
    ("can I lose money in sn64", "lose", "Yes"),
    ("coinbase says 17.3%, is that real", "exchange-quote", "5.35 % before any take"),
    ("what is staking?", "what-is-staking", "behind a validator"),
    ("what is slippage tolerance", "slippage", "not a cost"),
    ("do i pay taxes", "tax", "In many countries yes"),
  ])
  func isAnswered(text: String, intent: String, words: String) throws {
    let answer = session.running(text)
    #expect(answer.status == .success)
    #expect(answer.json?["schema"]?.stringValue == "taolab-ask/1")
    #expect(answer.json?["intent"]?.stringValue == intent)
    let shown = answer.markup.text(for: TerminalTraits(width: 400))
    #expect(shown.contains(words), "\(shown)")
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
    #expect(shown("wie viel bringen 100 TAO auf root im Jahr").contains("Verstanden als"))
  }

  @Test(arguments: [
    ("stke 10 TAO into 64", "stake 10 TAO into 64")
  ])
  func aMistypedVerbIsNoQuestion(text: String, line: String) {
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
