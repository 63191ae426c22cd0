import CivilTime
import Diagnostics
import Files
import JSONText
import Lessons
import Presentation
import TestSupport
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// The verbs of the sandbox, as somebody uses them over several sessions.
@Suite struct SandboxVerbTests {
  private let disk = MemoryDisk()

  /// A lab on the disk; each call is a new start of the program.
  private func lab() -> Session {
    var session = Session(
      environment: Environment(
        now: UnixTime(seconds: 1_795_363_200), files: disk.access, stateFolder: "/state"))
    session.restore()
    return session
  }

  private func answers(_ lines: [String]) -> [Answer] {
    var session = lab()
    return lines.map { session.run(line: $0) }
  }

  @discardableResult
  private func run(_ line: String) throws -> JSONValue {
    let answer = try #require(answers([line]).first)
    #expect(answer.status == .success, "\(line): \(answer.markup.text(for: TerminalTraits()))")
    return try #require(answer.json)
  }

  private func worth() throws -> UInt64 {
    try #require(try run("portfolio")["worth_rao"]?.uint64Value)
  }

  @Test func whatIsDoneIsThereInTheNextSession() throws {
    let stake = try run("stake 10 TAO into 64")
    #expect(stake["received_alpha_rao"]?.uint64Value == 143_426_133_419)
    #expect(stake["sandbox"]?["done"]?.boolValue == true)
    #expect(stake["sandbox"]?["free_rao"]?.uint64Value == 989_999_150_000)
    try run("stake 100 TAO on root")
    let waited = try run("wait 30 blocks")
    #expect(waited["block"]?.uint64Value == 9_240_411)
    let portfolio = try run("portfolio")
    let held = portfolio["positions"]?.arrayValue?.map { $0["held_rao"]?.uint64Value }
    #expect(held == [100_000_000_000, 143_426_133_419])
    #expect(portfolio["free_rao"]?.uint64Value == 889_998_300_000)
    #expect(try run("history")["steps"]?.arrayValue?.count == 3)
  }

  /// Whoever staked everything is told which order frees the fee of a claim, and that order does.
  @Test func aClaimWithoutTAOForItsFeeNamesTheOrderThatFreesIt() throws {
    let told = answers(["stake all on root", "wait 2 days", "claim"])
    let words = told.map { $0.markup.text(for: TerminalTraits(width: 400)) }
    #expect(words[0].contains("may take 0.00825 TAO: there is less"), "\(words[0])")
    #expect(told[2].status == .failure)
    #expect(words[2].contains("unstake 0.01 TAO from root"), "\(words[2])")
    try run("unstake 0.01 TAO from root")
    try run("claim")
  }

