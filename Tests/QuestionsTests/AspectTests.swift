import Decimals
import StakingModel
import Testing

@testable import Questions

@Suite struct AspectTests {
  /// Every name of the table is one of a kind or of a concept.
  @Test func tableNamesWhatThereIs() {
    for row in Aspect.rows {
      for id in row.names.intents { #expect(Intent.named(id) != nil, "\(id)") }
      for name in row.names.concepts { #expect(Concept.numbers[name] != nil, "\(name)") }
    }
  }

  /// What the first sentence of an answer has to answer.
  @Test(arguments: [
    ("are my coins insured", "hack", "hack/insurance"),
    ("what if the whole network stops", "hack", "hack/stops"),
    ("can the owner of 64 rug me", "safe", "safe/owner"),
    ("should i move my tao from root to a subnet", "switch", "switch/should"),
    ("how much of alpha 103 can I sell before I lose 10 %", "leave-large", "leave-large/limit"),
    (
      "how much can i buy in 64 without moving the price more than 2%", "price-impact",
      "price-impact/limit"
    ),
    ("how many rao in a TAO", "what-is-tao", "what-is-tao/rao"),
    ("how come 64 pays 20 times root", "earn-compare", "earn-compare/why-more"),
    ("stake ten TAO into", "earn", "earn/which-subnet"),
    ("in a subnet?", "earn", "earn/which-subnet"),
    ("is root safer", "root-or-alpha", "root-or-alpha/safer"),
    ("how old is subnet 64", "what-is-subnet", "what-is-subnet/age"),
    ("what does binance pay me", "exchange-staking", "exchange-staking/pays"),
    ("what if i die, can my family get it", "seed", "seed/heir"),
    ("how do i get rid of dust", "leave", "leave/dust"),
    ("gross or net?", "earn-rate", "earn-rate/net"),
    ("delegated stake", "what-is-staking", "what-is-staking/delegate"),
    ("can i add to my stake later", "how-start", "how-start/add"),
    ("is my seed phrase stored in this program", "seed", "privacy/words"),
    ("my stake shows less tao today than yesterday", "less-after", "less-after/since"),
    ("delete everything you know about me", "privacy", "privacy/delete"),
    ("can i import my taostats csv", "how-holdings", "how-holdings/import"),
    ("how to export for koinly", "records", "records/file"),
    ("i got a dm from support asking for my 12 words", "scam", "scam/words"),
    ("a guy promises 20% a month on my TAO, legit?", "exchange-quote", "scam/promised"),
    ("i got an email to migrate my wallet", "scam", "scam/wallet"),
    ("lost my phone with my wallet on it", "seed", "seed/device"),
    ("auto compound on root?", "compounding", "compounding/auto"),
    ("who decides how much emission each subnet gets", "emission", "emission/who"),
    ("does staking protect against inflation", "inflation", "inflation/real"),
    ("inflation rate of tao", "inflation", "inflation/rate"),
    ("what is a good take", "take", "take/good"),
    ("who gets the tao when a subnet dies", "dereg", "dereg/who"),
    (
      "can i split my stake between 2 validators", "choose-validator", "choose-validator/several"
    ),
    ("should I claim now", "claim", "claim/should"),
    ("what can cost me most", "lose", "lose/most"),
    ("how do I get from root to a subnet", "switch", "switch/into"),
    ("wie wechsle ich von root in ein subnet", "switch", "switch/into"),
    ("can i move my alpha back to root from a subnet", "switch", "switch/out"),
    ("how do I unstake from kraken", "leave", "leave/exchange"),
    ("what does leaving an exchange cost", "exchange-staking", "leave-cost/exchange"),
    ("how long does it take to leave kraken", "leave-time", "leave-time/exchange"),
    ("how do I get out", "leave", "leave/or-quit"),
    ("Wie komme ich raus?", "leave", "leave/or-quit"),
    ("what happens when a subnet is removed", "dereg", "dereg/what"),
    ("was passiert wenn ein subnet gelöscht wird", "dereg", "dereg/what"),
    ("I forgot my wallet password", "seed", "seed/password"),
    ("ich habe mein Passwort vergessen", "seed", "seed/password"),
    ("what is a conviction lock", "locked", "locked/conviction"),
    ("can my heirs inherit my coldkey", "seed", "seed/heir"),
    ("why do subnets yield more than root", "earn-compare", "earn-compare/why-more"),
    ("what commands are there", "how-help", "how-help/commands"),
    ("welche Befehle gibt es", "how-help", "how-help/commands"),
  ])
  func isAsked(text: String, intent: String, aspect: String) {
    let asked = AskedQuestion(text)
    #expect(asked.intent?.id == intent, "\(asked.nearest.map(\.id))")
    #expect(asked.aspect?.path == aspect)
  }

  /// What is asked is decided by an aspect, whose kind's own answer is the answer.
  @Test(arguments: [
    ("compare targon and chutes", "earn-compare"),
    ("why is my root apr so low, used to be like 20 percent", "root-decline"),
    ("how much would I get if I sold 260 alpha of 64", "leave-cost"),
  ])
  func decides(text: String, intent: String) {
    let subnets = ["targon": Netuid(4), "chutes": Netuid(64)]
    let asked = AskedQuestion(text) { subnets[$0] }
    #expect(asked.intent?.id == intent, "\(asked.nearest.map(\.id))")
  }

  /// The first sentence is about what was asked, whichever of its neighbours the kind seemed to be.
  @Test(arguments: [
    ("does the apy include price changes", "earn-rate/price"),
    ("is the price change already in the apr", "earn-rate/price"),
    ("do the rates count price drops", "earn-rate/price"),
    ("does selling root dividends hurt the alpha price", "alpha-falls/root-sells"),
    ("do root stakers push the alpha price down", "alpha-falls/root-sells"),
    ("do claims put sell pressure on subnets", "alpha-falls/root-sells"),
  ])
  func isAnsweredFirst(text: String, path: String) {
    #expect(AskedQuestion(text).aspect?.path == path, "\(AskedQuestion(text).nearest.map(\.id))")
  }

  /// A question of its kind's own needs no other beginning.
  @Test(arguments: [
    "what do 100 tao earn on root", "is staking safe", "root or alpha", "how do i leave subnet 64",
    "Wie lange muss ich die Coins liegen lassen?", "what happens to my stake if coinbase is hacked",
  ])
  func needsNone(text: String) {
    #expect(AskedQuestion(text).aspect == nil)
  }

  /// What shall come in at a pace is wanted; what is staked at one is not.
  @Test(arguments: [
    ("how do i get 1 TAO a day", "needed"), ("earn 2 TAO per week", "needed"),
    ("i want 1 tao per month", "needed"), ("how can i make 5 tao a week in sn64", "needed"),
    ("i want 500 eur a month passive", "needed"), ("what do 50 tao earn a month", "earn"),
    ("10 tao a month into 64 for a year, what comes out", "earn"),
    ("how long until i earn 1 tao with 100 on root", "until-grown"),
  ])
  func goalsAreNoAmounts(text: String, intent: String) {
    #expect(AskedQuestion(text).intent?.id == intent)
  }

  /// Days that are still to come, and how far an order may push a price.
  @Test func daysAndLimitsAreNamed() {
    #expect(
      AskedQuestion("what do 100 tao earn on new years eve").named.until
        == NamedDay(month: 12, day: 31))
    #expect(
      AskedQuestion("what will 50 tao be on dec 31").named.until == NamedDay(month: 12, day: 31))
    #expect(AskedQuestion("what did sn64 cost on 1 june").named.until == nil)
    let sold = AskedQuestion("sell in 64 without moving the price more than 5 %").named.limit
    #expect(sold?.isOfPrice == true)
    #expect(AskedQuestion("how much in 64 can I sell before I lose 10 %").named.limit != nil)
    #expect(AskedQuestion("should i sell if the price falls more than 5%").named.limit == nil)
    #expect(AskedQuestion("10 tao in 64 at -50% price").named.priceChange?.isNegative == true)
    let raised = AskedQuestion("my validator went from 9 to 18 percent, 500 tao").named
    #expect(raised.take == DecimalNumber(18) && raised.otherTakes == [DecimalNumber(9)])
  }
}
