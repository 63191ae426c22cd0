import ChainTestSupport
import CivilTime
import Content
import Diagnostics
import Files
import JSONText
import Presentation
import Synchronization
import TestSupport
import Transport

@testable import Answers
@testable import Commands
@testable import LabSession

/// Lines whose answers show every key of every schema at least once.
///
/// The examples of a verb are samples already. What they do not show stands here: each entry is a
/// session of its own.
enum JSONSamples {
  static let more: [[String]] = [
    ["1 TAO + 1 TAO"], ["spend = 10 TAO"], ["5 TAO + 3 α64"], ["set frob 1"],
    ["ask what do 100 TAO earn on root"], ["how long do eggs take"], ["stke 10 TAO into 64"],
    ["quit"],
    ["stake 10 TAO into root"], ["unstake 10 TAO from root"], ["unstake 5 α64"], ["exit"],
    ["exit root"], ["stake 10 TAO into 64", "why"], ["what is the weather in paris", "why"],
    ["compare 100 TAO for 90 days with 64 and 9"],
    ["compare 0.002 TAO for 90 days with 64"], ["market root"], ["market 59"], ["term"],
    ["facts"], ["help"], ["help buy"], ["help take"], ["help line.usage"], ["help profile"],
    ["help functions"],
    ["set"],
    ["completions bash"], ["model check good.json"],
    ["model check --block pair.json"],
    ["model check bad.json"], ["model check strange.json"],
    ["lesson check bad.lesson.md"],
    ["lesson new what-a-fee-is --out fee.lesson.md", "lesson preview fee.lesson.md"],
    ["lesson preview bad.lesson.md"], ["progress export mine.json"], ["report faq"],
    ["report guide beginner"], ["report subnet 64"], ["report glossary"],
    ["report lint bad.md"], ["report summary --profile ada.yaml"],
    ["report summary --profile later.yaml"],
    ["report compare ada.yaml other.yaml"], ["report compare later.yaml ada.yaml"],
    ["report plan 64 --goal \"1 TAO a year\" --amount \"50 TAO\" --max-loss 1%"],
    [
      "set custodial 5%",
      "report plan 90 --goal \"9000 TAO a year\" --amount \"50 TAO\" "
        + "--limit \"at most 20% in one subnet\" --max-loss 0.1%",
    ],
    ["report summary --batch people.ndjson --out-dir pages"],
    ["template list"], ["template names glossary/report"], ["template eject slider.css"],
    ["template eject summary/brief --out brief.md.mustache"],
    ["template preview glossary/report --out words.html"],
    ["report faq --out faq.html"], ["learn 0", "go 5", "hint"],
    ["restart"], ["restart all"], ["learn 0", "undo"],
    ["quote 100 TAO on root"], ["stake 10 TAO into 64", "move all from 64 to root"],
    ["quote 10 TAO from root"], ["stake 5 TAO into 64", "stake 5 TAO on root", "unstake all"],
    ["stake 10 TAO on root", "unstake 5 TAO from root"], ["save plan", "load plan", "history"],
    ["stake 5000 TAO into 64"],
    ["spend = 10 TAO", "quote spend into 64", "what if spend = 10 TAO .. 1000 TAO"],
    ["set custodial 5%", "project 100 TAO on exchange for 90 days"],
    ["set custodial 17.3%", "compare 20 TAO for 1 year", "project 20 TAO on exchange for 1 year"],
    ["stake 10 TAO into 64 at most 1%", "unstake 50 α64 at most 1%"],
    ["quote 100000 α90 at most 1% in part"],
    ["plot buy(64, x) for x = 1 TAO .. 1000 TAO log"],
    ["holdings"], held + ["holdings", "earn for 90 days", "leave", "report summary", "forget all"],
    ["hold from ada.yaml", "holdings", "hold from ada.yaml", "save profile -"],
    ["hold from ada.yaml", "save profile", "leave half of 64"],
    ["profile check ada.yaml"], ["profile check bad.yaml"], ["profile new --out new.yaml"],
    ["data update --use", "data"],
    ["data update --coldkey 5FRXwb2qsEhqDQQKcm5m2MF26xTWwW65MHTEtKFFydypuqjG --out cold.yaml"],
    ["import"], ["import stake.json --out mine.yaml"], ["import koinly.csv tax.csv"],
    ["report summary --profile ada.yaml --records tax.csv"],
    ["records tax.csv --income-rate 25%"], ["records koinly.csv --method pool --in USD"],
    ["import balance.json"], ["hold from stake.json", "hold from stake.json"],
  ]