  /// Whatever is asked for: without TAO for its fee it is not done, and ends as a refusal does.
  @Test(arguments: [
    "unstake all from 64", "move all from 64 to 51", "move half from 64 to root", "unstake all",
    "stake 1 TAO on root",
  ])
  func withoutTAOForTheFeeNothingIsDone(line: String) throws {
    let told = answers(["stake 999.99915 TAO into 64", line])
    let (first, second) = (try #require(told.first), try #require(told.last))
    #expect(first.status == .success && second.status == .failure)
    let words = second.markup.text(for: TerminalTraits(width: 200))
    #expect(words.contains("with the transaction fee; the wallet has 0 TAO free"), "\(words)")
  }

  @Test func everythingCanBeUndoneAndDoneAgain() throws {
    let lines = [
      "stake 10 TAO into 64", "wait 20 blocks", "move half from 64 to 51", "stake half on root",
      "reset 50 TAO", "stake all into 8", "save plan", "load plan", "unstake all from 8",
    ]
    var worths = [try worth()]
    for line in lines {
      try run(line)
      if line != "save plan" { worths.append(try worth()) }
    }
    for expected in worths.dropLast().reversed() {
      try run("undo")
      #expect(try worth() == expected)
    }
    #expect(answers(["undo"]).first?.diagnostics.first?.code == "sandbox.undo")
    for expected in worths.dropFirst() {
      try run("redo")
      #expect(try worth() == expected)
    }
    #expect(answers(["redo"]).first?.diagnostics.first?.code == "sandbox.redo")
  }

  /// `undo 2` takes back two steps; where there are fewer, those; a word that is no count is refused.
  @Test(arguments: [("undo 2", 1), ("undo 9", 0), ("undo", 2), ("undo sandbox", 2)])
  func undoTakesACount(line: String, left: Int) throws {
    for place in ["64", "51", "8"] { try run("stake 10 TAO into \(place)") }
    try run(line)
    #expect(try run("history")["position"]?.intValue == left)
    #expect(answers(["undo 0"]).first?.diagnostics.first?.code == "line.usage")
    #expect(answers(["undo many"]).first?.diagnostics.first?.code == "line.usage")
  }

  /// An order into a number that does not exist gets no neighbour proposed; alpha of another subnet is
  /// told with the amount that was typed.
  @Test func hintsGuessNoPlaceAndKeepTheAmount() {
    let unknown = answers(["stake 5 TAO into 999"]).first?.diagnostics.first
    #expect(unknown?.code == "subnet.unknown" && unknown?.hint?.code == "market")
    let foreign = answers(["unstake 12.5 α64 from 8"]).first?.diagnostics.first
    #expect(foreign?.hint?.code == "unstake 12.5 α64")
  }

  @Test func quotesStandEvenIfTheWalletCannotPay() throws {
    let refused = try #require(answers(["stake 100,000 TAO into 64"]).first)
    #expect(refused.status == .failure && !refused.isError)
    let quote = try #require(refused.json)
    #expect(quote["paid_rao"]?.uint64Value == 100_000_000_000_000)
    #expect(quote["sandbox"]?["code"]?.stringValue == "sandbox.funds")
    let unheld = try #require(answers(["unstake 100 α64"]).first)
    #expect(unheld.status == .failure && unheld.diagnostics.isEmpty)
    let sale = try #require(unheld.json)
    #expect(sale["sandbox"]?["done"]?.boolValue == false)
    #expect(try run("history")["steps"]?.arrayValue?.isEmpty == true)
    #expect(disk.contents["/state/sandbox.json"] == nil, "nothing was done, nothing is kept")
  }

  /// Leaving everything is one step, and returns what the portfolio said.
  @Test func everythingIsLeftInOneStep() throws {
    #expect(answers(["unstake all"]).first?.diagnostics.first?.code == "sandbox.funds")
    try run("stake 100 TAO into 64")
    #expect(try run("unstake all")["netuid"]?.intValue == 64, "one thing held is meant")
    try run("undo")
    try run("stake 50 TAO on root")
    try run("stake 10 TAO into 51")
    let asked = try #require(answers(["unstake half"]).first?.diagnostics.first)
    #expect(asked.code == "place.missing" && asked.hint?.code == "unstake half from root")
    try run("wait 800 blocks")
    let said = try run("portfolio")["exit_net_rao"]?.uint64Value
    let left = try run("unstake all")
    let places = try #require(left["places"]?.arrayValue)
    #expect(places.compactMap { $0["netuid"]?.intValue } == [0, 51, 64])
    #expect(left["sandbox"]?["free_rao"]?.uint64Value == said)
    let fees: UInt64 = 3 * 650_000
    #expect(left["transaction_fee_rao"]?.uint64Value == fees)
    #expect(try run("portfolio")["gain_net_rao"] != nil)
    try run("undo")
    #expect(try run("portfolio")["positions"]?.arrayValue?.count == 3)
    #expect(try run("unstake all from everywhere")["places"]?.arrayValue?.count == 3)
  }

  /// What `claim_pays` says is what the sandbox does; a claim before that says what it loses.
  @Test func aClaimPaysFromTheDayThatIsSaid() throws {
    try run("stake 10 TAO on root")
    let shown = try #require(answers(["claim_pays(10 TAO)"]).first).markup.plainWords
    let days = try #require(Int(shown.filter(\.isNumber)))
    try run("wait \(days - 2) days")
    let early = try #require(answers(["claim"]).first)
    #expect(early.markup.plainWords.contains("TAO less than it costs"))
    try run("undo")
    try run("wait 2 days")
    let late = try #require(answers(["claim"]).first)
    #expect(!late.markup.plainWords.contains("less than it costs"))
    let (brought, fee) = (late.json?["received_rao"], late.json?["transaction_fee_rao"])
    #expect(try #require(brought?.uint64Value) > #require(fee?.uint64Value))
  }

  /// Rewards, prices and fees are the whole gain, of each place and of all.
  @Test(arguments: ["hold", "nobody"])
  func aGainIsItsParts(others: String) throws {
    try run("set others \(others)")
    for line in [
      "stake 100 TAO into 64", "stake 400 TAO on root", "wait 1500 blocks", "claim",
      "move half from 64 to 51", "unstake 30 TAO from root", "stake 5 TAO into 8",
      "wait 400 blocks",
      "unstake all from 8",
    ] { try run(line) }
    let answer = try run("portfolio")
    #expect(answer["others"]?.stringValue == others)
    func gain(_ value: JSONValue) throws -> Int64 {
      let parts = try ["by_rewards_rao", "by_prices_rao", "by_fees_rao"].map {
        try #require(value[$0]?.int64Value)
      }
      let total = try #require(value["gain_net_rao"]?.int64Value)
      #expect(parts.reduce(0, +) == total && parts[0] >= 0 && parts[2] < 0)
      return total
    }
    let positions = try #require(answer["positions"]?.arrayValue)
    let left = try #require(answer["left_gain_net_rao"]?.int64Value)
    let sum = try positions.reduce(left) { try $0 + gain($1) }
    #expect(try gain(answer) == sum)
    let prices = try #require(answer["by_prices_rao"]?.int64Value)
    #expect((abs(prices) < 2_000_000) == (others == "hold"), "\(prices)")
    let started = try #require(answer["started_rao"]?.int64Value)
    #expect(answer["exit_net_rao"]?.int64Value == started + sum)
  }

  /// The tables' rows add up to their totals, nothing is shown too high, and nothing held as zero.
  @Test func rowsAddUp() throws {
    var session = lab()
    for line in [
      "stake 0.001234567 TAO into 64", "stake 33.333333333 TAO into 51", "stake 7 TAO on root",
      "stake 0.0031 TAO into 4", "wait 500 blocks",
    ] { _ = session.run(line: line) }
    let answer = session.run(line: "portfolio")
    let tables = answer.markup.blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
    #expect(tables.count == 2)
    for table in tables {
      for column in table.columns.indices.dropFirst() where table.columns[column].title != "held" {
        let rao = try table.rows.map { try Self.rao($0[column].text) }
        #expect(rao.dropLast().reduce(0, +) == rao.last, "\(table.columns[column].title)")
      }
    }
    let worth = try #require(answer.json?["worth_rao"]?.int64Value)
    #expect(try Self.rao(try #require(tables.first?.rows.last)[2].text) <= worth)
  }

  private static func rao(_ text: String) throws -> Int64 {
    if text.isEmpty { return 0 }
    let isNegative = text.hasPrefix("−")
    let parts = text.filter { $0.isNumber || $0 == "." }.split(separator: ".")
    let fraction = parts.count > 1 ? String(parts[1]) : ""
    let digits = parts[0] + fraction + String(repeating: "0", count: 9 - fraction.count)
    let rao = try #require(Int64(digits))
    return isNegative ? -rao : rao
  }

  /// A setting for new sandboxes: one in use goes on as it began, an untouched one follows.
  @Test func othersHoldFromTheNextSandboxOn() throws {
    try run("set others nobody")
    try run("stake 10 TAO into 64")
    #expect(try run("wait 100 blocks")["others"]?.stringValue == "nobody")
    var session = lab()
    let set = session.run(line: "set others hold").markup.text(for: TerminalTraits())
    #expect(set.contains("`nobody`") && set.contains("reset"))
    #expect(session.run(line: "wait 100 blocks").json?["others"]?.stringValue == "nobody")
    _ = session.run(line: "reset")
    #expect(session.run(line: "wait 100 blocks").json?["others"]?.stringValue == "hold")
    #expect(answers(["set others maybe"]).first?.diagnostics.first?.code == "setting.value")
    var fresh = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    _ = fresh.run(line: "portfolio")
    _ = fresh.run(line: "set others nobody")
    #expect(fresh.run(line: "wait 100 blocks").json?["others"]?.stringValue == "nobody")
  }

  @Test func aQuoteOnRootIsRefusedLikeItsStake() {
    for line in ["quote 0.001 TAO on root", "stake 0.001 TAO on root", "quote 0.001 TAO from root"]
    {
      let fault = answers([line]).first?.diagnostics.first
      #expect(fault?.code == "swap.AmountTooLow" && fault?.explanation?.contains("0.002") == true)
    }
  }

  @Test func aQuoteIsTheSameWhateverHappenedInTheSandbox() throws {
    let before = try run("quote 10 TAO into 64")
    try run("stake 500 TAO into 64")
    #expect(try run("quote 10 TAO into 64") == before)
    #expect(try run("quote 100 α64")["received_rao"] != nil)
    #expect(try run("stake 10 TAO into 64")["received_alpha_rao"] != before["received_alpha_rao"])
  }

  @Test func twoLabsShareOneSandbox() throws {
    var first = lab()
    var second = lab()
    _ = first.run(line: "stake 10 TAO into 64")
    _ = second.run(line: "stake 20 TAO into 51")
    _ = first.run(line: "stake 30 TAO on root")
    let steps = first.run(line: "history").json?["steps"]?.arrayValue?.count
    #expect(steps == 3, "what the other lab did is kept")
    #expect(try run("history")["steps"]?.arrayValue?.count == 3)
  }

  @Test func aWaitDoesNotOverwriteWhatAnotherLabDid() throws {
    var session = lab()
    _ = session.run(line: "stake 10 TAO into 64")
    let other = lab()
    session.environment.watch = { _, _, _ in
      var other = other
      _ = other.run(line: "stake 20 TAO into 51")
      return true
    }
    let answer = session.run(line: "wait 400 blocks")
    #expect(answer.diagnostics.first?.code == "sandbox.shared")
    session.environment.watch = { _, _, _ in true }
    #expect(session.run(line: "wait 10 blocks").status == .success)
    let lines = session.run(line: "history").json?["steps"]?.arrayValue?.compactMap {
      $0["line"]?.stringValue
    }
    #expect(
      lines == ["stake 10 TAO into 64", "stake 20 TAO into 51", "wait 10 blocks"])
  }

