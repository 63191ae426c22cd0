import Decimals
import Questions
import StakingModel
import Testing

@Suite struct NamedThingsTests {
  private func named(_ text: String) -> NamedThings {
    AskedQuestion(text) {
      ["chutes": Netuid(64), "stake": Netuid(9), "gradients pro": Netuid(56)][$0]
    }.named
  }

  private static let taoAmounts: [(String, String)] = [
    ("what do 100 tao earn", "100"), ("what does τ10 earn", "10"), ("10k tao on root", "10000"),
    ("stake 1.5 TAO", "1.5"), ("a hundred tao", "100"), ("fifty tao", "50"), ("1,000 tao", "1000"),
    ("what do 10 000 tao earn", "10000"), ("two hundred and fifty tao", "250"), (".5 tao", "0.5"),
    ("was bringen 1.000 TAO im Jahr", "1000"), ("was bringen 1,5 TAO im Jahr", "1.5"),
    ("zweihundertfünfzig TAO auf root", "250"), ("¿cuánto ganan 0,5 tao?", "0.5"),
    ("cuánto rinden cien tao", "100"), ("dos mil tao en root", "2000"),
    ("12.5\u{200E} tao", "12.5"),
    ("2 million tao", "2000000"), ("one tao a day", "1"), ("0.000000001 tao", "0.000000001"),
    ("1e3 tao", "1000"), ("1.5e2 tao on root", "150"), ("2E-3 tao", "0.002"),
  ]

  @Test(arguments: taoAmounts)
  func amountsOfTAO(_ text: String, _ digits: String) {
    #expect(named(text).tao?.number == DecimalNumber(digits: digits), "\(text)")
  }

  @Test func amountsOfOtherThings() {
    #expect(named("sell 300 α64").alpha?.unit == .alpha(Netuid(64)))
    #expect(named("sell 300 a64").subnets == [Netuid(64)])
    #expect(named("500 alpha in sn 8").alpha?.number == DecimalNumber(500))
    #expect(named("$500 of tao").amounts.first?.unit == Currency.named("USD").map { .money($0) })
    #expect(named("what do 20 euros bring").currency?.code == "EUR")
    #expect(named("unstake all my tao").amounts.first?.size == .share(.one))
    #expect(named("sell half of my alpha").amounts.first?.size == .share(.half))
    #expect(named("if i stake 100 what do i get").amounts.first?.unit == .unsaid)
    #expect(named("was bringen 1.000 TAO").tao?.isAmbiguous == true)
    #expect(named("what is staking").amounts.isEmpty)
  }

  private static let subnetTexts: [(String, [UInt16])] = [
    ("apy of sn64", [64]), ("subnet 64", [64]), ("netuid 64", [64]),
    ("100 tao in 64 for a year", [64]),
    ("what is α64", [64]), ("from 64 to 51", [64, 51]), ("sn64 and 51 or 120", [64, 51, 120]),
    ("subred 12", [12]), ("was kostet Subnetz 7", [7]), ("chutes price", [64]),
    ("is gradients pro good", [56]), ("in 90 days", []), ("in 2025", []), ("price of 3 tao", []),
    ("100 tao 64 90 days", [64]), ("con 100 tao en la 64", [64]), ("move the price in 46", [46]),
    ("from 100 to 110 tao", []), ("the price goes to 46", []),
    ("what if 64 loses half", [64]), ("what is the biggest risk with 64", [64]),
    ("half of my 64 position", [64]), ("how do i choose between 64 and 19", [64, 19]),
    ("is 64 or 51 the better place", [64, 51]), ("is 10 or 20 TAO better", []),
    ("root, 64 and coinbase", [64]), ("root or 64", [64]),
    ("un subnet como el 64", [64]), ("did my apy go from 12 to 7", []),
    ("he raised the take from 9 to 18", []), ("what if I sell after one month instead of six", []),
    ("10 on root and 50 in 64", [64]), ("what do I earn with 64", []),
    ("is the stake safe", []), ("split into 10 parts", []), ("subnet 70000", []),
  ]

  @Test(arguments: subnetTexts)
  func subnets(_ text: String, _ numbers: [UInt16]) {
    #expect(named(text).subnets == numbers.map { Netuid($0) }, "\(text)")
  }

