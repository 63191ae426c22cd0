import Sandbox
import StakingModel
import TestSupport
import Testing

/// The list of steps: there and back, and through the file.
@Suite struct SandboxDocumentTests {
  private static let beginning = SandboxBeginning(
    block: 9_240_381, state: "69c9b1d00d0ff8e5", recorded: 1_791_487_128,
    free: Amount(rao: 1_000_000_000_000), take: 11_796, others: .hold, earning: "00ff")

  private static func wait(_ blocks: UInt64) -> SandboxDocument.Step {
    .act(SandboxAct(.wait(blocks: blocks), SandboxOutcome(block: 9_240_381 + blocks)))
  }

  @Test func goesBackAndForthAlongItsSteps() {
    var document = SandboxDocument(Self.beginning)
    #expect(document.undo() == nil && document.redo() == nil)
    document.append(Self.wait(1))
    document.append(Self.wait(2))
    #expect(document.undo() == Self.wait(2))
    #expect(document.branch.acts.count == 1 && document.redoable == Self.wait(2))
    #expect(document.redo() == Self.wait(2))
    #expect(document.undo() == Self.wait(2) && document.undo() == Self.wait(1))
    #expect(document.branch == SandboxBranch(Self.beginning))
    document.append(Self.wait(3))
    #expect(document.steps == [Self.wait(3)] && document.redo() == nil)
  }

  @Test func startingAnewAndLoadingAreStepsThatCanBeUndone() {
    var document = SandboxDocument(Self.beginning)
    document.append(Self.wait(1))
    var other = Self.beginning
    other.free = Amount(rao: 5)
    document.append(.reset(other))
    document.append(Self.wait(7))
    #expect(document.branch.beginning == other && document.branch.acts.count == 1)
    let saved = SandboxBranch(Self.beginning, [SandboxAct(.claim, SandboxOutcome(block: 9))])
    document.append(.load("plan", saved))
    document.append(Self.wait(8))
    #expect(document.branch.acts.map(\.operation) == [.claim, .wait(blocks: 8)])
    #expect(document.branch.continues(saved))
    for _ in 0..<4 { _ = document.undo() }
    #expect(document.branch.beginning == Self.beginning && document.branch.acts.count == 1)
  }

  @Test func comesBackFromItsFileAsItWas() throws {
    let document = try Self.everyKindOfStep()
    #expect(SandboxDocument(text: document.text) == document)
    #expect(SandboxBranch(text: document.branch.text) == document.branch)
    let lines = document.text.split(separator: "\n")
    #expect(lines.count == document.steps.count + 7, "one step a line")
  }

  @Test(arguments: [
    ("taolab-sandbox/3", "taolab-sandbox/4"), ("\"others\":\"hold\"", "\"others\":\"fold\""),
    ("\"earning\":\"00ff\"", "\"earning\":7"), ("\"position\": 10", "\"position\": 99"),
    ("\"position\": 10", "\"position\": -1"), ("\"do\":\"claim\"", "\"do\":\"steal\""),
    ("\"into\":64", "\"into\":65536"), ("\"rao\":10000000000", "\"rao\":-1"),
    ("\"blocks\":300", "\"blocks\":26280001"), ("\"take\":11796", "\"take\":70000"),
    ("\"block\":9240381", "\"block\":1.5"), ("\"steps\"", "\"stpes\""), ("}", ""),
    ("\"limit_rao\":22000000", "\"limit_rao\":-1"), ("\"partial\":true", "\"partial\":1"),
  ])
  func refusesWhatIsNotItsOwn(from: String, to: String) throws {
    let text = try Self.everyKindOfStep().text
    #expect(text.contains(from))
    #expect(SandboxDocument(text: text.replacing(from, with: to, maxReplacements: 1)) == nil)
  }

  /// A sandbox of the format before goes by the rules it was made with.
  @Test func readsTheFormatBefore() throws {
    var beginning = Self.beginning
    (beginning.others, beginning.earning) = (.nobody, nil)
    var chain = beginning.chain(on: try RecordedChain.state())
    var document = SandboxDocument(beginning)
    let acts: [SandboxOperation] = [
      .stake(rao: 500_000_000, into: .subnet(Netuid(33))), .wait(blocks: 400),
      .unstake(rao: 134_000_000_000, from: .subnet(Netuid(33))),
    ]
    for act in acts { document.append(.act(try chain.perform(act))) }
    let text = document.text.replacing("taolab-sandbox/3", with: "taolab-sandbox/1")
    #expect(!text.contains("others") && !text.contains("earning"))
    let read = try #require(SandboxDocument(text: text))
    #expect(read == document)
    let again = try read.branch.chain {
      $0.acts.isEmpty ? (try? RecordedChain.state()).map($0.beginning.onlyChain) : nil
    }
    #expect(again == chain && chain.assumptions.others == .nobody)
    #expect(chain.wallet.alpha(on: Netuid(33)) > .zero, "the rest stayed then")
    #expect(read.branch.acts.last?.outcome.transactionFee.rao == 850_000)
    let saved = document.branch.text.replacing(
      "taolab-sandbox-saved/3", with: "taolab-sandbox-saved/1")
    #expect(SandboxBranch(text: saved) == document.branch)
  }

  @Test func survivesAnyDamage() throws {
    let bytes = Array(try Self.everyKindOfStep().text.utf8)
    var random = SeededRandom(seed: 7)
    for _ in 0..<2_000 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        damaged[Int.random(in: 0..<damaged.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      let document = SandboxDocument(text: String(decoding: damaged, as: UTF8.self))
      if let document { #expect(SandboxDocument(text: document.text) == document) }
    }
  }

  /// One of each kind, with the outcomes the recorded chain gives.
  private static func everyKindOfStep() throws -> SandboxDocument {
    var chain = beginning.chain(on: try RecordedChain.state())
    var document = SandboxDocument(beginning)
    let operations: [SandboxOperation] = [
      .stake(rao: 10_000_000_000, into: .subnet(Netuid(64))),
      .stake(rao: 900_000_000_000, into: .root),
      .move(rao: 20_000_000_000, from: .subnet(Netuid(64)), to: .subnet(Netuid(51))),
      .wait(blocks: 800), .claim, .unstake(rao: 5_000_000_000, from: .subnet(Netuid(64))),
      .wait(blocks: 300), .unstakeAll,
      .stake(
        rao: 900_000_000_000, into: .subnet(Netuid(90)),
        limit: PriceLimit(raoPerAlpha: 22_000_000, allowsPartial: true)),
    ]
    for operation in operations { document.append(.act(try chain.perform(operation))) }
    document.append(.load("plan", document.branch))
    document.append(.reset(beginning))
    _ = document.undo()
    return document
  }
}

extension SandboxBeginning {
  /// Its chain on a state, with nothing known of the alpha that earns.
  fileprivate func onlyChain(on state: ChainState) -> SandboxChain { chain(on: state) }
}