  /// Something of every kind, with a price that was set.
  private static let held = [
    "set price 268", "hold 300 α64 bought for 20 TAO", "hold 120 TAO on root with take 9%",
    "hold 50 TAO at Exchange quoted 5% on 2026-09-01 paid after 3 days", "hold 1000 α108",
  ]

  /// Everything that was answered, with the line it answers.
  static func answers() -> [(lines: [String], answer: Answer)] {
    (Catalogue.all.map { $0.examples } + more).flatMap { lines in
      var session = session
      return lines.indices.map { (Array(lines[...$0]), session.run(line: lines[$0])) }
    } + [(["keys"], keysOfVi), (["review"], reviewed)] + ofHistory
      + ["html", "md", "csv", "json"].flatMap(filtered)
  }

  /// A history lies on a real disk, not on one in memory.
  private static var ofHistory: [(lines: [String], answer: Answer)] {
    let folder = TemporaryFolder()
    let (path, name) = (folder.path, "chain-history.sqlite")
    var session = session
    session.environment.stateFolder = path
    let entries = session.environment.files.entries
    session.environment.files.entries = { asked in
      let isThere = asked == path && TextFile.bytes(of: "\(path)/\(name)") != nil
      return entries(asked) + (isThere ? [name] : [])
    }
    let lines = [
      "data import prices.csv", "data history", "data export tao_price",
      "data export take --out take.csv", "market 64 --history", "data import funds.csv",
      "data funds", "data remove EUR 2026-01-02", "data remove EUR --force",
    ]
    return withExtendedLifetime(folder) {
      lines.indices.map { (Array(lines[...$0]), session.run(line: lines[$0])) }
    }
  }

  /// What the filter writes in a format, a line each.
  private static func filtered(_ format: String) -> [(lines: [String], answer: Answer)] {
    var session = session
    let lines = Mutex<[String]>([])
    session.environment.inputIsFree = true
    session.environment.stream = AnswerStream { bytes throws(AnswerStream.Fault) in
      lines.withLock {
        $0 += String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
      }
    }
    let line = "report summary --ndjson --template brief --format \(format)"
    _ = session.run(line: line)
    return lines.withLock { $0 }.flatMap { text -> [(lines: [String], answer: Answer)] in
      guard let row = try? JSONReader.read(.init(name: "line", text: text)).value,
        case .object(let members) = row
      else { return [] }
      // The summary in a row is described where it stands alone.
      let outer = members.map { $0.key == "summary" ? JSONValue.Member("summary", [:]) : $0 }
      let whole = ([line], Answer(json: .object(outer)))
      return [whole] + (row["summary"].map { [([line], Answer(json: $0))] } ?? [])
    }
  }

  /// A question of a lesson, a day after it was met.
  private static var reviewed: Answer {
    var session = session
    for line in ["learn 0", "1.5 TAO"] { _ = session.run(line: line) }
    session.environment.now = UnixTime(seconds: session.environment.now.seconds + 86_400)
    return session.run(line: "review")
  }

  private static var keysOfVi: Answer {
    var session = session
    let commands = KeyEffect.commanding.flatMap { $0.commands.joined() }
    session.environment.keys = KeyMap(
      .vi, typing: [], commanding: commands.map { KeyMap.Binding("x", $0) })
    return session.run(line: "keys")
  }

  private static func fixture(_ name: String) -> String {
    TextFile.read(root + "/Tests/ImportersTests/Fixtures/" + name) ?? ""
  }