  @Test func aStoppedWaitKeepsWhatHasPassed() throws {
    var session = lab()
    session.environment.watch = { _, done, _ in done < 720 }
    session.environment.endWatch = { true }
    let answer = session.run(line: "wait 1 day")
    #expect(answer.json?["blocks"]?.uint64Value == 720 && answer.wasStopped)
    #expect(answer.markup.text(for: TerminalTraits()).contains("wait 6480 blocks"))
    let later: UInt64 = 9_240_381 + 720
    #expect(try run("portfolio")["block"]?.uint64Value == later)
  }

  @Test func aDamagedSandboxIsSetAsideAndSaid() throws {
    try run("stake 10 TAO into 64")
    disk.put("{", at: "/state/sandbox.json")
    var session = lab()
    #expect(session.run(line: "portfolio").json?["positions"]?.arrayValue?.isEmpty == true)
    #expect(session.takeNotices().map(\.code) == ["state.unreadable"])
    #expect(disk.contents.values.contains("{"), "nothing is deleted")
  }

  @Test func aLostStateIsMadeAgain() throws {
    try run("stake 10 TAO into 64")
    try run("wait 20 blocks")
    let expected = try worth()
    for name in disk.contents.keys where name.contains("sandbox-state") {
      disk.put("damaged", at: name)
    }
    #expect(try worth() == expected)
  }

