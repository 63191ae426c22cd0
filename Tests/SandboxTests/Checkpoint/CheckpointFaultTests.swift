import Diagnostics
import Sandbox
import StakingModel
import TestSupport
import Testing

@Suite struct CheckpointFaultTests {
  /// A chain in which everything is something: holdings, root, a fund, queued dividends.
  private static func chain() throws -> SandboxChain {
    try #require(cached)
  }

  private static let cached = try? makeChain()

  private static func makeChain() throws -> SandboxChain {
    var chain = try RecordedChain.small(free: 90_000_000_000_000)
    try chain.stake(Amount(rao: 10_000_000_000), into: Netuid(4))
    try chain.stake(Amount(rao: 10_000_000_000), into: Netuid(64))
    try chain.stakeOnRoot(Amount(rao: 50_000_000_000_000))
    chain.advance(blocks: 360)
    while chain.record.queued.isEmpty { chain.advance(blocks: 1) }
    return chain
  }

  private static func text() throws -> String {
    SandboxCheckpoint.text(of: try chain())
  }

  /// Code and what stands at its place, for every fault.
  private func faults(_ text: String) -> [String] {
    do throws(DiagnosticList) {
      _ = try SandboxCheckpoint.read(SourceText(name: "state.json", text: text))
      return []
    } catch {
      return error.all.map { fault in
        let range = fault.labels.first?.range ?? 0..<0
        let place = String(decoding: Array(text.utf8)[range], as: UTF8.self)
        return "\(fault.code) \(place.prefix(40))"
      }
    }
  }

  @Test func aWholeTextHasNone() throws {
    #expect(faults(try Self.text()) == [])
  }

