import Decimals
import Explain
import JSONText
import Presentation
package import Sandbox
package import StakingModel

/// Everything that was left at once, place by place.
package struct LeaveAnswer {
  package let outcome: SandboxOutcome
  package let note: SandboxNote
  package let moment: SandboxMoment
  package let title: @Sendable (SandboxPlace) -> String
  package let claimable: Amount<TAO>

  package init(
    outcome: SandboxOutcome, note: SandboxNote, moment: SandboxMoment,
    title: @escaping @Sendable (SandboxPlace) -> String, claimable: Amount<TAO>
  ) {
    self.outcome = outcome
    self.note = note
    self.moment = moment
    self.title = title
    self.claimable = claimable
  }

  package var answer: Answer {
    Answer(
      Markup([.table(table), unclaimed, note.block, moment.line()].compactMap { $0 }),
      json: Self.record.json(of: self),
      derivations: derivations, headline: "received")
  }

  private var table: TextTable {
    var rows = outcome.parts.map { part in
      [
        StyledText(title(part.place)),
        StyledText("\(NumberFormat.exact(rao: part.paid)) \(part.place.unit)"),
        StyledText(NumberFormat.exact(rao: part.tao.rao), .value),
        StyledText(NumberFormat.exact(rao: part.transactionFee.rao)),
      ]
    }
    rows.append(
      [
        "total", "", NumberFormat.exact(rao: outcome.tao.rao),
        NumberFormat.exact(rao: outcome.transactionFee.rao),
      ].map { StyledText($0, .strong) })
    return TextTable(
      "What each place returned, in TAO",
      columns: [
        .init("place"), .init("you give", .number, priority: 1), .init("you receive", .number),
        .init("transaction fee", .number),
      ], rows: rows)
  }

  private var unclaimed: Markup.Block? {
    guard claimable > .zero else { return nil }
    return .paragraph(
      StyledText("What root earned, \(NumberFormat.exact(rao: claimable.rao)) TAO, stays: ", .dim)
        + StyledText("claim", .code))
  }

  private var derivations: [Derivation] {
    func inputs(_ name: String, _ part: (SandboxOutcome.Part) -> Amount<TAO>)
      -> [Derivation.Input]
    {
      outcome.parts.map {
        .init("\(name)\($0.place.suffix)", "of \(title($0.place))", .tao(part($0)))
      }
    }
    return [
      .sum(
        "received", "The TAO that all places return.", of: inputs("received") { $0.tao },
        .tao(outcome.tao), rounding: "each place down to whole rao"),
      .sum(
        "transaction_fee", "An unstake's transaction fee for each place.",
        of: inputs("fee") { $0.transactionFee }, .tao(outcome.transactionFee),
        rounding: "not at all", source: TransactionReasons.source),
    ]
  }
}