  private static let timeTexts: [(String, String?)] = [
    ("how much a day", "1"), ("per month", "30"), ("for 6 months", "183"), ("3 months", "91"),
    ("for a year", "365"), ("in 90 days", "90"),
    ("two weeks", "14"), ("monthly", "30"), ("90d on root", nil), ("im Jahr", "365"),
    ("al mes", "30"),
    ("half a year", "182.5"), ("how many days does it take", nil), ("last year", nil),
    ("these days", nil), ("36 hours", "1.5"), ("pro Tag", "1"), ("cada semana", "7"),
    ("over a quarter", "91"), ("a quarter of it", nil), ("1 year and 6 months", "548"),
    ("2 weeks, 3 days", "17"), ("1 year 1 day", "366"),
    ("1 month or 1 year", "30"), ("if I claim every month", nil), ("restaking weekly", nil),
    ("3 months ago", nil), ("the past 6 months", nil),
  ]

  @Test(arguments: timeTexts)
  func times(_ text: String, _ days: String?) {
    #expect(named(text).times.first?.days == days.flatMap { DecimalNumber(digits: $0) }, "\(text)")
  }

  @Test(arguments: [
    ("what do 100 TAO earn with 9% take", "9"), ("100 tao with a take of 9 %", "9"),
    ("root at take 0%", "0"), ("my validator takes 12.5%", "12.5"),
    ("with eighteen percent commission", "18"), ("a commission of 9 %", "9"),
    ("a validator that takes 9 percent", "9"), ("if the validator keeps 10 percent", "10"),
    ("validador con 9%", "9"), ("zero commission", "0"), ("kraken with 15% commission", nil),
    ("can i take 50% out", nil), ("take 10% of my stake", nil), ("binance pays 9%", nil),
  ])
  func takes(_ text: String, _ percent: String?) {
    #expect(named(text).take == percent.flatMap { DecimalNumber(digits: $0) }, "\(text)")
  }

  @Test(
    arguments: [
      ("earn until christmas", nil, 12, 25), ("until 2027-03-05", 2027, 3, 5),
      ("by the end of the year", nil, 12, 31), ("bis 24. dezember", nil, 12, 24),
      ("until the end of june", nil, 6, nil),
    ] as [(String, Int?, Int, Int?)])
  func days(_ text: String, _ year: Int?, _ month: Int, _ day: Int?) {
    let until = named(text).until
    #expect(until?.year == year && until?.month == month && until?.day == day, "\(text)")
    #expect(named("falls by 10 %").until == nil && named("until later").until == nil)
  }