  @Test func aFullDiskEndsNothing() throws {
    var session = lab()
    _ = session.run(line: "stake 10 TAO into 64")
    disk.fill()
    #expect(session.run(line: "stake 20 TAO into 64").status == .success)
    #expect(session.takeNotices().map(\.code) == ["state.write"])
    #expect(session.run(line: "history").json?["steps"]?.arrayValue?.count == 2)
    #expect(try run("history")["steps"]?.arrayValue?.count == 1, "the old file is whole")
  }

  @Test func savedSandboxesAreNotLost() throws {
    try run("stake 10 TAO into 64")
    try run("save plan")
    try run("stake 1 TAO into 64")
    try run("save plan")
    try run("reset")
    let refused = try #require(answers(["save plan"]).first?.diagnostics.first)
    #expect(refused.code == "saved.exists" && refused.hint?.code == "save plan-2")
    try run("save plan-2")
    #expect(try run("load")["saved"]?.arrayValue?.compactMap(\.stringValue) == ["plan", "plan-2"])
    try run("load plan")
    #expect(try run("history")["steps"]?.arrayValue?.count == 4)
  }

  @Test(arguments: [
    ("move 3 α64 to 51", "sandbox.funds"), ("move 3 α64 to 64", "sandbox.same"),
    ("move 3 α64", "place.missing"), ("move to 64", "amount.missing"), ("claim", "sandbox.claim"),
    ("unstake all from 64", "sandbox.funds"), ("unstake half from root", "sandbox.funds"),
    ("wait", "time.missing"),
    ("wait 10", "time.wait"), ("wait 11 years", "time.wait"), ("wait -1 day", "time.wait"),
    ("save", "saved.name"), ("save ../x", "saved.name"), ("load nothing", "saved.unknown"),
    ("reset 5 α64", "amount.unit"), ("reset 5000000 TAO", "sandbox.supply"),
    ("reset 22000000 TAO", "amount.range"),
    ("unstake 200% from 64", "amount.share"), ("move 1e8 α64 to 51", "amount.range"),
  ])
  func refusesWithAReason(line: String, code: String) {
    #expect(answers([line]).first?.diagnostics.first?.code == code)
  }

  /// The line a missing destination is answered with names another place than the origin.
  @Test(arguments: [
    ("move 10 TAO from root", "move 50 TAO from root to 64"),
    ("move 10 α64", "move 50 α64 to root"),
  ])
  func aMoveWithoutDestinationIsShownOne(line: String, hint: String) {
    #expect(answers([line]).first?.diagnostics.first?.hint?.code == hint)
    let done = answers(["stake 60 TAO on root", "stake 60 TAO into 64", hint])
    #expect(done.last?.status == .success)
  }

  @Test func screens() {
    let lines = [
      "portfolio", "stake 10 TAO into 64", "stake 100 TAO on root", "wait 800 blocks",
      "move half from 64 to 51", "unstake half from root", "portfolio", "undo", "history",
    ]
    for width in [40, 80, 120] {
      var session = Session(
        environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
      let text = lines.map { line in
        "> \(line)\n"
          + session.run(line: line).markup.text(
            for: TerminalTraits(width: width, isTerminal: true))
      }
      expectGolden(text.joined(), name: "sandbox-\(width)")
    }
  }
}
