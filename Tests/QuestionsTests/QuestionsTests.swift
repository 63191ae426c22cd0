import TestSupport
import Testing

@testable import Questions

@Suite struct QuestionsTests {
  @Test func neighboursAreQuestions() { #expect(Neighbours.unknownNames.isEmpty) }

  @Test func tiebreaksAreOfTheTables() { #expect(Tiebreaks.unknownNames.isEmpty) }

  @Test func tablesAreWhole() {
    #expect(Intent.all.count == 103)
    #expect(Set(Intent.all.map(\.id)).count == Intent.all.count)
    for intent in Intent.all { #expect(!intent.question.isEmpty) }
    #expect(Intent.all.filter { $0.question(in: .german) != $0.question }.count >= 20)
    #expect(Intent.all.filter { $0.question(in: .spanish) != $0.question }.count >= 20)
  }

  /// A pattern that names no concept, or a concept no pattern names, is a slip of the pen.
  @Test func patternsAndConceptsFit() {
    #expect(Concept.all.count <= ConceptSet.capacity)
    #expect(Set(Concept.all.map(\.name)).count == Concept.all.count)
    for pattern in Pattern.all {
      #expect(pattern.unknownNames.isEmpty, "\(pattern.text): \(pattern.unknownNames)")
      #expect(!pattern.required.isEmpty, "\(pattern.text)")
    }
    for intent in Intent.all {
      for name in intent.companionNames {
        #expect(Concept.numbers[String(name)] != nil, "\(intent.id): \(name)")
      }
    }
    for intent in Intent.all where intent.id != "off-topic" {
      #expect(!intent.patterns.isEmpty, "\(intent.id)")
    }
  }

  /// What is asked back is understood when it is typed.
  @Test func suggestedQuestionsAreUnderstood() {
    for intent in Intent.all where intent.id != "off-topic" {
      for language in Language.allCases {
        let question = intent.question(in: language)
        #expect(AskedQuestion(question).intent?.id == intent.id, "\(question)")
      }
    }
  }

  private static let languages: [(String, Language)] = [
    ("what do 100 tao earn", .english), ("was bringen 100 TAO im Jahr", .german),
    ("¿cuánto ganan 100 tao al año?", .spanish), ("tao", .english), ("ist staking sicher", .german),
    ("es seguro el staking", .spanish), ("is staking safe", .english),
  ]

  @Test(arguments: languages)
  func language(_ text: String, _ language: Language) {
    #expect(AskedQuestion(text).language == language)
  }

  private static let elsewhere = [
    "how long do eggs take", "how do i stake ethereum", "what is a subnet mask",
    "best pizza in town",
    "asdfgh jkl", "will it rain tomorrow", "write me a python function", "wie wird das wetter",
    "how many tao did satoshi stake in ethereum", "wie stake ich Ethereum", "solana apy",
  ]

  @Test(arguments: elsewhere)
  func otherSubjects(_ text: String) {
    #expect(AskedQuestion(text).finding == .notAboutStaking, "\(text)")
  }

  /// Who types a seed phrase here is told not to, whatever the words are.
  @Test(arguments: [
    "my seed is apple banana cherry", "here is my seed phrase: ocean lamp river stone",
    "meine Seed lautet Apfel Banane Kirsche", "mi frase es perro gato casa",
  ])
  func aSeedIsNoOtherSubject(_ text: String) {
    #expect(AskedQuestion(text).intent?.id == "seed")
  }

  private static let asking = [
    "stake or not, which is better", "leave root: what does it cost", "claim now?? or wait",
    "wait, is it locked", "stake 10 TAO into 64, is that safe?",
  ]
  private static let orders = [
    "stake 10 TAO into 64", "hold 120 TAO on root with take 19%", "breakeven 10 TAO in 64",
    "compare 100 TAO for 1e9 years", "split 1000 TAO into 64 in 1 parts", "stake ?", "",
  ]

  @Test func shapes() {
    for text in Self.asking { #expect(QuestionShape.asksBehindVerb(text), "\(text)") }
    for text in Self.orders { #expect(!QuestionShape.asksBehindVerb(text), "\(text)") }
  }

  @Test func mistypedWordsAreRead() {
    let asked = AskedQuestion("is stakng sfae or can a vaildator steal")
    #expect(asked.reasons.repaired["stakng"] != nil)
    #expect(asked.reasons.heard.contains { $0.concept == "stake" })
    #expect(AskedQuestion("what is slashign").intent?.id == "slashing")
    #expect(AskedQuestion("WHAT   IS\tSLASHING ???").intent?.id == "slashing")
  }

  @Test func longLinesAreCut() {
    let long = String(repeating: "is staking safe ", count: 60_000)
    let time = ContinuousClock().measure {
      #expect(AskedQuestion(long).isCutShort)
    }
    #expect(time < .seconds(20))
    #expect(AskedQuestion(String(repeating: "\u{200B}", count: 1_000_000)).isCutShort)
    #expect(!AskedQuestion("is staking safe").isCutShort)
  }

  @Test func reasonsSayWhy() {
    let reasons = AskedQuestion("how long does unstaking take").reasons
    #expect(reasons.heard.contains { $0.concept == "leave" && $0.words == ["unstaking"] })
    #expect(reasons.candidates.first?.intent == "leave-time")
    #expect(reasons.candidates.first?.pattern.contains("leave") == true)
  }
}
