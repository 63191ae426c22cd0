import StakingEconomics

/// Alpha that is given for other alpha, and alpha that is paid as a fee: a row of these is more than one
/// event.
extension ImportBuilder {
  static let alphaFeeNote = "fees paid in alpha go out without proceeds"

  /// The fee of a row in alpha: it goes out without anything for it.
  mutating func addAlphaFee(of row: TransferRow) {
    guard let fee = row.fee, fee.nano > 0, case .alpha = fee.asset, let asset = fee.asset.ledger
    else { return }
    note(Self.alphaFeeNote)
    var plain = row
    (plain.sent, plain.received, plain.fee, plain.worth) = (fee, nil, nil, nil)
    let side = row.sent?.asset == fee.asset ? row.sent : row.received
    let told = row.isSwapOfSubnets ? side.map { price(of: $0, row) } : price(of: row)
    addBeside(made(.transferOut(asset, rao: fee.nano), plain, reason: .cost, told: told))
  }

  /// Given away and bought at one worth: that of the file, where it says any.
  mutating func swap(_ went: ImportedSum, _ came: ImportedSum, _ row: TransferRow) {
    guard let given = went.asset.ledger, let got = came.asset.ledger else { return }
    note(
      "swaps between two subnets count as given away and bought"
        + (row.worth == nil
          ? ": where the file does not say what they were worth, recorded prices count"
          : " for what the file says they were worth"))
    let count = file.events.count
    let worth = money(row.worth)
    var one = made(
      .disposal(given, rao: went.nano, proceeds: worth), row, told: price(of: went, row))
    one.isHalf = true
    add(one, unlessRepeated: true)
    guard file.events.count > count else { return }
    var plain = row
    plain.fee = nil
    var other = made(
      .purchase(got, rao: came.nano, cost: worth), plain, told: price(of: came, row))
    other.isHalf = true
    addBeside(other)
  }

  /// Another event of a row that was counted already.
  private mutating func addBeside(_ event: ImportedEvent) {
    let read = file.rowsRead
    add(event)
    file.rowsRead = read
  }

  private func price(
    of sum: ImportedSum, _ row: TransferRow
  ) -> (price: RecordedPrice, currency: String?) {
    var price = RecordedPrice(source: file.kind.title)
    guard let worth = row.worth else { return (price, nil) }
    let unit = ImportedPrice.ratio(worth.nano, over: sum.nano)
    if worth.asset == .tao { price.taoPerAlpha = unit }
    guard case .money(let code) = worth.asset else { return (price, nil) }
    price.fiatPerAlpha = unit
    return (price, code)
  }
}
