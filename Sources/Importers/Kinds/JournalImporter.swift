import CivilTime
import Diagnostics
import StakingEconomics
import StakingModel

extension Importer {
  /// A journal of hledger or ledger in which TAO or alpha moves.
  static let journal = Importer(
    kind: ImportKind(
      "hledger", "hledger or ledger journal", .ledger, from: "hledger, ledger or an editor"),
    recognise: { text in
      guard text.documents == nil,
        JournalLedger.isJournal(text.firstLines)
      else { return nil }
      return Recognition(reason: "transactions with postings in TAO or SN64 below a date")
    },
    read: { text, _, builder in
      builder.file.units = "TAO and alpha: amounts stand beside their commodity"
      builder.file.timeZone = "days without a zone: read as UTC"
      var ledger = JournalLedger()
      // Two transactions that say the same are two, as for hledger itself.
      builder.keepsRepeats = true
      for (index, line) in text.lines.enumerated() { ledger.read(line, index + 1, &builder) }
      ledger.finish(&builder)
      ledger.checkMark(&builder)
      ledger.tellLots(&builder)
      if !builder.repeats.isEmpty {
        builder.note(
          "transactions that say the very same as an earlier one count each: "
            + Shown.lines(builder.repeats, of: builder.repeats.count))
      }
      builder.noteOpenEnd(text.text)
    })
}

private struct JournalLedger {
  private var date: DateText?
  private var line = 0
  private var told: JournalTitle?
  private var postings: [JournalPosting] = []
  private var mark = JournalMark()
  private var prices = 0
  /// Where sales name their lots.
  private var lots: [Int] = []
  /// Whether the lines are those of `comment`, which are none of the journal.
  private var isComment = false

  /// A date at the start of a line, and an indented posting in TAO or alpha.
  static func isJournal(_ lines: [Substring]) -> Bool {
    var hasDate = false
    for line in lines {
      if let first = line.utf8.first, (48...57).contains(first), line.utf8.count >= 10,
        DateText(String(line.prefix(10)), .yearFirst) != nil, !line.contains(","),
        !line.contains(";\"")
      {
        hasDate = true
      } else if hasDate, line.hasPrefix(" ") || line.hasPrefix("\t"),
        let posting = JournalPosting(line, .point) ?? JournalPosting(line, .comma),
        posting.amount?.asset.ledger != nil
      {
        return true
      }
    }
    return false
  }

  mutating func read(_ text: Substring, _ number: Int, _ builder: inout ImportBuilder) {
    let line = text.prefix { $0 != "\r" }
    if isComment {
      isComment = line != "end comment"
      return
    }
    guard let first = line.first else { return finish(&builder) }
    if first.isWhitespace {
      guard date != nil else { return }
      let rest = AmountText.trimmed(line)
      guard !rest.isEmpty, !rest.hasPrefix(";") else {
        if rest.isEmpty { finish(&builder) }
        return
      }
      guard let posting = JournalPosting(line, mark.mark) else {
        return unread(line, number, &builder)
      }
      mark.see(line, number)
      // What a budget or a tally says in parentheses is no part of what moves.
      return posting.isVirtual ? builder.note(Self.virtualNote) : postings.append(posting)
    }
    finish(&builder)
    isComment = line == "comment"
    if first.isASCII, first.isNumber {
      begin(line, number, &builder)
    } else if line.hasPrefix("P ") {
      prices += 1
    } else {
      mark.declare(line)
      let word = line.prefix { $0 != " " }
      if ["include", "alias", "apply"].contains(word) {
        builder.note(
          "lines with `\(word)` are not followed"
            + (word == "include" ? ": give the files that they name too" : ""))
      }
    }
  }

