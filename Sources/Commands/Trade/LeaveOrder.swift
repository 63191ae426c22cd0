import CivilTime
import Decimals
import Diagnostics
import Explain
import JSONText
import Presentation
import Sandbox
import StakingModel

/// `unstake all` without a place: what one thing is held, or everything everywhere.
struct LeaveOrder {
  /// What an unstake without a place means.
  enum Meaning {
    /// It names a place, or its amount does.
    case place([String])
    /// Everything everywhere.
    case everywhere
  }

  private static let everywhere: Set<String> = ["all", "everything", "everywhere", "all places"]

  /// - Throws: what is missing: a place among several, or anything to take out.
  static func meaning(_ words: [String], _ wallet: SandboxWallet) throws -> Meaning {
    let typed = UnstakeWords(words)
    let isAll = ["all", "everything"].contains(typed.amount.lowercased())
    if isAll, let place = typed.place, everywhere.contains(place.lowercased()) {
      return try held(wallet).isEmpty ? .place(words) : .everywhere
    }
    guard AmountReader.isPart(typed.amount), typed.place == nil else { return .place(words) }
    let places = try held(wallet)
    if places.count == 1 { return .place([typed.amount, "from", places[0].name]) }
    if isAll { return .everywhere }
    let names = places.prefix(4).map(\.title).joined(separator: ", ")
    throw CommandFault(
      Diagnostic(
        "place.missing", "where?",
        explanation: "Your sandbox holds something in \(places.count) places: \(names)"
          + (places.count > 4 ? " …" : "."),
        hint: Hint("for example", code: "unstake \(typed.amount) from \(places[0].name)")))
  }

  private static func held(_ wallet: SandboxWallet) throws -> [SandboxPlace] {
    guard wallet.places.isEmpty else { return wallet.places }
    throw CommandFault(
      Diagnostic(
        "sandbox.funds", "nothing is staked in your sandbox",
        hint: Hint("stake something first", code: "stake 10 TAO into 64")))
  }

  /// Leaves everything in one step.
  static func carryOut(in session: inout Session) throws -> Answer {
    let now = session.environment.now
    let snapshot = try session.snapshot()
    return try session.changeSandbox { desk in
      let moment = SandboxMoment(desk.document.branch, now: now)
      let before = desk.chain
      switch desk.carryOut(.unstakeAll) {
      case .failure(.swap(let error)):
        throw CommandFault(
          error.diagnostic(for: "unstake all from all", works: "unstake all from 64"))
      case .failure(let error): throw CommandFault(error.diagnostic)
      case .success(let act):
        let answer = LeaveAnswer(
          outcome: act.outcome, note: SandboxNote(.success(act), desk.chain.wallet, []),
          moment: moment, title: snapshot.title,
          claimable: before.claimable
        ).answer
        return answer.explained(
          TransactionReasons(act: act, before: before.wallet, after: desk.chain.wallet))
      }
    }
  }
}

extension Answer {
  fileprivate func explained(_ reasons: TransactionReasons) -> Answer {
    var answer = self
    answer.details += reasons.derivations
    return answer
  }
}

extension SandboxPlace {
  /// As it is typed: `root`, `64`.
  var name: String { self == .root ? "root" : "\(netuid.value)" }
}

/// Everything that was left at once, place by place.
private struct LeaveAnswer {
  let outcome: SandboxOutcome
  let note: SandboxNote
  let moment: SandboxMoment
  let title: (SandboxPlace) -> String
  let claimable: Amount<TAO>

  var answer: Answer {
    Answer(
      Markup([.table(table), unclaimed, note.block, moment.line()].compactMap { $0 }), json: json,
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

  private var json: JSONValue {
    [
      "block": .integer(outcome.block),
      "places": .array(
        outcome.parts.map { part in
          [
            "netuid": .integer(part.place.netuid.value), "unit": .string(part.place.unit),
            "paid_rao": .integer(part.paid), "fee_rao": .integer(part.fee),
            "received_rao": .integer(part.tao.rao),
            "transaction_fee_rao": .integer(part.transactionFee.rao),
          ]
        }), "received_rao": .integer(outcome.tao.rao),
      "transaction_fee_rao": .integer(outcome.transactionFee.rao), "sandbox": note.json,
    ]
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
