import Answers
import Calculator
import CivilTime
import Commands
import Content
import Diagnostics
import Holdings
import Inquiry
import JSONText
import Market
import Reports
import StakingEconomics
import StakingModel

@testable import LabSession

/// Everything that answers "what does this amount come to, there, after so long", asked as a person
/// or a program would ask it.
struct Faces {
  static let now = UnixTime(seconds: 1_795_363_200)
  /// The offer that stands beside the chain.
  static let quote = "5%"

  private var session: Session
  let market: Market

  init(on chosen: AgreementMarket = .embedded) throws {
    let text = try chosen.text()
    var environment = Environment(now: Faces.now)
    let snapshot: Snapshot
    if let text {
      environment = Environment(
        now: Faces.now, files: .holding(["market.json": text]), snapshotPath: "market.json")
      snapshot = try Snapshot.read(SourceText(name: "market.json", text: text))
    } else {
      snapshot = try Snapshot.embedded(in: .embedded)
    }
    session = Session(environment: environment)
    market = try Market.of(snapshot, in: .embedded)
    _ = session.run(line: "set custodial \(Faces.quote)")
  }

  /// Numbers of all subnets that have started.
  var subnets: [UInt16] {
    market.chain.subnets.filter(\.hasStarted).map(\.netuid.value)
  }

  /// The answer of a line for programs.
  mutating func json(_ line: String) -> JSONValue? { session.run(line: line).json }

  /// What a calculation comes to, in rao.
  mutating func rao(_ expression: String) -> Int128? {
    guard let digits = json(expression + " -> rao")?["number"]?.stringValue else { return nil }
    return Int128(digits)
  }

  /// What a verb's answer says of a way.
  static func outcome(_ json: JSONValue?, _ way: String) -> [String: Int128]? {
    let found = json?["ways"]?.arrayValue?.first { $0["way"]?.stringValue == way }
    guard let final = found?["final_rao"]?.int128, let earned = found?["earned_rao"]?.int128 else {
      return nil
    }
    var result: [String: Int128] = ["final": final, "earned": earned]
    result["in_and_out"] = found?["in_and_out_rao"]?.int128
    return result
  }

  /// A summary of some positions in YAML.
  func summary(
    _ positions: String, days: Int, amount: Amount<TAO>?
  ) throws -> JSONValue {
    let text = "taolab: profile/1\npositions:\n" + positions
    let source = SourceText(name: "me.yaml", text: text)
    let profile = try Profile.read(source, snapshot: market.snapshot, now: Faces.now)
    return SummaryReport(
      SummaryInput(
        profile: profile, profileText: text,
        context: ReportContext(market, text: "", now: Faces.now), horizonDays: days,
        comparedAmount: amount, command: "")
    ).json
  }

  /// The FAQ's numbers.
  func faq() throws -> JSONValue {
    try FAQReport(ReportContext(market, text: "", now: Faces.now), in: .embedded).json
  }
}

extension JSONValue {
  /// A whole number of any size.
  var int128: Int128? {
    if case .number(let digits) = self { return Int128(digits) }
    return nil
  }
}
