import CivilTime
import Content
import Diagnostics
import JSONText
import Presentation
import Reports
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// Sentences that begin with a verb's word, and what stands around an answer.
@Suite struct QuestionBehindVerbTests {
  private let session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))

  private func shown(_ answer: Answer) -> String {
    answer.markup.text(for: TerminalTraits(width: 400))
  }

  /// The bare line and `ask` take it for the same, and the verb's own shape is told.
  @Test(arguments: [
    ("compare my exchange's 8% with root for 50 TAO", "earn-compare"),
    ("earn money with 10 TAO how", "earn"), ("find me a good subnet", "choose-subnet"),
    ("market crash what then", "price-fall"), ("leave or stay?", "when-sell"),
    ("hold or sell?", "when-sell"), ("claim now or later", "claim"), ("exit fee?", "leave-cost"),
    ("save me from scams", "scam"), ("learn about risks", "safe"),
    ("hold on what is alpha", "what-is-alpha"), ("move from sn19 to sn64 cost", "switch"),
    ("split between 3 subnets good idea?", "diversify"),
  ])
  func isAQuestion(_ line: String, _ intent: String) {
    let bare = session.running(line)
    #expect(bare.json?["intent"]?.stringValue == intent)
    #expect(session.running("ask " + line).json?["intent"]?.stringValue == intent)
    #expect(shown(bare).contains("Taken as a question. The verb is typed: "))
  }

  /// A verb's line with a fault in it stays one, and its hint works.
  @Test(arguments: [
    "compare with 64 19", "stake 10 TAO into fobar", "stake 10 TAO into 64 19", "wait 3 dayz",
    "breakeven 64", "move 50 α64", "stake my 10 TAO into 6444", "set commission 0,35%",
    "stake 10 TAO into 64 at least 1%", "project 100 TAO into 64 if pigs fly",
    "compare 100 TAO for blue", "table x for x = pool(64) .. 2",
  ])
  func aFaultStaysOne(_ line: String) {
    let answer = session.running(line)
    #expect(answer.isError && answer.json?["intent"] == nil, "\(shown(answer))")
  }

  /// Right behind a verb that computes for an amount, a question without one is about that amount.
  @Test(arguments: [
    ("compare 18 TAO", "what if I put it in 64 for half a year", "18 TAO in SN64"),
    ("compare 18 TAO", "and what does leaving cost in 64?", "18 TAO"),
    ("project 25 TAO into 64 for 30 days", "how much would it be after a year?", "25 TAO"),
  ])
  func goesOnFromAVerb(_ line: String, _ question: String, _ part: String) {
    var session = session
    _ = session.run(line: line)
    let text = shown(session.run(line: question))
    #expect(text.contains("With what you named before: ") && text.contains(part), "\(text)")
    #expect(!text.contains("stand in"), "\(text)")
    _ = session.run(line: line)
    _ = session.run(line: "1 + 1")
    #expect(!shown(session.run(line: question)).contains("named before"))
  }

  @Test func aCalculationWithWordsOnlyIsAQuestion() {
    #expect(
      session.running("price of sn64 in dollars").json?["intent"]?.stringValue == "what-is-subnet")
    #expect(session.running("thanks!").json?["intent"]?.stringValue == "small-talk")
    #expect(session.running("10 TAO in fobars").isError)
  }

  /// A word that people ask with is no verb with a slip in it.
  @Test func aKnownWordIsNoSlip() {
    #expect(!shown(session.running("whats the best pizza")).contains("wait"))
    #expect(shown(session.running("stke 10 TAO into 64")).contains("stake 10 TAO into 64"))
  }

  // MARK: Why

  @Test func whyTellsWhyAQuestionWasNotAnswered() {
    var session = session
    _ = session.run(line: "what do 100 TAO earn in sn999")
    let refused = shown(session.run(line: "why"))
    #expect(refused.contains("not answered: what do 100 TAO earn in sn999"), "\(refused)")
    #expect(refused.contains("There is no subnet"), "\(refused)")
    _ = session.run(line: "what is the weather in paris")
    #expect(shown(session.run(line: "why")).contains("about something else"))
    _ = session.run(line: "10 TAO * 2")
    #expect(!shown(session.run(line: "why")).contains("not answered"))
  }

  // MARK: Amounts at several places

  @Test(arguments: [
    "50 on root and 50 in sn64 for a year", "100 tao half root half sn64",
    "what do 50 TAO on root and 50 TAO in chutes earn", "root 50 tao, sn64 50 tao, a year",
  ])
  func amountsAtPlacesAddUp(_ line: String) {
    let text = shown(session.running(line))
    #expect(text.contains("Together 100 TAO leave 115.217 TAO"), "\(text)")
    #expect(!text.contains("I did not use"))
  }

  @Test func anAmountBeforeItsPlaceIsNoSubnet() {
    let text = shown(
      session.running("if i put 30 tao in sn19 and 70 on root how much after a year"))
    #expect(text.contains("70 TAO on root") && !text.contains("SN70"), "\(text)")
    let grown = shown(session.running("how long til 10 tao turn into 20"))
    #expect(!grown.contains("SN20") && grown.contains("10 TAO on root"), "\(grown)")
  }

  @Test func goalsAtSeveralPlacesAreToldEach() {
    let text = shown(
      session.running(
        "how long until 100 tao become 120 on root, in sn64 and on an exchange at 15%"))
    #expect(text.contains("at the exchange about 477 days"), "\(text)")
    #expect(text.contains("by the rate it quotes"), "\(text)")
  }

  // MARK: Prices in money

  @Test func aNamedPriceOfTAOIsCounted() {
    let text = shown(session.running("what if tao drops to 100 dollars"))
    #expect(text.contains("changes no TAO") && text.contains("100.00 USD a TAO"), "\(text)")
    let earned = shown(session.running("what do 10 tao earn on root with tao at 400 dollars"))
    #expect(earned.contains("at that price"), "\(earned)")
  }

  /// What alpha costs changes nothing at an exchange, and no price falls by more than all of it.
  @Test func aFallIsCountedWhereItCounts() {
    let exchange = shown(
      session.running(
        "ask what if alpha falls by half, 200 tao at an exchange with 4% for 2 years"))
    #expect(exchange.contains("would leave 216.32 TAO"), "\(exchange)")
    let far = session.running("ask what if alpha falls by 120 percent for 20 tao in 64")
    #expect(far.diagnostics.first?.code == "question.price", "\(shown(far))")
    let all = shown(session.running("ask what if alpha falls by 100% for 20 tao in 64"))
    #expect(all.contains("nothing is left of what lies in a subnet: 20 TAO"), "\(all)")
  }

  @Test(arguments: ["what's the price of tao in dollars", "whats the price of tao"])
  func anApostropheIsNoSignOfArithmetic(line: String) {
    #expect(session.running(line).json?["intent"]?.stringValue != nil)
  }

  /// The first words a newcomer types.
  @Test(arguments: ["what's alpha", "whats alpha", "What's a validator"])
  func aWordIsExplainedHoweverItIsAsked(line: String) {
    let answer = session.running(line)
    #expect(answer.status == .success && answer.json?["understood"] == true, "\(shown(answer))")
  }

  @Test(arguments: [
    ("what's 2+2", "= 4"), ("what is 3 * 5", "= 15"),
  ])
  func aCalculationInAQuestionIsComputed(line: String, value: String) {
    let answer = session.running(line)
    #expect(answer.status == .success && shown(answer).contains(value), "\(shown(answer))")
  }

  // MARK: Around an answer

  /// A yes or a no fits one way of asking only: "can I leave" and "is it locked" want different ones.
  @Test func beginsWithTheFact() {
    #expect(shown(session.running("what if I never claim")).hasPrefix("Unclaimed root rewards"))
    #expect(shown(session.running("what happens if my subnet is removed")).hasPrefix("Its alpha"))
    #expect(shown(session.running("do I lose unclaimed rewards")).hasPrefix("Unclaimed"))
    let content = session.environment.content
    for id in Reply.ids(in: content) {
      let text = content.text("templates/replies/\(id).md.mustache") ?? ""
      #expect(text.firstMatch(of: /^(Yes|No)[.,]/) == nil, "\(id)")
    }
  }

  @Test func whatIsNotUsedIsTold() {
    let text = shown(
      session.running("if i stake 100 tao with my ledger for 2 years on root in euro"))
    #expect(text.contains("I did not use: ledger, EUR."), "\(text)")
    let asked = shown(session.running("can i stake from trezor"))
    #expect(!asked.contains("I did not use"), "\(asked)")
  }

  @Test(arguments: [
    ("ist mein geld gesperrt", "Was schiefgehen kann.", "Mehr.", "Tage alt"),
    ("cuanto gano con 50 tao al mes", "Qué puede salir mal.", "Más.", "días"),
  ])
  func headingsAreInTheLanguageOfTheQuestion(
    _ line: String, _ risk: String, _ more: String, _ age: String
  ) {
    let text = shown(session.running(line))
    #expect(text.contains(risk) && text.contains(more) && text.contains(age), "\(text)")
    #expect(!text.contains("What can go wrong.") && !text.contains("days old"), "\(text)")
  }

  /// A question that an answer names for more is one that is understood.
  @Test func whatIsNamedForMoreIsAnswered() throws {
    var session = session
    _ = try session.market()
    let content = session.environment.content
    let names = ["openings", "replies"].flatMap { content.names(in: "templates/" + $0) }
    var lines: Set<String> = []
    for name in names {
      for part in (content.text(name) ?? "").split(separator: "`") where part.hasPrefix("ask ") {
        if !part.contains("{{") { lines.insert(String(part)) }
      }
    }
    #expect(lines.count > 20, "\(names)")
    for line in lines.sorted() {
      #expect(session.running(line).json?["understood"]?.boolValue == true, "\(line)")
    }
  }

  /// No heading of an answer is without its words in the other languages.
  @Test func everyHeadingHasItsWords() {
    let content = session.environment.content
    for id in Reply.ids(in: content) {
      let text = content.text("templates/replies/\(id).md.mustache") ?? ""
      for line in text.split(separator: "\n") where line.hasPrefix("**") {
        let heading = line.dropFirst(2).prefix { $0 != "*" }
        guard let last = heading.last, ".?:".contains(last) else { continue }
        #expect(QuestionWording.knows(String(heading)), "\(id): \(heading)")
      }
    }
  }
}
