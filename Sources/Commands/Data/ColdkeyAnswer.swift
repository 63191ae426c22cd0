import Answers
import ChainClient
import Decimals
import Holdings
import Inquiry
import JSONText
import LabSession
import Market
import Presentation
import Scale
import StakingEconomics
import StakingModel
import TextFormats
import Transport

extension DataRequest {
  /// What an address holds: shown, and written where a file was named.
  func holdings(
    of coldkey: SS58Address, _ client: ChainClient, _ session: inout Session
  ) throws -> Answer {
    let watch = session.environment.watch
    let reading = try ColdkeyUpdate(client, of: coldkey, network: network, block: block).run {
      watch("asking what is held", 0, 1)
    }
    var answer = ColdkeyAnswer(
      reading: reading, address: DataRequest.shown(coldkey), endpoint: endpoint.shown)
    answer.titles = (try? session.market()).map { market in { market.title($0) } }
    if out == OutFile.output {
      let shown = answer
      return Answer(json: shown.answer.json, verbatim: shown.comments + shown.profile.text)
    }
    if let out {
      try HeldFile.write(
        answer.comments + answer.profile.text, to: out, force,
        line: "data update --coldkey ADDRESS --out", session.environment.files)
      answer.written = out
    }
    return answer.answer
  }
}

/// What a public address holds, as an answer.
struct ColdkeyAnswer {
  let reading: ColdkeyReading
  /// The address by its ends.
  let address: String
  let endpoint: String
  /// What subnets are called.
  var titles: (@Sendable (Netuid) -> String)?
  /// The profile that was written.
  var written: String?

  /// The same as a profile; validators are told apart by the ends of their addresses.
  var profile: Profile { Profile(positions: reading.stakes.map(ColdkeyAnswer.position)) }

  var comments: String {
    let free = Amount<TAO>(rao: reading.free).decimal
    return """
      # Read from the chain at block \(reading.moment.number), from \(endpoint): what \(address) holds.
      # Free, not staked, and not part of this: \(free) TAO.

      """
  }

  private static func position(_ stake: ColdkeyReading.Stake) -> Position {
    let validator = ShortAddress.shortening(stake.hotkey.text)
    let take = Percentage(parts: stake.take)
    guard stake.netuid > 0 else {
      return .root(RootPosition(amount: Amount(rao: stake.rao), validator: validator, take: take))
    }
    return .alpha(
      AlphaPosition(
        netuid: Netuid(stake.netuid), amount: Amount(rao: stake.rao), validator: validator,
        take: take))
  }

  var answer: Answer {
    let block = NumberFormat.group(String(reading.moment.number))
    var blocks: [Markup.Block] = []
    if reading.stakes.isEmpty {
      blocks.append(.paragraph(StyledText("\(address) has no stake at block \(block).")))
    } else {
      blocks.append(.table(table(block)))
    }
    let free = NumberFormat.exact(rao: reading.free)
    blocks.append(.paragraph(StyledText("Free, not staked: \(free) TAO.")))
    blocks.append(contentsOf: beside.map { .paragraph(StyledText($0)) })
    blocks.append(.paragraph(ending))
    return Answer(Markup(blocks), json: Self.record.json(of: self))
  }

  /// What is locked, owed, and without a seat; what was not read is said.
  private var beside: [String] {
    var words: [String] = []
    if let owed = reading.owed {
      words.append("Owed by funds on root, to be claimed: \(NumberFormat.exact(rao: owed)) TAO.")
    }
    if let locked = reading.locked, !locked.isEmpty {
      let parts = locked.sorted { $0.key < $1.key }.map {
        "\(NumberFormat.exact(rao: $0.value)) " + ($0.key == 0 ? "TAO" : "α\($0.key)")
      }
      words.append("Locked, and part of the above: \(parts.joined(separator: ", ")).")
    }
    let seatless = reading.stakes.filter { $0.netuid == 0 && $0.hasSeat == false }
    for stake in seatless {
      words.append(
        "\(ShortAddress.shortening(stake.hotkey.text)) has no seat on root: TAO with it earns nothing."
      )
    }
    let missing = [
      reading.owed == nil ? "what a fund on root owes" : nil,
      reading.locked == nil ? "what is locked" : nil,
      reading.stakes.contains { $0.netuid == 0 && $0.hasSeat == nil }
        ? "whether its validators have a seat on root" : nil,
    ].compactMap(\.self)
    if !missing.isEmpty { words.append("Not read: \(missing.joined(separator: ", ")).") }
    return words
  }

  private func table(_ block: String) -> TextTable {
    TextTable(
      "What \(address) holds at block \(block)",
      columns: [
        .init("place"), .init("amount", .number), .init("validator"),
        .init("take", .number, priority: 1),
      ],
      rows: reading.stakes.map { stake in
        let unit = stake.netuid == 0 ? "TAO" : "α\(stake.netuid)"
        let title = stake.netuid == 0 ? "Root" : titles?(Netuid(stake.netuid))
        return [
          StyledText(title ?? "SN\(stake.netuid)", .name),
          StyledText("\(NumberFormat.exact(rao: stake.rao)) \(unit)", .value),
          StyledText(ShortAddress.shortening(stake.hotkey.text)),
          StyledText("\(Percentage(parts: stake.take).digits) %"),
        ]
      })
  }

  private var ending: StyledText {
    guard let written else {
      return StyledText("Nothing of this is kept. ") + StyledText("--out FILE", .code)
        + " writes it as a profile."
    }
    let path = SafeText.neutralised(written, limit: 200)
    return StyledText("Written to \(path). ")
      + StyledText("hold from \(TypedPath.word(written))", .code)
      + " holds it here."
  }

  static let record: JSONRecord<ColdkeyAnswer> = [
    .text("address", "the address by its ends") { $0.address },
    .text("endpoint", "who was asked, without what gives access") { $0.endpoint },
    .integer("block", "the block") { $0.reading.moment.number },
    .integer("spec_version", "its runtime") { $0.reading.moment.specVersion },
    .integer("free_rao", "TAO that is not staked") { $0.reading.free },
    .integer("owed_rao", unit: "rao of TAO", "what funds on root owe; null where not read") {
      $0.reading.owed
    },
    .list(
      "locked", "what is locked, by subnet; empty where nothing is or it was not read", of: locked
    ) {
      ($0.reading.locked ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    },
    .list("stakes", "what is staked, by subnet", of: stake) { $0.reading.stakes },
    .text("out", "the profile that was written; null where none was") { $0.written },
  ]

  private static let locked: JSONRecord<(netuid: UInt16, rao: UInt64)> = [
    .integer("netuid", "the subnet") { $0.netuid },
    .integer("amount_rao", "alpha of the subnet") { $0.rao },
  ]

  private static let stake: JSONRecord<ColdkeyReading.Stake> = [
    .integer("netuid", "the subnet; 0 is root") { $0.netuid },
    .integer("amount_rao", "TAO on root, else alpha of the subnet") { $0.rao },
    .text("validator", "the validator's address by its ends") {
      ShortAddress.shortening($0.hotkey.text)
    },
    .integer("take_u16", "what it keeps, in parts of 65535") { $0.take },
    .boolean("root_seat", "whether the validator has a seat on root; null where not read") {
      $0.hasSeat
    },
  ]
}
