import Content
import Diagnostics
import Market
import StakingModel
import TestSupport
import Testing

private let stateText = ContentLibrary.embedded.text(Snapshot.embeddedName) ?? ""
private let outcomeText = ContentLibrary.embedded.text(Snapshot.embeddedOutcomeName) ?? ""

private func faults(_ text: String) -> [Diagnostic] {
  do {
    _ = try Snapshot.read(SourceText(name: "s.json", text: text))
    return []
  } catch {
    return error.all
  }
}

@Suite struct SnapshotFaultTests {
  /// One change to the recorded state, the fault it makes, and the text at its place.
  @Test(arguments: [
    ("23027286450685", "23027286450686000", "json.type", "23027286450686000"),
    ("23027286450685", "23027386450685", "snapshot.price", "0.00656"),
    ("499999996087743500", "500999996087743500", "snapshot.price", "0.00656"),
    ("499999996087743500", "5000000000000000", "json.type", "5000000000000000"),
    ("[2,\"DSperse\"", "[1,\"DSperse\"", "snapshot.netuid", "1"),
    ("[2,\"DSperse\"", "[0,\"DSperse\"", "json.type", "0"),
    ("[2,\"DSperse\"", "[2,7", "json.type", "7"),
    ("\"spec_version\": 475", "\"spec_version\": 440", "snapshot.spec", "440"),
    ("taolab-snapshot/1", "taolab-snapshot/2", "snapshot.schema", "\"taolab-snapshot/2\""),
    ("\"block\": 9240381", "\"block\": 9000000", "snapshot.block", "9"),
    ("4531295,5228683", "4531295,4531294", "snapshot.block", "4531294"),
    (
      "\"block_emission_rao\": 500000000", "\"block_emission_rao\": 500000001",
      "snapshot.emission", "500000001"
    ),
    (
      "\"root_tao_rao\": 5454229618298977", "\"root_tao_rao\": 9999999999999999",
      "snapshot.supply", "11597618610011215"
    ),
    ("\"2026-10-08T19:18:48Z\"", "\"2026-10-08 19:18\"", "json.type", "\"2026-10-08 19:18\""),
    ("\"miner_burned_raw\"", "\"miner_burned\"", "json.key.missing", "["),
    ("\"network\": \"finney\"", "\"netwrok\": \"finney\"", "json.key.unknown", "\"netwrok\""),
    ("28225315,3130349773", "null,3130349773", "snapshot.moving-price", "null"),
  ])
  func everyRuleBites(part: String, change: String, code: String, place: String) throws {
    let range = try #require(stateText.firstRange(of: part))
    let text = stateText.replacingCharacters(in: range, with: change)
    let found = try #require(faults(text).first { $0.code == code }, "\(faults(text))")
    let offset = try #require(found.labels.first).range
    let marked = String(decoding: Array(text.utf8)[offset], as: UTF8.self)
    #expect(marked.hasPrefix(place), "\(marked)")
    #expect(found.position != nil)
  }

  @Test func everyFaultIsReported() throws {
    let text =
      stateText
      .replacing("23027286450685", with: "23027286450684000")
      .replacing("\"spec_version\": 475", with: "\"spec_version\": 424")
      .replacing("[5,\"Hone\"", with: "[4,\"Hone\"")
      .replacing("\"gate_rank\": 32", with: "\"gate_rank\": -1")
    let codes = faults(text).map(\.code)
    #expect(codes == ["snapshot.spec", "json.type", "json.type"], "\(codes)")
  }

