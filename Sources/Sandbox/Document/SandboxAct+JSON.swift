import JSONText
import StakingModel

extension SandboxAct {
  /// The operation first, then what it came to; figures that are zero are left out.
  var json: JSONValue {
    var members = operation.members
    members.append(.init("block", .integer(outcome.block)))
    for (key, value) in outcome.figures where value > 0 {
      members.append(.init(key, .integer(value)))
    }
    if !outcome.parts.isEmpty {
      members.append(.init("parts", .array(outcome.parts.map(\.json))))
    }
    if !outcome.rewards.isEmpty {
      let rewards = outcome.rewards.map {
        JSONValue.Member("\($0.netuid.value)", .integer($0.alpha.rao))
      }
      members.append(.init("rewards_alpha_rao", .object(rewards)))
    }
    return .object(members)
  }

  /// Nil if something is missing or no number of its kind.
  init?(json: JSONValue) {
    guard let operation = SandboxOperation(json: json), let outcome = SandboxOutcome(json: json)
    else { return nil }
    self.init(operation, outcome)
  }
}

extension SandboxOperation {
  fileprivate var members: [JSONValue.Member] {
    switch self {
    case .stake(let rao, let place, let limit):
      [.init("do", "stake"), .init("rao", .integer(rao)), .init("into", place.json)]
        + (limit?.members ?? [])
    case .unstake(let rao, let place, let limit):
      [.init("do", "unstake"), .init("rao", .integer(rao)), .init("from", place.json)]
        + (limit?.members ?? [])
    case .move(let rao, let origin, let destination):
      [
        .init("do", "move"), .init("rao", .integer(rao)), .init("from", origin.json),
        .init("to", destination.json),
      ]
    case .unstakeAll: [.init("do", "unstake-all")]
    case .claim: [.init("do", "claim")]
    case .wait(let blocks): [.init("do", "wait"), .init("blocks", .integer(blocks))]
    }
  }

  fileprivate init?(json: JSONValue) {
    let rao = json["rao"]?.uint64Value
    let from = json["from"].flatMap(SandboxPlace.init(json:))
    let limit = PriceLimit(json: json)
    guard limit != nil || json[PriceLimit.key] == nil else { return nil }
    switch json["do"]?.stringValue {
    case "stake":
      guard let rao, let into = json["into"].flatMap(SandboxPlace.init(json:)) else { return nil }
      self = .stake(rao: rao, into: into, limit: limit)
    case "unstake":
      guard let rao, let from else { return nil }
      self = .unstake(rao: rao, from: from, limit: limit)
    case "move":
      guard let rao, let from, let to = json["to"].flatMap(SandboxPlace.init(json:)) else {
        return nil
      }
      self = .move(rao: rao, from: from, to: to)
    case "unstake-all": self = .unstakeAll
    case "claim": self = .claim
    case "wait":
      guard let blocks = json["blocks"]?.uint64Value, blocks <= SandboxOperation.longestWait else {
        return nil
      }
      self = .wait(blocks: blocks)
    default: return nil
    }
  }

  /// The longest wait at once: ten years of blocks.
  public static var longestWait: UInt64 { UInt64(10 * ChainCalendar.blocksPerYear) }
}

extension PriceLimit {
  fileprivate static let key = "limit_rao"

  /// The price, and whether the part up to it may run alone.
  fileprivate var members: [JSONValue.Member] {
    [
      .init(PriceLimit.key, .integer(raoPerAlpha)), .init("partial", .bool(allowsPartial)),
    ]
  }

  fileprivate init?(json: JSONValue) {
    guard let price = json[PriceLimit.key]?.uint64Value, let partial = json["partial"]?.boolValue
    else { return nil }
    self.init(raoPerAlpha: price, allowsPartial: partial)
  }
}

extension SandboxOutcome {
  fileprivate var figures: [(key: String, value: UInt64)] {
    [
      ("paid_rao", paid), ("received_rao", received), ("fee_rao", fee), ("rest_rao", rest),
      ("tao_rao", tao.rao), ("transaction_fee_rao", transactionFee.rao),
    ]
  }

  fileprivate init?(json: JSONValue) {
    guard let block = json["block"]?.uint64Value else { return nil }
    self.init(block: block)
    func figure(_ key: String) -> UInt64? {
      guard let value = json[key] else { return 0 }
      return value.uint64Value
    }
    guard let paid = figure("paid_rao"), let received = figure("received_rao"),
      let fee = figure("fee_rao"), let rest = figure("rest_rao"), let tao = figure("tao_rao"),
      let transactionFee = figure("transaction_fee_rao")
    else { return nil }
    self.paid = paid
    self.received = received
    self.fee = fee
    self.rest = rest
    self.tao = Amount(rao: tao)
    self.transactionFee = Amount(rao: transactionFee)
    for part in json["parts"]?.arrayValue ?? [] {
      guard let part = Part(json: part) else { return nil }
      parts.append(part)
    }
    for member in json["rewards_alpha_rao"]?.objectValue ?? [] {
      guard let netuid = UInt16(member.key), let rao = member.value.uint64Value else { return nil }
      rewards.append(Reward(netuid: Netuid(netuid), alpha: Amount(rao: rao)))
    }
  }
}

extension SandboxOutcome.Part {
  fileprivate var json: JSONValue {
    [
      "from": place.json, "paid_rao": .integer(paid), "fee_rao": .integer(fee),
      "tao_rao": .integer(tao.rao), "transaction_fee_rao": .integer(transactionFee.rao),
    ]
  }

  fileprivate init?(json: JSONValue) {
    guard let place = json["from"].flatMap(SandboxPlace.init(json:)),
      let paid = json["paid_rao"]?.uint64Value, let fee = json["fee_rao"]?.uint64Value,
      let tao = json["tao_rao"]?.uint64Value,
      let transactionFee = json["transaction_fee_rao"]?.uint64Value
    else { return nil }
    self.init(
      place, paid: paid, fee: fee, tao: Amount(rao: tao),
      transactionFee: Amount(rao: transactionFee))
  }
}

extension SandboxPlace {
  /// `0` is root.
  fileprivate var json: JSONValue { .integer(netuid.value) }

  fileprivate init?(json: JSONValue) {
    guard let number = json.integer(as: UInt16.self) else { return nil }
    self.init(Netuid(number))
  }
}
