import CivilTime
import Commands
import Content
import Files
import Glibc
import LabSession
import LineEditor
import Presentation
import Transport

/// Where the program runs, as found; the one place that asks the machine.
struct Surroundings: Sendable {
  /// The value of an environment variable, also an empty one. Asked when needed: a start needs few.
  var variable: @Sendable (String) -> String? = { _ in nil }
  var isInputTerminal = false
  var isOutputTerminal = false
  var isErrorTerminal = false
  /// How many processors it may use.
  var processors = 1
  /// What the terminal says of its width.
  var columns: Int?
  var now = UnixTime(seconds: 0)
  var files = FileAccess.system

  static func ofProcess() -> Surroundings {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Surroundings(
      variable: { name in getenv(name).map { String(cString: $0) } },
      isInputTerminal: isatty(STDIN_FILENO) == 1,
      isOutputTerminal: isatty(STDOUT_FILENO) == 1, isErrorTerminal: isatty(STDERR_FILENO) == 1,
      processors: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), columns: TerminalSize.columns,
      now: UnixTime(seconds: Int64(time.tv_sec)))
  }

  /// The value of a variable that is set to something.
  func filled(_ name: String) -> String? {
    variable(name).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether a variable that switches something on does.
  private func isOn(_ name: String) -> Bool { filled(name).map { $0 != "0" } ?? false }

  /// Whether the terminal can do no more than print.
  var isDumb: Bool {
    switch filled("TERM") {
    case "dumb", "unknown", nil: true
    default: false
    }
  }

  /// Whether the terminal breaks long lines anew when it gets another width, as nearly all do.
  /// Not the Linux console, xterm, and GNU screen, if they are what stands nearest.
  var reflows: Bool {
    if filled("TMUX") != nil { return true }
    return filled("TERM") != "linux" && filled("XTERM_VERSION") == nil && filled("STY") == nil
  }

  /// The program for long texts; nil where it could only print. The reader's own is used as they
  /// wrote it; if it is `less`, the lab says how.
  var pager: Pager? {
    guard isOutputTerminal, isInputTerminal, !isDumb else { return nil }
    let command = variable("PAGER") ?? "less"
    guard !["", "cat"].contains(command) else { return nil }
    if command == "less" { return .less(showsUnicode: showsUnicode) }
    // If it is less with options: leave at once if all fits, keep colours, leave the text there.
    return Pager(own: command, variables: variable("LESS") == nil ? ["LESS=FRX"] : [])
  }

  /// The environment of a session with these choices.
  func environment(_ choices: Choices) -> Environment {
    var environment = Environment(
      now: clock, terminal: traits(choices), content: content(choices), files: files,
      stateFolder: choices.noState ? nil : stateFolder(choices), snapshotPath: choices.snapshot)
    environment.isHomeless = !choices.noState && environment.stateFolder == nil
    let progress = progress(environment.terminal)
    environment.threads = processors
    environment.contentFolder = contentFolder(choices)
    environment.home = filled("HOME")
    environment.courseFolder = choices.course
    environment.transport = Curl.transport(agent: "taolab/\(Product.version)")
    environment.pause = { usleep(UInt32(max(0, $0) * 1_000_000)) }
    let traits = environment.terminal
    environment.say = { Output.errors.tryToWrite($0.text(for: traits)) }
    environment.watch = { progress.note($0, $1, $2) }
    environment.endWatch = { progress.end() }
    return environment
  }

  /// Where long work shows how far it is.
  private func progress(_ traits: TerminalTraits) -> ProgressLine {
    guard isErrorTerminal else { return ProgressLine(.hidden) }
    return ProgressLine(traits.plain || isDumb ? .sentences : .bar)
  }

  /// `SOURCE_DATE_EPOCH` stops the clock, so that output can be reproduced.
  private var clock: UnixTime {
    filled("SOURCE_DATE_EPOCH").flatMap(Int64.init).map(UnixTime.init(seconds:)) ?? now
  }

  func traits(_ choices: Choices) -> TerminalTraits {
    let isPlain = choices.plain || isOn("ACCESSIBLE")
    return TerminalTraits(
      width: columns ?? filled("COLUMNS").flatMap(Int.init) ?? 80, isTerminal: isOutputTerminal,
      colour: !isPlain && usesColour(choices.colour), unicode: showsUnicode, plain: isPlain)
  }

  private func usesColour(_ choice: Choices.Colour) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto:
      if filled("NO_COLOR") != nil {
        false
      } else if isOn("CLICOLOR_FORCE") {
        true
      } else {
        isOutputTerminal && !isDumb
      }
    }
  }

  /// Files and pipes are UTF-8. A terminal is too, unless its locale names another encoding.
  private var showsUnicode: Bool {
    guard isOutputTerminal,
      let locale = filled("LC_ALL") ?? filled("LC_CTYPE") ?? filled("LANG")
    else { return true }
    let name = locale.lowercased()
    return name.hasSuffix("utf-8") || name.hasSuffix("utf8") || name.contains("utf-8@")
  }

  /// The lessons of a course stand directly in its folder.
  private func content(_ choices: Choices) -> ContentLibrary {
    guard let folder = choices.course else { return ownContent(choices) }
    let files = files
    return ownContent(choices).withCourse(names: files.list(folder)) { name in
      let bytes = try? files.read(folder + "/" + name, ContentLibrary.sizeLimit)
      return bytes.flatMap { try? FileText.text(of: $0) }
    }
  }

  private func ownContent(_ choices: Choices) -> ContentLibrary {
    guard let folder = contentFolder(choices) else { return .embedded }
    let files = files
    return ContentLibrary(
      override: { name in
        let bytes = try? files.read(folder + "/" + name, ContentLibrary.sizeLimit)
        return bytes.flatMap { try? FileText.text(of: $0) }
      }, overrideNames: files.list(folder))
  }

  private func contentFolder(_ choices: Choices) -> String? {
    choices.content ?? filled("TAOLAB_CONTENT")
  }

  private func stateFolder(_ choices: Choices) -> String? {
    if let folder = choices.state ?? filled("TAOLAB_STATE") { return folder }
    if let state = filled("XDG_STATE_HOME"), state.hasPrefix("/") { return state + "/taolab" }
    return filled("HOME").map { $0 + "/.local/state/taolab" }
  }
}
