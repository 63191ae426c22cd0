import Answers
import Decimals
import Diagnostics
import Holdings
import Importers
import JSONText
import LabSession
import Market
import Presentation
import StakingModel

/// What came to somebody's holdings, or went.
struct HoldChange {
  /// The numbers they have, or had, in `holdings`.
  let numbers: [Int]
  let positions: [Position]
  /// How many of a file were held already, just so.
  let already: Int
  /// What is to be known of the file they come from.
  var remarks: [String] = []

  static let record: JSONRecord<(rows: [Row], already: Int, count: Int, remarks: [String])> = [
    .list("added", "what is held now that was not before", of: Row.record) { $0.rows },
    .integer("already", "how many of a file were held already") { $0.already },
    .integer("positions", "how many positions there are now") { $0.count },
    .texts("remarks", "what is to be known of the file they come from") { $0.remarks },
  ]

  func answer(in session: inout Session) -> Answer {
    let count = session.holdings().positions.count
    let rows = rows(in: &session)
    var blocks: [Markup.Block] = [
      .fields(
        rows.map { row in
          Markup.Field(
            StyledText("\(row.number)", .dim), StyledText(row.amount, .value),
            note: StyledText(row.title + (row.locked.map { ", \($0) of it locked" } ?? "")))
        })
    ]
    if already > 0 {
      blocks.append(
        .paragraph(
          StyledText("\(NumberFormat.counted(already, "position")) held already, just so.", .dim)))
    }
    if !remarks.isEmpty {
      blocks.append(.list(remarks.map { StyledText($0, .dim) }, ordered: false))
    }
    let one = numbers.count == 1 ? numbers.last.map { "forget \($0)" } : nil
    blocks.append(
      .paragraph(
        StyledText("Held, beside your sandbox: ") + StyledText("holdings", .code)
          + (one.map { StyledText(" lists all, ") + StyledText($0, .code) + " takes it back." }
            ?? " lists all; " + StyledText("forget", .code) + " with a number takes one back.")))
    return Answer(Markup(blocks), json: Self.record.json(of: (rows, already, count, remarks)))
  }

  /// A position with its name and line.
  struct Row {
    let number: Int
    let title: String
    let amount: String
    let locked: String?
    let line: String

    static let record: JSONRecord<Row> = [
      .integer("number", "its number in `holdings`") { $0.number },
      .text("title", "what it is called") { $0.title },
      .text("line", "the line that enters it") { $0.line },
    ]
  }

  func rows(in session: inout Session) -> [Row] {
    let snapshot = try? session.snapshot()
    return zip(numbers, positions).map { number, position in
      Row(
        number: number,
        title: position.title { snapshot?.info($0)?.title ?? "SN\($0.value)" },
        amount: position.holding, locked: position.lockedText, line: HoldLine.text(position))
    }
  }

  /// The place is taken already.
  static func held(_ position: Position, _ index: Int, _ profile: Profile) -> CommandFault {
    let there = profile.positions[index]
    return CommandFault(
      Diagnostic(
        "hold.twice",
        "you hold \(there.holding) there already, as \(index + 1): "
          + there.identity.words,
        explanation: "Listed twice, it would double what you seem to earn. Forget the old one and "
          + "enter the whole, or name the validator of each.",
        hint: Hint("first", code: "forget \(index + 1)")))
  }

  /// All TAO held is no more than there can be.
  static func checkSupply(_ profile: Profile) throws {
    let tao = profile.positions.reduce(UInt128(0)) { sum, position in
      if case .alpha = position { sum } else { sum + UInt128(position.rao) }
    }
    guard tao <= UInt128(BlockEmission.supplyCap) else {
      throw CommandFault(
        Diagnostic(
          "amount.range", "together that is more TAO than there will ever be",
          explanation: "21,000,000 TAO is all there will be.",
          hint: Hint("see what is held", code: "holdings")))
    }
    guard profile.positions.count <= Profile.positionLimit else {
      throw CommandFault(
        Diagnostic(
          "hold.many", "at most \(Profile.positionLimit) positions are kept",
          hint: Hint("see what is held", code: "holdings")))
    }
  }
}

extension Profile {
  /// Where a position at the same place is.
  func index(like position: Position) -> Int? {
    positions.firstIndex { $0.identity == position.identity }
  }
}

extension Position {
  /// What is held, every digit of it.
  var holding: String {
    let amount = NumberFormat.exact(rao: rao)
    if case .alpha(let alpha) = self { return "\(amount) α\(alpha.netuid.value)" }
    return "\(amount) TAO"
  }

  /// What of it is locked, every digit of it; nil where nothing is known to be.
  var lockedText: String? {
    guard case .alpha(let alpha) = self, alpha.locked > .zero else { return nil }
    return NumberFormat.exact(rao: alpha.locked.rao)
  }
}
