import Answers
import Calculator
import CivilTime
import Decimals
import Diagnostics
import Holdings
import JSONText
import LabSession
import Market
import Questions
import StakingModel

/// Reads the words of `hold`: amounts as calculations, all else by the rules of a profile.
struct HoldReader {
  private let words: HoldWords
  private var fields: [(key: String, text: String, typed: String)] = []
  private var example = HoldLine.root

  /// The position the words mean.
  ///
  /// - Throws: what is wrong, each fault at its words, with a line that works.
  static func position(_ words: [String], in session: inout Session) throws -> Position {
    var reader = HoldReader(words: HoldWords(words))
    if reader.words.isBoughtAt { throw reader.boughtAt(words) }
    let scope = try session.scope()
    let snapshot = try session.snapshot()
    try reader.readPlace(scope, snapshot)
    try reader.readClauses(scope)
    reader.dateQuote(session.environment.now.date.text)
    reader.keepCommission(session.settings[.commission], standard: SettingEntry.commission.standard)
    return try reader.checked(snapshot, session)
  }

  private init(words: HoldWords) {
    self.words = words
  }

  /// `bought at 20 TAO` may be all that was paid, or the price of one alpha.
  private func boughtAt(_ typed: [String]) -> CommandFault {
    let line = typed.joined(separator: " ").replacing(" bought at ", with: " bought for ")
    return CommandFault(
      Diagnostic(
        "hold.cost", "what you paid is said with `for`, in all",
        explanation: "A price of one alpha is not taken: say what all of it cost.",
        hint: Hint("if that is what all of it cost", code: "hold \(line)")))
  }

  // MARK: What and where

  private mutating func readPlace(_ scope: Scope, _ snapshot: Snapshot) throws {
    guard let place = words.place, !place.isEmpty else { return try readUnplaced(scope) }
    let typed = words.amount
    let isNamedExchange =
      NamedPlace.exchange(named: place) != nil
      && !AmountReader(scope: scope, example: example).isAlpha(typed)
    if words.isAt || isNamedExchange, place.lowercased() != "root" {
      example = HoldLine.exchange
      try refuseAlpha(typed, scope, at: place)
      fields = [("custodial", place, place), ("amount", try tao(typed, scope), typed)]
      return
    }
    switch try TradePlace(place, in: snapshot, works: { "hold 300 α\($0)" }) {
    case .root: fields = [("root", try tao(typed, scope), typed)]
    case .subnet(let info, _): try readAlpha(scope, in: info.netuid)
    }
  }

  /// Without a place the alpha says it.
  private mutating func readUnplaced(_ scope: Scope) throws {
    let reader = AmountReader(scope: scope, example: HoldLine.alpha)
    if reader.isAlpha(words.amount) { return try readAlpha(scope, in: nil) }
    let amount = try tao(HoldReader.withoutFree(words.amount), scope)
    throw CommandFault(
      Diagnostic(
        "place.missing", "where?",
        explanation:
          "TAO is held on root or at an exchange; in a subnet you hold its alpha. TAO that "
          + "is not staked earns nothing and is not listed.",
        hint: Hint.example("hold \(amount) on root")))
  }

  /// `12 TAO` of `12 TAO free`.
  private static func withoutFree(_ text: String) -> String {
    let parts = text.split(separator: " ")
    guard let last = parts.last, ["free", "unstaked", "liquid"].contains(last.lowercased()) else {
      return text
    }
    return parts.dropLast().joined(separator: " ")
  }

  private mutating func readAlpha(_ scope: Scope, in netuid: Netuid?) throws {
    example = HoldLine.alpha
    let reader = AmountReader(scope: scope, example: example)
    if let netuid, (try? reader.tao(words.amount)) != nil {
      throw CommandFault(
        Diagnostic(
          "amount.unit", "in subnet \(netuid.value) you hold alpha, not TAO",
          explanation:
            "Staking TAO into a subnet buys its alpha; write how much alpha you hold, and "
            + "what it cost if you like.",
          hint: Hint.example("hold 300 α\(netuid.value) bought for \(words.amount)")))
    }
    let (amount, owner) = try reader.alpha(words.amount)
    if let owner, let netuid, owner != netuid {
      throw CommandFault(
        Diagnostic(
          "amount.subnet", "alpha of subnet \(owner.value) does not lie in subnet \(netuid.value)",
          explanation: "Each subnet has its own alpha.",
          hint: Hint.example("hold 300 α\(owner.value)")))
    }
    guard let place = owner ?? netuid else {
      throw CommandFault(
        Diagnostic(
          "place.missing", "alpha of which subnet?",
          hint: Hint.example("hold \(amount.decimal) α64")))
    }
    fields = [
      ("subnet", "\(place.value)", words.amount), ("alpha", amount.decimal, words.amount),
    ]
  }

  private func refuseAlpha(_ text: String, _ scope: Scope, at place: String) throws {
    let reader = AmountReader(scope: scope, example: example)
    guard reader.isAlpha(text) else { return }
    throw CommandFault(
      Diagnostic(
        "amount.unit", "at an exchange you hold TAO, not alpha",
        explanation: "Alpha that a validator keeps for you lies in its subnet.",
        hint: Hint("name the validator instead", code: "hold \(text) validator \"\(place)\"")))
  }

