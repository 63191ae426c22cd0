import Answers
import ArgumentParser
import Diagnostics
import Holdings
import Importers
import JSONText
import LabSession
import Presentation

/// `hold`: enters what a person really holds, or reads it from a profile.
struct HoldCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: "Enter what you really hold, or read it from a profile.",
    usage:
      "hold AMOUNT [on root | in SUBNET | at EXCHANGE] [CLAUSE…] | hold from FILE… [--token TAO]",
    discussion: "It stands beside the practice sandbox and is kept on this machine only; no key is "
      + "ever asked for. Clauses: bought for 20 TAO on 2026-06-01, locked 40, with take 9%, validator NAME; of "
      + "an exchange: quoted 17.3% on 2026-09-01 (or 17.3% APR), commission 35%, locked 30 days, "
      + "paid after 3 days, risk 0.5%. `hold from FILE` reads a profile, or any file that `import` "
      + "reads; `-` is the standard input. A stake that two files tell of is held once; files in one "
      + "line go by their dates, what is held already has none.")
  static let examples = [HoldLine.alpha, HoldLine.root, HoldLine.exchange]
  static let group = CommandGroupName.hold
  static let fields = HoldChange.record.fields

  @Argument(help: "An amount, a place, and what is to be said of it; or `from` and a file.")
  var words: [String] = []
  @OptionGroup var reading: FileReading
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    switch words.last {
    case "--as"?: Importers.kinds.map { .init($0.name, note: $0.title) }
    case "--token"?: [.init("TAO"), .init("SN64")]
    default: HoldCompletion.candidates(after: words, typed: typed, in: &session)
    }
  }

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    ["holdings", "earn", "leave", "report summary"]
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    if words.first?.lowercased() == "from" {
      return try read(Array(words.dropFirst()), &session)
    }
    try StrayOption.refuse(reading.given, in: "hold AMOUNT") { _ in
      Hint("they belong to", code: "hold from FILE")
    }
    let position = try HoldReader.position(words, in: &session)
    let number = try session.changeHoldings { profile in
      if let index = profile.index(like: position) {
        throw HoldChange.held(position, index, profile)
      }
      profile.positions.append(position)
      try HoldChange.checkSupply(profile)
      return profile.positions.count
    }
    return HoldChange(numbers: [number], positions: [position], already: 0).answer(in: &session)
  }

  private func read(_ paths: [String], _ session: inout Session) throws -> Answer {
    guard !paths.isEmpty else {
      throw CommandFault(
        Diagnostic(
          "hold.file", "from which file?",
          explanation:
            "A profile is a small text file in YAML or JSON; `help profile` shows one, and "
            + "`import` lists the other files that are read.",
          hint: Hint.example("hold from me.profile.yaml")), .usage)
    }
    let files = try session.heldFiles(paths, reading)
    return try session.changeHoldings { held in
      var merge = HoldMerge(held)
      for file in files { try merge.add(file) }
      let first = held.positions.count + 1
      held = merge.held
      for profile in files.compactMap(\.profile) {
        held.name = profile.name ?? held.name
        if profile.taoPrice != nil || held.taoPrice == nil {
          (held.currency, held.taoPrice) = (profile.currency, profile.taoPrice)
        }
      }
      try HoldChange.checkSupply(held)
      return HoldChange(
        numbers: Array(first..<(first + merge.added.count)), positions: merge.added,
        already: merge.already, remarks: files.flatMap(\.remarks) + merge.remarks)
    }.answer(in: &session)
  }
}
