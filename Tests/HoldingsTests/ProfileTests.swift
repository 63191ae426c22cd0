import CivilTime
import Content
import Diagnostics
import Holdings
import Market
import StakingEconomics
import StakingModel
import TestSupport
import Testing

@Suite struct ProfileTests {
  @Test func readsTheExample() throws {
    let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    let text = try #require(TextFile.read(root + "/docs/examples/ada.profile.yaml"))
    let ada = try read(text)
    #expect(ada.name == "Ada")
    #expect(ada.taoPrice?.digits == "268")
    #expect(ada.root.first?.amount.rao == 120_000_000_000)
    #expect(ada.root.first?.take?.parts == StakingDefaults.take)
    #expect(ada.alpha.map(\.netuid.value) == [64, 8])
    #expect(ada.alpha.first?.amount.rao == 1_500_500_000_000)
    #expect(ada.alpha.first?.boughtOn?.text == "2026-06-01")
    let custodial = try #require(ada.custodial.first)
    #expect(custodial.quote?.rate.fraction == 0.173)
    #expect(custodial.quote?.basis == .apy)
    #expect(custodial.commission?.digits == "35")
    #expect(custodial.withdrawalDays == 1)
  }

  @Test func jsonIsAccepted() throws {
    let text = """
      {"taolab": "profile/1", "currency": "EUR",
       "positions": [{"root": "0.5 TAO"}, {"subnet": "chutes", "alpha": "2 α64"}]}
      """
    let profile = try read(text)
    #expect(profile.currency == "EUR")
    #expect(profile.taoPrice == nil)
    #expect(profile.root.first?.amount.rao == 500_000_000)
    #expect(profile.alpha.first?.netuid.value == 64)
  }

  @Test(arguments: [
    ("root: 120 TAO", 120_000_000_000), ("root: 120TAO", 120_000_000_000),
    ("root: 0.000000001 τ", 1), ("root: 1 rao", 1), ("root: \"1.50 tao\"", 1_500_000_000),
    ("root: 1.0000000000 TAO", 1_000_000_000),
  ])
  func amounts(position: String, rao: UInt64) throws {
    #expect(try read(profile(position)).root.first?.amount.rao == rao)
  }

  /// What is wrong, and the text it points at.
  @Test(arguments: [
    ("root: 120", "profile.unit", "120"), ("root: 120 USD", "profile.unit", "120 USD"),
    ("root: 120 alpha", "profile.unit", "120 alpha"), ("root: -5 TAO", "profile.amount", "-5 TAO"),
    ("root: 0 TAO", "profile.amount", "0 TAO"),
    ("root: 21000001 TAO", "profile.amount", "21000001 TAO"),
    ("root: 99999999999999999999999 TAO", "profile.amount", "9999"),
    ("root: 0.0000000001 TAO", "profile.amount", "0.0"),
    ("root: 1.500,5 TAO", "profile.amount", "1.5"), ("root: 231,50 TAO", "profile.amount", "231"),
    ("root: . TAO", "profile.amount", "."),
    ("root: 6000000 TAO", "profile.amount", "6000000 TAO"), ("root: [1]", "json.type", "[1]"),
    ("root: null", "json.type", "null"), ("roto: 120 TAO", "profile.position", "roto"),
    ("{root: 1 TAO, subnet: 64, alpha: 1}", "profile.position", "{"),
    ("{root: 1 TAO, tkae: 18%}", "json.key.unknown", "tkae"),
    ("{root: 1 TAO, take: 19%}", "profile.range", "19%"),
    ("{root: 1 TAO, take: 0.18}", "profile.unit", "0.18"),
    ("{root: 1 TAO, take: -1%}", "profile.range", "-1%"),
    ("{subnet: 64, alpha: 10 TAO}", "profile.unit", "10 TAO"),
    ("{subnet: 64, alpha: 10 α8}", "profile.unit", "10 α8"),
    ("{subnet: 64, alpha: 20000000}", "profile.amount", "20000000"),
    ("{subnet: 64}", "json.key.missing", "{"),
    ("{subnet: chuts, alpha: 1}", "subnet.unknown", "chuts"),
    ("{subnet: 129, alpha: 1}", "subnet.unknown", "129"),
    ("{subnet: 0, alpha: 1}", "profile.position", "0"),
    ("{subnet: 64, alpha: 1, bought_on: 2026-02-30}", "profile.date", "2026-02-30"),
    ("{subnet: 64, alpha: 1, bought_on: 2026-11-23}", "profile.date", "2026-11-23"),
    ("{custodial: X, amount: 1 TAO, quoted_apy: 17.3%}", "profile.quote", "17.3%"),
    (
      "{custodial: X, amount: 1 TAO, quoted_apy: 1%, quoted_apr: 1%, quoted_on: 2026-01-01}",
      "profile.quote", "1%"
    ),
    ("{custodial: X, amount: 1 TAO, lock_days: -1}", "json.type", "-1"),
    ("{custodial: X, amount: 1 TAO, loss_probability: 101%}", "profile.range", "101%"),
    ("{root: 1 TAO, hotkey: 5F}", "json.key.unknown", "hotkey"),
  ])
  func refuses(position: String, code: String, place: String) throws {
    let text = profile(position)
    let found = faults(text)
    #expect(found.map(\.code) == [code], "\(found.map(\.summary))")
    let range = try #require(found.first?.labels.first?.range)
    let marked = String(decoding: Array(text.utf8)[range], as: UTF8.self)
    #expect(marked.hasPrefix(place), "\(marked)")
  }

