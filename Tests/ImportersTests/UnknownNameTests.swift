import Diagnostics
import Importers
import Testing

/// A key or title that is misspelt takes with it what stands there, so it is told.
@Suite struct UnknownNameTests {
  private static let names: [(file: String, name: String)] = [
    ("btcli-9-stake.json", "locked_rao"), ("btcli-9-stake.json", "free_balance"),
    ("btcli-9-stake.json", "claimable"), ("btcli-11-stake.json", "locked"),
    ("btcli-11-stake.json", "stake_amount"), ("btcli-11-stake-value.json", "block"),
    ("btcli-11-stake-value.json", "tao_per_alpha"), ("btcli-11-root.json", "name"),
    ("btcli-9-balance.json", "coldkey"), ("btcli-9-stake-table.txt", "Locked"),
    ("btcli-9-stake-table.txt", "Claimable"), ("btcli-11-stake-table.txt", "locked ("),
    ("btcli-11-stake-table.txt", "validator"),
  ]

  @Test(arguments: names.indices)
  func misspeltNamesAreTold(index: Int) throws {
    let (file, name) = Self.names[index]
    let text = Fixtures.text(file)
    for place in name.indices where name[place].isLetter {
      var wrong = name
      wrong.remove(at: place)
      let damaged = text.replacing(name, with: wrong)
      #expect(damaged != text, "\(file) has no \(name)")
      guard let found = try? Fixtures.read(file, damaged) else { continue }
      let isTold = found.words.contains { $0.contains("not known here") && $0.contains(wrong) }
      let isSame = found.sums == (try Fixtures.read(file)).sums
      #expect(isTold || name.hasPrefix("Claim") && isSame, "\(file), \(wrong):\n\(found.report)")
    }
  }

  @Test(arguments: Fixtures.names.filter { $0.hasPrefix("btcli") })
  func namesOfTheFilesThemselvesAreKnown(file: String) throws {
    #expect(!(try Fixtures.read(file)).words.contains { $0.contains("not known here") })
  }

  @Test func manyUnknownNamesAreCounted() throws {
    let keys = (0..<40).map { "\"key\($0)\": 1" }.joined(separator: ", ")
    let found = try Fixtures.read(
      "me.json",
      "{\"stake_info\": {\"5Hot\": [{\"netuid\": 0, \"stake_value\": 1.5, \(keys)}]}}")
    #expect(found.words.contains { $0.contains("`key0`") && $0.contains("and 32 more") })
  }
}
