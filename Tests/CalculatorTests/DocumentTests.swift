import Calculator
import Content
import Decimals
import Diagnostics
import Glibc
import Inquiry
import Market
import Presentation
import StakingModel
import TestSupport
import Testing

/// Runs every example of `docs/calculator.md` and compares the answers; `RECORD_SNAPSHOTS=1` writes
/// them into the page instead.
@Suite struct DocumentTests {
  private static let path =
    #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    + "/docs/calculator.md"

  @Test func everyExampleGivesWhatThePageSays() throws {
    let page = try #require(TextFile.read(Self.path))
    let world = try SnapshotWorld(snapshot: Snapshot.embedded(in: .embedded))
    var scope = Scope(world: world)
    var lines: [String] = []
    var isExample = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") { isExample = line == "```lab" }
      if !isExample || line.hasPrefix("```") {
        lines.append(line)
      } else if line.hasPrefix("> ") {
        lines.append(line)
        lines += answer(String(line.dropFirst(2)), &scope)
      }
    }
    let now = generated(lines.joined(separator: "\n"))
    if getenv("RECORD_SNAPSHOTS") != nil {
      #expect(TextFile.write(now, to: Self.path))
    } else if now != page {
      let changed = zip(
        now.split(separator: "\n", omittingEmptySubsequences: false),
        page.split(separator: "\n", omittingEmptySubsequences: false)
      ).first { $0 != $1 }
      Issue.record(
        "the page says “\(changed?.1 ?? "")”, the calculator “\(changed?.0 ?? "")”; record it anew")
    }
  }

  private func answer(_ line: String, _ scope: inout Scope) -> [String] {
    let markup: Markup
    do throws(DiagnosticList) {
      markup = try scope.evaluate(SourceText(name: "", text: line)).markup
    } catch {
      markup = Markup(error)
    }
    var lines = markup.text(for: TerminalTraits(width: 96))
      .split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    if lines.isEmpty { lines = [""] }
    return lines
  }

  /// The lists of functions and codes are made from the tables they describe.
  private func generated(_ page: String) -> String {
    var functions = ""
    for category in CalculatorFunction.Category.allCases {
      functions += "**\(category.rawValue)**\n\n| | |\n|---|---|\n"
      for function in FunctionCatalogue.all where function.category == category {
        functions += "| `\(function.signature)` | \(function.summary) `\(function.example)` |\n"
      }
      functions += "\n"
    }
    let codes = CalculatorFault.allCases.map { "| `\($0.rawValue)` | \($0.meaning) |" }
      .joined(separator: "\n")
    return page.replacing("functions", with: functions)
      .replacing("codes", with: "| | |\n|---|---|\n\(codes)\n\n")
  }
}

extension String {
  /// Replaces what stands between `<!-- NAME -->` and `<!-- end -->`.
  fileprivate func replacing(_ name: String, with text: String) -> String {
    let start = "<!-- \(name) -->\n"
    guard let from = firstRange(of: start)?.upperBound,
      let to = self[from...].firstRange(of: "<!-- end -->")?.lowerBound
    else { return self }
    return self[..<from] + "\n" + text + self[to...]
  }

  private func firstRange(of text: String) -> Range<Index>? {
    self[...].firstRange(of: text)
  }
}

extension Substring {
  fileprivate func firstRange(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      formIndex(after: &start)
    }
    return nil
  }
}

/// The recorded chain, for the examples of the page.
private struct SnapshotWorld: CalculatorWorld {
  let snapshot: Snapshot

  var inquiry: Inquiry? { (try? Market.of(snapshot, in: .embedded)).map { Inquiry($0) } }

  func pool(of netuid: Netuid) throws(WorldError) -> Pool {
    guard let subnet = snapshot.chain.subnet(netuid) else { throw .unknownSubnet }
    return subnet.pool
  }

  func netuid(named name: String) -> Netuid? {
    if case .found(let info) = snapshot.find(name) { info.netuid } else { nil }
  }

  var block: UInt64? { snapshot.block }
  var issuance: Amount<TAO>? { snapshot.chain.totalIssuance }

  func rootProportion(of netuid: Netuid) -> DecimalNumber? {
    snapshot.chain.subnet(netuid).flatMap {
      DecimalNumber(approximating: snapshot.chain.rootProportion(of: $0).approximate)
    }
  }
}
