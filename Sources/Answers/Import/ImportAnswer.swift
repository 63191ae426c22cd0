import CivilTime
import Decimals
package import Importers
import JSONText
import Presentation
import StakingEconomics
import TextFormats

/// What was read of somebody's files, file by file and together.
package struct ImportAnswer {
  let found: Import
  /// The profile that was written, with how many positions it has.
  let written: (path: String, positions: Int)?

  /// Options with which the files were read, as typed.
  let options: String

  package init(
    _ found: Import, written: (path: String, positions: Int)?, options: String = ""
  ) {
    (self.found, self.written, self.options) = (found, written, options)
  }

  package var answer: Answer {
    var blocks = found.files.flatMap(ImportAnswer.blocks)
    if !found.positions.isEmpty { blocks.append(.table(positions)) }
    if let rao = found.freeRao { blocks.append(.fields([free(rao)])) }
    if !found.events.isEmpty { blocks.append(.table(sums)) }
    let notes = found.notes + foreseen
    if !notes.isEmpty { blocks.append(.list(notes.map { StyledText($0) }, ordered: false)) }
    return Answer(Markup(blocks + ending), json: Self.record.json(of: self))
      .about(AnswerTopic(count: found.positions.count))
  }

  /// Names in order of kind, for `import` without a file.
  package static func kinds(_ kinds: [ImportKind]) -> Answer {
    let table = TextTable(
      "Files that are recognised by their content",
      columns: [.init("kind"), .init("what it is"), .init("holds", priority: 1)],
      rows: kinds.map { kind in
        [
          StyledText(kind.name, .name), StyledText(kind.title),
          StyledText(kind.content.rawValue, .dim),
        ]
      })
    return Answer(
      Markup([
        .table(table),
        .paragraph(
          StyledText("import FILE", .code) + " reads one, "
            + StyledText("import FILE --out profile.yaml", .code)
            + " writes what is held as a profile, and " + StyledText("hold from FILE", .code)
            + " holds it here. Nothing is sent anywhere."),
      ]),
      json: kindsRecord.json(of: kinds))
  }

  // MARK: A file

  private static func blocks(_ file: ImportedFile) -> [Markup.Block] {
    var fields = [
      Markup.Field(StyledText("recognised by"), StyledText(file.reason)),
      Markup.Field(StyledText("rows"), StyledText(rows(file))),
    ]
    if !file.units.isEmpty { fields.append(.init(StyledText("units"), StyledText(file.units))) }
    if let zone = file.timeZone {
      fields.append(.init(StyledText("time zone"), StyledText(zone)))
    }
    for check in file.checks {
      fields.append(
        .init(
          StyledText(check.subject), StyledText("\(check.sum); the file's own: \(check.total)"),
          note: check.agrees
            ? StyledText(check.isExact ? "agrees" : "agrees within rounding", .good)
            : StyledText("differs", .warning)))
    }
    let left = file.leftOut.map { part in
      StyledText("left out, \(part.reason): \(part.places(file.kind))")
    }
    let notes = left + file.notes.map { StyledText($0) }
    return [
      .heading(3, StyledText("\(file.shownName): \(file.kind.title)")), .fields(fields),
    ] + (notes.isEmpty ? [] : [.list(notes, ordered: false)])
  }

  private static func rows(_ file: ImportedFile) -> String {
    let left = file.leftOut.reduce(0) { $0 + $1.count }
    return "\(NumberFormat.group(String(file.rowsRead))) read, "
      + "\(NumberFormat.group(String(left))) left out"
  }

  // MARK: Together

  private var positions: TextTable {
    let hasLocked = found.hasLocked
    let rows = found.positions.map { position in
      [
        StyledText(position.placeText), StyledText(position.validator ?? "–"),
        StyledText(NumberFormat.exact(rao: position.rao), .value),
        StyledText(position.isAlpha ? "alpha" : "TAO", .dim),
      ]
        + (hasLocked
          ? [StyledText(position.locked > 0 ? NumberFormat.exact(rao: position.locked) : "–")] : [])
    }
    return TextTable(
      "What is held" + (found.asOf.map { ", as of \($0.utcText)" } ?? ""),
      columns: [
        .init("place"), .init("validator", priority: 1), .init("amount", .number), .init("of"),
      ] + (hasLocked ? [.init("locked", .number)] : []), rows: rows)
  }

  private func free(_ rao: UInt64) -> Markup.Field {
    Markup.Field(
      StyledText("free"), StyledText("\(NumberFormat.exact(rao: rao)) TAO", .value),
      note: StyledText("not staked: it earns nothing and is in no profile", .dim))
  }

  private var sums: TextTable {
    let sums = found.events.sums
    let columns: [(title: String, value: (AssetSums) -> Int128, priority: Int)] = [
      ("rewards", { $0.rewards }, 0), ("bought", { $0.bought }, 0), ("given", { $0.given }, 0),
      ("came", { $0.transferredIn }, 1), ("went", { $0.transferredOut }, 1),
      ("fees", { $0.fees }, 2), ("net", { $0.net }, 0),
    ]
    let used = columns.filter { column in
      column.title == "net" || sums.contains { column.value($0) != 0 }
    }
    return TextTable(
      "What came and went in \(NumberFormat.counted(found.events.count, "event"))",
      columns: [.init("of")] + used.map { .init($0.title, .number, priority: $0.priority) },
      rows: sums.map { sum in
        [StyledText(sum.asset.sign)]
          + used.map { column in
            let value = column.value(sum)
            return StyledText(value == 0 ? "–" : ImportAnswer.exact(value))
          }
      })
  }

  static func exact(_ rao: Int128) -> String {
    let sign = rao < 0 ? "−" : ""
    return UInt64(exactly: rao.magnitude).map { sign + NumberFormat.exact(rao: $0) }
      ?? sign + NumberFormat.fixed(rao: Int128(rao.magnitude), 9)
  }

  /// What the person can and cannot do with it.
  private var foreseen: [String] {
    var notes: [String] = []
    if !found.events.isEmpty, found.positions.isEmpty {
      notes.append(
        "this is a history: rewards count as income when received; what is held now is not in it")
    }
    if found.events.contains(where: { $0.event.feeRao > 0 && !$0.flows.isEmpty }) {
      notes.append("amounts are before fees in TAO, which go out beside them")
    }
    if found.events.contains(where: {
      if case .transferIn(_, _, nil) = $0.event.action { true } else { false }
    }) {
      notes.append("what transfers that came in once cost is not in the files")
    }
    return notes
  }

  private var ending: [Markup.Block] {
    if let written {
      return [
        .paragraph(
          StyledText("Wrote \(NumberFormat.counted(written.positions, "position")) to ")
            + StyledText(Answer.shown(written.path), .name) + ". "
            + StyledText("hold from \(TypedPath.word(written.path))", .code)
            + " reads it.")
      ]
    }
    guard !found.positions.isEmpty else { return [] }
    let files = found.files.map { TypedPath.word($0.name) }.joined(separator: " ")
    return [
      .paragraph(
        StyledText("Nothing is kept yet: ", .dim)
          + StyledText("hold from \(files)\(options)", .code)
          + StyledText(" holds it here.", .dim))
    ]
  }
}
