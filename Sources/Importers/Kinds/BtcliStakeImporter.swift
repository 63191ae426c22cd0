import CivilTime
import Diagnostics
import JSONText
import StakingModel

extension Importer {
  /// `stake list` of btcli 9 and 10: a list of positions for each validator.
  static let btcliStake = Importer(
    kind: ImportKind(
      "btcli-stake", "btcli stake list of the 9 and 10 family, JSON", .holdings,
      from: "btcli stake list --json-output", isCounted: true),
    recognise: { text in
      guard text.documents?.first?.has(["stake_info"]) == true else { return nil }
      return Recognition(reason: "the key stake_info")
    },
    read: { text, _, builder in
      builder.file.units = "TAO and alpha: this command writes no rao besides locked_rao"
      for document in text.documents ?? [] {
        guard let list = document["stake_info"]?.members else {
          builder.fault("import.kind", 0, "a part of it is no stake list")
          continue
        }
        BtcliStake.read(list, of: document, &builder)
      }
    })
}

private enum BtcliStake {
  private static let documentKeys: Set = [
    "stake_info", "coldkey_address", "free_balance", "network", "total_swapped_tao_value",
    "total_tao_value",
  ]
  private static let rowKeys: Set = [
    "netuid", "subnet_name", "value", "stake_value", "rate", "swap_value", "slippage", "registered",
    "emission", "claimable", "locked_rao", "locked_tao",
  ]

  static func read(
    _ list: [JSONNode.Member], of document: JSONNode, _ builder: inout ImportBuilder
  ) {
    builder.noteUnknown(document, besides: documentKeys)
    let coldkey = document.address("coldkey_address")
    var values: Int128 = 0
    for member in list {
      for node in member.node.elements ?? [] {
        values += position(node, ChainKey(member.key), coldkey, &builder)
      }
    }
    if document["free_balance"] == nil { builder.note("it does not say how much is free") }
    let line = builder.file.rowsRead
    if let text = document.text("free_balance"),
      let nano = builder.amount(text, line, "the free balance"),
      let rao = builder.rao(nano, line, "the free balance")
    {
      builder.file.free.append(FreeBalance(rao: rao, coldkey: coldkey))
    }
    if let text = document.text("total_swapped_tao_value"), let total = try? AmountText.read(text) {
      // Rows that are too small to be listed are in its total.
      builder.check(
        "value of all rows", values, against: total.nano, unit: "TAO", tolerance: 1_000_000)
    }
    if let network = document.text("network"), network != "finney" {
      builder.note("it is of the network `\(Shown.text(network))`, not of finney")
    }
  }

  /// The value the row has by the file itself, in 10^−9 TAO.
  private static func position(
    _ node: JSONNode, _ hotkey: ChainKey?, _ coldkey: ChainKey?, _ builder: inout ImportBuilder
  ) -> Int128 {
    let record = builder.file.rowsRead + 1
    builder.noteUnknown(node, besides: rowKeys)
    guard let number = node.text("netuid"), let amount = node.text("stake_value") else {
      builder.fault("import.key", record, "it has no netuid or no stake_value")
      return 0
    }
    let value = node.text("value").flatMap { try? AmountText.read($0).nano } ?? 0
    let left = builder.file.leftOut.count
    guard let netuid = builder.netuid(number, record) else {
      if builder.file.leftOut.count > left { builder.file.rowsRead += 1 }
      return value
    }
    guard let nano = builder.amount(amount, record, "stake_value"),
      let rao = builder.rao(nano, record, "stake_value")
    else { return value }
    checkWorth(node, nano, value, record, &builder)
    if node["locked_rao"] == nil { builder.note("it does not say how much is locked") }
    var locked: UInt64 = 0
    if let text = node.text("locked_rao"), let whole = builder.wholeRao(text, record, "locked_rao")
    {
      locked = builder.rao(whole, record, "locked_rao") ?? 0
    }
    builder.add(
      ImportedPosition(
        netuid == .root ? .root : .subnet(netuid), rao: rao, locked: locked, hotkey: hotkey,
        coldkey: coldkey, line: record))
    return value
  }

  /// The value is the amount at the row's own rate: where it is not, one of the three was changed.
  private static func checkWorth(
    _ node: JSONNode, _ nano: Int128, _ value: Int128, _ record: Int,
    _ builder: inout ImportBuilder
  ) {
    guard node["value"] != nil, let text = node.text("rate"),
      let rate = try? AmountText.read(text).nano
    else { return }
    let worth = nano / 1_000_000_000 * rate + nano % 1_000_000_000 * rate / 1_000_000_000
    guard (worth - value).magnitude > (worth.magnitude / 100) + 100_000 else { return }
    builder.fault(
      "import.amount", record,
      "value says \(Shown.amount(value)) TAO, and its stake at its rate is "
        + "\(Shown.amount(worth)) TAO",
      why: "One of the three was changed, so the amount may be wrong.",
      hint: Hint("export the file again"))
  }
}
