import Answers
import Conformance
import Decimals
import Diagnostics
import JSONText
import LabSession
import Presentation
import StakingModel

extension ModelCommand {
  /// A block made anew.
  struct ReplayedBlock {
    let file: String
    let pair: RecordedPair
    let replay: BlockReplay
  }

  /// Blocks made anew from the state before them.
  static func replay(_ files: [SourceText], terminal: TerminalTraits) throws -> Answer {
    var faults: [Diagnostic] = []
    var blocks: [ReplayedBlock] = []
    for file in files {
      do throws(DiagnosticList) {
        let pair = try RecordedPair(file)
        blocks.append(ReplayedBlock(file: file.name, pair: pair, replay: BlockReplay(pair)))
      } catch {
        faults += error.all
      }
    }
    if let faults = DiagnosticList(faults) { throw CommandFault(faults, .input) }
    let passes = blocks.allSatisfy(\.replay.passes)
    let markup = Markup(blocks.flatMap(shown))
    // A failed check is an answer, not a complaint: it stays on the standard output.
    return Answer(
      markup, verbatim: passes ? nil : markup.text(for: terminal),
      status: passes ? .success : .failure
    ).saying { [blocks] in ModelCommand.blocks.json(of: blocks) }
  }

  // MARK: Screens

  private static func shown(_ block: ReplayedBlock) -> [Markup.Block] {
    let (pair, replay) = (block.pair, block.replay)
    var blocks: [Markup.Block] = [
      .table(
        TextTable(
          "Block \(NumberFormat.group("\(pair.block)")), runtime \(pair.before.specVersion), made anew",
          columns: [
            .init("quantity"), .init("equal", .number), .init("within 2", .number),
            .init("traded", .number), .init("differing", .number),
          ],
          rows: replay.rows.map { row in
            [StyledText(row.quantity.rawValue)]
              + [row.equal, row.near, row.traded, row.differing.count].map { StyledText("\($0)") }
          }))
    ]
    blocks += replay.rows.flatMap(\.differing).map { .paragraph(StyledText(words($0), .error)) }
    if !replay.trades.isEmpty { blocks.append(.list(replay.trades.map(words), ordered: false)) }
    if let objection = RuntimeRules(specVersion: pair.before.specVersion).replayObjection {
      blocks.append(.paragraph(StyledText(objection, .warning)))
    }
    let sum = replay.rows.reduce(0) { $0 + $1.differing.count }
    blocks.append(
      .paragraph(
        StyledText(
          "\(NumberFormat.counted(sum, "difference")) that no trade explains",
          sum == 0 ? .good : .error)))
    return blocks
  }

  private static func words(_ difference: BlockReplay.Difference) -> String {
    let place = difference.netuid.map { "SN\($0.value): " } ?? ""
    return place + "\(difference.quantity.rawValue) recorded \(difference.recorded), "
      + "made \(difference.computed)"
  }

  private static func words(_ trade: RecordedTrade) -> StyledText {
    let tao = NumberFormat.exact(rao: trade.tao.rao) + " TAO"
    let alpha = NumberFormat.exact(rao: trade.alpha.rao) + " α\(trade.netuid.value)"
    let side = trade.isPurchase ? "bought for \(tao), \(alpha) out" : "sold for \(tao), \(alpha) in"
    let fee = "fee \(trade.fee) rao of \(trade.isPurchase ? "TAO" : "alpha")"
    return StyledText(
      "SN\(trade.netuid.value): alpha \(side); "
        + (trade.isSingle ? "one order, \(fee)" : "several orders"), .dim)
  }

  // MARK: JSON

  static let blocks: JSONRecord<[ReplayedBlock]> = [
    .list("blocks", "the blocks that were made anew", of: block) { $0 }
  ]

  private static let block: JSONRecord<ReplayedBlock> = [
    .text("file", "the file of the pair") { $0.file },
    .integer("block", "the block that was made") { Int($0.pair.block) },
    .integer("spec", "the runtime's version") { Int($0.pair.before.specVersion) },
    .list("quantities", "each quantity over all subnets", of: row) { $0.replay.rows },
    .list("trades", "what people traded in it, as the pools show it", of: trade) {
      $0.replay.trades
    },
  ]

  private static let row: JSONRecord<BlockReplay.Row> = [
    .text("quantity", "what is compared") { $0.quantity.rawValue },
    .integer("equal", "how many are equal to the last unit") { $0.equal },
    .integer("within_2", "how many are one or two units apart") { $0.near },
    .integer("traded", "how many a trade explains") { $0.traded },
    .list("differing", "the others", of: difference) { $0.differing },
  ]

  private static let difference: JSONRecord<BlockReplay.Difference> = [
    .integer("netuid", "the subnet; null for what all share") { $0.netuid.map { Int($0.value) } },
    .text("recorded", "what the chain recorded, in the file's unit") { "\($0.recorded)" },
    .text("computed", "what the model makes of it") { "\($0.computed)" },
  ]

  private static let trade: JSONRecord<RecordedTrade> = [
    .integer("netuid", "the subnet") { Int($0.netuid.value) },
    .text("side", "buy or sell, whichever was more") { $0.isPurchase ? "buy" : "sell" },
    .text("tao_rao", "TAO the pool took in or gave out, without fee") { "\($0.tao.rao)" },
    .text("alpha_rao", "alpha the pool gave out or took in, without fee") { "\($0.alpha.rao)" },
    .text("fee_rao", "the swap fee of one such order, in what was paid") { "\($0.fee)" },
    .boolean("single", "whether one order explains both to the rao") { $0.isSingle },
  ]
}
