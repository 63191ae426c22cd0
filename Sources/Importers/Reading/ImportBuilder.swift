import CivilTime
import Diagnostics
import StakingEconomics
import StakingModel

/// What is being read of one file.
struct ImportBuilder {
  var file: ImportedFile
  let context: ImportContext
  /// Whether rows that say the very same count each, as in a journal; `repeats` are their lines.
  var keepsRepeats = false
  var repeats: [Int] = []
  private(set) var faults: [Diagnostic] = []
  private var faultCount = 0
  /// What all cells of the row that is being read come to; 0 outside of tables.
  var rowMark: Int32 = 0
  /// Where an event stands whose hash is this, and the mark of its row.
  private var seen: [Int: (place: Int32, mark: Int32)] = [:]
  /// Rows that move the same as an earlier one, and are another row all the same.
  private var alike: (lines: [Int], count: Int) = ([], 0)
  private var zoned = 0
  private var zoneless = 0
  private var cut: [Int] = []
  private var cutCount = 0
  private var largeFees: (lines: [Int], count: Int) = ([], 0)
  private var worthless: (lines: [Int], count: Int) = ([], 0)
  /// A file has few tickers and labels, and each of them very often.
  private var assets: [String: ImportedAsset?] = [:]
  private var labels: [String: TransferLabel] = [:]
  /// Keys or titles that are not known here.
  private var unknown: (word: String, names: [String], count: Int) = ("", [], 0)

  /// More faults of one file help nobody.
  private static let faultLimit = 20

  init(file: ImportedFile, context: ImportContext) {
    (self.file, self.context) = (file, context)
  }

  /// How many faults there are, those that are not kept among them.
  var faultTotal: Int { faultCount }

  /// What a ticker counts; nil for an empty one.
  mutating func asset(_ ticker: String) -> ImportedAsset? {
    if let known = assets[ticker] { return known }
    let asset = ImportedAsset(ticker: ticker)
    if assets.count < Self.wordLimit { assets[ticker] = .some(asset) }
    return asset
  }

  /// The meaning of a label; one that is not known is told.
  mutating func label(_ text: String) -> TransferLabel {
    if let known = labels[text] { return known }
    let label = TransferLabel(text)
    if label == .unknown {
      note(
        "the label `\(Shown.text(text))` is not known here: its rows count as transfers or trades")
    }
    if labels.count < Self.wordLimit { labels[text] = label }
    return label
  }

  private static let wordLimit = 1_000

  /// Whether no row before says the very same: one that differs in any cell, as in a note or a place,
  /// is another event.
  mutating func isNew(_ event: ImportedEvent) -> Bool {
    var hasher = Hasher()
    hasher.combine(event.event)
    hasher.combine(event.id)
    // A file has fewer rows than bytes, and is no larger than 64 MB.
    let entry = (place: Int32(clamping: file.events.count), mark: rowMark)
    let hash = hasher.finalize()
    guard let known = seen[hash], isSame(event, at: known.place) else {
      seen[hash] = entry
      return true
    }
    guard known.mark != rowMark else { return false }
    let own = hash ^ (Int(rowMark) &* 0x9E37_79B9)
    if let known = seen[own], isSame(event, at: known.place) { return false }
    seen[own] = entry
    alike.count += 1
    if alike.lines.count < LeftOut.linesShown { alike.lines.append(event.line) }
    return true
  }

  private func isSame(_ event: ImportedEvent, at place: Int32) -> Bool {
    guard place < file.events.count else { return false }
    let other = file.events[Int(place)]
    return other.event == event.event && other.id == event.id
  }

  /// Makes room for as many events as there are rows: growing would copy them all.
  mutating func expect(_ rows: Int) {
    file.events.reserveCapacity(rows)
    seen.reserveCapacity(rows)
  }

  // MARK: What is wrong, left out, or to be known

  /// A fault of a line; 0 is the whole file.
  mutating func fault(
    _ code: String, _ line: Int, _ summary: String, why: String? = nil, hint: Hint? = nil
  ) {
    faultCount += 1
    guard faults.count < Self.faultLimit else { return }
    let place = line > 0 ? " \(file.kind.lineWord) \(line)" : ""
    faults.append(
      Diagnostic(
        code, "`\(Shown.file(file.name))`\(place): \(summary)", explanation: why, hint: hint))
  }

  /// A row that does not count.
  mutating func leaveOut(_ line: Int, _ reason: String) { file.leaveOut(line, reason) }

  /// A fee that is more than what it is paid for.
  mutating func noteFee(_ line: Int) {
    largeFees.count += 1
    if largeFees.lines.count < LeftOut.linesShown { largeFees.lines.append(line) }
  }

  /// What was worth nothing or less is not worth what the file says.
  mutating func noteWorthless(_ line: Int) {
    worthless.count += 1
    if worthless.lines.count < LeftOut.linesShown { worthless.lines.append(line) }
  }

  /// A key or title that is not known here.
  mutating func noteUnknown(_ name: String, as word: String) {
    let shown = "`\(Shown.text(name, 40))`"
    guard !unknown.names.contains(shown) else { return }
    unknown.word = word
    unknown.count += 1
    if unknown.names.count < Self.namesShown { unknown.names.append(shown) }
  }

  private static let namesShown = 8

  private mutating func tellUnknown() {
    guard unknown.count > 0 else { return }
    let more = unknown.count - unknown.names.count
    note(
      "not known here, so nothing is made of them: the \(unknown.word) "
        + unknown.names.joined(separator: ", ") + (more > 0 ? " and \(more) more" : ""))
  }

  mutating func note(_ text: String) {
    file.noteOnce(text)
  }