  @Test(arguments: [
    ("", "yaml.empty"), ("\u{0}\u{1}\u{2}", "yaml.character"), ("a: b: c", "yaml.syntax"),
    ("a: [1, 2", "yaml.syntax"), ("a: 1\na: 2", "yaml.key.duplicate"), ("just words", "json.type"),
    ("- 1", "json.type"), ("{}", "json.key.missing"), ("taolab: profile/2", "profile.version"),
    ("taolab: profile/1", "json.key.missing"),
    ("taolab: profile/1\npositions: []", "profile.empty"),
    ("a: &x [1]\nb: *x", "yaml.indicator"), ("a: *x", "yaml.indicator"),
    ("a: !!python/object x", "yaml.indicator"), ("a: 1\n---\nb: 2", "yaml.syntax"),
    ("? [a]\n: 1", "yaml.key"),
    (
      "taolab: profile/1\npositions:\n  - root: 1 TAO\nmnemonic: x",
      "profile.secret"
    ),
  ])
  func refusesFiles(text: String, code: String) {
    #expect(faults(text).map(\.code) == [code])
  }

  @Test func bombsAreRefused() {
    let deep = "a: " + String(repeating: "[", count: 500_000)
    #expect(faults(deep).map(\.code) == ["yaml.depth"])
    let dashes = String(repeating: "- ", count: 400_000) + "x"
    #expect(faults(dashes).count == 1)
    let block = (0..<900).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
    #expect(faults(block).map(\.code) == ["yaml.depth"])
    let billion = "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n"
    #expect(faults(billion).map(\.code) == ["yaml.indicator"])
    #expect(faults(String(repeating: "x", count: 1_000_001)).map(\.code) == ["yaml.size"])
    let large = faults(String(repeating: "x", count: 1_000_001)).first?.summary
    #expect(large == "the text has 1,000,001 bytes; at most 1,000,000 are read")
  }

