import CivilTime
import Diagnostics
import StakingEconomics
import StakingModel
import TestSupport
import Testing

@testable import Holdings

/// What is written is read again, to the rao and the letter.
@Suite struct ProfileTextTests {
  private static let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()

  @Test func theExampleComesBack() throws {
    let text = try #require(TextFile.read(Self.root + "/docs/examples/ada.profile.yaml"))
    let ada = try read(text)
    #expect(ada.positions.count == 4)
    #expect(try read(ada.text) == ada)
    #expect(try read(ada.text).text == ada.text)
  }

  /// Names that mean something in YAML, in JSON or on a terminal.
  @Test(arguments: [
    "Ada", "true", "null", "~", "- a", "a: b", "#1", "'", "\"quoted\"", "\\n", "{a}", "[b]", "&x",
    "*x", "!x", "%TAG", "12", "1e3", "2026-10-08", "名前", "é", "a\tb", "| > ?", "@", "`x`",
  ])
  func everyNameComesBack(name: String) throws {
    let written = Self.json(name)
    let profile = try read(
      """
      taolab: profile/1
      name: \(written)
      positions:
        - {root: 1 TAO, validator: \(written)}
        - {custodial: \(written), amount: 2 TAO}
      """)
    #expect(profile.name != nil && profile.root.first?.validator == profile.name)
    #expect(try read(profile.text) == profile)
  }

  @Test func thousandsOfProfilesComeBack() throws {
    var random = SeededRandom(seed: 64)
    for round in 0..<400 {
      let profile = Self.random(&random)
      let text = profile.text
      let again = try Profile.read(SourceText(name: "p", text: text), mayBeEmpty: true)
      #expect(again == profile, "\(round): \(text)")
    }
  }

  @Test func nothingHeldIsReadWhereItMayBe() throws {
    let nothing = Profile(name: "Ada")
    #expect(faults(nothing.text).map(\.code) == ["profile.empty"])
    #expect(
      try Profile.read(SourceText(name: "p", text: nothing.text), mayBeEmpty: true) == nothing)
  }

  // MARK: The file to fill in

  @Test func theTemplateIsReadAsItStandsAndWithAllOfItsLines() throws {
    #expect(try read(ProfileTemplate.text).positions.count == 1)
    let whole = try read(ProfileTemplate.text.replacing("#~", with: ""))
    #expect(whole.positions.count == 3 && whole.name != nil && whole.taoPrice != nil)
  }

  @Test func theTemplateHasEveryKey() {
    for section in ProfileGuide.sections {
      for key in section.keys {
        let isThere = key.names.contains { name in
          ProfileTemplate.text.contains("\(name):")
        }
        #expect(isThere, "\(key.names)")
      }
    }
  }

  // MARK: Made by chance

  private static func json(_ text: String) -> String {
    "\""
      + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing(
        "\t", with: "\\t")
      + "\""
  }

  private static func random(_ random: inout SeededRandom) -> Profile {
    func chance(_ random: inout SeededRandom) -> Bool { Bool.random(using: &random) }
    func rao(_ random: inout SeededRandom) -> UInt64 {
      UInt64.random(in: 1...(1 << UInt64.random(in: 1...50, using: &random)), using: &random)
    }
    func percent(_ random: inout SeededRandom, _ limit: Int) -> String {
      let whole = Int.random(in: 0..<limit, using: &random)
      return chance(&random) ? "\(whole)%" : "\(whole).\(Int.random(in: 1...99, using: &random))%"
    }
    var lines = ["taolab: profile/1"]
    if chance(&random) { lines.append("name: N\(rao(&random))") }
    if chance(&random) {
      lines.append("currency: JPY")
      lines.append("tao_price: {value: \(rao(&random) % 9_999 + 1).5, as_of: 2026-10-08}")
    }
    lines.append("positions:")
    for index in 0..<Int.random(in: 1...6, using: &random) {
      let amount = Amount<TAO>(rao: rao(&random)).decimal
      switch Int.random(in: 0...2, using: &random) {
      case 0: lines += ["  - root: \(amount) TAO", "    validator: v\(index)"]
      case 1:
        lines += ["  - subnet: \(index + 1)", "    alpha: \(amount)"]
        if chance(&random) { lines.append("    bought_for: \(amount) TAO") }
        if chance(&random) { lines.append("    bought_on: 2026-06-01") }
        if chance(&random) { lines.append("    take: \(percent(&random, 18))") }
      default:
        lines += ["  - custodial: c\(index)", "    amount: \(amount) TAO"]
        if chance(&random) {
          let key = chance(&random) ? "quoted_apy" : "quoted_apr"
          lines += ["    \(key): \(percent(&random, 900))", "    quoted_on: 2026-09-01"]
        }
        if chance(&random) { lines.append("    commission: \(percent(&random, 100))") }
        if chance(&random) { lines.append("    lock_days: \(index * 7)") }
        if chance(&random) { lines.append("    loss_probability: \(percent(&random, 100))") }
      }
    }
    let source = SourceText(name: "p", text: lines.joined(separator: "\n") + "\n")
    let profile = try? Profile.read(source, mayBeEmpty: true)
    #expect(profile?.positions.isEmpty == false, "\(faults(source.text))")
    return profile ?? Profile()
  }

  /// A file that was cut off at the end of a line is no shorter list; one without the mark, as people
  /// and older versions write it, is whole as it stands.
  @Test func aCutFileIsNoShorterList() throws {
    let profile = try read(
      "taolab: profile/1\npositions:\n  - root: 1 TAO\n  - {subnet: 64, alpha: 2}\n  - root: 3 TAO\n"
        + "    validator: B\n")
    let lines = profile.text.split(separator: "\n", omittingEmptySubsequences: false)
    for count in 4..<(lines.count - 1) {
      let cut = lines.prefix(count).joined(separator: "\n") + "\n"
      guard !cut.hasSuffix(Profile.end + "\n") else { continue }
      #expect(!faults(cut).isEmpty, "\(cut)")
    }
    let cut = lines.dropLast(3).joined(separator: "\n") + "\n"
    #expect(faults(cut).map(\.code) == ["profile.cut"])
    let old = lines.filter { $0 != Profile.promise && $0 != Profile.end }
    #expect(try read(old.joined(separator: "\n")) == profile)
    // Something that was added by hand behind the mark counts.
    let longer = profile.text + "  - {subnet: 3, alpha: 1}\n"
    #expect(try read(longer).positions.count == 4)
  }
}
