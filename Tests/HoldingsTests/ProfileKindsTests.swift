import CivilTime
import Content
import Diagnostics
import Holdings
import Market
import StakingModel
import TestSupport
import Testing

/// What people write by mistake, and what programs write.
@Suite struct ProfileKindsTests {
  @Test(arguments: [
    ("2.9e-05 TAO", 29_000), ("2.9E-05 TAO", 29_000), ("1e3 TAO", 1_000_000_000_000),
    ("1e-9 TAO", 1), ("1.5e+1TAO", 15_000_000_000), ("10.5e9 rao", 10_500_000_000),
    ("120e-1 τ", 12_000_000_000), ("0.000012e5 TAO", 1_200_000_000), ("1000e-12 TAO", 1),
  ])
  func numbersWithAnExponentAreExact(amount: String, rao: UInt64) throws {
    #expect(try read(profile("root: \(amount)")).root.first?.amount.rao == rao)
  }

  @Test(arguments: [
    ("1e-10 TAO", "finer than one rao"), ("2.95e-9 TAO", "finer than one rao"),
    ("1.5 rao", "finer than one rao"), ("1e-1 rao", "finer than one rao"),
    ("1e99999999999999999999 TAO", "more than there can ever be"),
    ("1e30 TAO", "more than there can ever be"),
    ("1e-99999999999999999999 TAO", "finer than one rao"), ("-1e3 TAO", "negative"),
    ("0e5 TAO", "is nothing"), ("1e TAO", "must be in TAO, not `e TAO`"),
  ])
  func exponentsBeyondReason(amount: String, words: String) {
    let found = faults(profile("root: \(amount)"))
    #expect(found.count == 1 && found.first?.summary.contains(words) == true, "\(found)")
  }

  @Test func aGiftCostsNothing() throws {
    let text = profile("{subnet: 64, alpha: 10, bought_for: 0 TAO}")
    #expect(try read(text).alpha.first?.boughtFor == .zero)
    #expect(faults(profile("{subnet: 64, alpha: 0}")).map(\.code) == ["profile.amount"])
  }

  /// The unknown key and the one that was meant: one fault, and it names it.
  @Test(arguments: [
    ("taolab: profile/1\npostions:\n  - root: 1 TAO", "postions", "positions"),
    ("toalab: profile/1\npositions:\n  - root: 1 TAO", "toalab", "taolab"),
    (profile("{root: 1 TAO, tkae: 9%}"), "tkae", "take"),
    (profile("{subnet: 64, alhpa: 1}"), "alhpa", "alpha"),
    (profile("{custodial: X, amuont: 1 TAO}"), "amuont", "amount"),
    (profile("{custodial: X, amount: 1 TAO, quotd_apy: 5%}"), "quotd_apy", "quoted_apy"),
    (
      "taolab: profile/1\ntao_price: {vlaue: 268, as_of: 2026-10-08}\npositions:\n  - root: 1 TAO",
      "vlaue", "value"
    ),
    (profile("roto: 1 TAO"), "roto", "root:"), (profile("{subent: 64, alpha: 1}"), "{", "subnet:"),
  ])
  func misspeltKeysNameTheNearest(text: String, typed: String, meant: String) throws {
    let found = faults(text)
    #expect(found.count == 1, "\(found.map(\.summary))")
    #expect(found.first?.hint?.text == "did you mean")
    #expect(found.first?.hint?.code == meant)
    let range = try #require(found.first?.labels.first?.range)
    #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self).hasPrefix(typed))
  }

  @Test func faultsOfAllLevelsComeAtOnce() {
    let text = """
      toalab: profile/1
      nmae: Ada
      tao_price: {value: 268, as_off: 2026-10-08}
      postions:
        - {root: 1 TAO, tkae: 18%}
      """
    #expect(faults(text).map { $0.position?.line } == [1, 2, 3, 4])
    let inside = text.replacing("postions", with: "positions")
    #expect(faults(inside).map { $0.position?.line } == [1, 2, 3, 5])
    #expect(faults("a: 1\nb: 2").map(\.code) == ["json.key.missing"], "this is no profile at all")
  }

  @Test func oneCommaBehindTheLastValueIsRead() throws {
    let text = #"{"taolab": "profile/1", "positions": [{"root": "1 TAO",},],}"#
    #expect(try read(text).positions.count == 1)
    let doubled = #"{"taolab": "profile/1", "positions": [{"root": "1 TAO"},,]}"#
    let found = faults(doubled)
    #expect(found.map(\.code) == ["yaml.syntax"])
    #expect(found.first?.summary.contains("comma") == true)
    #expect(found.first?.labels.first?.range == 56..<57, "the second comma")
  }

  @Test func addressesAreShortenedWhereTheyEnter() throws {
    let address = "5F4tQyWrhfGVcNhoqeiNsR6KjD4wMZ2kfhLj4oHYuyHbZAc3"
    let text = profile("{root: 5 TAO, validator: \(address)}")
    #expect(try read(text).root.first?.validator == "5F4t…ZAc3")
    let named = "taolab: profile/1\nname: of \(address)!\npositions:\n  - root: 5 TAO\n"
    #expect(try read(named).name == "of 5F4t…ZAc3!")
  }

  @Test func namesAreOneHarmlessLine() throws {
    let text = "taolab: profile/1\nname: \"a\\nb\\n# x\\e[31m\"\npositions:\n  - root: 5 TAO\n"
    #expect(try read(text).name == "a b # x")
  }

  @Test func oldPricesAndRatesAreKeptWithTheirAge() throws {
    let text = """
      taolab: profile/1
      tao_price: {value: 268, as_of: 2021-11-22}
      positions:
        - {custodial: X, amount: 1 TAO, quoted_apy: 5%, quoted_on: 2025-11-21}
      """
    let old = try read(text)
    let day = try #require(CivilDate("2026-11-22"))
    #expect(old.taoPrice?.age(at: day) == 1826)
    #expect(old.custodial.first?.quote?.age(at: day) == 366)
  }

  /// As large as a profile can be, on one line and on many: refused or read in a moment.
  @Test(arguments: [("\n", 10_000), ("", 10_000), ("\n", 1_000), ("", 1_000)])
  func manyPositionsTakeNoTime(lineEnd: String, count: Int) {
    let rows = (0..<count).map { "{\"root\": \"1 TAO\", \"validator\": \"é\($0)\"}" }
    let text =
      "{\"taolab\": \"profile/1\", \"positions\": [\(lineEnd)"
      + rows.joined(separator: ",\(lineEnd)") + "]}"
    var found: [Diagnostic] = []
    let time = ContinuousClock().measure { found = faults(text) }
    #expect(time < .seconds(60))
    guard count > Profile.positionLimit else { return #expect(found.isEmpty, "\(found)") }
    #expect(found.map(\.code) == ["json.type"])
    #expect(found.first?.summary == "`positions` has 10000 elements, more than 1000")
    #expect(found.first?.position != nil)
  }
}
