import Answers
import ArgumentParser
import Diagnostics
import Holdings
import Importers
import JSONText
import LabSession
import StakingEconomics
import TextFormats

/// `import`: reads the files that wallets, explorers and exchanges write, and says what is in them.
struct ImportCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Read the files that wallets, explorers and exchanges write.",
    usage: "import FILE… [--as KIND] [--token TAO] [--zone +01:00] [--out FILE [--force]]",
    discussion:
      "A file is recognised by its content; without a file, every kind is listed. It says "
      + "what was understood: rows, units, time zone, sums beside the file's own. Several files are "
      + "joined and nothing counts twice. `--out` writes what is held as a profile; `hold from FILE` "
      + "and `report summary --profile FILE` read all of these files too. Nothing is sent anywhere."
  )
  static let examples = ["import"]
  static let group = CommandGroupName.hold
  static var fields: [JSONField] { ImportAnswer.fields }

  @Argument(help: "Files; `-` is the standard input.")
  var files: [String] = []
  @OptionGroup var reading: FileReading
  @Option(name: .long, help: "The profile to write; \(OutFile.help)")
  var out: String?
  @Flag(name: .long, help: "Replace a file that is there.")
  var force = false
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    switch words.last {
    case "--as"?: Importers.kinds.map { .init($0.name, note: $0.title) }
    case "--token"?: [.init("TAO"), .init("SN64")]
    default: session.files(typed)
    }
  }

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    guard let line = FileReading.line("hold from", typed: words), answer.topic.count > 0 else {
      return ["holdings"]
    }
    return [line, "holdings"]
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    guard !files.isEmpty else {
      try StrayOption.refuse(
        [("--out", out != nil)] + reading.given, in: "import"
      ) { _ in Hint("name a file first", code: "import FILE") }
      return ImportAnswer.kinds(Importers.kinds)
    }
    try ReportDestination.refuse(
      OutFile.named(out), among: files.map { ($0, "file to import") }, session.environment.files)
    var inputs: [ImportInput] = []
    for path in files { inputs.append(try session.importInput(path)) }
    let found = try session.importing(
      inputs, as: reading.kind, token: try FileReading.asset(reading.token),
      zone: try FileReading.clock(reading.zone, session.environment.files))
    guard let out else {
      return ImportAnswer(found, written: nil, options: reading.line).answer
    }
    let profile: Profile
    do throws(DiagnosticList) {
      profile = try found.profile()
    } catch {
      throw CommandFault(error, .input)
    }
    let text = found.comments + profile.text
    guard out != OutFile.output else {
      return Answer(json: ImportAnswer(found, written: nil).answer.json, verbatim: text)
    }
    try HeldFile.write(
      text, to: out, force,
      line: FileReading.line("import", files) + " --out", session.environment.files)
    return ImportAnswer(found, written: (out, profile.positions.count)).answer
  }
}
