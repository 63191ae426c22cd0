import Answers
import ArgumentParser
import Decimals
import Diagnostics
import Files
import Holdings
import JSONText
import LabSession
import Presentation
import StakingModel

/// `forget`: takes a position out of what is held; says the line that puts it back.
struct ForgetCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Take a position out of what you hold.",
    usage: "forget NUMBER… | forget all | forget secrets",
    discussion:
      "Numbers are those of `holdings`; a place that holds one position names it too. The answer says the line that puts it back, word "
      + "for word. `forget secrets` takes out of all that the lab keeps what looks like recovery words or a "
      + "private key.")
  static let examples = [HoldLine.alpha, "forget 1"]
  static let group = CommandGroupName.hold
  static let fields = record.fields

  static let record: JSONRecord<(rows: [HoldChange.Row], left: Int, secrets: Int)> = [
    .list(
      "forgotten", "what is held no more, each with the line that puts it back",
      of: HoldChange.Row.record
    ) { $0.rows },
    .integer("positions", "how many positions there are now") { $0.left },
    .integer("secrets", "how many places with a secret `forget secrets` took out") { $0.secrets },
  ]

  @Argument(help: "Numbers of positions, or `all`.")
  var words: [String] = []
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    guard words.isEmpty else { return [] }
    return session.holdings().positions.enumerated().map { index, position in
      .init("\(index + 1)", note: "\(position.holding), \(position.identity.words)")
    } + [.init("all"), .init("secrets", note: "recovery words and keys that were kept")]
  }

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    answer.lines + ["holdings"]
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let typed = words.joined(separator: " ")
    if typed.lowercased() == "secrets" { return try forgetSecrets(in: &session) }
    let seen = session.seenHoldings
    let isAll = ["all", "everything"].contains(typed.lowercased())
    let change = try session.changeHoldings { profile in
      let indices =
        isAll ? Array(profile.positions.indices) : try indices(typed, profile, seen)
      guard !indices.isEmpty else { throw HeldRequest.nothing() }
      let gone = indices.map { profile.positions[$0] }
      profile.positions = profile.positions.indices.filter { !indices.contains($0) }
        .map { profile.positions[$0] }
      return HoldChange(numbers: indices.map { $0 + 1 }, positions: gone, already: 0)
    }
    let left = session.holdings().positions.count
    let rows = change.rows(in: &session)
    var answer = Answer(
      Markup([
        .paragraph(
          StyledText(
            "\(NumberFormat.counted(rows.count, "position")) forgotten, \(left) left. "
              + (rows.count == 1 ? "This puts it back:" : "These put them back:"))),
        .lines(rows.map { StyledText("  ") + StyledText($0.line, .code) }),
      ]), json: Self.record.json(of: (rows, left, 0)))
    answer.lines = rows.prefix(1).map(\.line)
    return answer
  }

  private func forgetSecrets(in session: inout Session) throws -> Answer {
    let count: Int
    do throws(FileFault) {
      count = try session.forgetSecrets(isOrdinary: Session.isOrdinary)
    } catch {
      throw CommandFault(error)
    }
    let left = session.holdings().positions.count
    let text =
      count == 0
      ? "Nothing that the lab keeps looks like recovery words or a private key."
      : "Taken out: \(NumberFormat.counted(count, "place")) with what looks like recovery words or a "
        + "private key. Copies of the folder still have them. If others could read it, make a new "
        + "wallet and move the money there."
    return Answer(
      Markup([.paragraph(StyledText(text))]), json: Self.record.json(of: ([], left, count)))
  }

  /// Each number once; all are those of the list that was seen.
  private func indices(_ typed: String, _ profile: Profile, _ seen: Profile?) throws -> [Int] {
    let numbers = typed.split { $0 == " " || $0 == "," }.map(String.init)
    guard numbers.count > 1 else { return [try index(typed, profile, seen)] }
    return Set(try numbers.map { try index($0, profile, seen) }).sorted()
  }

  /// The position at a place that holds but one: `forget 64`, `forget sn64`, `forget root`.
  private static func number(at typed: String, in profile: Profile) -> Int? {
    let name = typed.lowercased()
    let found = profile.positions.indices.filter { index in
      switch profile.positions[index] {
      case .root: name == "root"
      case .alpha(let alpha):
        ["", "sn", "α", "subnet "].contains { name == $0 + String(alpha.netuid.value) }
      case .custodial(let custodial): custodial.provider.lowercased() == name
      }
    }
    return found.count == 1 ? found.first.map { $0 + 1 } : nil
  }

  private func index(_ typed: String, _ profile: Profile, _ seen: Profile?) throws -> Int {
    guard !profile.positions.isEmpty else { throw HeldRequest.nothing() }
    let whole = DecimalReader.whole(typed, in: 1...profile.positions.count)
    guard let number = whole ?? Self.number(at: typed, in: profile) else {
      throw CommandFault(
        Diagnostic(
          "hold.number",
          typed.isEmpty ? "which one?" : "there is no position `\(typed)` among what you hold",
          explanation: profile.positions.count == 1
            ? "The only one is 1." : "They are 1 to \(profile.positions.count), or `all`.",
          hint: Hint("see them with", code: "holdings")))
    }
    let index = number - 1
    // A number means what the person saw, not what another lab has made of it since.
    if let seen, seen.positions.indices.contains(index),
      seen.positions[index] != profile.positions[index]
    {
      throw CommandFault(
        Diagnostic(
          "hold.changed",
          "another lab has changed what you hold, and \(number) is another position now",
          hint: Hint("look again", code: "holdings")))
    }
    return index
  }
}
