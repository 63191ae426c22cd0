import Diagnostics
import JSONText

extension Importer {
  /// `wallet balance` of btcli: free TAO, and stake only as its worth in TAO.
  static let walletBalance = Importer(
    kind: ImportKind(
      "btcli-balance", "btcli wallet balance, JSON", .totals,
      from: "btcli wallet balance --json-output", isCounted: true),
    recognise: { text in
      guard let first = text.documents?.first else { return nil }
      if first.has(["balances", "totals"]) {
        return Recognition(reason: "the keys balances and totals")
      }
      let row = first.elements?.first ?? first
      guard row.has(["wallet", "coldkey", "free_tao"]) else { return nil }
      return Recognition(reason: "the keys wallet, coldkey and free_tao")
    },
    read: { text, _, builder in
      builder.file.units = "TAO: this command writes no rao"
      for document in text.documents ?? [] {
        let rows = document["balances"]?.members?.map(\.node) ?? document.records
        WalletBalance.read(rows, document["totals"], &builder)
      }
      builder.note(
        "staked is what all stake is worth in TAO: no position can be told from it. "
          + "`btcli stake list --json-output` has them")
    })

  /// The table that `wallet balance` prints.
  static let walletBalanceTable = Importer(
    kind: ImportKind(
      "btcli-balance-table", "btcli wallet balance, pasted table", .totals,
      from: "btcli wallet balance"),
    recognise: { text in
      guard text.documents == nil,
        text.firstLines.contains(where: {
          $0.contains("Free Balance") && $0.contains("Total Balance")
        })
      else { return nil }
      return Recognition(reason: "the columns Free Balance and Total Balance of a table")
    },
    read: { text, _, builder in
      builder.file.units = "TAO, with the sign τ"
      WalletBalance.readTable(text.lines, &builder)
      builder.noteOpenEnd(text.text)
      builder.note(
        "staked is what all stake is worth in TAO: no position can be told from it. "
          + "`btcli stake list --json-output` has them")
    })
}

private enum WalletBalance {
  static func read(_ rows: [JSONNode], _ totals: JSONNode?, _ builder: inout ImportBuilder) {
    var free: Int128 = 0
    let known: Set = [
      "wallet", "coldkey", "free", "free_tao", "staked", "total", "kind", "block",
      "stake_positions",
      "stake_subnets", "stake_value", "stake_value_tao", "beta_value", "beta_value_tao",
      "beta_tokens",
      "beta_validators", "total_value", "total_value_tao", "stake_value_basis", "locked_value",
      "locked_value_tao", "locked_subnets",
    ]
    for row in rows {
      let record = builder.file.rowsRead + 1
      builder.noteUnknown(row, besides: known)
      let key = row.has(["free_tao"]) ? "free_tao" : "free"
      guard let text = row.text(key) else {
        builder.fault("import.key", record, "it has no \(key)")
        continue
      }
      builder.file.rowsRead += 1
      guard let nano = builder.amount(text, record, key), let rao = builder.rao(nano, record, key)
      else { continue }
      free += nano
      builder.file.free.append(FreeBalance(rao: rao, coldkey: row.address("coldkey")))
    }
    if let text = totals?.text("free"), let total = try? AmountText.read(text).nano {
      builder.check("free TAO", free, against: total, unit: "TAO", tolerance: 1)
    }
  }

  /// Name, address and three amounts in a row; the row of totals has no address.
  static func readTable(_ lines: [Substring], _ builder: inout ImportBuilder) {
    var free: Int128 = 0
    for (index, line) in lines.enumerated() {
      let words = line.split(separator: " ").map { AmountText.parts(of: String($0)) }
      let raw = line.split(separator: " ").map(String.init)
      let amounts = zip(raw, words).filter { word, parts in
        !parts.number.isEmpty && parts.unit.isEmpty && word.contains(where: \.isNumber)
          && (try? AmountText.read(parts.number)) != nil
      }
      guard amounts.count == 3 else { continue }
      let address = raw.first { $0.hasPrefix("5") && $0.count >= 40 }
      guard let nano = try? AmountText.read(amounts[0].1.number).nano else { continue }
      if let address {
        builder.file.rowsRead += 1
        free += nano
        if let rao = builder.rao(nano, index + 1, "the free balance") {
          builder.file.free.append(
            FreeBalance(rao: rao, coldkey: ChainKey(address), isRounded: true))
        }
      } else if line.contains("Total Balance") {
        builder.check("free TAO", free, against: nano, unit: "TAO", tolerance: 500_000)
      }
    }
    if builder.file.rowsRead > 0 {
      builder.note("the table shows four digits behind the point: amounts are rounded by it")
    }
  }
}
