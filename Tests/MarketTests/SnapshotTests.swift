import CivilTime
import Content
import Diagnostics
import Market
import StakingModel
import Testing

@Suite struct EmbeddedSnapshotTests {
  let snapshot: Snapshot

  init() throws {
    snapshot = try Snapshot.embedded(in: .embedded)
  }

  @Test func holdsTheRecordedBlock() throws {
    #expect(snapshot.block == 9_240_381)
    #expect(snapshot.specVersion == 475)
    #expect(snapshot.time.iso8601 == "2026-10-08T19:18:48Z")
    #expect(snapshot.recordedTime.quality == .derived)
    #expect(snapshot.chain.subnets.count == 128)
    #expect(snapshot.subnets.map(\.netuid) == snapshot.chain.subnets.map(\.netuid))
    #expect(snapshot.chain.rootTAO.rao == 5_454_229_618_298_977)
    let chutes = try #require(snapshot.chain.subnet(Netuid(64)))
    #expect(chutes.pool.tao.rao > 0)
    #expect(snapshot.info(Netuid(64))?.title == "SN64 Chutes")
    #expect(snapshot.info(Netuid(128))?.symbol == "න")
  }

  @Test func missingNumbersStayMissing() throws {
    #expect(snapshot.taoPrice.atBlock == nil)
    #expect(snapshot.taoPrice.approximate?.digits == "268")
    #expect(snapshot.taoPrice.lastExact?.date.text == "2026-09-30")
    #expect(snapshot.blockHash == nil)
    #expect(snapshot.subnets.filter { $0.name == nil }.count == 9)
    for number: UInt16 in [59, 82, 86] {
      #expect(snapshot.chain.subnet(Netuid(number))?.firstEmissionBlock == nil)
      #expect(snapshot.outcome?.subnet(Netuid(number))?.taoEmission == nil)
    }
    #expect(snapshot.info(Netuid(116))?.tempo == nil)
    let limits = snapshot.provenance.limits
    #expect(limits.count == 3 && limits.contains { $0.hasPrefix("null means not recorded") })
  }

  /// The outcome was recorded apart from the state: it must follow from it.
  @Test func outcomeBelongsToTheState() throws {
    let outcome = try #require(snapshot.outcome)
    #expect(outcome.block == snapshot.block + 1)
    #expect(outcome.blockEmission == snapshot.chain.blockEmission)
    var touched: [UInt16] = []
    for after in outcome.subnets {
      let before = try #require(snapshot.chain.subnet(after.netuid))
      let given = after.taoEmission ?? .zero
      if before.pool.tao.adding(given) != after.tao { touched.append(after.netuid.value) }
    }
    // In subnet 24 somebody bought alpha in that block.
    #expect(touched == [24])
  }

  @Test func writesItsAge() {
    let now = UnixTime(iso8601: "2026-11-22T20:00:00Z") ?? UnixTime(seconds: 0)
    #expect(
      snapshot.asOf(now: now).line == "block 9,240,381 · 2026-10-08 19:18 UTC · 45 days old")
  }

  @Test(arguments: [
    ("64", 64), ("SN64", 64), ("sn 64", 64), ("α64", 64), ("#64", 64), ("chutes", 64),
    ("CHUTES", 64), (" Chutes ", 64), ("hoτfloaτ", 29), ("for sale", 112), ("lium.io", 51),
  ])
  func finds(text: String, netuid: UInt16) {
    guard case .found(let info) = snapshot.find(text) else {
      Issue.record("\(text) not found")
      return
    }
    #expect(info.netuid.value == netuid)
  }

  @Test(arguments: [
    ("chuts", "SN64 Chutes"), ("chute", "SN64 Chutes"), ("quantum", "SN48 Quantum Compute"),
    ("129", "SN128 ByteLeap"), ("640", "SN64 Chutes"), ("999999", "SN99"),
  ])
  func suggests(text: String, first: String) {
    guard case .suggestions(let infos) = snapshot.find(text) else {
      Issue.record("\(text) found")
      return
    }
    #expect(infos.first?.title.hasPrefix(first) == true, "\(infos.map(\.title))")
    let fault = snapshot.unknownSubnet(text, infos, command: "market")
    #expect(fault.hint?.code?.hasPrefix("market ") == true)
  }

  @Test func aNameOfTwoSubnetsIsNoAnswer() throws {
    var snapshot = snapshot
    let place = try #require(snapshot.subnets.firstIndex { $0.netuid == Netuid(8) })
    snapshot.subnets[place].name = "CHUTES"
    guard case .ambiguous(let infos) = snapshot.find("chutes") else {
      Issue.record("one of two was chosen")
      return
    }
    #expect(infos.map(\.netuid.value) == [8, 64])
    #expect(snapshot.unknownSubnet("chutes", infos).code == "subnet.ambiguous")
  }

  @Test func rootAndNothing() {
    #expect(snapshot.find("0") == .root)
    #expect(snapshot.find("Root") == .root)
    #expect(snapshot.find("") == .suggestions([]))
    #expect(snapshot.find("zzzzzzzzzz") == .suggestions([]))
  }
}
