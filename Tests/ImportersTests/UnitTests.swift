import Diagnostics
import Importers
import StakingEconomics
import StakingModel
import Testing

/// What is not guessed, and what is refused.
@Suite struct UnitTests {
  /// A table of positions, and the amounts in rao or the fault.
  @Test(arguments: [
    ("Subnet,Amount\n64,1.5", [1_500_000_000], ""),
    ("Subnet,Amount\n64,42", [], "import.unit"),
    ("Subnet,Amount (TAO)\n0,42", [42_000_000_000], ""),
    ("Subnet,Amount (rao)\n0,42", [42], ""), ("Subnet,Amount\n0,42 rao", [42], ""),
    ("Subnet,Amount\n0,42 τ\n64,7", [42_000_000_000, 7_000_000_000], ""),
    ("Subnet,Amount (rao)\n0,42.5", [], "import.unit"),
    ("Subnet,Amount\n0,1.5 rao", [], "import.unit"),
    ("Subnet,Amount\n64,1.5 TAO", [], "import.unit"),
    ("Subnet,Amount\n64,1.5 α51", [], "import.unit"),
    ("Subnet,Amount\n64,1.5 USD", [], "import.unit"),
    ("Subnet,Amount\n64,1.5 roa", [], "import.unit"),
    ("Subnet,Amount\n64,1.5 ش", [1_500_000_000], ""),
    ("Subnet;Amount\n64;42,125", [], "import.amount"),
    ("Subnet;Amount\n64;42,125\n51;1,5", [42_125_000_000, 1_500_000_000], ""),
    ("Subnet;Amount\n64;42,125\n51;1.5", [42_125_000_000_000, 1_500_000_000], ""),
    ("Subnetz;Menge\n64;42,125", [42_125_000_000], ""),
    ("Subnetz;Menge (α)\n64;42,125", [42_125_000_000], ""),
    ("Subnet;Amount\n64;1.234,5\n51;1,234.5", [], "import.amount"),
    ("Subnetz;Menge\n64;1.450", [], "import.amount"),
    ("Subnetz;Menge\n64;1.450\n0;2.000", [], "import.amount"),
    ("Subnetz;Menge\n64;1.450\n0;7,5", [1_450_000_000_000, 7_500_000_000], ""),
    ("Subnetz;Menge\n64;0.450\n0;7.250", [450_000_000, 7_250_000_000], ""),
    ("Subnetz;Menge\n64;1234.567", [1_234_567_000_000], ""),
    ("Subnetz,Menge\n64,1.450", [], "import.amount"),
    ("Subnet;Amount\n64;1.450", [], "import.amount"),
    ("Subnet\tAmount\n64\t1.450", [], "import.amount"),
    ("Subnet,Amount\n64,1.450", [1_450_000_000], ""),
    ("Subnet,Amount,Validator\n64,1.450,\"A, B\"", [1_450_000_000], ""),
    ("Subnet,Amount\n64,\"1,450\"", [], "import.amount"),
    ("Subnet;Amount\n64;1.450\n0;2,125", [], "import.amount"),
    ("Subnet,Amount\n64,2.9e-05", [29_000], ""),
    ("Subnet,Amount\n64,21000001.5", [], "import.supply"),
    ("Subnet,Amount\n64,-1.5", [], "import.negative"), ("Subnet,Amount\n64,0.0", [], ""),
    ("Subnet,Amount\n64,1.0000000009", [1_000_000_000], ""),
    ("Subnet,Amount\n64,1.5\n64,2.5", [], "import.twice"),
    ("Subnet,Amount\n64,1.5\n64,1.5", [1_500_000_000], ""),
    ("Subnet,Amount,Validator\n64,1.5,A\n64,2.5,B", [1_500_000_000, 2_500_000_000], ""),
    ("Subnet,Amount,Date\n64,1.5,2096-01-01", [], "import.date"),
    ("Subnet,Amount\n64,\"1.5", [], "import.csv"), ("Subnet,Amount\n64,1.5,7", [], "import.csv"),
    ("Subnet,Amount\n64,\"1.5\"x", [], "import.csv"), ("Subnet,Amount\n64", [], "import.csv"),
  ])
  func sheet(text: String, rao: [UInt64], fault: String) throws {
    guard fault.isEmpty else {
      #expect(Fixtures.faults(text + "\n").first == fault)
      return
    }
    #expect(try Fixtures.read("me.csv", text + "\n").positions.map(\.rao) == rao)
  }

  /// How an amount with a mark before three digits was read is told, and the hint of a refusal works.
  @Test func readingsAreTold() throws {
    let grouped = try Fixtures.read("me.csv", "Subnetz;Menge\n64;1.450\n0;7,5\n")
    #expect(
      grouped.words.contains(
        "a comma stands before the fraction, so `1.450` in line 2 is 1450"), "\(grouped.words)")
    let german = try Fixtures.read("me.csv", "Subnetz;Menge\n64;42,125\n")
    #expect(german.words.contains { $0.contains("as the header is German: `42,125` in line 2") })
    for (text, rao) in [("1450", 1_450_000_000_000), ("1.4500", 1_450_000_000)] {
      let mended = try Fixtures.read("me.csv", "Subnetz;Menge (TAO)\n64;\(text)\n")
      #expect(mended.positions.map(\.rao) == [UInt64(rao)])
    }
  }

  /// Rao has no fraction and TAO no eleven digits: the other unit is refused, not converted.
  @Test func theOtherUnitIsRefused() {
    let balance = Fixtures.text("taostats-balance.json")
    #expect(
      Fixtures.faults(balance.replacing("\"120500000000\"", with: "\"120.5\"")) == ["import.unit"])
    let stake = Fixtures.text("btcli-9-stake.json")
    #expect(
      Fixtures.faults(
        stake.replacing("\"stake_value\": 120.5", with: "\"stake_value\": 120500000000"))
        == ["import.supply"])
  }

  /// What is locked is not taken to be nothing where a file does not name it, or misspells the name.
  @Test(arguments: [
    ("btcli-9-stake.json", "locked_rao"), ("btcli-11-stake.json", "\"locked\""),
  ])
  func whatIsLockedIsSaidToBeMissing(name: String, key: String) throws {
    let text = Fixtures.text(name)
    let note = "it does not say how much is locked"
    let misspelt = try Fixtures.read(
      name, text.replacing(key, with: key.replacing("ck", with: "kc")))
    #expect(misspelt.files.contains { $0.notes.contains(note) })
    #expect(try !Fixtures.read(name).files.contains { $0.notes.contains(note) })
  }

  /// An answer of the API that does not name its token.
  @Test func theTokenIsSaid() throws {
    let text = Fixtures.text("taostats-tax.json").replacing("\"token\": \"TAO\", ", with: "")
    #expect(Fixtures.faults(text) == ["import.token"])
    var context = Fixtures.context
    context.token = .tao
    #expect(
      try Fixtures.read("a", text, in: context).sums == Fixtures.read("taostats-tax.json").sums)
    context.token = Importers.asset(named: "SN64")
    #expect(try Fixtures.read("a", text, in: context).events.sums.map(\.asset.sign) == ["α64"])
  }

  @Test func keysAreRefused() {
    let phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow"
    #expect(Fixtures.faults("Subnet,Amount\n64,1.5\n\(phrase)\n") == ["profile.secret"])
    #expect(
      Fixtures.faults("{\"secretPhrase\": \"x\", \"ss58Address\": \"y\"}") == ["profile.secret"])
  }
}
