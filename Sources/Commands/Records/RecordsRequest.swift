import Answers
import CivilTime
import Decimals
import Diagnostics
import Importers
import Inquiry
import LabSession
import Market
import StakingEconomics
import StakingModel
import TextFormats

/// How files are to be read and worked out as records, as typed.
struct RecordsRequest: Sendable {
  var kind: String?
  var token: String?
  var zone: String?
  var unit: String?
  var method: String?
  var swaps: String?
  var receipt: String?
  var prices: [String] = []
  var yearBegins: String?
  var utcOffset: String?

  /// The records of some files.
  func records(
    of files: [String], in session: inout Session
  ) throws -> (result: RecordsResult, found: Import) {
    let wish = try wish(in: session)
    var given: [DayPrices] = []
    for path in prices {
      let source = try session.readFileOrInput(path, limit: PriceFile.limit, isWideAllowed: true)
      do throws(DiagnosticList) {
        // A price without a currency is in the one that was asked for, and it is said.
        let currency: String? =
          if unit != nil, case .fiat(let code) = wish.unit { code } else { nil }
        given.append(try PriceFile.read(source, currency: currency))
      } catch {
        throw CommandFault(error, .input)
      }
    }
    if let faults = DiagnosticList(PriceFile.contradictions(among: given)) {
      throw CommandFault(faults, .input)
    }
    var inputs: [ImportInput] = []
    for path in files { inputs.append(try session.importInput(path)) }
    let found = try session.importing(
      inputs, as: kind, token: try FileReading.asset(token),
      zone: try FileReading.clock(zone, session.environment.files),
      verb: "records")
    guard !found.events.isEmpty else {
      let names = files.map { "`\(SafeText.neutralised($0, limit: 60))`" }
        .joined(separator: ", ")
      throw CommandFault(
        Diagnostic(
          "records.none", "\(names) tells nothing that happened",
          explanation:
            "What is held now is in it, at best. Records need a history: rewards, trades, "
            + "transfers.",
          hint: Hint("what it tells", code: FileReading.line("import", files))), .input)
    }
    return (try session.inquiry().records(of: found, wish, prices: given), found)
  }

  private func wish(in session: Session) throws -> RecordsWish {
    var wish = RecordsWish()
    wish.unit = try ledgerUnit(session)
    if let method {
      guard let known = LotMethod(word: method) else {
        throw RecordsCommand.unknown(
          method, "--method", LotMethod.allCases.map(\.word), meant: LotMethod(meant: method)?.word)
      }
      wish.method = known
    }
    switch swaps?.lowercased() {
    case nil, "disposal"?: wish.treatment = .disposal
    case "carry"?: wish.treatment = .carryOver
    case let other?: throw RecordsCommand.unknown(other, "--swaps", ["disposal", "carry"])
    }
    if let receipt {
      guard let known = RecordsWish.Receipt(rawValue: receipt.lowercased()) else {
        throw RecordsCommand.unknown(
          receipt, "--receipt", RecordsWish.Receipt.allCases.map(\.rawValue))
      }
      wish.receipt = known
    }
    wish.year = try year()
    return wish
  }

  private func ledgerUnit(_ session: Session) throws -> LedgerUnit {
    guard let unit else {
      return .fiat(session.settings[.currency] ?? "USD")
    }
    if unit.uppercased() == "TAO" { return .tao }
    if let currency = Currency.meant(by: unit) { return .fiat(currency.code) }
    throw RecordsCommand.unknown(unit, "--in", ["TAO", "USD", "EUR", "GBP"])
  }

  private func year() throws -> LedgerYear {
    var day = (month: 1, day: 1)
    if let yearBegins {
      let parts = yearBegins.split(separator: "-").compactMap { Int($0) }
      guard parts.count == 2 else { throw noYear(yearBegins, "--year-begins 04-06") }
      day = (parts[0], parts[1])
    }
    let offset = try utcOffset.map { try seconds($0) } ?? 0
    guard let year = LedgerYear(month: day.month, day: day.day, utcOffset: offset) else {
      throw noYear(yearBegins ?? utcOffset ?? "", "--year-begins 04-06")
    }
    return year
  }

  private func seconds(_ typed: String) throws -> Int64 {
    let isBehind = typed.hasPrefix("-") || typed.hasPrefix("−")
    let digits = typed.drop { "+-−".contains($0) }.split(separator: ":").map { Int64($0) }
    guard (1...2).contains(digits.count), let hours = digits[0], (0...14).contains(hours),
      let minutes = digits.count > 1 ? digits[1] : 0, (0...59).contains(minutes)
    else { throw noYear(typed, "--utc-offset +2") }
    let seconds = hours * 3600 + minutes * 60
    return isBehind ? -seconds : seconds
  }

  private func noYear(_ typed: String, _ example: String) -> CommandFault {
    CommandFault(
      Diagnostic(
        "records.year", "`\(SafeText.neutralised(typed))` is no beginning of a year or of a day",
        explanation: "A year begins on a day of every year, from 01-01 to 12-28; days are up to 14 "
          + "hours ahead of or behind UTC.",
        hint: Hint.example("records FILE \(example)")), .usage)
  }
}
