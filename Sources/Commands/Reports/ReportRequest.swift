import Answers
import CivilTime
import Content
import Decimals
import Diagnostics
import Holdings
import Inquiry
import LabSession
import Market
import Reports
import StakingEconomics
import StakingModel
import TextFormats

/// What was asked of a report, as typed.
struct ReportRequest: Sendable {
  var name: String
  /// Words behind the name: a question, a guide, a subnet.
  var words: [String] = []
  var topic: String?
  var audience: String?
  var profile: String?
  var days: String?
  var amount: String?
  var madeOn: String?
  var template: String?
  var records: [String] = []
  var method: String?
  var redacts = false
  /// What shall be earned, as `10 TAO a year`.
  var goal: String?
  /// A limit, as `at most 20% in one subnet`.
  var limit: String?
  /// The most that getting in and out may cost, as `5%`.
  var maxLoss: String?
  /// How numbers and dates are written.
  var locale: String?
  /// In which currency money is counted.
  var currency: String?
  /// A folder of the person's own templates.
  var templates: String?
  /// Columns of the screen it is shown on; nil for a file or a pipe.
  var screenWidth: Int?
  var format: ReportFormat
}

extension ReportRequest {
  /// The recorded market, with the age it has on the day of the report.
  ///
  /// A report counts time in days of UTC, so that the same line gives the same bytes all day, and
  /// for ever with `--made-on`.
  func context(in session: inout Session) throws -> ReportContext {
    let market = try session.market()
    var context = ReportContext(
      market, text: session.snapshotText, now: ReportRequest.end(of: try day(in: session)))
    context.lacksHistory = session.lacksHistory
    return context
  }

  /// The positions and everything else a personal summary is made from.
  func summaryInput(in session: inout Session) throws -> SummaryInput {
    var (positions, text) = try positions(in: &session)
    positions = try counted(positions, session.price(of: positions))
    let context = try context(in: &session)
    var input = SummaryInput(
      profile: positions, profileText: text, context: context,
      horizonDays: try horizon(), comparedAmount: try comparedAmount(in: &session),
      command: command(of: profile, context.now.date))
    input.length = try length()
    input.locale = try numberLocale()
    input.records = try recordsResult(in: &session, currency: positions.currency)
    if redacts { input.hide() }
    if let screenWidth { input.chartWidth = min(72, max(30, screenWidth - 4)) }
    if profile == nil {
      input.isHeldInLab = true
      input.assumedTake = session.settings.take
      input.offers = session.settings.offers.map {
        CustodialChoice(name: "Exchange as you set it", yield: $0.yield, quotedOn: $0.quotedOn)
      }
      input.setPrice = session.price(of: positions)
    }
    return input
  }

  /// What makes many summaries with the same options.
  func press(in session: inout Session) throws -> SummaryPress {
    try SummaryPress(
      context(in: &session), days: horizon(), amount: comparedAmount(in: &session),
      length: length(), format: format, isRedacted: redacts, locale: numberLocale(),
      in: session.environment.content)
  }

  /// What the files of a history tell, in the currency of the profile.
  private func recordsResult(
    in session: inout Session, currency: String
  ) throws -> RecordsResult? {
    guard !records.isEmpty else {
      guard method == nil else {
        throw CommandFault(
          Diagnostic(
            "report.records", "`--method` is about files of a history, and none is given",
            hint: Hint("name one", code: "report \(name) --records FILE --method pool")), .usage)
      }
      return nil
    }
    return try RecordsRequest(unit: currency, method: method).records(of: records, in: &session)
      .result
  }

  /// The positions of the profile, or those that were entered in the lab, with their text.
  private func positions(in session: inout Session) throws -> (Profile, String) {
    guard let profile else {
      let held = session.countedHoldings()
      guard !held.positions.isEmpty else { throw ReportRequest.noProfile }
      return (held, held.text)
    }
    let source = try session.readHeld(profile)
    return (try session.profile(source), source.text)
  }

  private func day(in session: Session) throws -> CivilDate {
    guard let madeOn else { return session.environment.now.date }
    guard let date = CivilDate(madeOn) else {
      throw CommandFault(
        Diagnostic(
          "report.date", "`\(SafeText.neutralised(madeOn))` is not a date",
          hint: Hint("write year, month and day", code: "report \(name) --made-on 2026-11-22")),
        .usage)
    }
    return date
  }

  private static func end(of date: CivilDate) -> UnixTime {
    date.adding(days: 1).start.adding(seconds: -1)
  }

  func horizon() throws -> Int {
    guard let days else { return ChainCalendar.daysPerYear }
    guard let count = DecimalReader.whole(days, in: 1...3650) else {
      throw CommandFault(
        Diagnostic(
          "report.days", "`\(SafeText.neutralised(days))` is not a number of days",
          explanation: "The comparison runs over 1 to 3650 days.",
          hint: Hint.example("report \(name) --profile FILE --days 90")), .usage)
    }
    return count
  }

