import Commands
import Files
import MarketData
import Presentation

/// What an earlier session kept, as settings and as progress: understood or set aside.
func tryInput(_ bytes: [UInt8]) {
  let files = FileAccess(
    read: { _, _ in bytes }, write: { _, _, _ in }, makeFolder: { _ in }, rename: { _, _ in },
    list: { _ in [] })
  var session = Session(
    environment: Environment(now: UnixTime(seconds: 0), files: files, stateFolder: "state"))
  session.restore()
  for line in ["set", "lessons"] {
    _ = session.run(line: line).markup.text(for: TerminalTraits())
  }
  _ = session.takeNotices()
}
