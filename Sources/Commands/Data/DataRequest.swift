import Answers
import ChainClient
import Decimals
import Diagnostics
import JSONText
import LabSession
import Presentation
import Scale
import TextFormats
import Transport

/// What `data update` was asked for, read and found possible before anything is asked.
struct DataRequest {
  let endpoint: Endpoint
  let network = Network.finney
  let block: UInt64?
  let coldkey: SS58Address?
  let isUsed: Bool
  let out: String?
  let force: Bool

  init(
    endpoint: String?, block: String?, coldkey: String?, isUsed: Bool, out: String?, force: Bool
  ) throws(CommandFault) {
    self.endpoint = try DataRequest.endpoint(endpoint ?? network.endpoint)
    self.block = try block.map { typed throws(CommandFault) in try DataRequest.block(typed) }
    self.coldkey = try coldkey.map { typed throws(CommandFault) in
      try DataRequest.coldkey(typed)
    }
    (self.isUsed, self.out, self.force) = (isUsed, out, force)
    try StrayOption.refuse(
      [("--use", isUsed && coldkey != nil)], in: "data update --coldkey"
    ) { _ in Hint("an address is no market", code: "data update --plan") }
    try StrayOption.refuse(
      [("--out", out != nil && coldkey == nil), ("--force", force && coldkey == nil)],
      in: "data update"
    ) { _ in Hint("it belongs to", code: "data update --coldkey ADDRESS --plan") }
  }

  private static func endpoint(_ typed: String) throws(CommandFault) -> Endpoint {
    do throws(Endpoint.Fault) {
      return try Endpoint(typed)
    } catch {
      // The address is not repeated: a key may be in it.
      let diagnostic =
        switch error {
        case .notAnAddress:
          Diagnostic(
            "chain.endpoint", "the address of `--endpoint` cannot be asked",
            explanation: "It begins with https:// and a name, and has neither spaces nor quotes.",
            hint: Hint.example("data update --endpoint \(Network.finney.archive)"))
        case .notEncrypted:
          Diagnostic(
            "chain.endpoint", "the address of `--endpoint` would be asked without encryption",
            explanation: "Whoever stands between could change the answers. Only a node on this "
              + "machine is asked that way.",
            hint: Hint.example("data update --endpoint \(Network.finney.archive)"))
        }
      throw CommandFault(diagnostic, .usage)
    }
  }

  private static func block(_ typed: String) throws(CommandFault) -> UInt64 {
    if let number = DecimalReader.whole(typed, in: 1...1_000_000_000) { return UInt64(number) }
    throw CommandFault(
      Diagnostic(
        "data.value", "`\(SafeText.neutralised(typed))` is not the number of a block",
        hint: Hint.example("data update --block 9240381 --plan")), .usage)
  }

  private static func coldkey(_ typed: String) throws(CommandFault) -> SS58Address {
    do throws(SS58Address.Fault) {
      return try SS58Address(typed)
    } catch {
      let (summary, why) =
        switch error {
        case .notAnAddress:
          (
            "what stands behind `--coldkey` is no address",
            "An address has 48 letters and digits "
              + "and begins with a 5. Recovery words and private keys are never asked for."
          )
        case .checksum:
          (
            "the address behind `--coldkey` has a wrong sign in it",
            "Its last signs are a check of "
              + "the others, and they do not fit."
          )
        case .otherNetwork:
          (
            "the address behind `--coldkey` is of another network",
            "One of Bittensor begins with a 5."
          )
        }
      throw CommandFault(
        Diagnostic(
          "chain.address", summary, explanation: why, hint: Hint("copy it anew from your wallet")),
        .usage)
    }
  }

  static var nowhere: CommandFault {
    CommandFault(
      Diagnostic(
        "data.nowhere", "there is no folder to keep data in",
        hint: Hint("leave out `--no-state`, or name one", code: "taolab --state FOLDER")),
      .output)
  }

  /// The address, shown by its ends.
  static func shown(_ address: SS58Address) -> String { ShortAddress.shortening(address.text) }

  /// What will be asked of whom, in sentences.
  var announcement: [String] {
    let which = block.map { "block \(NumberFormat.group(String($0)))" } ?? "the newest final block"
    let whom = "Asks \(endpoint.shown)"
    let seen = "The server sees your network address and what is asked, nothing else of you."
    if let coldkey {
      return [
        "\(whom) what the public address \(DataRequest.shown(coldkey)) holds at \(which): its stakes, "
          + "its free TAO, what is locked and owed, and the takes and seats of its validators, in "
          + "six to seven requests.",
        seen + " It learns that somebody here is interested in that address.",
      ]
    }
    return [
      "\(whom) for the state of all subnets at \(which): about 2,300 values in some eight requests "
        + "of together less than 1 MB: reserves, weights, fees, supply, prices, names, and the numbers "
        + "of the emission; and for validators' funds, takes and seats on root, in some eight more.",
      seen,
    ]
  }

  var plan: Answer {
    Answer(
      Markup(
        announcement.map { .paragraph(StyledText($0)) } + [
          .paragraph(StyledText("Nothing was asked yet.", .dim))
        ]), json: DataRequest.planRecord.json(of: self))
  }

  static let planRecord: JSONRecord<DataRequest> = [
    .text("endpoint", "who would be asked, without what gives access") { $0.endpoint.shown },
    .integer("block", "the block; null for the newest final one") { $0.block },
    .text("coldkey", "the address by its ends; null for the market") { request in
      request.coldkey.map { shown($0) }
    },
    .texts("asks", "what would be asked, in sentences") { $0.announcement },
  ]
}