  @Test(arguments: [
    ("\"block_emission_rao\": 500000000", "\"block_emission_rao\": 400000000", "outcome.emission"),
    ("597084262", "597084299", "outcome.root-proportion"),
    ("[2,", "[1,", "snapshot.netuid"),
  ])
  func outcomeRulesBite(part: String, change: String, code: String) throws {
    let range = try #require(outcomeText.firstRange(of: part))
    let text = outcomeText.replacingCharacters(in: range, with: change)
    #expect {
      try BlockOutcome.read(SourceText(name: "o.json", text: text))
    } throws: { error in
      (error as? DiagnosticList)?.all.contains { $0.code == code } == true
    }
  }

  @Test func anOutcomeOfAnotherStateIsRefused() throws {
    var outcome = try BlockOutcome.read(SourceText(name: "", text: outcomeText))
    var snapshot = try Snapshot.read(SourceText(name: "", text: stateText))
    outcome.block += 1
    #expect(throws: DiagnosticList.self) { try snapshot.attach(outcome) }
    #expect(snapshot.outcome == nil)
  }

  @Test func otherFilesAreRefusedClearly() {
    #expect(faults("").map(\.code) == ["json.empty"])
    #expect(faults("{}").map(\.code) == ["json.key.missing"])
    #expect(faults("[]").map(\.code) == ["json.type"])
    #expect(faults(outcomeText).map(\.code) == ["snapshot.schema"])
    #expect(faults("block,netuid\n1,2\n").map(\.code) == ["json.syntax"])
  }

  /// Cut anywhere, the text says that it is cut; it is never taken for a smaller snapshot.
  @Test func truncatedTextsSaySo() {
    let bytes = Array(stateText.utf8)
    for length in stride(from: 1, to: bytes.count - 2, by: 97) {
      let codes = faults(String(decoding: bytes[..<length], as: UTF8.self)).map(\.code)
      #expect(!codes.isEmpty)
      let expected: Set = ["json.truncated", "json.syntax", "json.number", "json.string"]
      #expect(codes.allSatisfy(expected.contains), "\(length): \(codes)")
    }
  }

  /// Random bytes changed: a value or faults, never a crash.
  @Test(arguments: 0..<60)
  func mutatedTextsNeverTrap(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var bytes = Array(stateText.utf8)
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let place = Int.random(in: bytes.indices, using: &random)
      let digits: [UInt8] = Array("0123456789-,[]{}\"en.".utf8)
      bytes[place] = digits.randomElement(using: &random) ?? 0
      if seed % 3 == 0 { bytes[place] = .random(in: 0...255, using: &random) }
    }
    for fault in faults(String(decoding: bytes, as: UTF8.self)) { #expect(!fault.summary.isEmpty) }
  }

  @Test func hostileNamesAreNeutralised() throws {
    let hostile = #"\u001b[2J\u202eevil\u202c\u0000 \u200b<b>|x\r\n"#
    let text = stateText.replacing("\"Chutes\"", with: "\"\(hostile)\"")
    let snapshot = try Snapshot.read(SourceText(name: "", text: text))
    #expect(snapshot.info(Netuid(64))?.name == "evil <b>|x")
  }
}

extension String {
  fileprivate func firstRange(of part: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) {
        return start..<index(start, offsetBy: part.count)
      }
      start = index(after: start)
    }
    return nil
  }

  fileprivate func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    self[..<range.lowerBound] + other + self[range.upperBound...]
  }

  fileprivate func replacing(_ part: String, with other: String) -> String {
    firstRange(of: part).map { replacingCharacters(in: $0, with: other) } ?? self
  }

  /// Weights are wanted from runtime 480 on, and only then.
  @Test(
    arguments: [
      (475, "null", nil), (481, "null", nil),
      (480, "[0,0,0,9223372036854775807,9223372036854775808]", nil),
      (475, "[0,0,0,9223372036854775807,9223372036854775808]", "snapshot.split"),
      (481, "[0,0,0,9223372036854775807,9223372036854775807]", "json.type"),
      (481, "[1,0,0,9223372036854775807,9223372036854775807]", "json.type"),
      (481, nil, "snapshot.split"),
      (486, "null", nil), (999, "null", nil), (467, nil, nil),
    ] as [(Int, String?, String?)])
  func weightsStandWhereTheyAreTheRule(spec: Int, cell: String?, code: String?) {
    var text = stateText.replacing("\"spec_version\": 475", with: "\"spec_version\": \(spec)")
    if let cell {
      text = text.replacing(
        "\"emission_enabled\"]", with: "\"emission_enabled\", \"emission_weights\"]"
      )
      .replacing(",true]", with: ",true,\(cell)]", maxReplacements: .max)
      .replacing(",false]", with: ",false,\(cell)]", maxReplacements: .max)
    }
    let codes = Set(faults(text).map(\.code))
    #expect(codes == Set([code].compactMap(\.self)))
  }
}
