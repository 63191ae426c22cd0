import CivilTime
import Commands
import Files
import JSONText
import LabSession
import Presentation

/// A person at the prompt: every line is answered, nothing written leaves the session.
func tryInput(_ bytes: [UInt8]) {
  var session = loaded
  let lines = String(decoding: bytes, as: UTF8.self).split(
    separator: "\n", maxSplits: 4, omittingEmptySubsequences: false)
  for line in lines.map(String.init) {
    _ = session.isIncomplete(line)
    _ = session.completions(of: line, at: line.utf8.count)
    let answer = session.run(line: line)
    let text = answer.markup.text(for: TerminalTraits(width: 40))
    require(!text.contains("\u{1B}"), "no escape sequence")
    _ = answer.markup.text(for: TerminalTraits(unicode: false, plain: true))
    _ = answer.json?.text(pretty: true)
  }
}

/// The recorded chain is read once.
private let loaded: Session = {
  var session = Session(environment: Environment(now: UnixTime(seconds: 0), files: noFiles))
  _ = session.run(line: "market 64")
  return session
}()

private let noFiles = FileAccess(
  read: { path, _ throws(FileFault) in
    throw FileFault(.read, path, reason: "none", isMissing: true)
  }, write: { _, path, _ throws(FileFault) in throw FileFault(.write, path, reason: "none") },
  makeFolder: { path throws(FileFault) in throw FileFault(.makeFolder, path, reason: "none") },
  rename: { path, _ throws(FileFault) in throw FileFault(.rename, path, reason: "none") },
  list: { _ in [] })
