import Answers
import CivilTime
import Diagnostics
import JSONText
import Presentation
import Testing

@testable import Commands
@testable import LabSession

@Suite struct SettingsTests {
  @Test(arguments: [
    ("currency", "eur", "EUR"), ("currency", "euro", nil),
    ("currency", "ZZZ", nil), ("price", "1,268.50", "1268.5"), ("price", "231,50", nil),
    ("price", "1.234,56", nil), ("price", "268 EUR", "268 EUR"), ("price", "268€", "268 EUR"),
    ("price", "268 ZZZ", nil), ("price", "10 000", "10000"), ("price", "231.50\u{200E}", "231.5"),
    ("custodial", "17,3%", nil), ("commission", "3,5%", nil), ("commission", "0,35%", nil),
    ("price", "0", nil), ("price", "-1", nil), ("price", "nan", nil), ("take", "9 %", "9%"),
    ("take", "19%", nil), ("take", "9", nil), ("custodial", "17.3%", "17.3%"),
    ("commission", "101%", nil), ("subnet", "64", "64"), ("subnet", "65536", nil),
    ("subnet", "x", nil), ("custodial", "8% APY", "8%"), ("custodial", "8 % apr", "8.327757%"),
    ("custodial", "0% APR", "0%"), ("custodial", "8% ABC", nil), ("custodial", "2000% APR", nil),
  ])
  func acceptsOnlyWhatMakesSense(name: String, typed: String, kept: String?) throws {
    let entry = try #require(SettingEntry.named(name))
    #expect(entry.normalised(typed) == kept)
  }

  @Test func survivesBeingKept() throws {
    var settings = Settings()
    for entry in SettingEntry.all {
      settings[chosen: entry] = settings.accepted(entry.example, for: entry)
      #expect(settings[chosen: entry] != nil, "the example of \(entry.name) is acceptable")
    }
    #expect(Settings(text: settings.text) == settings)
  }

  /// As `what if` has it.
  @Test func aSignIsTaken() {
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    #expect(!session.run(line: "set take = 9%").isError)
    #expect(session.settings[SettingEntry.take] == "9%")
    let answer = session.run(line: "set custodial 8% APR")
    let text = answer.markup.text(for: TerminalTraits(width: 200, isTerminal: false))
    #expect(text.contains("8% APR, simple, is 8.327757% compounded daily"), "\(text)")
  }

  /// What was set can be taken back in the words people try.
  @Test(arguments: ["none", "off", "unset"]) func aSettingIsTakenBack(word: String) {
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    _ = session.run(line: "set custodial 5%")
    _ = session.run(line: "set take 9%")
    #expect(!session.run(line: "set custodial \(word)").isError)
    #expect(!session.run(line: "set take \(word)").isError)
    #expect(session.settings.chosen.isEmpty && session.settings[SettingEntry.take] == "18%")
  }

  @Test(arguments: ["", "{", "{}", #"{"schema":"taolab-settings/2","values":{}}"#, "\u{0}\u{1}"])
  func refusesWhatIsNotOurs(text: String) {
    #expect(Settings(text: text) == nil)
  }

  @Test func leavesOutWhatItDoesNotKnow() throws {
    let text =
      #"{"schema":"taolab-settings/1","values":{"colour":"blue","take":"99%","price":"5"}}"#
    let settings = try #require(Settings(text: text))
    #expect(settings.chosen.map(\.name) == ["price"])
  }

  /// What is refused for its separators says the value that was probably meant, and that is accepted.
  @Test(arguments: [
    ("set price 231,50", "set price 231.50"), ("set price 1.234,56", "set price 1,234.56"),
    ("set custodial 17,3%", "set custodial 17.3%"), ("set commission 3,5%", "set commission 3.5%"),
    ("set commission 0,35%", "set commission 0.35%"),
    ("what if price = 231,50", "what if price = 231.50"),
    ("set currency EUA", "set currency EUR"), ("set currency euro", "set currency EUR"),
    ("set currency ZZZ", "set currency EUR"), ("set price -5", "set price 268"),
  ])
  func refusesWithTheLikelyValue(line: String, hint: String) throws {
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    let answer = session.run(line: line)
    #expect(answer.status == .failure && session.settings.chosen.isEmpty)
    #expect(answer.diagnostics.first?.hint?.code == hint)
    #expect(session.run(line: hint).status == .success)
  }

  @Test func aPriceBelongsToItsCurrency() {
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    #expect(session.run(line: "set price 268").json?["price_currency"] == "USD")
    #expect(
      session.run(line: "set currency EUR").markup.text(for: TerminalTraits()).contains("USD"))
    #expect(session.run(line: "10 TAO -> EUR").diagnostics.first?.code == "market.rate")
    #expect(session.run(line: "10 TAO -> USD").json?["number"] == "2680")
    #expect(session.run(line: "portfolio").markup.text(for: TerminalTraits()).contains("USD"))
    #expect(session.run(line: "set price 41234.6 JPY").json?["price_currency"] == "JPY")
    #expect(
      session.run(line: "portfolio").markup.text(for: TerminalTraits())
        .contains("Worth 41,234,600 JPY"))
  }

  /// Files of an earlier form keep a price without a currency.
  @Test(
    arguments: [
      (#"{"price": "268", "currency": "EUR"}"#, "268 EUR"), (#"{"price": "268"}"#, "268 USD"),
      (#"{"price": "268 JPY", "currency": "EUR"}"#, "268 JPY"), (#"{"price": "x"}"#, nil),
    ] as [(String, String?)])
  func takesOverEarlierPrices(values: String, price: String?) throws {
    let settings = try #require(
      Settings(text: #"{"schema": "taolab-settings/1", "values": \#(values)}"#))
    #expect(settings[.price] == price)
  }
}
