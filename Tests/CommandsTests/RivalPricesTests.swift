import CivilTime
import Diagnostics
import Files
import JSONText
import TestSupport
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// Two sources that give one day two prices: it is told, and never chosen in silence.
@Suite struct RivalPricesTests {
  private let folder = TemporaryFolder()

  private func lab(_ files: [String: String]) -> Session {
    for (name, text) in files { TextFile.write(text, to: "\(folder.path)/\(name)") }
    var session = Session(
      environment: Environment(
        now: UnixTime(seconds: 1_795_363_200), files: .system, stateFolder: "\(folder.path)/state"))
    session.restore()
    return session
  }

  private static let ledger = """
    Date,Sent Amount,Sent Currency,Received Amount,Received Currency,Label,TxHash
    2026-09-30 10:00:00 UTC,,,1,TAO,reward,1

    """

  private func income(_ session: inout Session, _ currency: String) -> String? {
    session.run(line: "records \(folder.path)/k.csv --in \(currency) --list income --export csv")
      .verbatim?.split(separator: "\r\n").last.map(String.init)
  }

  /// What somebody gives goes before what the program holds, whatever the file is called.
  @Test(arguments: ["a.csv", "zz.csv"])
  func ownPricesGoFirst(name: String) {
    var session = lab(["k.csv": Self.ledger, name: "date,USD\n2026-09-30,301.5\n"])
    #expect(income(&session, "USD")?.contains(",300.79,") == true)
    #expect(session.run(line: "data import \(folder.path)/\(name)").status == .success)
    #expect(income(&session, "USD")?.contains(",301.50,") == true)
  }

  /// A second file that says otherwise of a day is refused with both names, the day and both prices;
  /// with --force its own take the place.
  @Test func anotherFileIsRefused() throws {
    var session = lab([
      "k.csv": Self.ledger, "one.csv": "date,EUR,SN64\n2026-09-30,270,0.07\n2026-10-01,271,0.07\n",
      "two.csv": "date,EUR,SN64\n2026-09-30,275,0.07\n2026-10-01,271,0.072\n",
    ])
    #expect(session.run(line: "data import \(folder.path)/one.csv").status == .success)
    let before = session.run(line: "data export tao_price").verbatim
    let refused = session.run(line: "data import \(folder.path)/two.csv")
    let fault = try #require(refused.diagnostics.first)
    #expect(fault.code == "history.conflict" && fault.summary.contains("2 rows"))
    for words in [
      "EUR on 2026-09-30 is 270 in `one.csv` and 275 in `two.csv`",
      "SN64 on 2026-10-01 is 0.07 in `one.csv` and 0.072 in `two.csv`", "Nothing was added",
    ] {
      #expect(fault.explanation?.contains(words) == true, "\(fault.explanation ?? "")")
    }
    #expect(session.run(line: "data export tao_price").verbatim == before)
    #expect(income(&session, "EUR")?.contains(",270.00,") == true)
    let forced = session.run(line: "data import \(folder.path)/two.csv --force")
    #expect(forced.json?["replaced"]?.intValue == 2 && forced.json?["added"]?.intValue == 2)
    #expect(income(&session, "EUR")?.contains(",275.00,") == true)
    // Both in one line are two sources too.
    _ = session.run(line: "data remove EUR --force")
    _ = session.run(line: "data remove SN64 --force")
    let both = session.run(line: "data import \(folder.path)/one.csv \(folder.path)/two.csv")
    #expect(both.diagnostics.first?.code == "history.conflict")
  }

  /// What takes the place of other rows keeps these, and the line that is said puts them back; the line
  /// of a conflict has all that was typed.
  @Test func whatWasReplacedComesBack() throws {
    var session = lab([
      "k.csv": Self.ledger, "one.csv": "date,EUR,SN64\n2026-09-30,270,0.07\n2026-10-01,271,0.07\n",
      "two.csv": "date,EUR,SN64\n2026-09-30,275,0.07\n2026-10-01,272,0.072\n",
    ])
    func exported() -> [String?] {
      ["tao_price", "subnet"].map { session.run(line: "data export \($0)").verbatim }
    }
    _ = session.run(line: "data import \(folder.path)/one.csv --origin mine")
    let before = exported()
    for origin in ["mine", "my own"] {
      let typed = "data import \(folder.path)/two.csv --origin \"\(origin)\""
      let refused = try #require(session.run(line: typed).diagnostics.first?.hint?.code)
      #expect(refused.hasSuffix("--origin \(origin == "mine" ? origin : "'my own'") --force"))
      let forced = session.run(line: refused)
      #expect(forced.json?["replaced"]?.intValue == 3, "\(String(describing: forced.json))")
      #expect(income(&session, "EUR")?.contains(",275.00,") == true)
      let undo = try #require(forced.json?["undo"]?.stringValue)
      #expect(forced.json?["kept"]?.arrayValue?.count == 2)
      #expect(session.run(line: undo).status == .success, "\(undo)")
      #expect(income(&session, "EUR")?.contains(",270.00,") == true)
      if origin == "mine" { #expect(exported() == before) }
    }
    // Where nothing goes, nothing is kept.
    let same = session.run(line: "data import \(folder.path)/one.csv --origin mine --force")
    #expect(same.json?["kept"]?.arrayValue == [] && same.json?["undo"] == .null)
  }

  /// Two tables given to `records` at once are held to the rule of one.
  @Test func tablesOfRecords() throws {
    var session = lab([
      "k.csv": Self.ledger, "one.csv": "date,EUR\n2026-09-30,270\n",
      "two.csv": "date,EUR\n2026-09-30,275\n", "same.csv": "date,EUR\n2026-09-30,270.0\n",
    ])
    func line(_ other: String) -> String {
      "records \(folder.path)/k.csv --in EUR --prices \(folder.path)/one.csv "
        + "--prices \(folder.path)/\(other).csv"
    }
    let fault = try #require(session.run(line: line("two")).diagnostics.first)
    #expect(fault.code == "prices.twice")
    #expect(fault.summary.contains("2026-09-30 for EUR: 270 in"), "\(fault.summary)")
    #expect(fault.summary.contains("275 in"), "\(fault.summary)")
    #expect(session.run(line: line("same")).status == .success)
  }
}
