import ChainTestSupport
import CivilTime
import Content
import Diagnostics
import Market
import Scale
import StakingEconomics
import StakingModel
import Synchronization
import Testing
import Transport

@testable import ChainClient

/// Updates from a node in memory.
@Suite struct UpdateTests {
  private static let now = UnixTime(seconds: 1_791_500_000)

  static func client(_ node: MadeNode, _ count: Counter = Counter()) throws -> ChainClient {
    let endpoint = try Endpoint("https://node.example/key")
    let transport = Transport { (request, goesOn) throws(TransportFault) in
      guard goesOn() else { throw .stopped }
      return HTTPReply(status: 200, body: node.answer(request.body, number: count.next()))
    }
    return ChainClient(
      endpoint, transport, policy: RetryPolicy(attempts: 3, gap: 0), pause: { _ in })
  }

  private static func read(
    _ node: MadeNode, block: UInt64? = nil, from begun: ChainReading? = nil,
    count: Counter = Counter(), goesOn: (ReadingProgress) -> Bool = { _ in true },
    keep: (ChainReading) -> Void = { _ in }
  ) throws -> ChainReading {
    try ChainUpdate(client(node, count), block: block).run(
      goingOnWith: begun, goesOn: goesOn, keep: keep)
  }

  private static func snapshot(_ node: MadeNode) throws -> (text: String, snapshot: Snapshot) {
    try ChainCapture(try read(node), network: .finney, endpoint: "https://node.example")
      .snapshot(now: now)
  }

  /// What was written for the recorded block is what that block was, number for number.
  @Test func readsTheRecordedBlock() throws {
    let recorded = try Snapshot.embedded(in: .embedded)
    let outcome = try #require(recorded.outcome)
    let read = try Self.snapshot(MadeNode(try .embedded())).snapshot
    #expect(read.block == outcome.block && read.specVersion == 475)
    #expect(read.time == outcome.recordedTime.time)
    #expect(read.chain.totalIssuance == outcome.totalIssuance)
    #expect(read.chain.rootTAO == outcome.rootTAO && read.chain.gateRank == 32)
    #expect(read.chain.gateExponent == recorded.chain.gateExponent)
    #expect(read.subnets.count == 128 && read.subnetLimit == 128)
    for (subnet, before) in zip(read.chain.subnets, recorded.chain.subnets) {
      let after = try #require(outcome.subnet(subnet.netuid))
      #expect(subnet.pool.tao == after.tao && subnet.pool.alpha == after.alpha)
      #expect(subnet.pool.quoteWeight == before.pool.quoteWeight)
      #expect(subnet.alphaOut == after.alphaOut && subnet.minerBurned == before.minerBurned)
      #expect(subnet.pool.feeRate == before.pool.feeRate)
      #expect(subnet.emissionEnabled == before.emissionEnabled)
      #expect(subnet.tempo == before.tempo ?? 360)
      let (info, old) = (read.info(subnet.netuid), recorded.info(subnet.netuid))
      #expect(info?.name == old?.name && info?.symbol == old?.symbol)
      #expect(info?.firstEmissionBlock == old?.firstEmissionBlock)
      #expect(info?.stakedAlpha == Amount(rao: after.alphaOut.rao / 2))
    }
    #expect(read.provenance.sources == ["https://node.example"])
    #expect(!read.provenance.capture.contains("key"))
  }

  /// What it writes is read by the reader of files, to the same value.
  @Test func whatIsWrittenIsRead() throws {
    let (text, snapshot) = try Self.snapshot(MadeNode(try .embedded()))
    #expect(try Snapshot.read(.init(name: "x", text: text)) == snapshot)
    #expect(text.contains("\n      [1,\"Apex\""))
  }

  /// A staked amount that was read takes the place of the stand-in.
  @Test func stakedAlphaEarns() throws {
    let snapshot = try Self.snapshot(MadeNode(try .embedded())).snapshot
    let market = try Market.of(snapshot, in: .embedded)
    let info = try #require(snapshot.info(Netuid(64)))
    #expect(market.earning(Netuid(64))?.amount == info.stakedAlpha)
  }

