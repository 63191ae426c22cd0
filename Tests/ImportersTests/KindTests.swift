import Diagnostics
import Importers
import TestSupport
import Testing

/// What each kind of file is found to say.
@Suite struct KindTests {
  @Test(arguments: Fixtures.names)
  func says(name: String) throws {
    let found = try Fixtures.read(name)
    expectGolden(found.report, name: name.replacing(".", with: "-"))
    #expect(!found.report.contains(/[A-Za-z0-9]{40}/), "an address stands there whole")
  }

  /// Every kind has a fixture, and no other kind takes it first.
  @Test func everyKindIsThere() throws {
    let found = Fixtures.names.compactMap {
      Importers.kind(of: ImportInput(name: "file", text: Fixtures.text($0)))?.name
    }
    #expect(Set(found) == Set(Importers.kinds.map(\.name)))
    #expect(Set(Importers.kinds.map(\.name)).count == Importers.kinds.count)
  }

  /// A kind that is named must be what the file is.
  @Test func aNamedKindIsChecked() {
    let koinly = Fixtures.text("koinly.csv")
    #expect(Fixtures.faults(koinly, as: "koinly") == [])
    #expect(Fixtures.faults(koinly, as: "kraken") == ["import.kind"])
    #expect(Fixtures.faults(koinly, as: "koinyl") == ["import.kind.name"])
  }

  /// The same file whatever program saved it.
  @Test(arguments: Fixtures.names.filter { $0.hasSuffix(".csv") })
  func savedByOthers(name: String) throws {
    let text = Fixtures.text(name)
    let plain = text.replacing("\r\n", with: "\n").replacing("\u{FEFF}", with: "")
    let base = try Fixtures.read(name).sums
    for variant in [
      "\u{FEFF}" + plain, plain.replacing("\n", with: "\r\n"), plain.replacing("\n", with: "\r"),
      "\n\n" + plain, plain + "\n,,,\n".filter { $0 == "\n" },
    ] {
      #expect(try Fixtures.read(name, variant).sums == base)
    }
  }

  /// Lines of talk before it, lines that a console wrapped at 80 columns, values one after the other.
  @Test func consolesAreUnwound() throws {
    let text = Fixtures.text("btcli-9-stake.json").replacing("\n", with: " ")
    let base = try Fixtures.read("btcli-9-stake.json").sums
    var wrapped = ""
    var column = 0
    for word in text.split(separator: " ") {
      if column + word.count > 78 {
        wrapped += "\n"
        column = 0
      }
      wrapped += word + " "
      column += word.count + 1
    }
    let broken = wrapped.replacing("\"Chutes\"", with: "\"Chu\ntes\"")
    #expect(try Fixtures.read("a", "Using the wallet path from config\n" + wrapped).sums == base)
    #expect(try Fixtures.read("b", broken).sums == base)
    let twice = try Fixtures.read("c", text + "\n" + text)
    #expect(twice.sums == base)
    #expect(twice.notes.contains { $0.contains("counted once") })
  }
}
