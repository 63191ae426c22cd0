import CivilTime
import JSONText
import StakingEconomics
import StakingModel

extension Importer {
  /// Stakes and unstakes as the API of taostats.io has them.
  static let taostatsDelegation = Importer(
    kind: ImportKind(
      "taostats-delegation", "taostats delegations, JSON", .ledger,
      from: "taostats.io, api/delegation", isCounted: true),
    recognise: { text in
      guard text.firstRecord?.has(["action", "netuid", "amount", "alpha"]) == true else {
        return nil
      }
      return Recognition(reason: "the keys action, netuid, amount and alpha")
    },
    read: { text, _, builder in
      builder.file.units = "rao: amount, alpha and fee are whole numbers in this format"
      for record in (text.documents ?? []).flatMap(\.records) {
        TaostatsDelegation.read(record, &builder)
      }
      ValidatorMoves.settle(&builder.file)
      TaostatsPages.check(text.documents ?? [], &builder)
      builder.note("its fee is the swap fee, part of the amount; transaction fees are not in it")
    })
}

private enum TaostatsDelegation {
  static func read(_ node: JSONNode, _ builder: inout ImportBuilder) {
    let record = builder.file.rowsRead + 1
    let faults = builder.faultTotal
    guard let date = builder.time(node.text("timestamp") ?? "", record, .yearFirst),
      let number = node.text("netuid"), let word = node.text("action"),
      let amount = quantity(node, "amount", record, &builder)
    else {
      if builder.faultTotal == faults {
        builder.fault("import.key", record, "it has no netuid, action or amount")
      }
      return
    }
    let left = builder.file.leftOut.count
    guard let netuid = builder.netuid(number, record) else {
      if builder.file.leftOut.count > left { builder.file.rowsRead += 1 }
      return
    }
    if node["is_transfer"] == nil {
      builder.note("a record does not say whether stake was transferred: it counts as a trade")
    }
    var alpha = amount
    if netuid != .root {
      guard let text = quantity(node, "alpha", record, &builder) else { return }
      alpha = text
    }
    let asset = netuid == .root ? LedgerAsset.tao : .alpha(netuid, registered: nil)
    guard let action = action(word, node, asset, tao: amount, alpha: alpha) else {
      builder.file.rowsRead += 1
      return builder.leaveOut(record, "the action `\(Shown.text(word))` is not known here")
    }
    let price = price(node, asset, amount)
    let event = LedgerEvent(
      time: date.time.seconds, block: node.text("block_number").flatMap { UInt64($0) }, action,
      price: price)
    // Stakes with two validators can be alike, in one transaction too.
    var hasher = Hasher()
    hasher.combine(node.address("delegate"))
    hasher.combine(node.text("id"))
    builder.rowMark = Int32(truncatingIfNeeded: hasher.finalize())
    var imported = ImportedEvent(
      event, line: record, id: node.text("extrinsic_id"),
      currency: price.fiatPerTAO == nil ? nil : "USD", precision: date.precision)
    imported.wallet = builder.file.wallet(node.address("nominator"))
    builder.add(imported, unlessRepeated: true)
  }

  private static func price(
    _ node: JSONNode, _ asset: LedgerAsset, _ amount: Int128
  ) -> RecordedPrice {
    var price = RecordedPrice(source: "taostats, at the event")
    if asset != .tao { price.taoPerAlpha = ImportedPrice.written(node.text("alpha_price_in_tao")) }
    let dollars = node.text("usd").flatMap { try? AmountText.read($0).nano }
    price.fiatPerTAO = dollars.flatMap { ImportedPrice.ratio($0, over: amount) }
    return price
  }

  private static func quantity(
    _ node: JSONNode, _ key: String, _ record: Int, _ builder: inout ImportBuilder
  ) -> Int128? {
    guard let text = node.text(key) else {
      builder.fault("import.key", record, "it has no \(key)")
      return nil
    }
    guard let rao = builder.wholeRao(text, record, key),
      builder.rao(rao, record, key) != nil
    else { return nil }
    guard rao > 0 else {
      builder.file.rowsRead += 1
      builder.leaveOut(record, "it moves nothing")
      return nil
    }
    return rao
  }

  private static func action(
    _ word: String, _ node: JSONNode, _ asset: LedgerAsset, tao: Int128, alpha: Int128
  ) -> LedgerEvent.Action? {
    let isTransfer = node["is_transfer"]?.content == .bool(true)
    switch (word.uppercased(), isTransfer) {
    case ("DELEGATE", true): return .transferIn(asset, rao: alpha, cost: nil)
    case ("UNDELEGATE", true): return .transferOut(asset, rao: alpha)
    case ("DELEGATE", false): return .stake(asset, paid: tao, received: alpha)
    case ("UNDELEGATE", false): return .unstake(asset, paid: alpha, received: tao)
    default: return nil
    }
  }
}
