import CivilTime
import Diagnostics
import Market
import StakingEconomics
import StakingModel

/// What is being read of one file.
struct ImportBuilder {
  var file: ImportedFile
  let context: ImportContext
  private(set) var faults: [Diagnostic] = []
  private var faultCount = 0
  private var seen: Set<EventIdentity> = []
  private var reasons: [String: Int] = [:]
  private var zoned = 0
  private var zoneless = 0
  private var cut: [Int] = []
  private var cutCount = 0

  /// More faults of one file help nobody.
  private static let faultLimit = 20

  init(file: ImportedFile, context: ImportContext) {
    (self.file, self.context) = (file, context)
  }

  /// How many faults there are, those that are not kept among them.
  var faultTotal: Int { faultCount }

  /// Whether no event before says the very same.
  mutating func isNew(_ event: ImportedEvent) -> Bool {
    seen.insert(EventIdentity(event: event.event, id: event.id)).inserted
  }

  private struct EventIdentity: Hashable {
    let event: LedgerEvent
    let id: String?
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
        code, "`\(Shown.text(file.name, 60))`\(place): \(summary)", explanation: why, hint: hint))
  }

  /// A row that does not count.
  mutating func leaveOut(_ line: Int, _ reason: String) {
    if let index = reasons[reason] {
      file.leftOut[index].count += 1
      if file.leftOut[index].lines.count < LeftOut.linesShown {
        file.leftOut[index].lines.append(line)
      }
    } else {
      reasons[reason] = file.leftOut.count
      file.leftOut.append(LeftOut(reason: reason, count: 1, lines: [line]))
    }
  }

  mutating func note(_ text: String) {
    if !file.notes.contains(text) { file.notes.append(text) }
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
    guard position.rao > 0 else { return leaveOut(position.line, "nothing is held there") }
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
    if let last = file.events.last, last.event.time > event.event.time { file.isSorted = false }
    file.events.append(event)
  }

  /// Whole rao of an amount that is held: never below zero, never beyond what there can be.
  mutating func rao(
    _ nano: Int128, _ line: Int, _ what: String, limit: UInt64 = BlockEmission.supplyCap
  ) -> UInt64? {
    guard nano >= 0 else {
      fault(
        "import.negative", line, "\(what) is negative: \(Shown.amount(nano))",
        hint: Hint("export the file again"))
      return nil
    }
    guard let rao = UInt64(exactly: nano), rao <= limit else {
      fault(
        "import.supply", line, "\(what) is more than there can ever be",
        why: "There are never more than 21,000,000 TAO, nor alpha of one subnet. The number may be "
          + "in rao where TAO is expected.",
        hint: Hint("check the unit of the file"))
      return nil
    }
    return rao
  }

  /// An amount of a cell in 10^−9, faults noted.
  mutating func amount(
    _ text: String, _ line: Int, _ what: String, mark: DecimalMark = .point
  ) -> Int128? {
    do throws(AmountText.Fault) {
      let reading = try AmountText.read(text, mark: mark)
      if reading.isCut { noteCut(line) }
      return reading.nano
    } catch {
      note(error, text, line, what)
      return nil
    }
  }

  mutating func note(_ fault: AmountText.Fault, _ text: String, _ line: Int, _ what: String) {
    switch fault {
    case .notANumber:
      self.fault("import.amount", line, "\(what) is no number: `\(Shown.text(text))`")
    case .separators(let likely):
      self.fault(
        "import.amount", line, "\(what) cannot be read: `\(Shown.text(text))`",
        why: "Its separators group nothing in threes.",
        hint: likely.map { Hint("write \($0)") })
    case .tooLarge:
      self.fault(
        "import.supply", line, "\(what) is more than there can ever be",
        hint: Hint("check the unit of the file"))
    }
  }

  /// An amount that the format has in whole rao.
  mutating func wholeRao(_ text: String, _ line: Int, _ what: String) -> Int128? {
    let digits = text.drop { $0 == "-" }
    guard !digits.isEmpty, digits.utf8.count <= 24,
      digits.utf8.allSatisfy({ (48...57).contains($0) }), let value = Int128(text)
    else {
      let isTAO = (try? AmountText.read(text))?.hasFraction == true
      fault(
        isTAO ? "import.unit" : "import.amount", line,
        isTAO
          ? "\(what) is rao in this format, and `\(Shown.text(text))` has a fraction"
          : "\(what) is no whole number of rao: `\(Shown.text(text))`",
        why: isTAO ? "There is nothing below one rao, so it may be TAO: it is not guessed." : nil,
        hint: isTAO ? Hint("export the file again, unchanged") : nil)
      return nil
    }
    return value
  }

  /// A moment that is not ahead, faults noted.
  mutating func time(_ text: String, _ line: Int, _ order: DateText.Order) -> DateText? {
    guard let date = DateText(text, order) else {
      fault(
        "import.date", line,
        text.isEmpty ? "there is no date" : "`\(Shown.text(text))` is no date of this format")
      return nil
    }
    return check(date, line) ? date : nil
  }

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

  /// A subnet by number, or by the name the snapshot has for it.
  mutating func netuid(_ text: String, _ line: Int) -> Netuid? {
    let word = Shown.text(text)
    if let number = UInt16(word) { return known(Netuid(number), line) ? Netuid(number) : nil }
    switch context.snapshot?.find(word) {
    case .found(let info)?: return info.netuid
    case .root?: return .root
    case .ambiguous?, .suggestions?, nil:
      if case .alpha(let netuid)? = ImportedAsset(ticker: word) {
        return known(netuid, line) ? netuid : nil
      }
      if ["root", "τ root"].contains(word.lowercased()) { return .root }
      fault(
        "import.subnet", line,
        word.isEmpty ? "there is no subnet" : "there is no subnet `\(word)`",
        hint: Hint("write its number, as 64"))
      return nil
    }
  }

  private mutating func known(_ netuid: Netuid, _ line: Int) -> Bool {
    guard netuid != .root, let snapshot = context.snapshot, snapshot.info(netuid) == nil else {
      return true
    }
    leaveOut(line, "there is no subnet \(netuid.value) at block \(snapshot.block)")
    return false
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
          "import.more", "`\(Shown.text(file.name, 60))`: \(faultCount - faults.count) more faults",
          hint: Hint("mend the first ones and read it again")))
    }
    if let list = DiagnosticList(faults) { throw list }
    if cutCount > 0 {
      note(
        "digits finer than the file or a rao can tell are cut off, never rounded up: "
          + Shown.lines(cut, of: cutCount))
    }
    if file.timeZone == nil, zoned + zoneless > 0 {
      file.timeZone =
        zoneless == 0
        ? "written with every time" : "not in the file: times are read as UTC"
    }
    if file.rowsRead == 0, file.leftOut.isEmpty {
      throw DiagnosticList(
        Diagnostic(
          "import.empty", "`\(Shown.text(file.name, 60))` holds no row",
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
