import Diagnostics
import Importers
import Testing

/// What goes out to where no file tells is said, and what came in soon after beside it.
@Suite struct LostTransferTests {
  private static func out(_ amount: String, _ more: String = ",,,,,,,,") -> String {
    "2024-03-01 10:00 UTC,\(amount),TAO\(more),\n"
  }

  private static func into(_ day: String, _ amount: String) -> String {
    "2024-03-\(day) UTC,,,\(amount),TAO,,,,,,,\n"
  }

  /// The rows, whether a loss is told, and what may be the other side of it.
  @Test(
    arguments: [
      ([out("5")], true, nil), ([out("5"), into("01 10:30", "5")], false, nil),
      ([out("5"), into("02 09:00", "5")], true, "5 TAO on 2024-03-01 and 5 TAO on 2024-03-02"),
      ([out("5"), into("08 10:00", "5")], true, "5 TAO on 2024-03-01 and 5 TAO on 2024-03-08"),
      ([out("5"), into("08 10:01", "5")], true, nil),
      (
        [out("5"), into("01 10:20", "4.99")], true, "5 TAO on 2024-03-01 and 4.99 TAO on 2024-03-01"
      ),
      ([out("5"), into("01 10:20", "4.9")], true, nil),
      ([out("5"), into("01 09:00", "4.99")], true, nil),
      ([out("5"), into("01 10:20", "5.01")], true, nil),
      ([out("5", ",,,,,,,gift,")], false, nil), ([out("5", ",2500,EUR,,,,,,")], false, nil),
    ] as [([String], Bool, String?)])
  func whatIsSaid(rows: [String], isLost: Bool, likely: String?) throws {
    for texts in [rows.map { OwnTransferTests.head + $0 }, [OwnTransferTests.head + rows.joined()]]
    {
      let notes = try OwnTransferTests.read(texts).notes
      #expect(
        notes.contains {
          $0.hasPrefix(
            "1 transfer goes out, and no file here tells where it comes in: 5 TAO on 2024-03-01")
        }
          == isLost, "\(notes)")
      let found = notes.filter { $0.hasPrefix("what goes out and what comes in soon after") }
      #expect(found.count == (likely == nil ? 0 : 1), "\(notes)")
      if let likely {
        #expect(found.first?.contains(": \(likely). Both sides count") == true, "\(found)")
      }
    }
  }

  /// Several are told in one sentence, with their sums.
  @Test func several() throws {
    let rows =
      ["5", "4", "3"].map { Self.out($0) } + [
        Self.out("2").replacing(",TAO", with: ",SN64").replacing("2024", with: "2026")
      ]
    let notes = try OwnTransferTests.read([OwnTransferTests.head + rows.joined()]).notes
    #expect(
      notes.contains {
        $0.hasPrefix(
          "4 transfers go out, and no file here tells where they come in: 12 TAO, 2 α64, the first on 2024-03-01"
        )
      }, "\(notes)")
  }

  /// However many there are, each is looked at once.
  @Test func manyTakeLittleTime() throws {
    let rows =
      (0..<20_000).map { _ in Self.out("5") }
      + (0..<20_000).map { _ in Self.into("03 10:00", "4.999") }
    let text =
      OwnTransferTests.head
      + rows.enumerated().map { $0.element.dropLast() + "t\($0.offset)\n" }.joined()
    let clock = ContinuousClock()
    var found: Import?
    let time = try clock.measure { found = try OwnTransferTests.read([text]) }
    #expect(
      found?.notes.contains { $0.contains("and 19997 more") || $0.contains("more. Both sides") }
        == true)
    #expect(time < .seconds(20), "\(time)")
  }
}