  private func comparedAmount(in session: inout Session) throws -> Amount<TAO>? {
    try amount(in: &session, "report summary --profile FILE --amount \"100 TAO\"")
  }

  /// What `--amount` says to stake, which is more than nothing.
  func amount(in session: inout Session, _ example: String) throws -> Amount<TAO>? {
    guard let typed = amount else { return nil }
    let read = try AmountReader(scope: try session.scope(), example: example).tao(typed)
    guard read > .zero else {
      throw CommandFault(
        SwapError.amountTooLow.diagnostic(
          for: "--amount \(SafeText.neutralised(typed))", works: example))
    }
    return read
  }

  private func length() throws -> SummaryLength {
    guard let template else { return .full }
    if let known = SummaryLength(rawValue: template.lowercased()) { return known }
    let names = SummaryLength.allCases.map(\.rawValue)
    throw CommandFault(
      Diagnostic(
        "report.template", "a summary has no template `\(SafeText.neutralised(template))`",
        explanation: "The templates are \(names.joined(separator: " and ")).",
        hint: Hint(
          nearest(to: template, among: names).isEmpty ? "for one page" : "did you mean",
          code: "report \(name) --profile FILE --template "
            + (nearest(to: template, among: names).first ?? "brief"))), .usage)
  }

  /// How numbers and dates are asked for; nil leaves it to the profile.
  func numberLocale() throws -> NumberLocale? {
    guard let locale else { return nil }
    if let known = NumberLocale(locale) { return known }
    let codes = NumberLocale.all.map(\.code)
    throw CommandFault(
      Diagnostic(
        "report.locale",
        "numbers cannot be written as in `\(SafeText.neutralised(locale))`",
        explanation: "The languages whose numbers and dates are known are "
          + "\(codes.joined(separator: ", ")). Words stay English.",
        hint: Hint.example("report faq --locale de")), .usage)
  }

  /// A report as it is asked for; a summary writes its numbers itself, for its profile may ask too.
  func local(_ report: any Report, in session: inout Session) throws -> any Report {
    guard let locale = try numberLocale(), !(report is SummaryReport) else { return report }
    let names = try session.market().snapshot.subnets.compactMap(\.name)
    return LocalReport(report, locale, sparing: names)
  }

  private static var noProfile: CommandFault {
    CommandFault(
      Diagnostic(
        "report.profile", "a summary needs your positions",
        explanation: "Enter what you hold, or name the file it stands in, as `report summary "
          + "--profile FILE`; `help profile` shows how to write one.",
        hint: Hint.example("hold 120 TAO on root")), .usage)
  }

  /// The line that makes the same report of a profile on any day.
  func command(of profile: String?, _ date: CivilDate) -> String {
    var words = ["taolab", "report", name]
    if let profile {
      // Where it lies on this machine is nobody's business.
      let isInput = profile == "/dev/stdin"
      let file = isInput ? profile : profile.split(separator: "/").last.map(String.init) ?? profile
      words += ["--profile", redacts ? "FILE" : ReportRequest.quoted(file)]
    }
    for path in records {
      let file = path.split(separator: "/").last.map(String.init) ?? path
      words += ["--records", redacts ? "FILE" : ReportRequest.quoted(file)]
    }
    if let method { words += ["--method", ReportRequest.quoted(method)] }
    if let days { words += ["--days", ReportRequest.quoted(days)] }
    if let amount { words += ["--amount", redacts ? "AMOUNT" : ReportRequest.quoted(amount)] }
    if let template { words += ["--template", ReportRequest.quoted(template)] }
    if let locale { words += ["--locale", ReportRequest.quoted(locale)] }
    if let currency { words += ["--currency", ReportRequest.quoted(currency)] }
    if let templates { words += ["--templates", ReportRequest.folder(templates, redacts)] }
    if redacts { words.append("--redact") }
    words += ["--made-on", date.text, "--format", formatWord]
    return words.joined(separator: " ")
  }

  /// What it is made as; laid out for a screen it is neither of the files.
  var formatWord: String { screenWidth == nil ? format.rawValue : "text" }

  /// A folder's own name: where it lies is nobody's business.
  static func folder(_ path: String, _ isHidden: Bool) -> String {
    isHidden ? "FOLDER" : quoted(path.split(separator: "/").last.map(String.init) ?? path)
  }

  /// A word as a POSIX shell reads it back.
  static func quoted(_ word: String) -> String {
    let plain = word.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      default: "/._-+,:@%=".utf8.contains(byte)
      }
    }
    if plain, !word.isEmpty { return word }
    return "'"
      + word.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }
}