  /// What is said beside an amount and its time, to be counted or named as not counted.
  @Test func whatStandsBeside() {
    #expect(named("how much if I claim every month").rhythms == ["claim every month"])
    #expect(named("100 tao, restaking weekly").rhythms == ["restaking weekly"])
    #expect(named("how much did it earn last year").past == ["last year"])
    #expect(named("over the past 6 months").past == ["past 6 months"])
    #expect(named("what was it 3 months ago").past == ["3 months ago"])
    #expect(named("in the last block").past == ["last block"])
    #expect(named("how much does 1e999 tao earn").amounts.isEmpty)
    #expect(named("how much does 1e999 tao earn").unreadNumbers == ["1e999"])
    let range = named("from 2026-12-01 to 2027-06-01")
    #expect(range.from?.month == 12 && range.until?.year == 2027 && range.unreadNumbers.isEmpty)
    #expect(named("between march and june").from?.day == 1)
    #expect(named("from 64 to 51").from == nil && named("2026-12-01").unreadNumbers.count == 1)
    #expect(named("9% or 18% take").take == DecimalNumber(9))
    #expect(named("9% or 18% take").otherTakes == [DecimalNumber(18)])
    #expect(named("a take of 9 % instead of 18 %").rates == [DecimalNumber(18)])
    #expect(named("whats better 9% take or 18%").otherTakes == [DecimalNumber(18)])
    #expect(named("a take of 9 % vs 18 %").otherTakes == [DecimalNumber(18)])
    #expect(
      named("I have 200 TAO, what would 64 give me per month").subnets == [Netuid(64)])
    #expect(named("what would 64 earn on root").places == [.root])
    #expect(named("what if take goes up to 18%").take == DecimalNumber(18))
    #expect(named("what if the commission would rise to 12 %").take == DecimalNumber(12))
    #expect(named("what if my take is 9% and the price goes up to 300").take == DecimalNumber(9))
    #expect(named("i take it alpha goes up to 18%").take == nil)
  }

  @Test(arguments: [
    ("until I earn 1 TAO with 50 TAO", [true, false]),
    ("110 TAO if I put 100 TAO", [false, false]),
    ("bis ich 1 TAO verdient habe", [true]), ("100 TAO earn 1 TAO", [false, true]),
  ])
  func whatShallBeEarned(_ text: String, _ earned: [Bool]) {
    #expect(named(text).amounts.map(\.isEarned) == earned, "\(text)")
  }

  /// A price of TAO in money is another thing than alpha's price in TAO.
  @Test(arguments: [
    ("what if the price of TAO halves", true), ("what if TAO drops 30%", true),
    ("wenn der tao kurs um die hälfte fällt", true), ("que pasa si baja el precio de tao", true),
    ("if tao goes to zero", true), ("when bittensor price doubles", true),
    ("what if alpha halves", false),
    ("what if the price halves with 100 tao", false), ("100 tao in sn 64 falls by half", false),
    ("what happens to my tao if prices fall", false), ("what is the price of tao", false),
  ])
  func whosePriceChanges(_ text: String, _ isOfTAO: Bool) {
    #expect(named(text).isAboutTAOPrice == isOfTAO, "\(text)")
  }

  @Test(arguments: [
    ("add 10 TAO every month", "month"), ("put in 5 tao each month for 3 years", "month"),
    ("dca 10 tao weekly for a year", "week"), ("every month i add 20 tao", "month"),
    ("wenn ich jeden monat 10 tao einzahle", "month"), ("stake 10 tao every week", "week"),
    ("stake 100 tao monthly", nil), ("100 tao a month", nil),
    ("if I stake 100 tao what do I get every month", nil), ("claim every month", nil),
    ("invest 100 tao monthly income", nil),
  ])
  func payments(_ text: String, _ unit: String?) {
    #expect(named(text).payment?.unit.rawValue == unit, "\(text)")
  }

  /// What others read is kept beside what is counted.
  @Test func otherReadings() {
    #expect(named("10.000 tao").tao?.otherReading == DecimalNumber(10_000))
    #expect(named("was bringen 1,000 TAO im Jahr").tao?.otherReading == DecimalNumber(1_000))
    #expect(
      named("10.5 tao").tao?.otherReading == nil && named("100 tao").tao?.isAmbiguous == false)
  }

  @Test func whatCannotBe() {
    #expect(named("how much does -5 TAO earn").negatives == ["-5"])
    #expect(named("how much do 10-5 TAO earn").negatives.isEmpty)
    #expect(named("how much does 100 TAO earn in foobar").unknownPlaces == ["foobar"])
    #expect(named("how much does 100 TAO earn in total").unknownPlaces.isEmpty)
    #expect(named("64 or 4?").subnets == [Netuid(64), Netuid(4)])
    #expect(named("100 tao in 1 block").times.first?.unit == .block)
  }

  @Test func placesRatesAndChanges() {
    #expect(
      named("root or kraken").places == [.exchange("Kraken"), .root]
        || named("root or kraken").places == [.root, .exchange("Kraken")])
    #expect(named("staking on an exchange").places == [.exchange(nil)])
    #expect(named("coinbase quotes 17.3 %").rates == [DecimalNumber(digits: "17.3")])
    #expect(named("what if the price halves").priceChange == DecimalNumber(-50))
    #expect(named("what if it drops 30%").priceChange == DecimalNumber(-30))
    #expect(named("what if alpha doubles").priceChange == DecimalNumber(100))
    #expect(named("und wenn der Kurs um 20 Prozent steigt").priceChange == DecimalNumber(20))
    #expect(named("y si el precio cae un 40 %").priceChange == DecimalNumber(-40))
    #expect(
      named("sell 25% of my alpha").amounts.first?.size
        == .share(DecimalNumber(digits: "0.25") ?? .one))
    #expect(named("tax in germany").country == "DE")
    #expect(named("impuestos en México").country == "MX")
    #expect(named("do us people tell us").country == nil)
  }

  /// Where a move begins stands behind "from", wherever it is said.
  @Test func aRouteBeginsWhereFromIs() {
    #expect(named("move 10 tao from root to 51").route == [.root, .subnet(Netuid(51))])
    #expect(named("into 51 from root").route == [.root, .subnet(Netuid(51))])
    #expect(named("from SN64 to SN8").route == [.subnet(Netuid(64)), .subnet(Netuid(8))])
  }

  /// "More than" says how far, not where to; "a la mitad" is no part of an amount.
  @Test func changesOfPrice() {
    #expect(named("when did it fall by more than 20 percent").priceChange == DecimalNumber(-20))
    #expect(named("si baja a la mitad con 20 TAO").amounts.count == 1)
  }

  /// Who passes a question on is no part of it.
  @Test func aQuestionThatIsPassedOnIsTheSame() {
    for (told, own) in [
      ("A customer asks whether my tao is locked", "my tao is locked"),
      ("user wants to know the fee of staking", "the fee of staking"),
      ("Kunde fragt ob das sicher ist", "das sicher ist"),
    ] {
      #expect(AskedQuestion(told).intent == AskedQuestion(own).intent, "\(told)")
    }
  }
}
