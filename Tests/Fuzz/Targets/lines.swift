import CivilTime
import Commands
import Files
import LabSession
import Presentation

/// Whole lines, also very long ones: a piece of the bytes repeated to some ten thousand characters. None
/// takes more than ten seconds under the sanitizer unless it is work that can be stopped.
func tryInput(_ bytes: [UInt8]) {
  guard let count = bytes.first, bytes.count > 1 else { return }
  let piece = String(decoding: bytes.dropFirst(), as: UTF8.self).filter { !$0.isNewline }
  let times = min(Int(count) * 40, 20_000 / max(1, piece.utf8.count))
  let line = String(repeating: piece, count: max(1, times))
  var session = loaded
  let start = ContinuousClock.now
  let answer = session.run(line: line)
  _ = answer.markup.text(for: TerminalTraits(width: 80))
  require(ContinuousClock.now - start < .seconds(10), "a line is answered soon, or can be stopped")
}

/// Long work is stopped the first time it asks.
private let loaded: Session = {
  var environment = Environment(now: UnixTime(seconds: 0), files: noFiles)
  environment.watch = { _, _, _ in false }
  var session = Session(environment: environment)
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