  private func unread(_ line: Substring, _ number: Int, _ builder: inout ImportBuilder) {
    let isComma = mark.mark == .point && JournalPosting(line, .comma) != nil
    builder.fault(
      "import.amount", number,
      "the posting cannot be read: `\(Shown.text(AmountText.trimmed(line)))`",
      why: isComma ? "It could be, if a comma stands before the fraction." : nil,
      hint: isComma ? Hint("then write `decimal-mark ,` as the first line of the journal") : nil)
  }

  private static let virtualNote =
    "postings in parentheses or brackets are not used, as nothing moves by them"

  private mutating func begin(
    _ line: Substring, _ number: Int, _ builder: inout ImportBuilder
  ) {
    let word = line.prefix { $0 != " " && $0 != "=" && $0 != "\t" }
    told = JournalTitle(line.dropFirst(word.count))
    let clock = told.map { " \($0.clock) UTC" } ?? ""
    date = builder.time(String(word).replacingMarks + clock, number, .yearFirst)
    if told != nil { builder.file.timeZone = "UTC: `records --export` wrote each time" }
    self.line = number
  }

  /// What is a thousand to people is one to hledger.
  func checkMark(_ builder: inout ImportBuilder) {
    guard let unclear = mark.fault else { return }
    builder.fault(
      "import.amount", unclear.line, "`\(unclear.text)` can be read in two ways",
      why:
        "hledger takes its comma for the mark before a fraction, and many people group thousands "
        + "by it; no other amount of the file tells which.",
      hint: Hint("write `decimal-mark .` or `decimal-mark ,` as the first line of the journal"))
  }

  /// Tells that lots go by the method, whatever sales name.
  func tellLots(_ builder: inout ImportBuilder) {
    guard !lots.isEmpty else { return }
    builder.note(
      "sales name the lot they go from, as `{400 EUR}`: which goes first is what --method says, not "
        + "the lot that is named: \(Shown.lines(lots, of: lots.count))")
  }

  private mutating func note(
    lotsOf transaction: JournalTransaction, _ builder: inout ImportBuilder
  ) {
    if transaction.isOpening {
      builder.note(
        "what is brought forward from equity counts at the cost beside it, from the day of its lot on"
      )
    }
    if transaction.namesLot { lots.append(line) }
    if let account = transaction.bookedGain {
      builder.note(
        "what sales book to `\(Shown.text(account))` and the like is not used: gains are worked out "
          + "from lots and proceeds")
    }
  }

  mutating func finish(_ builder: inout ImportBuilder) {
    defer {
      (date, postings, told) = (nil, [], nil)
    }
    guard let date else { return }
    guard !postings.isEmpty else {
      return builder.note("a date without postings: line \(line)")
    }
    let open = postings.filter { $0.amount == nil }
    guard open.count <= 1 else {
      return builder.fault("import.amount", line, "two postings of it have no amount")
    }
    let transaction = JournalTransaction(postings)
    if let excess = transaction.excess {
      return builder.fault(
        "import.amount", line, "the transaction does not balance: \(excess) left over at its costs",
        hint: Hint("mend an amount, or leave the one of the last posting out"))
    }
    for posting in postings where posting.isCut { builder.noteCut(line) }
    if let account = transaction.unknownAccount {
      builder.note("the account `\(Shown.text(account))` is of no known kind")
    }
    if transaction.repeats {
      builder.note("two postings of one transaction say the same: line \(line)")
    }
    if let account = transaction.spending {
      builder.note(
        "money that a trade pays to `\(Shown.text(account))` and the like counts as received for what "
          + "was given; that of fees and losses does not")
    }
    note(lotsOf: transaction, &builder)
    var rows = transaction.transfers(line, date)
    if let told {
      rows[0].id = told.id
      rows[0].read((told.phrase, told.worth))
    }
    for row in rows { builder.add(row) }
    if prices > 0 { builder.note("P lines with prices are not used: costs at postings are") }
  }
}

extension String {
  /// `2026/05/03` and `2026.05.03` as `2026-05-03`.
  fileprivate var replacingMarks: String {
    String(map { $0 == "/" || $0 == "." ? "-" : $0 })
  }
}
