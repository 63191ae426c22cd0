import CivilTime
import JSONText
import StakingModel

extension Importer {
  /// Balances of stake as the API of taostats.io has them.
  static let taostatsBalance = Importer(
    kind: ImportKind(
      "taostats-balance", "taostats stake balances, JSON", .holdings,
      from: "taostats.io, api/dtao/stake_balance/latest", isCounted: true),
    recognise: { text in
      guard text.firstRecord?.has(["netuid", "balance", "balance_as_tao"]) == true else {
        return nil
      }
      return Recognition(reason: "the keys netuid, balance and balance_as_tao")
    },
    read: { text, _, builder in
      builder.file.units = "rao: balances are whole numbers in this format"
      var worth: Int128 = 0
      for document in text.documents ?? [] {
        for record in document.records { worth += TaostatsBalance.read(record, &builder) }
      }
      TaostatsPages.check(text.documents ?? [], &builder)
      if worth > 0 { builder.note("the file counts its rows as worth \(Shown.amount(worth)) TAO") }
    })
}

private enum TaostatsBalance {
  /// The worth the file gives to the row, in rao.
  static func read(_ node: JSONNode, _ builder: inout ImportBuilder) -> Int128 {
    let record = builder.file.rowsRead + 1
    guard let number = node.text("netuid"), let text = node.text("balance") else {
      builder.fault("import.key", record, "it has no netuid or no balance")
      return 0
    }
    let left = builder.file.leftOut.count
    guard let netuid = builder.netuid(number, record) else {
      if builder.file.leftOut.count > left { builder.file.rowsRead += 1 }
      return 0
    }
    guard let whole = builder.wholeRao(text, record, "balance"),
      let rao = builder.rao(whole, record, "balance")
    else { return 0 }
    let time = node.text("timestamp").flatMap { builder.time($0, record, .yearFirst) }
    builder.add(
      ImportedPosition(
        netuid == .root ? .root : .subnet(netuid), rao: rao,
        validator: node.text("hotkey_name").map { Shown.text($0, 40) },
        hotkey: node.address("hotkey"), coldkey: node.address("coldkey"), line: record,
        time: time?.time, block: node.text("block_number").flatMap { UInt64($0) }))
    return node.text("balance_as_tao").flatMap { Int128($0) } ?? 0
  }
}

/// Pages of an answer of taostats.io.
enum TaostatsPages {
  /// Says which pages are missing.
  static func check(_ documents: [JSONNode], _ builder: inout ImportBuilder) {
    let pages = documents.compactMap { $0["pagination"] }
    guard let first = pages.first else { return }
    let seen = Set(pages.compactMap { $0.text("current_page").flatMap { Int($0) } })
    if let total = first.text("total_items"), let count = Int(total), count >= 0 {
      let read = builder.file.rowsRead
      builder.file.checks.append(
        ImportCheck(
          subject: "records", sum: "\(read)", total: "\(count)", agrees: read == count))
    }
    guard let total = first.text("total_pages").flatMap({ Int($0) }), total > seen.count else {
      return
    }
    builder.note(
      "it holds \(seen.count) of \(total) pages: what stands on the others is missing")
  }
}