  /// A file that was cut off has no line end behind its last line.
  mutating func noteOpenEnd(_ text: String? = nil) {
    if let text {
      guard let last = text.utf8.last, last != UInt8(ascii: "\n"), last != UInt8(ascii: "\r") else {
        return
      }
    }
    note("the last line has no line end: if the file was cut off, its last number may be short")
  }

  /// A sum beside a total of the file, in 10^−9.
  ///
  /// - Parameter tolerance: what the file's own rounding can come to.
  mutating func check(
    _ subject: String, _ sum: Int128, against total: Int128, unit: String, tolerance: Int128 = 0
  ) {
    let agrees = (sum - total).magnitude <= tolerance.magnitude
    file.checks.append(
      ImportCheck(
        subject: subject, sum: "\(Shown.amount(sum)) \(unit)",
        total: "\(Shown.amount(total)) \(unit)", agrees: agrees))
  }

  // MARK: What is read

  mutating func add(_ position: ImportedPosition) {
    file.rowsRead += 1
    guard position.rao > 0 else {
      file.emptied.append(position)
      return leaveOut(position.line, "nothing is held there")
    }
    if position.isRounded { noteCut(position.line) }
    guard position.locked <= position.rao else {
      return fault(
        "import.amount", position.line, "more is locked than is held",
        hint: Hint("check the row, or export the file again"))
    }
    file.positions.append(position)
  }

  mutating func add(_ event: ImportedEvent) {
    file.rowsRead += 1
    guard event.event.movesSomething else { return leaveOut(event.line, "it moves nothing") }
    guard checkAge(event) else { return }
    if let last = file.events.last, last.event.time > event.event.time { file.isSorted = false }
    file.events.append(event)
    file.events[file.events.count - 1].mark = rowMark
  }

  /// Nothing was held before it was there: such a year is a slip.
  private mutating func checkAge(_ event: ImportedEvent) -> Bool {
    // 2021-01-01 and 2025-02-12: TAO and the alpha of subnets came later than these.
    let isAlpha = event.flows.contains { $0.asset != .tao }
    guard event.event.time < (isAlpha ? 1_739_318_400 : 1_609_459_200) else { return true }
    let date = UnixTime(seconds: event.event.time).date.text
    fault(
      "import.date", event.line,
      "\(date) is before there was \(isAlpha ? "alpha of any subnet" : "TAO")",
      hint: Hint("check the year of the row"))
    return false
  }

  /// A moment that is not ahead, faults noted.
  mutating func time(_ text: String, _ line: Int, _ order: DateText.Order) -> DateText? {
    guard var date = DateText(text, order) else {
      fault(
        "import.date", line,
        text.isEmpty ? "there is no date" : "`\(Shown.text(text))` is no date of this format")
      return nil
    }
    if let zone = context.zone, !date.hasZone, date.precision != .day, !saysUTC {
      date.time = UnixTime(seconds: zone.utc(showing: date.time.seconds))
    }
    return check(date, line) ? date : nil
  }

  /// Whether it is known that its times are of UTC.
  private var saysUTC: Bool { file.timeZone?.hasPrefix("UTC") == true }

  private mutating func check(_ date: DateText, _ line: Int) -> Bool {
    // A day of grace: not every file says its zone.
    guard date.time <= context.now.adding(seconds: 86_400), date.time.seconds >= 0 else {
      fault(
        "import.date", line,
        date.time.seconds < 0
          ? "\(date.time.date.text) is before there was a chain"
          : "\(date.time.date.text) lies in the future",
        why: "Today is \(context.now.date.text) in UTC.")
      return false
    }
    if date.hasZone { zoned += 1 } else if date.precision != .day { zoneless += 1 }
    return true
  }

  mutating func noteCut(_ line: Int) {
    cutCount += 1
    if cut.count < LeftOut.linesShown { cut.append(line) }
  }

  // MARK: The end

  /// What was read, or everything that is wrong.
  mutating func finished() throws(DiagnosticList) -> ImportedFile {
    if faultCount > faults.count {
      faults.append(
        Diagnostic(
          "import.more", "`\(Shown.file(file.name))`: \(faultCount - faults.count) more faults",
          hint: Hint("mend the first ones and read it again")))
    }
    if let list = DiagnosticList(faults) { throw list }
    if cutCount > 0 {
      note(
        "digits finer than the file or a rao can tell are cut off, never rounded up: "
          + Shown.lines(cut, of: cutCount))
    }
    tellUnknown()
    if largeFees.count > 0 {
      note(
        "a fee is more than what it is paid for, so check its decimal mark: "
          + Shown.lines(largeFees.lines, of: largeFees.count))
    }
    if alike.count > 0 {
      note(
        "rows that move the same at the same time as an earlier one, and differ from it elsewhere, "
          + "count each: " + Shown.lines(alike.lines, of: alike.count))
    }
    if worthless.count > 0 {
      note(
        "a worth of zero or below is not used, other prices count: "
          + Shown.lines(worthless.lines, of: worthless.count))
    }
    file.isLocal = zoneless > 0 && !saysUTC
    if file.isLocal, let zone = context.zoneWords {
      file.timeZone = "not in the file: read as \(zone), as --zone says"
    }
    if file.timeZone == nil, zoned + zoneless > 0 {
      file.timeZone =
        zoneless == 0
        ? "written with every time" : "not in the file: times are read as UTC"
    }
    if file.rowsRead == 0, file.leftOut.isEmpty {
      throw DiagnosticList(
        Diagnostic(
          "import.empty", "`\(Shown.file(file.name))` holds no row",
          explanation: "It is \(file.kind.title), and nothing stands in it.",
          hint: Hint("check that it is the file you mean")))
    }
    return file
  }
}

extension ImportKind {
  /// What a place in such a file is called.
  var lineWord: String { countsRecords ? "record" : "line" }
}