  @Test(arguments: [
    (MadeNode.Habit.otherChain, "chain.network"), (.pruned, "chain.pruned"),
    (.changing, "chain.changed"), (.otherBlock, "chain.changed"), (.wrongHead, "chain.changed"),
    (.forgetful, "chain.reply"),
  ])
  func badNodesAreFoundOut(habit: MadeNode.Habit, code: String) throws {
    var node = MadeNode(try .embedded())
    node.habits = [habit]
    #expect(Self.code { _ = try Self.snapshot(node) } == code)
  }

  /// What is only for checking may be missing; that is said.
  @Test func pricesNeedNotBeTold() throws {
    var node = MadeNode(try .embedded())
    node.habits = [.withoutPrices]
    let limits = try Self.snapshot(node).snapshot.provenance.limits
    #expect(limits.contains { $0.contains("prices") })
  }

  /// What registering costs is kept only where it comes to what the chain itself says it does.
  @Test func registrationIsWhatTheChainSays() throws {
    let recorded = try #require(Snapshot.embedded(in: .embedded).registration)
    var node = MadeNode(try .embedded())
    let read = try Self.snapshot(node).snapshot
    #expect(read.registration == recorded)
    #expect(!read.provenance.limits.contains { $0.contains("registering") })
    #expect(read.provenance.limits.contains { $0.contains("multiplies them by one") })
    for change in [
      { (node: inout MadeNode) in node.state.registrationCost = nil },
      { (node: inout MadeNode) in node.state.registrationCost? += 1 },
      { (node: inout MadeNode) in node.state.put("NetworkLastLockCost", [1, 2]) },
      { (node: inout MadeNode) in node.state.remove("NetworkLastLockCost") },
    ] {
      node = MadeNode(try .embedded())
      change(&node)
      let read = try Self.snapshot(node).snapshot
      #expect(read.registration == nil)
      #expect(read.provenance.limits.contains { $0.contains("registering") })
    }
    node = MadeNode(try .embedded())
    node.state.put(
      "NextFeeMultiplier", of: "TransactionPayment",
      LittleEndian.bytes(UInt128(2_000_000_000_000_000_000)))
    let limits = try Self.snapshot(node).snapshot.provenance.limits
    #expect(limits.contains { $0.contains("multiplies them by 2.0, and by one is counted") })
  }

  /// One value changed at a time: none of them goes through.
  @Test(arguments: [
    ("SubnetTAO", "chain.check"), ("SubnetAlphaIn", "chain.check"),
    ("SubnetExcessTao", "chain.check"), ("SubnetAlphaOut", "chain.check"),
    ("NetworkRegisteredAt", "chain.check"), ("FirstEmissionBlockNumber", "chain.check"),
  ])
  func changedNumbersAreNoticed(item: String, code: String) throws {
    var state = try RecordedState.embedded()
    state.put(item, 64, [0, 0, 0x10, 0xA5, 0xD4, 0xE8, 0x00, 0])
    #expect(Self.code { _ = try Self.snapshot(MadeNode(state)) } == code)
  }

  @Test(arguments: ["SubnetTAO", "Tempo", "SubnetMovingPrice", "SubnetEmissionEnabled", "RootProp"])
  func otherLayoutsAreRefused(item: String) throws {
    var state = try RecordedState.embedded()
    state.put(item, 64, [1, 2, 3, 4, 5])
    #expect(Self.code { _ = try Self.snapshot(MadeNode(state)) } == "chain.layout")
  }

  @Test func whatMustBeThereIsMissed() throws {
    for item in ["TotalIssuance", "EmissionGateBar"] {
      var state = try RecordedState.embedded()
      state.remove(item)
      #expect(Self.code { _ = try Self.snapshot(MadeNode(state)) } == "chain.missing")
    }
  }

