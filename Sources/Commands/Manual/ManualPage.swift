import Answers
import ArgumentParser
import LabSession

/// The man page, made of the same texts as `help`.
struct ManualPage {
  private var lines: [String] = []

  /// In the language of man(7).
  static var text: String {
    var page = ManualPage()
    page.write()
    return page.lines.joined(separator: "\n") + "\n"
  }

  private mutating func write() {
    lines = [".TH TAOLAB 1 \"\" \"taolab \(Product.version)\" \"User Commands\""]
    section("NAME")
    paragraph("taolab - learn TAO staking by computing it")
    section("SYNOPSIS")
    let usages = ["", "VERB ...", "[-k] -e LINE ...", "[-k] FILE"]
    for (place, usage) in usages.enumerated() {
      lines += [place == 0 ? "" : ".br", ".B taolab", roff(usage)].filter { !$0.isEmpty }
    }
    section("DESCRIPTION")
    paragraph(
      "Without words taolab opens a lab: a prompt that answers verbs and calculations with units, "
        + "and teaches step by step. With a verb it answers once. With -e, a file or the standard "
        + "input it answers lines and stops at the first error. It reads and explains; it never "
        + "asks for a key and never signs. It goes online for data update alone, which says "
        + "beforehand what it asks of whom.")
    section("VERBS")
    for type in Catalogue.all { verb(type) }
    section("OPTIONS")
    for option in CommandOption.all(of: LabTopLevel.self) { self.option(option) }
    item("--version", "The version.")
    section("EXIT STATUS")
    for status in ExitStatus.allCases { item("\(status.rawValue)", status.meaning + ".") }
    surroundings()
    examples()
  }

  private mutating func verb(_ type: any LabCommand.Type) {
    let configuration = type.configuration
    item(configuration.usage ?? type.verb, configuration.abstract)
    if !configuration.discussion.isEmpty {
      lines.append(".IP")
      paragraph(configuration.discussion)
    }
    let common = Set(CommandOption.common)
    let own = CommandOption.all(of: type).filter { !common.contains($0) }
    guard !own.isEmpty else { return }
    lines.append(".RS")
    for option in own { self.option(option) }
    lines.append(".RE")
  }

  private mutating func surroundings() {
    section("ENVIRONMENT")
    item("TAOLAB_STATE", "The folder of settings, progress and history, as --state.")
    item("TAOLAB_CONTENT", "A folder of lessons and templates, as --content.")
    item("XDG_STATE_HOME", "Where that folder is made if no other is named.")
    item("ACCESSIBLE", "Anything but 0 is --plain.")
    item("NO_COLOR, CLICOLOR_FORCE", "No colour, or colour everywhere.")
    item("SOURCE_DATE_EPOCH", "Stops the clock at this second, for output that can be repeated.")
    section("FILES")
    item("~/.local/state/taolab", "Settings, progress and history.")
    item("~/.editrc", "Keys of the prompt; see editrc(5).")
  }

  private mutating func examples() {
    section("EXAMPLES")
    let examples = [
      "stake 10 TAO into 64", "-e '10 TAO * 17.3%'", "market --json",
      "-k --json < lines.lab > answers.jsonl",
    ]
    lines.append(".nf")
    for words in examples { lines.append(roff("taolab \(words)")) }
    lines.append(".fi")
  }

  private mutating func section(_ name: String) {
    lines.append(".SH \(name)")
  }

  /// Prose: what stands between backticks in bold, in lines of at most 80 columns.
  private mutating func paragraph(_ text: String) {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    var line = ""
    func isCode(_ place: Int) -> Bool { place % 2 == 1 && place < parts.count - 1 }
    let marked = parts.enumerated().map { place, part in
      let text = roff(String(part), isLineStart: false)
      return isCode(place) ? "\\fB\(text)\\fR" : text
    }.joined()
    for word in marked.split(separator: " ") {
      if !line.isEmpty, line.utf8.count + 1 + word.utf8.count > 78 {
        lines.append(guarded(line))
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    lines.append(guarded(line))
  }

  private mutating func item(_ name: String, _ text: String) {
    lines += [".TP", "\\fB\(roff(name, isLineStart: false))\\fR"]
    paragraph(text)
  }

  private mutating func option(_ option: CommandOption) {
    let names = option.names.joined(separator: ", ")
    item(option.value.map { "\(names) \($0.uppercased())" } ?? names, option.help)
  }

  /// Text in which nothing is a request or an escape.
  private func roff(_ text: String, isLineStart: Bool = true) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "\n", "\r\n": result += " "
      default: result.append(character)
      }
    }
    return isLineStart ? guarded(result) : result
  }

  /// A line that is no request whatever it begins with.
  private func guarded(_ line: String) -> String {
    line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
  }
}
