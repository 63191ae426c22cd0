import Conformance
import Diagnostics
import StakingModel
import TestSupport
import Testing

/// Blocks of mainnet, made anew from the state before them (`Tests/Blocks`).
@Suite struct BlockReplayTests {
  private static func file(_ block: Int, here: String = #filePath) throws -> SourceText {
    let parts = here.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
    let path = parts.joined(separator: "/") + "/Blocks/\(block).json"
    let text = try #require(TextFile.read(path), "cannot read \(path)")
    return SourceText(name: "\(block).json", text: text)
  }

  private static func replay(_ block: Int, _ old: String = "", _ new: String = "") throws
    -> BlockReplay
  {
    var text = try file(block).text
    if !old.isEmpty {
      let range = try #require(text.firstRange(of: old), "\(old) is not in the file")
      text.replaceSubrange(range, with: new)
    }
    return BlockReplay(try RecordedPair(SourceText(name: "pair.json", text: text)))
  }

  private func counts(_ replay: BlockReplay) -> [String] {
    replay.rows.map {
      "\($0.quantity.rawValue) \($0.equal) \($0.near) \($0.traded) \($0.differing.count)"
    }
  }

  /// A block in which the gate's bar is set anew, and three pools were traded in.
  @Test func runtime467() throws {
    let replay = try Self.replay(9_101_880)
    #expect(
      counts(replay) == [
        "TAO minted 1 0 0 0", "gate bar 1 0 0 0", "TAO in 125 0 0 0", "excess TAO 125 0 0 0",
        "root proportion 124 1 0 0", "moving price 125 0 0 0", "pool TAO 125 0 3 0",
        "pool alpha 125 0 3 0",
      ])
    #expect(replay.trades.map(\.netuid.value) == [16, 44, 51])
    #expect(replay.trades.map(\.isSingle) == [false, true, true])
    #expect(replay.trades.map(\.isPurchase) == [true, true, true])
    #expect(replay.trades[1].tao.rao == 996_497_963 && replay.trades[1].fee == 502_037)
    #expect(replay.passes)
  }

  @Test func runtime473() throws {
    let replay = try Self.replay(9_221_720)
    #expect(
      counts(replay) == [
        "TAO minted 1 0 0 0", "gate bar 1 0 0 0", "TAO in 125 0 0 0", "excess TAO 125 0 0 0",
        "root proportion 125 0 0 0", "moving price 125 0 0 0", "pool TAO 127 0 1 0",
        "pool alpha 127 0 1 0",
      ])
    #expect(replay.trades.map(\.netuid.value) == [94] && replay.passes)
  }

  /// What is recorded otherwise is seen, and where.
  @Test(arguments: [
    ("\"tao_in_emission\":88708", "\"tao_in_emission\":88711", "TAO in"),
    ("\"bar64_after\":164043477665563614", "\"bar64_after\":164043477665563600", "gate bar"),
    ("\"block_emission_rao\":500000000", "\"block_emission_rao\":1000000000", "TAO minted"),
    ("\"ema32\":30317425", "\"ema32\":30317420", "moving price"),
    ("\"root_prop32\":609740420", "\"root_prop32\":609740509", "root proportion"),
    ("\"tao\":23866713762248", "\"tao\":23866713762300", "pool TAO"),
    ("\"alpha_in\":3382218659702981", "\"alpha_in\":3382218659702900", "pool alpha"),
  ])
  func aDifferenceIsNamed(old: String, new: String, quantity: String) throws {
    let replay = try Self.replay(9_101_880, old, new)
    #expect(!replay.passes)
    let differing = replay.rows.flatMap(\.differing)
    #expect(differing.map(\.quantity.rawValue) == [quantity])
    #expect(!differing.contains { $0.distance <= 2 })
  }

  /// A pool that only gained is no trade.
  @Test func aGiftIsNoTrade() throws {
    let replay = try Self.replay(
      9_101_880, "\"tao\":23866713762248", "\"tao\":23867713762248")
    #expect(replay.trades.map(\.netuid.value) == [16, 44, 51])
    #expect(replay.rows.flatMap(\.differing).map(\.netuid) == [Netuid(1)])
  }

  @Test(arguments: [
    ("\"emission-pair\"", "\"emission-pears\""), ("9101880]", "9101881]"),
    ("\"bar_rank\":32", "\"bar_rank\":-1"), ("\"netuid\":2,", "\"netuid\":1,"),
    ("\"w_quote\":499999996825493396", "\"w_quote\":0"),
    ("\"bar_rank\":32", "\"bar_rang\":32"),
  ])
  func aFileThatIsNoPairIsRefused(old: String, new: String) throws {
    let text = try Self.file(9_101_880).text
    let range = try #require(text.firstRange(of: old))
    var changed = text
    changed.replaceSubrange(range, with: new)
    let source = SourceText(name: "pair.json", text: changed)
    #expect((try? RecordedPair(source)) == nil)
  }

  @Test func runtimesThatNobodyComparedAreNamed() {
    let objections = [439, 440, 441, 467, 475, 479, 480, 496].map {
      RuntimeRules(specVersion: $0).replayObjection != nil
    }
    #expect(objections == [true, true, false, false, false, false, true, true])
  }
}