  /// Names are foreign text: controls do not come in, and what is not UTF-8 is no name.
  @Test func namesAreHarmless() throws {
    var state = try RecordedState.embedded()
    state.put(name: [16] + Array("\u{1B}[2J".utf8), 1)
    state.put(name: [8, 0xFF, 0xFE], 2)
    let snapshot = try Self.snapshot(MadeNode(state)).snapshot
    #expect(snapshot.info(Netuid(1))?.name.map { !$0.contains("\u{1B}") } != false)
    #expect(snapshot.info(Netuid(2))?.name == nil)
  }

  @Test func onlyFinalBlocksOfKnownRules() throws {
    let node = MadeNode(try .embedded())
    #expect(Self.code { _ = try Self.read(node, block: 9_999_999) } == "chain.block")
    #expect(Self.code { _ = try Self.read(node, block: 12) } == "chain.pruned")
    var old = try RecordedState.embedded()
    old.specVersion = 440
    #expect(Self.code { _ = try Self.read(MadeNode(old)) } == "chain.runtime")
  }

  /// From 480 on each subnet's own split is read; one that the rules do not allow is refused.
  @Test func newerRuntimesBringSplits() throws {
    var state = try RecordedState.embedded()
    state.specVersion = 486
    let snapshot = try Self.snapshot(MadeNode(state)).snapshot
    #expect(snapshot.specVersion == 486)
    #expect(snapshot.asOf(now: Self.now).line.contains("runtime 486, not all its rules are known"))
    var own = EmissionWeights.standard.parts
    #expect(snapshot.chain.subnet(Netuid(64))?.emissionWeights.parts == own)
    (own[3], own[4]) = (own[3] - 1_000_000, own[4] + 1_000_000)
    state.put("SubnetEmissionWeights", 64, [20] + own.flatMap { bytes(of: $0) })
    let chosen = try Self.snapshot(MadeNode(state)).snapshot
    #expect(chosen.chain.subnet(Netuid(64))?.emissionWeights.parts == own)
    (own[0], own[4]) = (1_000_000, own[4] - 1_000_000)
    state.put("SubnetEmissionWeights", 64, [20] + own.flatMap { bytes(of: $0) })
    #expect {
      try Self.snapshot(MadeNode(state))
    } throws: { error in
      if case .check? = error as? ChainFault { true } else { false }
    }
  }

  /// What was read before it stopped is not asked again, and comes to the same text.
  @Test func goesOnWhereItStopped() throws {
    let node = MadeNode(try .embedded())
    let kept = Mutex<ChainReading?>(nil)
    #expect(throws: ChainFault.stopped) {
      try Self.read(
        node, goesOn: { $0.done < 1_500 }, keep: { reading in kept.withLock { $0 = reading } })
    }
    let part = try #require(kept.withLock { $0 })
    let text = part.text(endpoint: "https://node.example")
    let begun = try #require(ChainReading(text, endpoint: "https://node.example"))
    #expect(begun == part && begun.count > 1_000)
    let (whole, rest) = (Counter(), Counter())
    let straight = try Self.read(node, count: whole)
    #expect(try Self.read(node, from: begun, count: rest) == straight)
    #expect(rest.count < whole.count)
    #expect(ChainReading(text, endpoint: "https://other.example") == nil)
    for cut in stride(from: 0, to: text.utf8.count - 1, by: 997) {
      #expect(ChainReading(String(text.prefix(cut)), endpoint: "https://node.example") == nil)
    }
  }

  private static func code(_ work: () throws -> Void) -> String? {
    do {
      try work()
      return nil
    } catch let fault as ChainFault {
      let diagnostic = fault.diagnostic(host: "https://node.example", line: "data update")
      #expect(!diagnostic.summary.isEmpty && diagnostic.hint != nil)
      return diagnostic.code
    } catch {
      return "\(error)"
    }
  }
}

/// Counts requests.
final class Counter: Sendable {
  private let value = Mutex(0)
  var count: Int { value.withLock { $0 } }

  func next() -> Int {
    value.withLock {
      $0 += 1
      return $0
    }
  }
}

/// The bytes of a number, lowest first.
private func bytes(of number: UInt64) -> [UInt8] {
  (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
}