  @Test(arguments: [
    "note: abandon ability able about above absent absorb abstract absurd abuse access accident",
    "seed: [abandon, ability, able, about, above, absent, absorb, abstract, absurd, abuse, access, acid]",
    "# 1. abandon\n# 2. ability",
    "x: 0x0123456789abcdef0123456789abcdef0123456789abcdef0123456789ABCDEF",
  ])
  func secretsAreNeverShown(line: String) throws {
    var text = "taolab: profile/1\n" + line + "\n"
    if line.hasPrefix("#") {
      text = (1...12).map { "\($0). abandon\n" }.joined()
    }
    let found = faults(text)
    #expect(found.map(\.code) == ["profile.secret"])
    let shown = "\(found)"
    #expect(!shown.contains("abandon") && !shown.contains("89abcdef"))
  }

  @Test func addressesAndWordsAreNoSecrets() throws {
    let text = """
      taolab: profile/1
      # A validator that I found on the list of the exchange, where the take was given as 9 %.
      positions:
        - root: 1 TAO
          validator: 5F4tQyWrhfGVcNhoqeiNsR6KjD4wMZ2kfhLj4oHYuyHbZAc3
      """
    #expect(try read(text).positions.count == 1)
  }

  @Test func duplicatesAreFound() {
    let text = """
      taolab: profile/1
      positions:
        - root: 1 TAO
        - {root: 2 TAO, validator: Ada}
        - root: 3 TAO
        - {root: 4 TAO, validator: ADA}
        - {subnet: 64, alpha: 1}
        - {subnet: Chutes, alpha: 2}
      """
    #expect(faults(text).map { $0.position?.line } == [5, 6, 8])
  }

  @Test func everyFaultOfABadFile() {
    let text = """
      taolab: profile/1
      nmae: Ada
      currency: dollars
      tao_price: {value: -3, as_of: yesterday}
      positions:
        - root: 120
          take: 25%
        - subnet: chuts
          alpha: 10 TAO
          bought_on: 2026-02-30
        - custodial: Coinbase
          amount: -50 TAO
          quoted_apy: 17.3
        - wallet: 3 TAO
      """
    let lines = faults(text).map { fault in
      let place = fault.position.map { "\($0.line):\($0.column)" } ?? "-"
      let why = fault.explanation.map { "\n    why: \($0)" } ?? ""
      let hint =
        fault.hint.map { "\n    hint: \($0.text)" + ($0.code.map { ": \($0)" } ?? "") } ?? ""
      return "\(place) \(fault.code): \(fault.summary)\(why)\(hint)\n"
    }
    expectGolden(lines.joined(), name: "profile-faults")
  }

  /// Random changes to a good profile: a profile or faults inside the text, never a crash.
  @Test(arguments: 0..<300)
  func mutatedProfilesNeverTrap(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    var bytes = Array(try #require(TextFile.read(root + "/docs/examples/ada.profile.yaml")).utf8)
    for _ in 0..<Int.random(in: 1...10, using: &random) {
      let place = Int.random(in: bytes.indices, using: &random)
      let odd: [UInt8] = Array("{}[]:-,#&*!|>'\"%@`?~ \n\t0".utf8)
      switch UInt8.random(in: 0..<4, using: &random) {
      case 0: bytes[place] = odd.randomElement(using: &random) ?? 0
      case 1: bytes.insert(odd.randomElement(using: &random) ?? 0, at: place)
      case 2: bytes[place] = .random(in: 0...255, using: &random)
      default: bytes.remove(at: place)
      }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    for fault in faults(text) {
      for label in fault.labels { #expect(label.range.upperBound <= text.utf8.count) }
    }
  }

  @Test(arguments: 0..<100)
  func noiseNeverTraps(seed: UInt64) {
    var random = SeededRandom(seed: seed &+ 5000)
    let bytes = (0..<400).map { _ in UInt8.random(in: 0..<128, using: &random) }
    let printable = bytes.map { $0 < 0x20 ? UInt8(ascii: "\n") : $0 == 0x7F ? 0x3A : $0 }
    #expect(!faults(String(decoding: bytes, as: UTF8.self)).isEmpty)
    #expect(!faults(String(decoding: printable, as: UTF8.self)).isEmpty)
  }
}
