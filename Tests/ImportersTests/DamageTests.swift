import Diagnostics
import Importers
import TestSupport
import Testing

/// Files that were cut off, pasted together, saved by other programs or made to do harm: a fault or a
/// word about it, never another sum in silence.
@Suite struct DamageTests {
  static let seeds: UInt64 = 220

  @Test(arguments: Fixtures.names)
  func damaged(name: String) throws {
    let text = Fixtures.text(name)
    let whole = try Fixtures.read(name)
    for seed in 0..<Self.seeds {
      let damage = Damage(text, seed: seed)
      do throws(DiagnosticList) {
        let found = try Fixtures.read(name, damage.text)
        let isSilent = found.sums != whole.sums && Set(found.words) == Set(whole.words)
        #expect(!isSilent, "seed \(seed), \(damage.name):\n\(damage.text)\n\(found.report)")
        checkHarmless(found.report, name, seed)
      } catch {
        #expect(!error.all.isEmpty)
        let words = error.all.map { "\($0.summary) \($0.explanation ?? "") \($0.hint?.text ?? "")" }
        checkHarmless(words.joined(separator: "\n"), name, seed)
      }
    }
  }

  private func checkHarmless(_ text: String, _ name: String, _ seed: UInt64) {
    let isHarmless = text.unicodeScalars.allSatisfy { scalar in
      scalar == "\n"
        || scalar.value >= 0x20 && scalar.value != 0x7F
          && !(0x202A...0x202E).contains(scalar.value)
    }
    #expect(isHarmless, "\(name), seed \(seed)")
    #expect(
      !text.contains(/[A-Za-z0-9]{40}/), "\(name), seed \(seed): an address stands there whole")
  }
}

/// One way to damage a text.
struct Damage {
  let text: String
  let name: String

  init(_ text: String, seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var characters = Array(text)
    switch seed < 200 ? seed % 10 : 10 {
    case 0:
      name = "cut off in a line"
      let places = characters.indices.filter { $0 > 0 && !characters[$0 - 1].isNewline }
      characters = Array(characters[..<places[Int(random.next() % UInt64(places.count))]])
    case 1:
      name = "a line stands again"
      characters = Damage.repeated(text, &random)
    case 2:
      name = "hostile characters"
      let place = Int(random.next() % UInt64(characters.count))
      characters.insert(contentsOf: Array("\u{1B}[31mx\u{202E}"), at: place)
    case 3:
      name = "a letter in a number"
      Damage.replace(&characters, &random, where: \.isWholeNumber, by: "x")
    case 4:
      name = "more than there can be"
      Damage.replace(&characters, &random, where: \.isWholeNumber, by: "99999999999999999999")
    case 5:
      name = "a minus before a number"
      Damage.replace(&characters, &random, where: \.isWholeNumber, by: "-7")
    case 6:
      name = "in the future"
      characters = Array(text.replacing("2026", with: "2096"))
    case 7:
      name = "a mark is missing"
      // Without its comma, `1,5` is another number that nobody can tell from a right one.
      let text = Array(text.replacing(/(\d),(?=\d)/) { "\($0.output.1)\u{1}" })
      characters = text
      Damage.replace(&characters, &random, where: { "\",;{}[]:\n\t│┃".contains($0) }, by: "")
      characters = characters.map { $0 == "\u{1}" ? "," : $0 }
    case 8:
      name = "other separators"
      characters = Array(text.replacing(",", with: ";"))
    case 10:
      name = "two columns swapped"
      characters = Array(Damage.swapped(text, &random))
    default:
      name = "a letter is missing"
      Damage.replace(&characters, &random, where: \.isLetter, by: "")
    }
    self.text = String(characters)
  }

  private static func repeated(_ text: String, _ random: inout SeededRandom) -> [Character] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let place = Int(random.next() % UInt64(lines.count))
    lines.insert(lines[place], at: place)
    return Array(lines.joined(separator: "\n"))
  }

  /// Two whole columns of a table change places, their titles with them: it says the same as before.
  private static func swapped(_ text: String, _ random: inout SeededRandom) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let header = lines.first, header.contains(","), !text.contains("\""),
      !text.hasPrefix("sep="), !text.hasPrefix("{"), !text.hasPrefix("[")
    else { return text }
    let count = header.split(separator: ",", omittingEmptySubsequences: false).count
    let (one, other) = (
      Int(random.next() % UInt64(count)), Int(random.next() % UInt64(count))
    )
    return lines.map { line in
      var cells = line.split(separator: ",", omittingEmptySubsequences: false)
      guard cells.count == count else { return String(line) }
      cells.swapAt(one, other)
      return cells.joined(separator: ",")
    }.joined(separator: "\n")
  }

  private static func replace(
    _ characters: inout [Character], _ random: inout SeededRandom,
    where fits: (Character) -> Bool, by text: String
  ) {
    let places = characters.indices.filter { fits(characters[$0]) }
    guard !places.isEmpty else { return }
    let place = places[Int(random.next() % UInt64(places.count))]
    characters.replaceSubrange(place...place, with: Array(text))
  }
}
