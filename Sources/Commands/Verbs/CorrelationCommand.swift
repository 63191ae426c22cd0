import Answers
import ArgumentParser
import Diagnostics
import Inquiry
import JSONText
import LabSession
import Market
import StakingModel
import TextFormats

/// `correlation`: how far prices of subnets moved together.
struct CorrelationCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "correlation", abstract: "How far the prices of subnets moved together.",
    usage: "correlation [SUBNET SUBNET…]",
    discussion:
      "Without subnets, the four with the deepest pools. It looks at days of which both prices are "
      + "recorded, and says how many there are and how long the gaps between. `data import` and "
      + "`data update` add more.")
  static let examples = ["correlation 64 51", "correlation"]
  static let group = CommandGroupName.understand
  static var fields: [JSONField] { CorrelationAnswer.record.fields }

  @Argument(help: "Numbers or names of subnets.")
  var subnets: [String] = []
  @OptionGroup var common: CommonOptions

  private static let most = 12

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    session.subnets(typed)
  }

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    ["market 64 --history", "data history"]
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let market = try session.market()
    let netuids = try subnets.isEmpty ? Self.usual(market) : chosen(market.snapshot)
    guard (2...Self.most).contains(netuids.count) else {
      throw CommandFault(
        Diagnostic(
          "correlation.subnets",
          netuids.count < 2
            ? "prices move together only where there are two"
            : "at most \(Self.most) subnets are looked at",
          hint: Hint.example("correlation 64 51")), .usage)
    }
    let inquiry = try session.inquiry()
    let pairs = netuids.indices.flatMap { one in
      netuids[(one + 1)...].map { inquiry.correlation(netuids[one], $0) }
    }
    let answer = CorrelationAnswer(
      pairs, common: inquiry.commonMovement, market: market, now: session.environment.now
    ).answer
    try session.checkHistory()
    return answer
  }

  private static func usual(_ market: Market) -> [Netuid] {
    market.emittingSubnets.prefix(4).map(\.netuid)
  }

  private func chosen(_ snapshot: Snapshot) throws -> [Netuid] {
    var found: [Netuid] = []
    for typed in subnets {
      switch snapshot.find(typed) {
      case .found(let info): if !found.contains(info.netuid) { found.append(info.netuid) }
      case .root:
        throw CommandFault(
          Diagnostic(
            "correlation.subnets", "root has no price that could move",
            hint: Hint.example("correlation 64 51")), .usage)
      case .ambiguous(let infos), .suggestions(let infos):
        throw CommandFault(snapshot.unknownSubnet(typed, infos, command: "correlation 64"))
      }
    }
    return found
  }
}