  /// A session with a disk of its own that has read the recorded chain already.
  static var session: Session {
    let disk = MemoryDisk()
    for (name, text) in files { disk.put(text, at: name) }
    var session = reader
    session.environment.files = disk.access
    session.environment.stateFolder = "/state"
    session.environment.transport = node
    return session
  }

  /// A node of the recorded block, in memory.
  private static let node: Transport? = {
    guard let state = try? RecordedState.embedded() else { return nil }
    var node = MadeNode(state)
    node.stakes =
      "0x0408de04e1d920e69580af56e21f0204100fc52f96a2479b9cd0ed1831b59f193a949779f12e592b9f926fa67789"
      + "c27d8af886b12199733a0ba2ea13167057da73000b0054ce0923010000000001"
    node.calls["StakeInfoRuntimeApi_get_stake_availability_for_coldkeys"] =
      "0x04949779f12e592b9f926fa67789c27d8af886b12199733a0ba2ea13167057da730800000b0054ce092301"
      + "000b0054ce09230101000f5056038f8192010b00407a10f35a0f5016897e8e3701"
    return Transport { [node] (request, _) throws(TransportFault) in
      HTTPReply(status: 200, body: node.answer(request.body, number: 1))
    }
  }()

  private static let reader: Session = {
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    _ = try? session.market()
    return session
  }()

  private static let files = [
    "good.json": vectors(function: "block_emission", expected: "1000000000"),
    "bad.json": vectors(function: "block_emission", expected: "1"),
    "strange.json": vectors(function: "zeta", expected: "1"),
    "bad.lesson.md": "# no lesson\n",
    "bad.md": "It is \((1...30).map { _ in "very" }.joined(separator: " ")) much.\n",
    "later.yaml": "taolab: profile/1\npositions:\n  - custodial: Exchange\n    amount: 5 TAO\n"
      + "    withdrawal_days: 3\n",
    "bad.yaml": "taolab: profile/1\npositions:\n  - root: 1\n",
    "pair.json": pair,
    "stake.json": TextFile.read(root + "/docs/examples/stake.json") ?? "",
    "koinly.csv": TextFile.read(root + "/docs/examples/koinly.csv") ?? "",
    "tax.csv": fixture("taostats-tax.csv"), "balance.json": fixture("taostats-balance.json"),
    "other.yaml": "taolab: profile/1\npositions:\n  - root: 5 TAO\n  - subnet: 64\n    alpha: 10\n",
    "people.ndjson": people, "-": people,
    "funds.csv": "hotkey,time,origin,block,nav_rao,return_raw\n"
      + "5FRXwb2qsEhqDQQKcm5m2MF26xTWwW65MHTEtKFFydypuqjH,2026-10-01,chain,1,1000,18446744073709551616\n"
      + "5FRXwb2qsEhqDQQKcm5m2MF26xTWwW65MHTEtKFFydypuqjH,2026-10-08,chain,2,1100,18539744073709551616\n",
    "prices.csv": "date,EUR,SN64\n2026-10-01,240,0.07\n",
    "ada.yaml": TextFile.read(root + "/docs/examples/ada.profile.yaml") ?? "",
  ]

  private static let people = """
    {"id": "n1", "profile": {"taolab": "profile/1", "positions": [{"root": "120 TAO"}]}}
    {"id": "n2", "profile": {"taolab": "profile/1", "positions": [{"root": 120}]}}
    {"id": "n3", "profile": {"taolab": "profile/1", "positions": [{"rooot": "120 TAO"}]}}
    """

  /// A recorded block with one value that is not what the chain made.
  private static let pair = (TextFile.read(root + "/Tests/Blocks/9101880.json") ?? "")
    .split(separator: "\"tao_in_emission\":88708", omittingEmptySubsequences: false)
    .joined(separator: "\"tao_in_emission\":99")

  private static func vectors(function: String, expected: String) -> String {
    """
    {"format": 1, "vectors": [
      {"id": "v", "function": "\(function)", "inputs": {"issuance": 0}, "expected": \(expected)}
    ]}
    """
  }

  static let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
}
