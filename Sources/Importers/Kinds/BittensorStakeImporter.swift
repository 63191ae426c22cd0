import CivilTime
import Diagnostics
import JSONText
import StakingModel

extension Importer {
  /// `stake list` of btcli 11, and its reads of a wallet's stake: amounts with the symbol of their subnet.
  static let bittensorStake = Importer(
    kind: ImportKind(
      "btcli-11-stake", "btcli 11 stake list or query of a coldkey's stake, JSON", .holdings,
      from: "btcli --json stake list", isCounted: true),
    recognise: { text in
      guard let first = text.documents?.first else { return nil }
      if first.has(["positions", "tao_per_alpha"]) {
        return Recognition(reason: "the keys positions and tao_per_alpha")
      }
      guard let row = first.elements?.first, row.has(["netuid", "hotkey", "stake"]) else {
        return nil
      }
      return Recognition(reason: "a list whose rows have the keys netuid, hotkey and stake")
    },
    read: { text, _, builder in
      builder.file.units = "TAO and alpha, with nine digits and the subnet's symbol"
      for document in text.documents ?? [] { BittensorStake.read(document, &builder) }
    })

  /// `root list --mine` of btcli 11.
  static let bittensorRoot = Importer(
    kind: ImportKind(
      "btcli-11-root", "btcli 11 root list --mine, JSON", .holdings,
      from: "btcli --json root list --mine", isCounted: true),
    recognise: { text in
      guard let row = text.documents?.first?.elements?.first,
        row.has(["hotkey", "staked", "accrued"])
      else { return nil }
      return Recognition(reason: "a list whose rows have the keys hotkey, staked and accrued")
    },
    read: { text, _, builder in
      builder.file.units = "TAO"
      for row in (text.documents ?? []).flatMap(\.records) {
        BittensorStake.add(row, key: "staked", number: "0", block: nil, &builder)
      }
      builder.note("what root has accrued is not claimed yet and is not counted as held")
    })
}

private enum BittensorStake {
  private static let documentKeys: Set = [
    "positions", "tao_per_alpha", "stake_value", "block", "coldkey",
  ]
  private static let rowKeys: Set = [
    "netuid", "hotkey", "coldkey", "stake", "stake_amount", "stake_unit", "value", "value_tao",
    "registered", "is_registered", "locked", "locked_amount", "available", "available_amount",
    "is_perpetual", "lock_hotkey", "accrued_basket_yield", "accrued_basket_yield_tao",
    "personal_yield", "root_staked", "root_staked_tao", "auto_claim", "name", "wallet", "staked",
    "staked_tao", "accrued", "accrued_tao", "total", "total_tao", "index_provisional", "price_tao",
    "return_pct", "stake_value", "stake_vs_index", "vs_index",
  ]

  static func read(_ document: JSONNode, _ builder: inout ImportBuilder) {
    builder.noteUnknown(document, besides: documentKeys)
    let rows = document["positions"]?.elements ?? document.elements ?? []
    let block = document.text("block").flatMap { UInt64($0) }
    for row in rows {
      guard let number = row.text("netuid") else {
        builder.fault("import.key", builder.file.rowsRead + 1, "it has no netuid")
        continue
      }
      add(row, key: "stake", number: number, block: block, &builder)
    }
    if rows.contains(where: { $0.has(["accrued_basket_yield"]) }) {
      builder.note(
        "what root has accrued is of the whole wallet and stands in every row: it is not counted")
    }
    if let text = document.text("stake_value") { check(text, rows, document, &builder) }
  }

  /// The file's own value beside its rows at its own prices.
  private static func check(
    _ text: String, _ rows: [JSONNode], _ document: JSONNode, _ builder: inout ImportBuilder
  ) {
    guard let total = amount(text) else { return }
    var sum: Int128 = 0
    for row in rows {
      guard let held = row.text("stake").flatMap(amount), let netuid = row.text("netuid"),
        let price = document["tao_per_alpha"]?.text(netuid),
        let rate = try? AmountText.read(price).nano
      else { return }
      sum += held / 1_000_000_000 * rate + held % 1_000_000_000 * rate / 1_000_000_000
    }
    builder.check(
      "value of all rows at the file's own prices", sum, against: total, unit: "TAO",
      tolerance: 1_000_000)
  }

  private static func amount(_ text: String) -> Int128? {
    try? AmountText.read(AmountText.parts(of: text).number).nano
  }

  static func add(
    _ row: JSONNode, key: String, number: String, block: UInt64?, _ builder: inout ImportBuilder
  ) {
    let record = builder.file.rowsRead + 1
    builder.noteUnknown(row, besides: rowKeys)
    guard let text = row.text(key) else {
      return builder.fault("import.key", record, "it has no \(key)")
    }
    let left = builder.file.leftOut.count
    guard let netuid = builder.netuid(number, record) else {
      if builder.file.leftOut.count > left { builder.file.rowsRead += 1 }
      return
    }
    guard let number = AmountText.signed(text) else {
      return builder.fault(
        "import.amount", record, "\(key) is no amount with a sign: `\(Shown.text(text))`")
    }
    guard let nano = builder.amount(number, record, key),
      let rao = builder.rao(nano, record, key)
    else { return }
    checkTwice(row, nano, isRoot: netuid == .root, record, &builder)
    if key == "stake", row["locked"] == nil { builder.note("it does not say how much is locked") }
    var locked: UInt64 = 0
    if let text = row.text("locked"),
      let nano = builder.amount(AmountText.signed(text) ?? text, record, "locked")
    {
      locked = builder.rao(nano, record, "locked") ?? 0
    }
    let name = row.text("name").map { Shown.text($0, 40) }
    builder.add(
      ImportedPosition(
        netuid == .root ? .root : .subnet(netuid), rao: rao, locked: locked,
        validator: name, hotkey: row.address("hotkey"), coldkey: row.address("coldkey"),
        line: record, block: block))
  }

  /// Amounts stand there as text and as number; on root the value is the stake.
  private static func checkTwice(
    _ row: JSONNode, _ nano: Int128, isRoot: Bool, _ record: Int, _ builder: inout ImportBuilder
  ) {
    let value = row.text("value").flatMap(amount)
    let pairs: [(name: String, text: Int128?, number: String, limit: Int128)] = [
      ("stake", nano, "stake_amount", 0), ("value", value, "value_tao", 0),
      ("stake", isRoot ? nano : nil, "value", nano / 100),
    ]
    for pair in pairs {
      guard let text = pair.text, let other = row.text(pair.number).flatMap(amount),
        (other - text).magnitude > 1_000 + pair.limit.magnitude
      else { continue }
      builder.fault(
        "import.amount", record,
        "\(pair.name) says \(Shown.amount(text)) and \(pair.number) \(Shown.amount(other))",
        hint: Hint("export the file again"))
    }
  }
}
