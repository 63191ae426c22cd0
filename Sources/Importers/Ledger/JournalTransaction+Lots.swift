import StakingEconomics

/// What a transaction says of lots: those that are brought forward, and those that a sale names.
extension JournalTransaction {
  /// Whether it brings forward what was there before at a cost in money: nothing is paid for it, and what
  /// it came from is equity alone.
  var isOpening: Bool {
    let own = postings.filter { $0.account.kind == .own }
    return !own.isEmpty && own.count < postings.count
      && own.allSatisfy { posting in
        guard let amount = posting.amount, amount.asset.ledger != nil else { return false }
        return amount.nano > 0 && posting.cost?.asset.isMoney == true
      }
      && postings.allSatisfy { $0.account.kind == .own || $0.account.kind == .equity }
  }

  /// A row for each lot, at its cost, from the day on which it was acquired.
  func openings(_ line: Int, _ date: DateText) -> [TransferRow] {
    postings.filter { $0.account.kind == .own }.map { posting in
      let known = posting.lotDate.flatMap { $0.time < date.time ? $0 : nil }
      var row = TransferRow(line: line, date: known ?? date)
      (row.received, row.worth, row.isAtCost) = (posting.amount, posting.cost, true)
      return row
    }
  }

  /// Whether it is a sale that names the lot it goes from.
  var namesLot: Bool {
    paysMoney
      && postings.contains { posting in
        posting.account.kind == .own && posting.lotCost != nil && (posting.amount?.nano ?? 0) < 0
      }
  }

  /// The account to which a sale books what it gained; nil where it books none.
  var bookedGain: String? {
    let isSale = postings.contains { posting in
      posting.account.kind == .own && posting.amount?.asset.ledger != nil
        && (posting.amount?.nano ?? 0) < 0
    }
    guard isSale, paysMoney else { return nil }
    return postings.first { $0.account.kind == .income && $0.amount?.asset.ledger == nil }?
      .account.name
  }
}