  private func tao(_ text: String, _ scope: Scope) throws -> String {
    do {
      let amount = try AmountReader(scope: scope, example: example).tao(text)
      return "\(amount.decimal) TAO"
    } catch let faults as DiagnosticList {
      let hinted = faults.all.map { fault in
        var fault = fault
        fault.hint = fault.hint ?? Hint.example(example)
        return fault
      }
      throw DiagnosticList(hinted) ?? faults
    }
  }

  // MARK: What is said of it

  private mutating func readClauses(_ scope: Scope) throws {
    for clause in HoldWords.Clause.allCases {
      guard let typed = words.clauses[clause] else { continue }
      var (key, text) = (clause.key, typed)
      switch clause {
      case .cost: text = try tao(typed, scope)
      case .rate:
        let parts = typed.split(separator: " ")
        if let basis = parts.last?.lowercased(), ["apr", "apy"].contains(basis) {
          (key, text) = ("quoted_\(basis)", parts.dropLast().joined(separator: " "))
        }
      case .locked where fields.contains { $0.key == "alpha" }: key = "locked"
      case .locked, .paid: text = HoldReader.dayCount(typed)
      default: break
      }
      fields.append((key, text, typed))
    }
  }

  /// A rate that is typed without its day is one of today.
  private mutating func dateQuote(_ today: String) {
    guard words.clauses[.rate] != nil, words.clauses[.quotedOn] == nil else { return }
    fields.append((HoldWords.Clause.quotedOn.key, today, ""))
  }

  /// A rate without a commission has the one that is set.
  private mutating func keepCommission(_ set: String?, standard: String?) {
    guard let set, set != standard, words.clauses[.rate] != nil, words.clauses[.commission] == nil
    else { return }
    fields.append((HoldWords.Clause.commission.key, set, ""))
  }

  /// `30` of `30 days`; other texts as they are.
  private static func dayCount(_ text: String) -> String {
    let parts = text.split(separator: " ")
    guard parts.count == 2, ["day", "days"].contains(parts[1].lowercased()) else { return text }
    return DecimalReader.whole(parts[0], in: 0...36_500).map(String.init) ?? String(parts[0])
  }

  // MARK: The rules of a profile

  /// The position as a profile of one reads it, so that both have the same rules.
  private func checked(_ snapshot: Snapshot, _ session: Session) throws -> Position {
    var text = "{\"taolab\": \"\(Profile.schema)\", \"positions\": [{"
    var ranges: [Range<Int>] = []
    for (index, field) in fields.enumerated() {
      let start = text.utf8.count
      let isCount = ["lock_days", "withdrawal_days"].contains(field.key)
      let isNumber = isCount && !field.text.isEmpty && field.text.allSatisfy(\.isNumber)
      let value = isNumber ? field.text : JSONValue.string(field.text).text(pretty: false)
      text += (index == 0 ? "" : ", ") + "\"\(field.key)\": " + value
      ranges.append(start..<text.utf8.count)
    }
    text += "}]}"
    do throws(DiagnosticList) {
      let profile = try Profile.read(
        SourceText(name: "", text: text), snapshot: snapshot, now: session.environment.now)
      return profile.positions[0]
    } catch {
      throw DiagnosticList(error.all.map { said($0, ranges) }) ?? error
    }
  }

  /// A fault of the profile at the words that were typed.
  private func said(_ fault: Diagnostic, _ ranges: [Range<Int>]) -> Diagnostic {
    let place = fault.labels.first?.range.lowerBound ?? 0
    let field = ranges.firstIndex { $0.contains(place) }.map { fields[$0] }
    var result = Diagnostic(
      fault.code, HoldReader.plain(fault.summary), explanation: fault.explanation,
      hint: Hint.example(example))
    if fault.code == "json.key.unknown", let field {
      result = Diagnostic(
        "profile.position", "`\(field.typed)` is not said of such a holding",
        explanation: HoldLine.unfitting(field.key, isAlpha: fields.first?.key == "subnet"),
        hint: Hint.example(example))
    }
    if fault.code == "profile.secret" {
      // With a source of its own no line is shown beside it.
      result.source = SourceText(name: "<hidden>", text: "(what was typed is not shown)")
      result.labels = [.init(0..<29)]
    } else if let field, !field.typed.isEmpty {
      result.source = SourceText(name: "", text: field.typed)
      result.labels = [.init(0..<field.typed.utf8.count)]
    }
    return result
  }

  /// The summary with words in place of the profile's keys.
  private static func plain(_ summary: String) -> String {
    let names = [
      "root": "the amount", "alpha": "the amount", "amount": "the amount", "take": "the take",
      "bought_for": "the cost", "bought_on": "the day it was bought", "quoted_apy": "the rate",
      "quoted_apr": "the rate", "quoted_on": "the day of the quote",
      "commission": "the commission", "lock_days": "the lock", "withdrawal_days": "the wait",
      "loss_probability": "the risk", "locked": "what is locked", "validator": "the validator",
      "custodial": "the exchange",
    ]
    return names.reduce(summary) {
      $0.replacing("`positions[0].\($1.key)`", with: $1.value)
    }.replacing("`positions[0]`", with: "this holding")
  }
}
