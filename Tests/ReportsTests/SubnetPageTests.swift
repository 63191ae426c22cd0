import Content
import Inquiry
import Market
import StakingModel
import Testing

@testable import Reports

/// The page of a subnet tells of nothing that cannot be done, and leaves nothing out in silence.
@Suite struct SubnetPageTests {
  private func page(_ netuid: UInt16) throws -> (report: SubnetReport, text: String) {
    let report = try SubnetReport(
      Netuid(netuid), ReportFixtures.context(), in: .embedded)
    return (report, try report.text(.markdown, .embedded))
  }

  @Test func whatHasNotStartedHasNoTrades() throws {
    let text = try page(59).text
    #expect(text.contains("Nothing: nobody can stake or sell here yet."))
    #expect(!text.contains("| You stake |") && !text.contains("Sales of alpha"))
    #expect(!text.contains("You get back") && !text.contains("taolab quote"))
  }

  /// Nobody can sell more alpha than people hold.
  @Test(arguments: [64, 90, 108] as [UInt16])
  func noSaleIsLargerThanWhatIsHeld(netuid: UInt16) throws {
    let (report, text) = try page(netuid)
    let subnet = try #require(report.figures.subnet)
    let given = report.figures.sales.compactMap { row -> String? in
      guard case .record(let cells) = row, case .text(let give)? = cells["give"] else {
        return nil
      }
      return give
    }
    #expect(!given.isEmpty && text.contains("of no more than people hold"))
    let all = Words.alpha(subnet.state.alphaOut, Netuid(netuid))
    let price = subnet.price
    let isCut = 10_000 / price * 1e9 > Double(subnet.state.alphaOut.rao)
    #expect((given.last == all) == isCut, "\(given)")
    #expect(text.contains("| all there is |") == isCut)
  }

  /// A chance that cannot be told is said to be missing, at the top and in its place.
  @Test func aMissingChanceIsSaid() throws {
    let (report, text) = try page(108)
    #expect(report.figures.risks?.chance == nil)
    #expect(text.contains("**Chance.** Its price is recorded too briefly"))
    #expect(text.contains("2 recorded days. That is no sign of safety."))
    #expect(text.contains("cannot be said: its price is recorded too briefly."))
    #expect(text.contains("| Given by the chain in a day, no yield of yours | nothing |"))
    let known = try page(64).text
    #expect(!known.contains("recorded too briefly") && known.contains("**Chance.** In the"))
  }
}