  @Test(arguments: [
    (
      #""schema": "taolab-sandbox-state/2""#, #""schema": "taolab-sandbox-state/1""#,
      #"sandbox.schema "taolab-sandbox-state/1""#
    ),
    (
      #""schema": "taolab-sandbox-state/2""#, #""schema": "taolab-snapshot/1""#,
      #"sandbox.schema "taolab-snapshot/1""#
    ),
    (#""schema": "taolab-sandbox-state/2","#, "", "json.key.missing {"),
    (#""spec_version": 475"#, #""spec_version": 440"#, "sandbox.spec 440"),
    (#""gate_rank": 32"#, #""gate_rank": 65536"#, "json.type 65536"),
    (#""gate_rank": 32"#, #""gate_rank": -1"#, "json.type -1"),
    (#""gate_rank": 32"#, #""gate_rank": 1e1"#, "json.type 1e1"),
    (#""gate_rank": 32"#, #""gate_rank": "32""#, #"json.type "32""#),
    (#""gate_rank": 32,"#, "", "json.key.missing {"),
    (#""gate_rank": 32"#, #""gate_rnak": 32, "gate_rank": 32"#, #"json.key.unknown "gate_rnak""#),
    (#""gate_rank": 32"#, #""gate_rank": 32, "gate_rank": 32"#, #"json.key.duplicate "gate_rank""#),
    (#""block": "#, #""block": 28147497671065"#, "json.type 281474976710659240"),
    (#""block": 92"#, #""block": 81"#, "sandbox.block "),
    (#""edition": 2"#, #""edition": 3"#, "json.type 3"),
    (#""others": "nobody""#, #""others": "hodl""#, #"json.type "hodl""#),
    (#""take_u16""#, #""tkae_u16""#, "json.key.unknown \"tkae_u16\""),
    (
      #""earning_root_basis_points": 10000"#, #""earning_root_basis_points": 10001"#,
      "json.type 10001"
    ),
    (#""total_issuance_rao": "#, #""total_issuance_rao": 1"#, "sandbox.balance 1"),
    (#""root_tao_rao": 5"#, #""root_tao_rao": 6"#, "sandbox.balance "),
    (#""elsewhere_rao": "#, #""elsewhere_rao": -"#, "sandbox.balance "),
    (#"{"netuid":64,"#, #"{"netuid":4,"#, "sandbox.order 4"),
    (#"{"netuid":64,"#, #"{"netuid":2,"#, "sandbox.order 2"),
    (#"{"netuid":64,"#, #"{"netuid":65,"#, "sandbox.subnet 65"),
    (#"{"netuid":4,"#, #"{"netuid":0,"#, "sandbox.subnet 0"),
    ("      [64,", "      [51,", "sandbox.order 51"),
    ("      [4,", "      [70000,", "json.type 70000"),
    ("      [4,", "      [0,", "json.type 0"),
    ("      [4,", "      [4,4,", "json.type [4,4,"),
    (#""holdings": ["#, #""holdings": [5,"#, "json.type 5"),
    (#""queued": ["#, #""queued": {}, "q": ["#, "json.type {}"),
  ])
  func faultsHaveCodesAndPlaces(from: String, to: String, expected: String) throws {
    let text = try Self.text()
    let range = try #require(text.firstRange(of: from))
    let found = faults(text.replacingCharacters(range, with: to))
    #expect(found.contains { $0.hasPrefix(expected) }, "\(found)")
  }

  @Test(arguments: [
    ("", "json.empty"), ("{", "json.truncated"), ("[]", "json.type"), ("nul", "json.syntax"),
    ("{}", "json.key.missing"), ("12", "json.type"), ("\u{0}", "json.syntax"),
  ])
  func otherTexts(text: String, code: String) {
    #expect(faults(text).first?.hasPrefix(code) == true, "\(faults(text))")
  }

  @Test func allOfThemAtOnce() throws {
    let text = try Self.text()
      .replacing(#""gate_rank": 32"#, with: #""gate_rank": "x""#)
      .replacing(#""spec_version": 475"#, with: #""spec_version": 1"#)
      .replacing("      [64,", with: "      [24,")
      .replacing(#""minted_rao""#, with: #""mnited_rao""#)
    let codes = faults(text).compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(
      codes == [
        "sandbox.spec", "json.type", "json.key.unknown", "sandbox.order",
      ])
  }

  /// Each amount that is part of a sum is watched.
  @Test(arguments: [
    "free_rao", "to_authors_rao", "elsewhere_rao", "total_issuance_rao", "root_tao_rao",
  ])
  func aWrongDigitIsNoticed(key: String) throws {
    let text = try Self.text()
    let range = try #require(text.firstRange(of: "\"\(key)\": "))
    let digit = text[range.upperBound]
    let end = text.index(after: range.upperBound)
    let other = digit == "7" ? "8" : "7"
    let found = faults(text.replacingCharacters(range.upperBound..<end, with: other))
    #expect(found.first?.hasPrefix("sandbox.balance") == true, "\(found)")
  }

  @Test func anAmountOfASubnetIsWatchedAtItsRow() throws {
    var record = try Self.chain().record
    record.subnets[1].state.alphaOut = Amount(rao: record.subnets[1].state.alphaOut.rao + 1)
    #expect(record.faults == [.imbalance(.alpha(record.subnets[1].state.netuid, 1))])
    record.subnets[1].alphaMinted += 1
    #expect(record.faults == [])
    record.subnets[1].pending.owner = .max
    guard case .imbalance(.owned(let netuid, _)) = record.faults.first else {
      Issue.record("\(record.faults)")
      return
    }
    #expect(netuid == record.subnets[1].state.netuid)
    #expect(SandboxChain(record) == nil)
  }

  @Test func extremeLedgersAreRefused() throws {
    var record = try RecordedChain.small().record
    for elsewhere in [Int128.min, .max] {
      record.ledger.elsewhere = elsewhere
      #expect(record.faults.count == 1)
    }
  }
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<Index>, with other: String) -> String {
    self[..<range.lowerBound] + other + self[range.upperBound...]
  }
}
