import CivilTime
import Commands
import Files
import LabSession
import Presentation

/// What an earlier session kept, as settings and as progress, read at the start and merged with what
/// is done since: understood or set aside.
func tryInput(_ bytes: [UInt8]) {
  var session = loaded
  session.environment.files = FileAccess(
    read: { _, _ in bytes }, write: { _, _, _ in }, makeFolder: { _ in }, rename: { _, _ in },
    list: { _ in [] })
  session.environment.stateFolder = "state"
  session.restore()
  for line in [
    "set", "lessons", "set take 9%", "learn 0", "1.5 TAO", "x = 1", "", "lessons", "set",
  ] {
    let text = session.run(line: line).markup.text(for: TerminalTraits())
    require(!text.contains("\u{1B}"), "no escape sequence")
  }
  _ = session.takeNotices()
}

/// The recorded chain and the course are read once.
private let loaded: Session = {
  var session = Session(environment: Environment(now: UnixTime(seconds: 0)))
  for line in ["market 64", "lessons"] { _ = session.run(line: line) }
  return session
}()
